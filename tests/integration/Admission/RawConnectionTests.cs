using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SmartPulse.Load.Bench.Http;

namespace SmartPulse.Tests.Integration.Admission;

/// <summary>The bench's own client reads every kind of answer that Kestrel gives, one after another on one connection.</summary>
public sealed class RawConnectionTests
{
    [Fact]
    public async Task Answers_with_a_length_in_chunks_and_without_a_body_are_read_to_their_end()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapGet("/length", () => Results.Text(new string('ä', 20_000)));
        app.MapGet("/chunks", async (HttpResponse response) =>
        {
            await response.WriteAsync("first ");
            await response.Body.FlushAsync();
            await response.WriteAsync("second");
        });
        app.MapGet("/nothing", () => Results.NoContent());
        app.MapGet("/refused", () => Results.Problem(statusCode: 503));
        await app.StartAsync();
        using var connection = await RawConnection.OpenAsync(new Uri(app.Urls.First()).Port);

        Assert.Equal(200, await GetAsync(connection, "/length"));
        Assert.Equal(new string('ä', 20_000), connection.Body);
        Assert.Equal(200, await GetAsync(connection, "/chunks"));
        Assert.Contains("second", connection.Body, StringComparison.Ordinal);
        Assert.Equal(204, await GetAsync(connection, "/nothing"));
        Assert.Empty(connection.Body);
        Assert.Equal(503, await GetAsync(connection, "/refused"));
        Assert.Contains("503", connection.Body, StringComparison.Ordinal);
    }

    private static Task<int> GetAsync(RawConnection connection, string path) =>
        connection.SendAsync(System.Text.Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n"));
}
