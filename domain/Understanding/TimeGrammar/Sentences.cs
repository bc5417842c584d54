namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Which sentence each term of an utterance is in: a full stop, a question mark or an exclamation mark ends it, a comma does not.</summary>
internal static class Sentences
{
    /// <summary>Terms of one sentence share a number.</summary>
    public static int[] Of(Utterance utterance)
    {
        var sentences = new int[utterance.Count];
        for (var i = 1; i < utterance.Count; i++)
        {
            sentences[i] = sentences[i - 1] + (IsEnd(utterance, i) ? 1 : 0);
        }

        return sentences;
    }

    /// <summary>Whether a sentence begins with that term.</summary>
    public static bool IsEnd(Utterance utterance, int at) => at > 0 && utterance[at].Clause != utterance[at - 1].Clause && utterance[at].Gap.AsSpan().ContainsAny(".!?;\n")
        && !(utterance[at - 1].IsNumber && utterance[at].Gap == ". " && !utterance[at].StartsUpper);
}
