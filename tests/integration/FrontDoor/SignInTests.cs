using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SmartPulse.Gateway.SignIn;

namespace SmartPulse.Tests.Integration.FrontDoor;

public sealed class SignInTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private GatewayApp App => fixture.App;

    [Fact]
    public async Task SE10_a_sign_in_link_lets_one_in_and_only_once()
    {
        var link = await App.LinkAsync("usr_ada", Role.Staff, GatewayApp.Plumbing, GatewayApp.Helsinki);
        using var client = App.Stranger();

        using var first = await client.GetAsync(link);
        using var second = await client.GetAsync(link);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, second.StatusCode);
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task SE10_a_sign_in_link_expires()
    {
        await using var app = new GatewayApp().With("SmartPulse:SignIn:LinkLife", "00:10:00");
        var link = await app.LinkAsync("usr_ada", Role.Staff, GatewayApp.Plumbing);
        app.Time.Ahead = TimeSpan.FromMinutes(10);

        using var response = await app.Stranger().GetAsync(link);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.EndsWith("link-used-up", (await ProblemAsync(response)).Type, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?token=")]
    [InlineData("?token=0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("?token=a&token=b")]
    public async Task SE10_a_token_that_is_nobodys_lets_nobody_in(string query)
    {
        using var response = await App.Stranger().GetAsync($"/sign-in{query}");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task SE10_the_cookie_is_for_our_page_only()
    {
        using var response = await App.Stranger().GetAsync(await App.LinkAsync("usr_ada", Role.Staff, GatewayApp.Plumbing));

        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SE10_the_store_knows_a_link_only_by_its_hash()
    {
        var link = await App.LinkAsync("usr_ada", Role.Staff, GatewayApp.Plumbing);
        var token = link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];

        Assert.True(token.Length * 4 >= 128);
        Assert.DoesNotContain(App.Data.EnumerateFiles("smartpulse.db*"), file => Contains(file, token));
        Assert.Contains(App.Data.EnumerateFiles("smartpulse.db*"), file => Contains(file, SecretHash.Of(token)));
    }

    [Fact]
    public async Task SE11_signing_out_ends_the_session_wherever_its_cookie_has_been_copied_to()
    {
        var cookie = await App.CookieAsync("usr_ada", Role.Staff, GatewayApp.Plumbing);
        using var copy = WithCookie(cookie);
        Assert.Equal(HttpStatusCode.OK, (await copy.GetAsync("/api/v1/me")).StatusCode);

        using var signedOut = await WithCookie(cookie).PostAsJsonAsync("/sign-out", new { });

        Assert.Equal(HttpStatusCode.NoContent, signedOut.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await copy.GetAsync("/api/v1/me")).StatusCode);
    }

    [Fact]
    public async Task SE11_a_session_that_nobody_uses_ends()
    {
        await using var app = new GatewayApp().With("SmartPulse:SignIn:SessionLife", "01:00:00");
        using var client = await app.SignedInAsync("usr_ada", Role.Staff, GatewayApp.Plumbing);
        app.Time.Ahead = TimeSpan.FromMinutes(61);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("/api/v1/me")).StatusCode);
    }

    [Fact]
    public async Task SE14_one_sees_the_locations_of_ones_grants_and_no_others()
    {
        using var client = await App.SignedInAsync("usr_ada", Role.Staff, GatewayApp.Plumbing, GatewayApp.Helsinki);

        var me = await client.GetFromJsonAsync<JsonObject>("/api/v1/me");

        var organisation = Assert.Single(me!["organisations"]!.AsArray());
        Assert.Equal(GatewayApp.Plumbing, organisation!["organisation"]!.GetValue<string>());
        Assert.Equal(GatewayApp.Helsinki, Assert.Single(organisation["locations"]!.AsArray())!["location"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "none", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.NoContent)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.NoContent)]
    [InlineData("X-Nothing", "said", HttpStatusCode.Forbidden)]
    public async Task SE16_a_request_that_changes_something_comes_from_our_own_page(string header, string value, HttpStatusCode expected)
    {
        using var client = App.CreateDefaultClient(new Uri("http://localhost"));
        client.DefaultRequestHeaders.Add("Cookie", await App.CookieAsync("usr_ada", Role.Staff, GatewayApp.Plumbing));
        client.DefaultRequestHeaders.Add(header, value);

        using var response = await client.PostAsJsonAsync("/sign-out", new { });

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task SE16_a_form_post_that_any_site_could_cause_is_refused()
    {
        using var client = await App.SignedInAsync("usr_ada", Role.Staff, GatewayApp.Plumbing);

        using var response = await client.PostAsync("/sign-out", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/v1/me")]
    [InlineData("/healthz")]
    [InlineData("/nothing-here")]
    public async Task SE17_every_answer_tells_the_browser_to_stay_careful(string path)
    {
        using var response = await App.Stranger().GetAsync(path);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
    }

    private HttpClient WithCookie(string cookie)
    {
        var client = App.Stranger();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return client;
    }

    private static bool Contains(FileInfo file, string text)
    {
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(System.Text.Encoding.ASCII.GetBytes(text)) >= 0;
    }

    internal static async Task<(string Type, string Detail, string Action)> ProblemAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonObject>();
        return (problem!["type"]!.GetValue<string>(), problem["detail"]!.GetValue<string>(), problem["action"]!.GetValue<string>());
    }
}
