using SmartPulse.Conversations;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>What the ledger knows of something owed.</summary>
internal sealed class OwedBook(string contact, Effect effect, int epoch)
{
    public string Contact { get; } = contact;

    public Effect Effect { get; } = effect;

    public int Epoch { get; } = epoch;

    public int Claims { get; set; }

    public bool ClaimedAfterTakeOver { get; set; }

    public bool ClaimedAfterOptOut { get; set; }

    public bool IsSettled { get; set; }
}
