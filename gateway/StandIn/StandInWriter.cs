using System.Globalization;
using NodaTime;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Gateway.StandIn;

/// <summary>Writes what the stand-in remembers in the shapes of Twilio's API.</summary>
internal sealed class StandInWriter(TwilioAccount account)
{
    /// <summary>The version of the API that is spoken.</summary>
    public const string ApiVersion = "2010-04-01";

    private string Root { get; } = $"/{ApiVersion}/Accounts/{account.Sid}";

    public MessageJson Write(StandInMessage m) => new(
        m.Body, Text(m.Segments), "outbound-api", m.From, m.To, Rfc2822.Write(m.Updated), Price: null,
        m.ErrorCode is null ? null : "The stand-in carrier did as this number asks.", $"{Root}/Messages/{m.Sid}.json", account.Sid, Text(m.Media), m.Status, m.Service,
        m.Sid, Date(m.Sent), Rfc2822.Write(m.Created), m.ErrorCode, PriceUnit: null, ApiVersion,
        new Dictionary<string, string>(StringComparer.Ordinal) { ["media"] = $"{Root}/Messages/{m.Sid}/Media.json" });

    public CallJson Write(StandInCall c) => new(
        c.Sid, Rfc2822.Write(c.Created), Rfc2822.Write(c.Updated), ParentCallSid: null, account.Sid, c.To, c.To, c.From, c.From, PhoneNumberSid: null, c.Status,
        StartTime: null, Date(c.Ended), c.Ended is null ? null : "0", Price: null, PriceUnit: null, "outbound-api", AnsweredBy: null, ApiVersion, ForwardedFrom: null,
        GroupSid: null, CallerName: null, "0", TrunkSid: null, $"{Root}/Calls/{c.Sid}.json",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["events"] = $"{Root}/Calls/{c.Sid}/Events.json" });

    public MessageListJson Messages(Page page, IReadOnlyList<StandInMessage> all)
    {
        var shown = all.Skip(page.Start).Take(page.Size).Select(Write).ToList();
        return new(
            page.Start + Math.Max(shown.Count - 1, 0), Uri("Messages", page with { Number = 0 }), page.Start + page.Size < all.Count ? Uri("Messages", page with { Number = page.Number + 1 }) : null,
            page.Number, page.Size, page.Number == 0 ? null : Uri("Messages", page with { Number = page.Number - 1 }), page.Start, Uri("Messages", page), shown);
    }

    public CallListJson Calls(Page page, IReadOnlyList<StandInCall> all)
    {
        var shown = all.Skip(page.Start).Take(page.Size).Select(Write).ToList();
        return new(
            page.Start + Math.Max(shown.Count - 1, 0), Uri("Calls", page with { Number = 0 }), page.Start + page.Size < all.Count ? Uri("Calls", page with { Number = page.Number + 1 }) : null,
            page.Number, page.Size, page.Number == 0 ? null : Uri("Calls", page with { Number = page.Number - 1 }), page.Start, Uri("Calls", page), shown);
    }

    public static OutboxJson Outbox(StandInMessage m) => new(m.Sid, Rfc2822.Write(m.Created), m.From ?? "", m.To, m.Body, m.Status, m.ErrorCode);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Date(Instant? at) => at is { } instant ? Rfc2822.Write(instant) : null;

    private string Uri(string resource, Page page) => $"{Root}/{resource}.json?{page.Filter}PageSize={Text(page.Size)}&Page={Text(page.Number)}";
}

/// <summary>Which page of a list is asked for.</summary>
/// <param name="Number">Its number, from 0.</param>
/// <param name="Size">How many it has, 1 to 1,000.</param>
/// <param name="Filter">The filters as the next page's address repeats them, each with its ampersand.</param>
internal sealed record Page(int Number, int Size, string Filter)
{
    /// <summary>How many come before it.</summary>
    public int Start => Number * Size;
}
