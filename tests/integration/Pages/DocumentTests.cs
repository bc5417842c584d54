using SmartPulse.Tests.Integration.FrontDoor;

namespace SmartPulse.Tests.Integration.Pages;

/// <summary>The page is typed by a copy of the document; this keeps the copy true.</summary>
public sealed class DocumentTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    [Fact]
    public async Task SE73_the_document_that_types_the_page_is_the_one_that_the_gateway_gives()
    {
        var copy = Path.Combine(Root(), "web", "src", "api", "schema.json");
        var document = await fixture.App.Stranger().GetStringAsync("/openapi/v1.json");

        if (Environment.GetEnvironmentVariable("SMARTPULSE_WRITE_OPENAPI") == "1")
        {
            await File.WriteAllTextAsync(copy, document);
        }

        Assert.True(
            string.Equals(document.ReplaceLineEndings(), (await File.ReadAllTextAsync(copy)).ReplaceLineEndings(), StringComparison.Ordinal),
            "The API has changed. Run this test with SMARTPULSE_WRITE_OPENAPI=1, then 'npm run api' in web/, and let the page compile against it.");
    }

    [Theory]
    [InlineData("BoardHello")]
    [InlineData("BoardSnapshot")]
    [InlineData("BoardPatch")]
    public async Task SE73_what_the_hub_sends_is_in_the_document_too(string message)
    {
        var document = await fixture.App.Stranger().GetStringAsync("/openapi/v1.json");

        Assert.Contains($"\"{message}\": {{", document, StringComparison.Ordinal);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SmartPulse.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No SmartPulse.sln above {AppContext.BaseDirectory}.");
    }
}
