using System.Collections.Concurrent;
using System.Threading.Channels;
using SmartPulse.Channels;

namespace SmartPulse.Tests.Integration.Loop;

/// <summary>Takes every text, and lets a test await the next one to a phone.</summary>
internal sealed class RecordingCarrier : IMessageCarrier
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, Channel<string>> phones = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<OutboundMessage> all = new();
    private readonly ConcurrentQueue<MessageId> looked = new();

    public IReadOnlyCollection<OutboundMessage> All => all;

    /// <summary>What it was asked for, whether or not it had taken it.</summary>
    public IReadOnlyCollection<MessageId> Looked => looked;

    public Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation)
    {
        all.Enqueue(message);
        Phone(message.To.E164).Writer.TryWrite(message.Text);
        return Task.FromResult<SendOutcome>(new SendOutcome.Accepted($"SM{message.Message.Value}"));
    }

    public Task<LookupOutcome> FindAsync(OutboundMessage message, CancellationToken cancellation)
    {
        looked.Enqueue(message.Message);
        return Task.FromResult<LookupOutcome>(all.Any(m => m.Message == message.Message) ? new LookupOutcome.Found($"SM{message.Message.Value}") : new LookupOutcome.NotFound());
    }

    /// <summary>The next text to that phone. The limit is only for a text that never comes.</summary>
    public Task<string> NextAsync(string to) => Phone(to).Reader.ReadAsync().AsTask().WaitAsync(Patience);

    private Channel<string> Phone(string number) => phones.GetOrAdd(number, _ => System.Threading.Channels.Channel.CreateUnbounded<string>());
}
