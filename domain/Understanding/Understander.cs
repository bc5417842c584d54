using SmartPulse.Conversations;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Understanding;

/// <summary>Understands Finnish, Swedish and English: by rules, and by what was learned from labelled texts where rules fall short. No network, no clock, and never an exception for what somebody wrote.</summary>
public sealed class Understander : IUnderstanding
{
    private readonly LearnedTable table;

    /// <summary>With the table that ships, read now, so that no customer waits for it.</summary>
    public Understander()
        : this(LearnedTable.Shipped)
    {
    }

    /// <summary>With another table.</summary>
    internal Understander(LearnedTable table) => this.table = table;

    /// <summary>The words as they are read: what was heard with its clauses, what was typed without dots with them, slips put right, and without what is only polite.</summary>
    internal static Utterance Said(string utterance, UnderstandingContext context) =>
        context.Spoken ? Utterance.Of(HeardClauses.Marked(utterance)) : Courtesies.Without(Respelled.Of(Redotted.Of(Utterance.Of(utterance), context), context));

    /// <inheritdoc/>
    public Findings Understand(string utterance, UnderstandingContext context)
    {
        var said = Said(utterance, context);
        return SecondOpinion.On(RuleReading.Of(said, context, leftOut: [], out var times), said, context, table, times);
    }
}
