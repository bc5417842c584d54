using System.Text.Json.Serialization;

namespace SmartPulse.Gateway.StandIn;

/// <summary>A message as Twilio's API writes it: every field of its published schema, with its nulls.</summary>
internal sealed record MessageJson(
    string Body, string NumSegments, string Direction, string? From, string To, string DateUpdated, string? Price, string? ErrorMessage, string Uri,
    string AccountSid, string NumMedia, string Status, string? MessagingServiceSid, string Sid, string? DateSent, string DateCreated, int? ErrorCode,
    string? PriceUnit, string ApiVersion, IReadOnlyDictionary<string, string> SubresourceUris);

/// <summary>One page of messages.</summary>
internal sealed record MessageListJson(
    int End, string FirstPageUri, string? NextPageUri, int Page, int PageSize, string? PreviousPageUri, int Start, string Uri, IReadOnlyList<MessageJson> Messages);

/// <summary>A call as Twilio's API writes it.</summary>
internal sealed record CallJson(
    string Sid, string DateCreated, string DateUpdated, string? ParentCallSid, string AccountSid, string To, string ToFormatted, string From, string FromFormatted,
    string? PhoneNumberSid, string Status, string? StartTime, string? EndTime, string? Duration, string? Price, string? PriceUnit, string Direction, string? AnsweredBy,
    string ApiVersion, string? ForwardedFrom, string? GroupSid, string? CallerName, string QueueTime, string? TrunkSid, string Uri,
    IReadOnlyDictionary<string, string> SubresourceUris);

/// <summary>One page of calls.</summary>
internal sealed record CallListJson(
    int End, string FirstPageUri, string? NextPageUri, int Page, int PageSize, string? PreviousPageUri, int Start, string Uri, IReadOnlyList<CallJson> Calls);

/// <summary>A refusal as Twilio's API writes it. Ours repeats no number.</summary>
internal sealed record ErrorJson(int Code, string Message, string MoreInfo, int Status);

/// <summary>A message in the outbox, for people and tests.</summary>
internal sealed record OutboxJson(string Sid, string At, string From, string To, string Body, string Status, int? ErrorCode);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(MessageJson))]
[JsonSerializable(typeof(MessageListJson))]
[JsonSerializable(typeof(CallJson))]
[JsonSerializable(typeof(CallListJson))]
[JsonSerializable(typeof(ErrorJson))]
[JsonSerializable(typeof(IReadOnlyList<OutboxJson>))]
internal sealed partial class StandInResources : JsonSerializerContext;
