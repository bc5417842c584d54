using SmartPulse.Channels;

namespace SmartPulse.Load.Bench.Nodes;

/// <summary>A carrier that takes every text at once: what is measured is ours.</summary>
internal sealed class AcceptingCarrier : IMessageCarrier
{
    private long accepted;

    /// <summary>How many texts it took.</summary>
    public long Accepted => Interlocked.Read(ref accepted);

    /// <inheritdoc/>
    public Task<SendOutcome> SendAsync(OutboundMessage message, CancellationToken cancellation)
    {
        Interlocked.Increment(ref accepted);
        return Task.FromResult<SendOutcome>(new SendOutcome.Accepted($"SM{message.Message.Value}"));
    }

    /// <inheritdoc/>
    public Task<LookupOutcome> FindAsync(OutboundMessage message, CancellationToken cancellation) =>
        Task.FromResult<LookupOutcome>(new LookupOutcome.NotFound());
}
