using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmartPulse.Gateway.Webhooks;

namespace SmartPulse.Tests.Integration.Admission;

/// <summary>What a crowd of webhooks is answered.</summary>
public sealed class RefusalTests
{
    private const int Crowd = 20_000;

    [Fact]
    public async Task OV09_each_of_a_crowd_gets_the_whole_refusal()
    {
        await using var services = new ServiceCollection().AddLogging().AddProblemDetails().BuildServiceProvider();
        var bodies = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);

        await Parallel.ForAsync(0, Crowd, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, _) =>
        {
            var http = new DefaultHttpContext { RequestServices = services };
            using var body = new MemoryStream();
            http.Response.Body = body;

            await ((IResult)WebhookProblem.Overloaded).ExecuteAsync(http);

            Assert.Equal((503, "application/problem+json"), (http.Response.StatusCode, http.Response.ContentType));
            bodies.AddOrUpdate(System.Text.Encoding.UTF8.GetString(body.ToArray()), 1, static (_, count) => count + 1);
        });

        var (only, times) = Assert.Single(bodies);
        Assert.Equal(Crowd, times);
        var problem = JsonDocument.Parse(only).RootElement;
        Assert.Equal(("urn:smartpulse:problem:overloaded", 503), (problem.GetProperty("type").GetString(), problem.GetProperty("status").GetInt32()));
        Assert.All(["title", "detail"], name => Assert.NotEmpty(problem.GetProperty(name).GetString()!));
    }
}
