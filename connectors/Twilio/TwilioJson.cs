using System.Text.Json.Serialization;

namespace SmartPulse.Connectors.Twilio;

/// <summary>What we read of a message resource; all else that comes is left alone.</summary>
internal sealed record MessageResource(string? Sid, string? Body, string? Status, string? DateCreated, int? ErrorCode);

/// <summary>One page of a list of messages.</summary>
internal sealed record MessagePage(IReadOnlyList<MessageResource>? Messages, string? NextPageUri);

/// <summary>What the API answers when it refuses. The message is not read: it repeats numbers.</summary>
internal sealed record ApiError(int? Code);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(MessageResource))]
[JsonSerializable(typeof(MessagePage))]
[JsonSerializable(typeof(ApiError))]
internal sealed partial class TwilioJson : JsonSerializerContext;
