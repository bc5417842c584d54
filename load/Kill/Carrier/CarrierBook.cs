using System.Collections.Concurrent;
using System.Threading.Channels;

namespace SmartPulse.Load.Kill.Carrier;

/// <summary>A text that the carrier took.</summary>
/// <param name="Sid">The carrier's id of it.</param>
/// <param name="To">To whom, as sent.</param>
/// <param name="From">From which line.</param>
/// <param name="Body">What it says.</param>
/// <param name="At">When it was taken.</param>
/// <param name="Callback">Where its fate is to be told: the address names our id of the message.</param>
/// <param name="IsAnswerLost">Whether the sender was never told that it was taken.</param>
internal sealed record TakenText(string Sid, string To, string From, string Body, DateTimeOffset At, Uri? Callback, bool IsAnswerLost)
{
    /// <summary>The sender's own id of the text: what tells a text sent twice from two texts that say the same. Null when it named none.</summary>
    public string? Message { get; } = Parameter(Callback, "message");

    /// <summary>One parameter of the callback's address.</summary>
    public static string? Parameter(Uri? callback, string name) => callback?.Query.TrimStart('?').Split('&')
        .Select(pair => pair.Split('=', 2)).Where(pair => pair.Length == 2 && pair[0] == name).Select(pair => Uri.UnescapeDataString(pair[1])).FirstOrDefault();
}

/// <summary>The carrier's own record of what it took, and its phones: whoever waits for a text hears of the next one.</summary>
internal sealed class CarrierBook
{
    private readonly ConcurrentQueue<TakenText> texts = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<TakenText>> byRecipient = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Channel<TakenText>> phones = new(StringComparer.Ordinal);

    /// <summary>Every text, in the order taken.</summary>
    public IReadOnlyCollection<TakenText> Texts => texts;

    /// <summary>When the last text was taken.</summary>
    public DateTimeOffset LastAt => texts.LastOrDefault()?.At ?? DateTimeOffset.MinValue;

    /// <summary>Writes a text down, then lets the phone ring.</summary>
    public void Take(TakenText text)
    {
        texts.Enqueue(text);
        byRecipient.GetOrAdd(text.To, static _ => new()).Enqueue(text);
        if (phones.TryGetValue(text.To, out var phone))
        {
            phone.Writer.TryWrite(text);
        }
    }

    /// <summary>The texts to somebody, newest first.</summary>
    public IEnumerable<TakenText> To(string recipient) => byRecipient.TryGetValue(recipient, out var found) ? found.Reverse() : [];

    /// <summary>The texts to a phone from now on, one by one.</summary>
    public ChannelReader<TakenText> Phone(string number) => phones.GetOrAdd(number, static _ => Channel.CreateUnbounded<TakenText>()).Reader;

    /// <summary>Nobody reads that phone any more.</summary>
    public void Forget(string number) => phones.TryRemove(number, out _);
}
