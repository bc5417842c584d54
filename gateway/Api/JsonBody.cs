using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace SmartPulse.Gateway.Api;

/// <summary>Reads JSON bodies with a limit, and says which field is wrong.</summary>
internal static class JsonBody
{
    /// <summary>The most bytes that any body of the API may have.</summary>
    public const int Limit = 16 * 1024;

    /// <summary>The body, or the problem to answer with: exactly one of the two.</summary>
    public static async Task<(T? Body, ProblemHttpResult? Problem)> ReadAsync<T>(HttpContext context) where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, Problems.NotJson());
        }

        if (context.Request.ContentLength > Limit)
        {
            return (null, Problems.BodyTooLarge(Limit));
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Limit + 1);
        try
        {
            var length = await context.Request.Body.ReadAtLeastAsync(buffer.AsMemory(0, Limit + 1), Limit + 1, throwOnEndOfStream: false, context.RequestAborted);
            if (length > Limit)
            {
                return (null, Problems.BodyTooLarge(Limit));
            }

            var options = context.RequestServices.GetRequiredService<IOptions<HttpJsonOptions>>().Value.SerializerOptions;
            var body = JsonSerializer.Deserialize(buffer.AsSpan(0, length), (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
            return body is null ? (null, Problems.MalformedBody("$", "an object was expected, not null.")) : (body, null);
        }
        catch (JsonException e)
        {
            // The exception's message may repeat what the customer wrote; the place alone is enough to mend it.
            return (null, Problems.MalformedBody(e.Path ?? "$", "this is not valid here."));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
