using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Spelling;

/// <summary>A name that is spelled, after it was said or instead of it: "Virtanen, V I R T A N E N", "Åkerström, å som i Åke, k, e, r …".</summary>
internal static class SpelledNames
{
    /// <summary>A shorter row of letters is initials, a stair, a size.</summary>
    private const int FewestLetters = 3;

    private const int MostWords = 3;

    /// <summary>A said name and its spelling may differ so much in length: that is why it is spelled.</summary>
    private const int MostDifference = 2;

    private static readonly Lexicon Cues = new(
        "kirjoitetaan", "kirjotetaan", "tavataan", "tavaan", "tavattuna", "nimi|nimeni on", "sukunimi", "sukunimeni", "etunimi", "stavas", "stavar", "bokstaveras", "bokstaverar", "jag heter", "efternamn", "efternamnet", "förnamn", "spelled", "spelt", "spell", "name is", "last|first|my name", "surname");

    private static readonly Lexicon Between = new(
        "kirjoitetaan|kirjotetaan|tavataan|tavattuna|eli|siis|se|ja|on|sukunimi|sukunimeni|etunimi|stavas|bokstaveras|alltså|det|och|är|efternamn|efternamnet|förnamn|spelled|spelt|thats|so|its|is|and|surname|last|name");

    /// <summary>The name, its spelled words as they are spelled.</summary>
    public static Finding<string>? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var first = context.Asked == Asked.Name ? 0 : Cues.First(utterance)?.To + 1 ?? utterance.Count;
        for (var at = first; at < utterance.Count; at++)
        {
            if (taken[at] || SpelledWord.At(utterance, at, FewestLetters, taken) is not { } spelled)
            {
                continue;
            }

            var from = at;
            List<string> words = [Name(spelled.Letters)];
            var said = SaidBefore(utterance, at, taken);
            if (said is { } before)
            {
                from = before.From;
                var names = utterance.Words(before.From, before.To).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Name).ToList();
                if (IsSame(names[^1], words[0]))
                {
                    names.RemoveAt(names.Count - 1);
                }

                words = [.. names, .. words];
            }

            Array.Fill(taken, true, from, spelled.Span.To - from + 1);
            return new(string.Join(' ', words), utterance.Words(from, spelled.Span.To), 0.9);
        }

        return null;
    }

    /// <summary>The name as it was said right before it was spelled.</summary>
    private static Match? SaidBefore(Utterance utterance, int at, bool[] taken)
    {
        var to = at - 1;
        while (to >= 0 && Between.At(utterance, to) is not null)
        {
            to--;
        }

        var from = to;
        while (from >= 0 && to - from < MostWords && !taken[from] && !utterance[from].IsNumber && utterance[from].Text.Length >= 2 && !Names.IsCommon(utterance[from].Text) && utterance[from].Text is not ("nimi" or "nimeni" or "heter" or "name" or "namn" or "hei" or "hej" or "hi"))
        {
            from--;
        }

        return from < to ? new Match(from + 1, to) : null;
    }

    private static bool IsSame(string said, string spelled) => Initial(said) == Initial(spelled) && Math.Abs(said.Length - spelled.Length) <= MostDifference;

    /// <summary>"Virtanen" and "Wirtanen" sound alike, and so do "Karlsson" and "Carlsson": that is why they are spelled.</summary>
    private static char Initial(string name) => char.ToLowerInvariant(name[0]) switch { 'w' => 'v', 'c' => 'k', var letter => letter };

    private static string Name(string word) => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
