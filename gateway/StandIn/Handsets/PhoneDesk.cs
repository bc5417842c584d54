using System.Security.Cryptography;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.StandIn.Calls;
using SmartPulse.Phrasing;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>What the people at the phones do, and what their phones show them.</summary>
internal sealed class PhoneDesk(HandsetBook handsets, StandInBook carrier, StandInCallbacks callbacks, Switchboard switchboard, CarrierPost post, Viewers viewers, StandInTexts texts, TimeProvider time)
{
    /// <summary>How many messages a phone shows.</summary>
    public const int ShownMessages = 200;

    private const string WhatsAppPrefix = "whatsapp:";

    /// <summary>What a phone shows to a session: its texts and its call, as far as they went through lines that the session may use.</summary>
    public HandsetView View(Handset handset, Reach reach)
    {
        // The version first: a change in between makes the view newer than it says, never older.
        var version = handset.Version;
        var received = carrier.Messages
            .Where(m => NumberOf(m.To) == handset.Number.E164 && m.From is { } from && reach.Covers(NumberOf(from)))
            .Select(m => new HandsetMessage(
                m.Sid, IsOwn: false, PhoneNumber.From(NumberOf(m.From!)), IsWhatsApp(m.To) ? Channel.WhatsApp : Channel.Sms, m.Body, m.Created, TickOf(m.Status), m.ErrorCode));
        var written = handset.Written
            .Where(t => reach.Covers(t.Line.E164))
            .Select(t => new HandsetMessage(t.Sid, IsOwn: true, t.Line, t.Channel, t.Text, t.At, t.Tick, t.ErrorCode));
        var messages = received.Concat(written).OrderBy(m => m.At).ThenBy(m => m.Sid, StringComparer.Ordinal).TakeLast(ShownMessages);
        return new(handset.Id, handset.Number, version, [.. messages], switchboard.LastOf(handset.Number) is { } on && reach.Covers(on.Call.Line.E164) ? CallView.Of(on.Call, on.Leg) : null);
    }

    /// <summary>A person writes to a line; done when the gateway has answered the webhook.</summary>
    public async Task WriteAsync(Handset handset, PhoneNumber line, Channel channel, string text, CancellationToken cancellation)
    {
        var written = new OwnText(
            "SM" + RandomNumberGenerator.GetHexString(32, lowercase: true), line, channel, text, Instant.FromDateTimeOffset(time.GetUtcNow()), Tick.Sent, ErrorCode: null);
        Keep(written);
        var prefix = channel == Channel.WhatsApp ? WhatsAppPrefix : "";
        var answer = await post.PostAsync(
            $"{post.Root}/twilio/messages",
            [
                new("MessageSid", written.Sid), new("SmsSid", written.Sid), new("SmsMessageSid", written.Sid), new("SmsStatus", "received"),
                new("From", prefix + handset.Number.E164), new("To", prefix + line.E164), new("Body", text), new("NumMedia", "0"),
                new("NumSegments", channel == Channel.WhatsApp ? "1" : $"{Gsm7.Segments(text)}"),
                .. channel == Channel.WhatsApp ? [new FormPair("WaId", handset.Number.E164[1..])] : Array.Empty<FormPair>(),
            ],
            cancellation);
        Keep(answer.IsTaken ? written with { Tick = Tick.Delivered } : written with { Tick = Tick.Failed, ErrorCode = ErrorCodes.HttpRetrievalFailure });

        void Keep(OwnText text)
        {
            handset.Keep(text);
            texts.Keep(new(Taken: null, handset.Number, text));
            Show(handset);
        }
    }

    /// <summary>Something on a phone has changed: whoever looks at it sees it.</summary>
    public void Show(Handset handset)
    {
        handset.Touch();
        viewers.Changed(handset.Id);
    }

    /// <summary>A message of the carrier's book has changed.</summary>
    public void ShowMessage(string to)
    {
        if (PhoneNumber.TryParse(NumberOf(to), out var number))
        {
            Show(number);
            if (IsWhatsApp(to) && handsets.Of(number) is { } handset && viewers.IsHeld(handset.Id))
            {
                LookAt(handset);
            }
        }
    }

    /// <summary>Somebody looks at a phone: what came by WhatsApp is read, which its sender is told.</summary>
    public void LookAt(Handset handset)
    {
        foreach (var message in carrier.Messages.Where(m => m.Status == "delivered" && IsWhatsApp(m.To) && NumberOf(m.To) == handset.Number.E164))
        {
            callbacks.Read(message);
        }
    }

    /// <summary>Something on the phone of a number has changed.</summary>
    public void Show(PhoneNumber number)
    {
        if (handsets.Of(number) is { } handset)
        {
            Show(handset);
        }
    }

    private static bool IsWhatsApp(string address) => address.StartsWith(WhatsAppPrefix, StringComparison.Ordinal);

    private static string NumberOf(string address) => IsWhatsApp(address) ? address[WhatsAppPrefix.Length..] : address;

    private static Tick TickOf(string status) => status switch
    {
        "sent" => Tick.Sent,
        "delivered" => Tick.Delivered,
        "read" => Tick.Read,
        "failed" or "undelivered" or "canceled" => Tick.Failed,
        _ => Tick.Queued,
    };
}

/// <summary>The errors of Twilio's that the stand-in makes.</summary>
internal static class ErrorCodes
{
    /// <summary>A webhook was not answered, or not with success.</summary>
    public const int HttpRetrievalFailure = 11200;

    /// <summary>The answer is no XML.</summary>
    public const int DocumentParseFailure = 12100;

    /// <summary>The XML is not the instruction language.</summary>
    public const int SchemaValidation = 12200;
}
