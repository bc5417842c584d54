using System.Net;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Gateway.Live;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Gateway.StandIn.Handsets;
using static SmartPulse.Tests.Integration.FrontDoor.GatewayApp;

namespace SmartPulse.Tests.Integration.FrontDoor;

/// <summary>Walks over every route and hub method, as the route table lists them. A new one without a row here fails.</summary>
public sealed class WalkTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private enum By
    {
        /// <summary>Open to everybody, on purpose.</summary>
        Everybody,

        /// <summary>By the carrier's signature.</summary>
        Signature,

        /// <summary>By a form's key.</summary>
        FormKey,

        /// <summary>By the carrier account's user name and password.</summary>
        BasicAuth,

        /// <summary>By any session.</summary>
        Session,

        /// <summary>By a session of whoever runs the gateway.</summary>
        Operator,

        /// <summary>By a session whose grants cover the organisation.</summary>
        Organisation,

        /// <summary>By a session whose grants cover the location, as at least that role.</summary>
        Viewer,
        Staff,
        Manager,
    }

    private const string Location = "/api/v1/organisations/{organisation}/locations/{location}";

    private static readonly Dictionary<string, By> Routes = new(StringComparer.Ordinal)
    {
        ["GET /healthz"] = By.Everybody,
        ["GET /readyz"] = By.Everybody,
        ["GET /sign-in"] = By.Everybody,
        ["GET /openapi/{documentName}.json"] = By.Everybody,
        ["* /api/{**rest}"] = By.Everybody,
        ["POST /twilio/voice"] = By.Signature,
        ["POST /twilio/voice/dial"] = By.Signature,
        ["POST /twilio/voice/status"] = By.Signature,
        ["POST /twilio/voice/screen"] = By.Signature,
        ["POST /twilio/voice/accept"] = By.Signature,
        ["POST /twilio/voice/talk"] = By.Signature,
        ["POST /twilio/voice/more"] = By.Signature,
        ["POST /twilio/voice/transfer"] = By.Signature,
        ["POST /twilio/voice/recorded"] = By.Signature,
        ["POST /twilio/voice/recording"] = By.Signature,
        ["POST /twilio/voice/transcribed"] = By.Signature,
        ["POST /twilio/messages"] = By.Signature,
        ["POST /twilio/messages/status"] = By.Signature,
        ["POST /api/v1/capture"] = By.FormKey,
        ["OPTIONS /api/v1/capture"] = By.FormKey,
        ["POST /carrier/2010-04-01/Accounts/{account}/Messages.json"] = By.BasicAuth,
        ["GET /carrier/2010-04-01/Accounts/{account}/Messages.json"] = By.BasicAuth,
        ["GET /carrier/2010-04-01/Accounts/{account}/Messages/{sid}.json"] = By.BasicAuth,
        ["POST /carrier/2010-04-01/Accounts/{account}/Calls.json"] = By.BasicAuth,
        ["GET /carrier/2010-04-01/Accounts/{account}/Calls.json"] = By.BasicAuth,
        ["GET /carrier/2010-04-01/Accounts/{account}/Calls/{sid}.json"] = By.BasicAuth,
        ["POST /carrier/2010-04-01/Accounts/{account}/Calls/{sid}.json"] = By.BasicAuth,
        ["GET /carrier/outbox"] = By.Session,
        ["POST /sign-out"] = By.Session,
        ["GET /api/v1/me"] = By.Session,
        ["GET /api/v1/ops"] = By.Operator,
        ["GET /api/v1/stand-in/exchange"] = By.Session,
        ["GET /api/v1/stand-in/handsets/{handset}"] = By.Session,
        ["GET /api/v1/stand-in/clock"] = By.Session,
        ["POST /api/v1/stand-in/handsets"] = By.Session,
        ["POST /api/v1/stand-in/handsets/{handset}/messages"] = By.Session,
        ["POST /api/v1/stand-in/handsets/{handset}/calls"] = By.Session,
        ["POST /api/v1/stand-in/calls/{sid}/speech"] = By.Session,
        ["POST /api/v1/stand-in/calls/{sid}/keys"] = By.Session,
        ["POST /api/v1/stand-in/calls/{sid}/played"] = By.Session,
        ["POST /api/v1/stand-in/calls/{sid}/composing"] = By.Session,
        ["POST /api/v1/stand-in/calls/{sid}/hang-up"] = By.Session,
        ["POST /api/v1/stand-in/calls/{sid}/answer"] = By.Session,
        ["POST /api/v1/stand-in/calls/{sid}/decline"] = By.Session,
        ["POST /api/v1/stand-in/calls/{sid}/voicemail-answers"] = By.Session,
        ["POST /api/v1/stand-in/clock"] = By.Session,
        ["* /hub/phones"] = By.Session,
        ["* /hub/phones/negotiate"] = By.Session,
        ["* /hub"] = By.Session,
        ["* /hub/negotiate"] = By.Session,
        ["GET /api/v1/organisations/{organisation}/locations"] = By.Organisation,
        [$"GET {Location}/conversations"] = By.Viewer,
        [$"GET {Location}/conversations/{{opportunity}}"] = By.Viewer,
        [$"GET {Location}/conversations/{{opportunity}}/steps"] = By.Viewer,
        [$"GET {Location}/calendar"] = By.Viewer,
        [$"GET {Location}/tasks"] = By.Viewer,
        [$"GET {Location}/events"] = By.Viewer,
        [$"GET {Location}/report"] = By.Viewer,
        [$"GET {Location}/report/behind"] = By.Viewer,
        [$"GET {Location}/settings"] = By.Manager,
        [$"PUT {Location}/questions"] = By.Manager,
        [$"PUT {Location}/answers"] = By.Manager,
        [$"POST {Location}/conversations/{{opportunity}}/take-over"] = By.Staff,
        [$"POST {Location}/conversations/{{opportunity}}/hand-back"] = By.Staff,
        [$"POST {Location}/conversations/{{opportunity}}/messages"] = By.Staff,
        [$"POST {Location}/conversations/{{opportunity}}/purpose"] = By.Staff,
        [$"POST {Location}/tasks/{{task}}/done"] = By.Staff,
    };

    /// <summary>Hub methods, each with the arguments of Helsinki's board.</summary>
    private static readonly Dictionary<string, object[]> HubMethods = new(StringComparer.Ordinal)
    {
        ["Watch"] = [Plumbing, Helsinki],
        ["Unwatch"] = [Plumbing, Helsinki],
    };

    private static readonly Dictionary<string, object[]> PhoneHubMethods = new(StringComparer.Ordinal)
    {
        ["Hold"] = ["hs_never_was"],
        ["PutDown"] = ["hs_never_was"],
    };

    private GatewayApp App => fixture.App;

    [Fact]
    public void SE12_every_route_has_a_row_and_every_row_a_route() =>
        Assert.Equal(Routes.Keys.Order(StringComparer.Ordinal), FoundRoutes().Order(StringComparer.Ordinal));

    [Fact]
    public void SE12_every_hub_method_has_a_row_and_every_row_a_method()
    {
        Assert.Equal(HubMethods.Keys.Order(StringComparer.Ordinal), MethodsOf(typeof(BoardHub)));
        Assert.Equal(PhoneHubMethods.Keys.Order(StringComparer.Ordinal), MethodsOf(typeof(PhoneHub)));

        static IEnumerable<string> MethodsOf(Type hub) =>
            hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(m => m.GetBaseDefinition().DeclaringType == hub).Select(m => m.Name).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task SE13_a_stranger_gets_nothing_that_is_not_public_on_purpose()
    {
        var (opportunity, task) = await App.EmergencyAsync("walk-stranger", "+358401110001");
        using var stranger = App.Stranger();
        foreach (var (route, by) in Routes)
        {
            using var response = await SendAsync(stranger, route, Plumbing, Helsinki, opportunity, task);
            HttpStatusCode[] expected = by switch
            {
                By.Everybody => [HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized], // a link of nobody's is 401 too
                By.Signature => [HttpStatusCode.Forbidden],
                By.FormKey => route.StartsWith("OPTIONS", StringComparison.Ordinal) ? [HttpStatusCode.Forbidden] : [HttpStatusCode.Unauthorized],
                _ => [HttpStatusCode.Unauthorized],
            };
            Assert.True(expected.Contains(response.StatusCode), $"{route} answered a stranger with {(int)response.StatusCode}.");
        }
    }

    [Theory]
    [InlineData("another tenant", Dental, null, Plumbing, Helsinki)]
    [InlineData("a sister location", Plumbing, Tampere, Plumbing, Helsinki)]
    [InlineData("another tenant who names the location as its own", Dental, null, Dental, Helsinki)]
    [InlineData("its own location, with another's opportunity", Dental, null, Dental, Turku)]
    [InlineData("a location that never was", Plumbing, null, Plumbing, "loc_never_was")]
    [InlineData("an organisation that never was", Plumbing, null, "org_never_was", Helsinki)]
    [InlineData("ids that are none", Plumbing, null, "org_aallokas", "LOC_AALLOKAS_HELSINKI")]
    public async Task SE14_what_is_not_yours_does_not_exist(string who, string grantedOrganisation, string? grantedLocation, string organisation, string location)
    {
        var (opportunity, task) = await App.EmergencyAsync($"walk-{Math.Abs(who.GetHashCode(StringComparison.Ordinal))}", "+358401110002");
        using var owner = await App.SignedInAsync("usr_owner", Role.Manager, Plumbing);
        var before = await RowAsync(owner, opportunity);
        using var other = await App.SignedInAsync("usr_other", Role.Manager, grantedOrganisation, grantedLocation is null ? [] : [grantedLocation]);

        foreach (var (route, by) in Routes.Where(r => r.Value >= By.Viewer))
        {
            var isOwnPlace = organisation == Dental && location == Turku;
            if (isOwnPlace && !route.Contains("{opportunity}", StringComparison.Ordinal) && !route.Contains("{task}", StringComparison.Ordinal))
            {
                continue; // reading its own lists is its right
            }

            using var response = await SendAsync(other, route, organisation, location, opportunity, task);
            Assert.True(response.StatusCode == HttpStatusCode.NotFound, $"{route} answered {who} with {(int)response.StatusCode} ({by}).");
            Assert.Equal(await NeverWasAsync(owner), await response.Content.ReadAsStringAsync());
        }

        Assert.Equal(before.ToJsonString(), (await RowAsync(owner, opportunity)).ToJsonString());
    }

    [Fact]
    public async Task SE14_another_organisations_locations_are_not_listed()
    {
        using var other = await App.SignedInAsync("usr_other", Role.Manager, Dental);
        using var response = await other.GetAsync($"/api/v1/organisations/{Plumbing}/locations");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task SE14_the_samples_of_the_walk_do_exist_for_their_owner()
    {
        var (opportunity, task) = await App.EmergencyAsync("walk-owner", "+358401110003");
        using var owner = await App.SignedInAsync("usr_owner", Role.Manager, Plumbing, Helsinki);
        foreach (var (route, _) in Routes.Where(r => r.Value >= By.Organisation))
        {
            using var response = await SendAsync(owner, route, Plumbing, Helsinki, opportunity, task);
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Conflict, $"{route} answered its owner with {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    [Fact]
    public async Task SE15_a_lower_role_looks_and_does_not_touch()
    {
        var (opportunity, task) = await App.EmergencyAsync("walk-role", "+358401110004");
        using var viewer = await App.SignedInAsync("usr_viewer", Role.Viewer, Plumbing, Helsinki);
        using var staff = await App.SignedInAsync("usr_staff", Role.Staff, Plumbing, Helsinki);
        foreach (var (route, by) in Routes.Where(r => r.Value >= By.Viewer))
        {
            using var asViewer = await SendAsync(viewer, route, Plumbing, Helsinki, opportunity, task);
            Assert.True((by > By.Viewer) == (asViewer.StatusCode == HttpStatusCode.Forbidden), $"{route} answered a viewer with {(int)asViewer.StatusCode}.");
            using var asStaff = await SendAsync(staff, route, Plumbing, Helsinki, opportunity, task);
            Assert.True((by > By.Staff) == (asStaff.StatusCode == HttpStatusCode.Forbidden), $"{route} answered staff with {(int)asStaff.StatusCode}.");
        }
    }

    [Fact]
    public async Task PG12_figures_of_the_whole_process_are_for_whoever_runs_it_and_for_no_tenants_user()
    {
        using var manager = await App.SignedInAsync("usr_manager", Role.Manager, Plumbing);
        using var operates = await App.SignedInAsync(new Grants([], Operator: true));
        foreach (var route in Routes.Where(r => r.Value == By.Operator).Select(r => r.Key))
        {
            using var refused = await SendAsync(manager, route, Plumbing, Helsinki, "opp_x", "tsk_x");
            using var taken = await SendAsync(operates, route, Plumbing, Helsinki, "opp_x", "tsk_x");
            Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (refused.StatusCode, taken.StatusCode));
        }

        Assert.Contains(Routes.Values, by => by == By.Operator);
    }

    [Theory]
    [InlineData(Dental, null)]
    [InlineData(Plumbing, Tampere)]
    public async Task SE14_a_hub_method_answers_another_tenant_and_a_sister_location_as_if_nothing_were_there(string organisation, string? location)
    {
        await using var hub = await HubClient.ConnectAsync(App, await App.CookieAsync("usr_other", Role.Manager, organisation, location is null ? [] : [location]));
        foreach (var (method, arguments) in HubMethods)
        {
            var completion = await hub.InvokeAsync(method, arguments);
            Assert.EndsWith("not-found", completion["error"]?.GetValue<string>(), StringComparison.Ordinal);
        }

        await using var phones = await HubClient.ConnectAsync(App, await App.CookieAsync("usr_other", Role.Manager, organisation, location is null ? [] : [location]), "/hub/phones");
        foreach (var (method, arguments) in PhoneHubMethods)
        {
            var completion = await phones.InvokeAsync(method, arguments);
            Assert.EndsWith("not-found", completion["error"]?.GetValue<string>(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SE13_a_stranger_does_not_reach_the_hub() =>
        await Assert.ThrowsAnyAsync<Exception>(() => HubClient.ConnectAsync(App, cookie: null));

    private IEnumerable<string> FoundRoutes() =>
        App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(method => (method, endpoint)))
            .Select(x => $"{x.method} /{x.endpoint.RoutePattern.RawText!.TrimStart('/')}")
            .Distinct(StringComparer.Ordinal);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string route, string organisation, string location, string opportunity, string task)
    {
        var (method, pattern) = (route.Split(' ')[0], route.Split(' ')[1]);
        var path = pattern
            .Replace("{organisation}", organisation, StringComparison.Ordinal)
            .Replace("{location}", location, StringComparison.Ordinal)
            .Replace("{opportunity}", opportunity, StringComparison.Ordinal)
            .Replace("{task}", task, StringComparison.Ordinal)
            .Replace("{account}", "AC00000000000000000000000000000000", StringComparison.Ordinal)
            .Replace("{sid}", "SM00000000000000000000000000000000", StringComparison.Ordinal)
            .Replace("{handset}", "hs_never_was", StringComparison.Ordinal)
            .Replace("{documentName}", "v1", StringComparison.Ordinal)
            .Replace("{**rest}", "nothing", StringComparison.Ordinal)
            .Replace("/report/behind", "/report/behind?figure=opportunities:of:allcalls", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(new HttpMethod(method == "*" ? "GET" : method), path);
        if (method == "PUT")
        {
            // Of a version that never was, so that the walk changes nothing.
            request.Content = JsonContent.Create(path.EndsWith("/questions", StringComparison.Ordinal) ? (object)new { expectedVersion = 0, questions = Array.Empty<object>() } : new { expectedVersion = 0, answers = Array.Empty<object>() });
        }
        else if (method == "POST")
        {
            request.Content = JsonContent.Create(new { text = "Hei", purpose = "newWork" });
        }

        return await client.SendAsync(request);
    }

    private static async Task<string> NeverWasAsync(HttpClient owner) =>
        await (await owner.GetAsync($"/api/v1/organisations/{Plumbing}/locations/{Helsinki}/conversations/opp_never_was")).Content.ReadAsStringAsync();

    private static async Task<JsonNode> RowAsync(HttpClient owner, string opportunity) =>
        (await owner.GetFromJsonAsync<JsonObject>($"/api/v1/organisations/{Plumbing}/locations/{Helsinki}/conversations/{opportunity}"))!["opportunity"]!;
}
