using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.Pages;

namespace SmartPulse.Tests.Integration.Pages;

public sealed class PageTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-pages-");
    private WebApplication? app;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "assets"));
        foreach (var (name, text) in new[]
        {
            ("index.html", "the page"), ("index.html.br", "the page, br"), ("icon.svg", "a mark"),
            ("assets/a.js", "plain"), ("assets/a.js.br", "br"), ("assets/a.js.gz", "gzip"),
        })
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text);
        }

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        app = builder.Build();
        app.Use(SecurityHeaders.AddAsync);
        app.UsePage(folder.FullName);
        app.Run(static context => context.Response.WriteAsync("not the page"));
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await app!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "the page")]
    [InlineData("/phone", HttpStatusCode.OK, "the page")]
    [InlineData("/live/opp_1", HttpStatusCode.OK, "the page")]
    [InlineData("/sign-in", HttpStatusCode.OK, "the page")]
    [InlineData("/sign-in?used=1", HttpStatusCode.OK, "the page")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "the page")]
    [InlineData("/sign-in?token=1", HttpStatusCode.OK, "not the page")]
    [InlineData("/api/v1/me", HttpStatusCode.OK, "not the page")]
    [InlineData("/hub", HttpStatusCode.OK, "not the page")]
    [InlineData("/twilio/voice", HttpStatusCode.OK, "not the page")]
    [InlineData("/carrier/outbox", HttpStatusCode.OK, "not the page")]
    public async Task SE70_an_address_that_the_page_draws_gets_the_page_and_no_other_does(string path, HttpStatusCode status, string text)
    {
        using var response = await GetAsync(path, accept: "text/html,*/*;q=0.8");

        Assert.Equal((status, text), (response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/live")]
    public async Task SE70_a_program_that_asks_for_no_page_gets_none(string path)
    {
        using var response = await GetAsync(path, accept: "application/json");

        Assert.Equal("not the page", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task SE70_an_asset_of_an_older_build_is_not_found_rather_than_a_page()
    {
        using var response = await GetAsync("/assets/old.js", accept: "*/*");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("gzip, deflate, br", "br", "br")]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip", "gzip")]
    [InlineData(null, null, "plain")]
    public async Task SE71_a_file_leaves_as_small_as_the_browser_takes_it(string? takes, string? encoding, string text)
    {
        using var response = await GetAsync("/assets/a.js", accept: "*/*", takes);

        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(text, await response.Content.ReadAsStringAsync());
        Assert.Equal("text/javascript; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Theory]
    [InlineData("/assets/a.js", "public, max-age=31536000, immutable")]
    [InlineData("/", "no-cache")]
    [InlineData("/icon.svg", "no-cache")]
    public async Task SE71_what_is_named_after_its_content_is_kept_and_the_rest_asked_for_again(string path, string caching)
    {
        using var response = await GetAsync(path, accept: "text/html");

        Assert.Equal(caching, response.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task SE71_a_browser_that_has_the_page_already_is_told_so()
    {
        using var first = await GetAsync("/live", accept: "text/html");
        using var client = app!.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/live");
        request.Headers.Add("Accept", "text/html");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task SE72_the_policy_lets_the_page_run_its_own_files_and_the_microphone_and_nothing_else()
    {
        using var response = await GetAsync("/", accept: "text/html");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("nonce", policy, StringComparison.Ordinal);
        Assert.Equal("camera=(), geolocation=(), microphone=(self)", response.Headers.GetValues("Permissions-Policy").Single());
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string accept, string? takes = null)
    {
        using var client = app!.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        if (takes is not null)
        {
            request.Headers.Add("Accept-Encoding", takes);
        }

        return await client.SendAsync(request);
    }
}
