using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>With whom: the names of the tenant's own people, inflected.</summary>
internal static class People
{
    private static readonly ImmutableArray<string> FinnishEndings =
        ["lle", "lla", "llä", "lta", "ltä", "n", "ta", "tä", "a", "ä", "sta", "stä", "ssa", "ssä", "selle", "sella", "sellä", "sen", "elle", "ella", "in", "ille", "illa", "ia", "iä"];

    private static readonly ImmutableArray<string> Towards = ["hos", "till", "med", "with", "to", "by", "for", "see", "luo", "luona", "luokse", "luota", "kanssa"];

    public static Finding<ResourceId>? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        if (context.Asked == Asked.Name || context.Settings.Services.All(s => s.Place != PlaceOfService.AtOurs))
        {
            return null;
        }

        List<(ResourceId Id, int At, int Fit)> found = [];
        foreach (var person in context.Settings.Resources)
        {
            var (fit, at) = (0, -1);
            foreach (var part in Utterance.Of(person.Name).Terms)
            {
                for (var i = 0; i < utterance.Count; i++)
                {
                    if (!taken[i] && part.Text.Length >= 3 && Fits(utterance[i].Text, part.Text) && IsMeant(utterance, i, part.Text, context))
                    {
                        (fit, at) = (fit + 1, at < 0 ? i : at);
                        break;
                    }
                }
            }

            if (fit > 0)
            {
                found.Add((person.Id, at, fit));
            }
        }

        var best = found.OrderByDescending(f => f.Fit).Take(2).ToImmutableArray();
        return best switch
        {
            [] => null,

            // Two people of one name: we ask.
            [var first, var second] when first.Fit == second.Fit => null,
            [var first, ..] => new(first.Id, utterance[first.At].Written, 0.9),
        };
    }

    private static bool IsMeant(Utterance utterance, int at, string name, UnderstandingContext context)
    {
        if (Negation.Reaches(utterance, new Match(at, at), alsoInside: false))
        {
            return false;
        }

        var word = utterance[at].Text;
        return context.Asked == Asked.Who
            || word.EndsWith("lle", StringComparison.Ordinal) && !name.EndsWith("lle", StringComparison.Ordinal)
            || word.EndsWith("lla", StringComparison.Ordinal) && !name.EndsWith("lla", StringComparison.Ordinal)
            || (at > 0 && Towards.Contains(utterance[at - 1].Text))
            || (at + 1 < utterance.Count && utterance[at + 1].Text is "luo" or "luona" or "luokse" or "luota" or "kanssa");
    }

    private static bool Fits(string word, string name)
    {
        if (word == name || (word.Length == name.Length + 1 && word[^1] == 's' && word.StartsWith(name, StringComparison.Ordinal)))
        {
            return true;
        }

        foreach (var ending in FinnishEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && IsStem(word[..^ending.Length], name))
            {
                return true;
            }
        }

        return name.Length >= 5 && word.Length >= 5 && Similar.Distance(word, name, 1) <= 1;
    }

    /// <summary>"Antti, Antille", "Mikko, Mikolle", "Virtanen, Virtaselle".</summary>
    private static bool IsStem(string stem, string name) =>
        stem == name
        || (name.EndsWith("nen", StringComparison.Ordinal) && stem == name[..^3])
        || (stem.Length >= 3 && stem.Length == name.Length - 1 && stem[0] == name[0] && stem[^1] == name[^1]
            && name[^2] is 't' or 'k' or 'p' && name[^3..^1] is "tt" or "kk" or "pp" && stem == name[..^2] + name[^1]);
}
