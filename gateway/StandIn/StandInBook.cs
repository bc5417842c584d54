using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace SmartPulse.Gateway.StandIn;

/// <summary>A message that the stand-in took.</summary>
internal sealed record StandInMessage(
    string Sid, string To, string? From, string? Service, string Body, int Media, int Segments, Instant Created, Instant Updated, Instant? Sent, string Status, int? ErrorCode,
    string? StatusCallback);

/// <summary>A call that the stand-in took.</summary>
internal sealed record StandInCall(string Sid, string To, string From, Instant Created, Instant Updated, Instant? Ended, string Status, string? StatusCallback);

/// <summary>What the stand-in carrier remembers, bounded: the oldest is forgotten first. Texts outlive the process, calls do not.</summary>
internal sealed class StandInBook
{
    /// <summary>How many messages, and how many calls, are remembered.</summary>
    public const int Capacity = 10_000;

    private readonly Lock gate = new();
    private readonly LinkedList<StandInMessage> messages = new();
    private readonly Dictionary<string, LinkedListNode<StandInMessage>> messageBySid = new(StringComparer.Ordinal);
    private readonly LinkedList<StandInCall> calls = new();
    private readonly Dictionary<string, LinkedListNode<StandInCall>> callBySid = new(StringComparer.Ordinal);
    private readonly StandInTexts texts;

    public StandInBook(StandInTexts texts)
    {
        this.texts = texts;
        foreach (var message in texts.Kept.Select(t => t.Taken).OfType<StandInMessage>())
        {
            Add(messages, messageBySid, message.Sid, message, m => m.Sid);
        }
    }

    /// <summary>What is done when a message was taken or has changed; told with the address that it goes to.</summary>
    public Action<string> OnMessageChanged { get; set; } = static _ => { };

    /// <summary>Every message, newest first.</summary>
    public IReadOnlyList<StandInMessage> Messages
    {
        get
        {
            lock (gate)
            {
                return [.. messages];
            }
        }
    }

    /// <summary>Every call, newest first.</summary>
    public IReadOnlyList<StandInCall> Calls
    {
        get
        {
            lock (gate)
            {
                return [.. calls];
            }
        }
    }

    public void Add(StandInMessage message)
    {
        lock (gate)
        {
            Add(messages, messageBySid, message.Sid, message, m => m.Sid);
            texts.Keep(new(message, Phone: null, Written: null));
        }

        OnMessageChanged(message.To);
    }

    public void Add(StandInCall call)
    {
        lock (gate)
        {
            Add(calls, callBySid, call.Sid, call, c => c.Sid);
        }
    }

    public StandInMessage? Message(string sid)
    {
        lock (gate)
        {
            return messageBySid.GetValueOrDefault(sid)?.Value;
        }
    }

    public StandInCall? Call(string sid)
    {
        lock (gate)
        {
            return callBySid.GetValueOrDefault(sid)?.Value;
        }
    }

    /// <summary>Changes a message; false when it was forgotten meanwhile.</summary>
    public bool Change(string sid, Func<StandInMessage, StandInMessage> change, [NotNullWhen(true)] out StandInMessage? changed)
    {
        lock (gate)
        {
            changed = Change(messageBySid, sid, change);
            if (changed is not null)
            {
                texts.Keep(new(changed, Phone: null, Written: null));
            }
        }

        if (changed is not null)
        {
            OnMessageChanged(changed.To);
        }

        return changed is not null;
    }

    /// <summary>Changes a call; false when it was forgotten meanwhile.</summary>
    public bool Change(string sid, Func<StandInCall, StandInCall> change, [NotNullWhen(true)] out StandInCall? changed)
    {
        lock (gate)
        {
            changed = Change(callBySid, sid, change);
            return changed is not null;
        }
    }

    private static void Add<T>(LinkedList<T> list, Dictionary<string, LinkedListNode<T>> index, string sid, T item, Func<T, string> sidOf)
    {
        index[sid] = list.AddFirst(item);
        if (list.Count > Capacity)
        {
            index.Remove(sidOf(list.Last!.Value));
            list.RemoveLast();
        }
    }

    private static T? Change<T>(Dictionary<string, LinkedListNode<T>> index, string sid, Func<T, T> change) where T : class =>
        index.TryGetValue(sid, out var node) ? node.Value = change(node.Value) : null;
}
