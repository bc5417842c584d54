using System.Collections.Immutable;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using SmartPulse.Board;
using SmartPulse.Channels;
using SmartPulse.Gateway.Live;
using SmartPulse.Reporting;

namespace SmartPulse.Gateway.Api;

/// <summary>The OpenAPI document: ids, numbers and times are text with a form, not objects.</summary>
internal static class ApiDocument
{
    private static readonly Dictionary<Type, (string? Format, string? Pattern)> Texts = new()
    {
        [typeof(Instant)] = ("date-time", null),
        [typeof(LocalDate)] = ("date", null),
        [typeof(LocalTime)] = ("time", null),
        [typeof(LocalDateTime)] = (null, "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"),
        [typeof(Duration)] = (null, "^-?\\d+:\\d\\d:\\d\\d:\\d\\d"),
        [typeof(PhoneNumber)] = (null, "^\\+[1-9]\\d{6,14}$"),
        [typeof(FigureKey)] = (null, "^[a-z-]+:[a-z]+:[a-z]+(:.+)?$"),
        [typeof(SignalId)] = (null, "^[!-~]{1,200}$"),
    };

    private static readonly ImmutableArray<Type> LiveMessages = [typeof(BoardHello), typeof(BoardSnapshot), typeof(BoardPatch)];

    /// <summary>Sets the document up.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "SmartPulse", Version = "v1", Description = "Only grows: nothing that is here is renamed or taken away." };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer(static async (document, context, cancellation) =>
        {
            // Where an id may be null the place says so; a component that was first met in such a place would say it for all.
            foreach (var component in document.Components?.Schemas?.Values.OfType<OpenApiSchema>() ?? [])
            {
                component.Type &= ~JsonSchemaType.Null;
            }

            // What the hub sends is no answer of a route, but the page is typed by this document too.
            foreach (var message in LiveMessages)
            {
                document.AddComponent(message.Name, await context.GetOrCreateSchemaAsync(message, cancellationToken: cancellation));
            }
        });
        options.AddSchemaTransformer(static (schema, context, _) =>
        {
            Describe(schema, context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiSchema schema, Type written)
    {
        var type = Nullable.GetUnderlyingType(written) ?? written;
        if (schema.Type is { } read && read.HasFlag(JsonSchemaType.String) && (read.HasFlag(JsonSchemaType.Integer) || read.HasFlag(JsonSchemaType.Number)))
        {
            // Numbers may be sent as text, but we never write one so; a page typed by this document would have to read both.
            (schema.Type, schema.Pattern) = (read & ~JsonSchemaType.String, null);
        }

        if (TextOf(type) is { } text)
        {
            var orNull = type == written ? default : JsonSchemaType.Null;
            (schema.Type, schema.Format, schema.Pattern, schema.MaxLength, schema.Properties) = (JsonSchemaType.String | orNull, text.Format, text.Pattern, text.MaxLength, null);
        }
        else if (schema.Items is null && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && TextOf(type.GetGenericArguments()[0]) is { } item)
        {
            // A list of what only a converter can write comes out without saying of what.
            schema.Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = item.Format, Pattern = item.Pattern, MaxLength = item.MaxLength };
        }
    }

    private static (string? Format, string? Pattern, int? MaxLength)? TextOf(Type type) =>
        Texts.TryGetValue(type, out var text) ? (text.Format, text.Pattern, null)
        : PrefixOf(type) is { } prefix ? (null, $"^{prefix}_[a-z0-9_]+$", OpaqueId.MaxLength)
        : null;

    private static string? PrefixOf(Type type) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpaqueId<>))
            ? type.GetProperty(nameof(OpportunityId.Prefix))?.GetValue(null) as string
            : null;
}
