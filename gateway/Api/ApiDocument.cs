using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using SmartPulse.Channels;

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
        [typeof(SignalId)] = (null, "^[!-~]{1,200}$"),
    };

    /// <summary>Sets the document up.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "SmartPulse", Version = "v1", Description = "Only grows: nothing that is here is renamed or taken away." };
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer(static (schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (Texts.TryGetValue(type, out var text))
            {
                (schema.Type, schema.Format, schema.Pattern, schema.Properties) = (JsonSchemaType.String, text.Format, text.Pattern, null);
            }
            else if (PrefixOf(type) is { } prefix)
            {
                (schema.Type, schema.Pattern, schema.MaxLength, schema.Properties) = (JsonSchemaType.String, $"^{prefix}_[a-z0-9_]+$", OpaqueId.MaxLength, null);
            }

            return Task.CompletedTask;
        });
    }

    private static string? PrefixOf(Type type) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpaqueId<>))
            ? type.GetProperty(nameof(OpportunityId.Prefix))?.GetValue(null) as string
            : null;
}
