using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>A text that was written on a phone.</summary>
internal sealed record OwnText(string Sid, PhoneNumber Line, Channel Channel, string Text, Instant At, Tick Tick, int? ErrorCode);

/// <summary>One phone: any number is one as soon as somebody picks it up.</summary>
internal sealed class Handset(string id, PhoneNumber number)
{
    private const int Remembered = 200;
    private readonly Lock gate = new();
    private readonly List<OwnText> written = [];
    private long version;

    /// <summary>Its id in addresses.</summary>
    public string Id { get; } = id;

    /// <summary>Its number.</summary>
    public PhoneNumber Number { get; } = number;

    /// <summary>How often it has changed.</summary>
    public long Version => Interlocked.Read(ref version);

    /// <summary>What was written on it, oldest first.</summary>
    public IReadOnlyList<OwnText> Written
    {
        get
        {
            lock (gate)
            {
                return [.. written];
            }
        }
    }

    /// <summary>It shows something else than before.</summary>
    public void Touch() => Interlocked.Increment(ref version);

    /// <summary>Keeps a text, or what has become of it; the oldest is forgotten first.</summary>
    public void Keep(OwnText text)
    {
        lock (gate)
        {
            var at = written.FindIndex(t => t.Sid == text.Sid);
            if (at >= 0)
            {
                written[at] = text;
                return;
            }

            written.Add(text);
            if (written.Count > Remembered)
            {
                written.RemoveAt(0);
            }
        }
    }
}

/// <summary>The phones that were picked up since the process began, and those that ever wrote a text.</summary>
internal sealed class HandsetBook
{
    private const int Capacity = 10_000;
    private readonly ConcurrentDictionary<string, Handset> byId = new(StringComparer.Ordinal);
    private readonly TwilioAccount account;

    public HandsetBook(TwilioAccount account, StandInTexts texts)
    {
        this.account = account;
        foreach (var text in texts.Kept)
        {
            if (text is { Phone: { } number, Written: { } written })
            {
                Open(number)?.Keep(written);
            }
        }
    }

    /// <summary>The phone of a number. Null when too many phones lie about: the stand-in is a demo, and its memory is bounded.</summary>
    public Handset? Open(PhoneNumber number)
    {
        var id = IdOf(number);
        return byId.TryGetValue(id, out var handset) ? handset : byId.Count >= Capacity ? null : byId.GetOrAdd(id, static (key, n) => new Handset(key, n), number);
    }

    /// <summary>The phone with an id, when it was picked up before.</summary>
    public Handset? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The phone of a number, when it was picked up before.</summary>
    public Handset? Of(PhoneNumber number) => byId.GetValueOrDefault(IdOf(number));

    // Derived, so that a page finds its phone again after a restart; under the token, so that an address tells nobody's number.
    private string IdOf(PhoneNumber number) =>
        "hs" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(account.PrimaryToken), Encoding.UTF8.GetBytes($"handset:{number.E164}")).AsSpan(0, 12));
}
