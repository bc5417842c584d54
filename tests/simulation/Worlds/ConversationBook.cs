using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>What the ledger knows of a conversation.</summary>
internal sealed class ConversationBook(string contact)
{
    private readonly List<OpportunityBook> opportunities = [];

    public string Contact { get; } = contact;

    public string? HeldBy { get; set; }

    public int Epoch { get; set; }

    public bool OptedOut { get; set; }

    public HashSet<string> MissedCalls { get; } = new(StringComparer.Ordinal);

    public List<(TaskId Task, OpportunityId Opportunity)> Tasks { get; } = [];

    public Dictionary<MessageId, MessageStatus> Statuses { get; } = [];

    public SortedDictionary<string, TalkBook> Talks { get; } = new(StringComparer.Ordinal);

    public HashSet<OpportunityId> Texted { get; } = [];

    public void Answer(OpportunityId about)
    {
        foreach (var talk in Talks.Values.Where(t => t.Opportunity == about))
        {
            talk.IsAnswered = true;
        }
    }

    public void AnswerAll()
    {
        foreach (var talk in Talks.Values)
        {
            talk.IsAnswered = true;
        }
    }

    public IReadOnlyList<OpportunityBook> Opportunities => opportunities;

    public void Open(OpportunityId id) => opportunities.Add(new(id));

    public OpportunityBook Opportunity(OpportunityId id)
    {
        if (opportunities.Find(o => o.Id == id) is not { } known)
        {
            known = new(id); // Only a sabotaged journal speaks of what was never opened.
            opportunities.Add(known);
        }

        return known;
    }
}

/// <summary>What the ledger knows of a call that we took.</summary>
internal sealed class TalkBook(OpportunityId opportunity)
{
    public OpportunityId Opportunity { get; } = opportunity;

    public bool IsAnswered { get; set; }
}

/// <summary>What the ledger knows of an opportunity.</summary>
internal sealed class OpportunityBook(OpportunityId id)
{
    public OpportunityId Id { get; } = id;

    public Stage? Stage { get; set; }

    public Outcome Outcome { get; set; }

    public BookingId? Booking { get; set; }

    public bool HasTextBackOwed { get; set; }

    public int TextBacks { get; set; }
}
