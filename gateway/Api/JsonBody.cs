using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace SmartPulse.Gateway.Api;

/// <summary>Reads JSON bodies with a limit, and says which field is wrong.</summary>
internal static class JsonBody
{
    /// <summary>The most bytes that what people say or do may have.</summary>
    public const int Limit = 16 * 1024;

    /// <summary>The most bytes that settings may have: a list of them is stored whole.</summary>
    public const int SettingsLimit = 64 * 1024;

    /// <summary>The body, or the problem to answer with: exactly one of the two.</summary>
    public static Task<(T? Body, ProblemHttpResult? Problem)> ReadAsync<T>(HttpContext context) where T : class => ReadAsync<T>(context, Options(context), Limit);

    /// <summary>The same for what is kept for long: a field that is not known, or null where a value belongs, is refused and not passed over.</summary>
    public static Task<(T? Body, ProblemHttpResult? Problem)> ReadStrictlyAsync<T>(HttpContext context) where T : class =>
        ReadAsync<T>(context, Strict.GetValue(Options(context), static options => new(options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        }), SettingsLimit);

    private static readonly ConditionalWeakTable<JsonSerializerOptions, JsonSerializerOptions> Strict = [];

    private static JsonSerializerOptions Options(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<HttpJsonOptions>>().Value.SerializerOptions;

    private static async Task<(T? Body, ProblemHttpResult? Problem)> ReadAsync<T>(HttpContext context, JsonSerializerOptions options, int limit) where T : class
    {
        if (!context.Request.HasJsonContentType())
        {
            return (null, Problems.NotJson());
        }

        if (context.Request.ContentLength > limit)
        {
            return (null, Problems.BodyTooLarge(limit));
        }

        var buffer = ArrayPool<byte>.Shared.Rent(limit + 1);
        try
        {
            var length = await context.Request.Body.ReadAtLeastAsync(buffer.AsMemory(0, limit + 1), limit + 1, throwOnEndOfStream: false, context.RequestAborted);
            if (length > limit)
            {
                return (null, Problems.BodyTooLarge(limit));
            }

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
