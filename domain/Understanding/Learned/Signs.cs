using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Learned;

/// <summary>All that a text shows to the learned table, as hashes. Learning and reading see the same, so whatever changes in them asks for a new table (<c>load -- learn</c>).</summary>
/// <param name="Words">Its words and their parts: <see cref="TextSigns"/>.</param>
/// <param name="Concepts">What the words stand for: <see cref="ConceptSigns"/>.</param>
/// <param name="Rules">What rules found: <see cref="RuleSigns"/>.</param>
internal readonly record struct Signs(uint[] Words, uint[] Concepts, uint[] Rules)
{
    /// <summary>Of a text, with what rules read of it.</summary>
    public static Signs Of(Utterance said, UnderstandingContext context, Findings read) =>
        new(TextSigns.Of(said, context.Asked), ConceptSigns.Of(said, read.Language ?? context.Language, context.Asked), RuleSigns.Of(read, context));
}
