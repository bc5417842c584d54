using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>A part of the name put right, the rest of which stands: "Katri eikä Kati", "efternamnet är Strömberg", "Smith with a y".</summary>
internal static class NameCorrections
{
    private const int MostWords = 3;

    private const int MostApart = 2;

    /// <summary>A shorter name with two letters wrong is another name.</summary>
    private const int LongEnough = 4;

    private static readonly FrozenSet<string> Denials = new[] { "ei", "eikä", "enkä", "inte", "ej", "int", "not" }.ToFrozenSet();

    private static readonly FrozenSet<string> Instead = new[] { "vaan", "utan", "but", "its", "on", "det" }.ToFrozenSet();

    private static readonly Lexicon Surnames = new("sukunimi", "sukunimeni", "sukunimeksi", "efternamn", "efternamnet", "surname", "lastname", "last|family name");

    private static readonly Lexicon GivenNames = new("etunimi", "etunimeni", "etunimeksi", "förnamn", "förnamnet", "firstname", "first|given|christian name");

    private static readonly Lexicon WholeNames = new("nimi", "nimeni", "nimeks|nimeksi", "namn", "namnet", "name", "jag heter", "heter", "ska|skulle vara", "pitäisi|pitäis|piti|pitää|kuuluu olla", "should be", "should say|read");

    /// <summary>Between what is called a name and the name.</summary>
    private static readonly FrozenSet<string> Fillers = new[]
    {
        "on", "onkin", "onki", "oli", "olikin", "olla", "pitäisi", "pitäis", "pitää", "piti", "siis", "oikeasti", "oikeesti", "oikein", "kyllä", "är", "e", "ska", "skulle", "vara", "faktiskt", "egentligen", "alltså", "is", "be", "should", "actually", "really", "in", "fact", "spelled", "spelt", "stavas", "kirjoitetaan", "kirjotetaan",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Twice = new[] { "två", "dubbel", "dubbelt", "two", "double", "kahdella", "kaksi", "tupla" }.ToFrozenSet();

    private static readonly FrozenSet<string> WithA = new[] { "a", "an", "med", "with" }.ToFrozenSet();

    /// <summary>Letters that are heard and written for each other.</summary>
    private static readonly FrozenDictionary<char, string> HeardFor = new Dictionary<char, string>
    {
        ['y'] = "iu", ['i'] = "yj", ['c'] = "ks", ['k'] = "cq", ['q'] = "k", ['v'] = "wf", ['w'] = "v", ['z'] = "s", ['s'] = "cz", ['e'] = "äai", ['ä'] = "ea", ['å'] = "oa", ['ö'] = "o", ['o'] = "åu", ['f'] = "vp", ['j'] = "iy", ['d'] = "t", ['t'] = "d", ['b'] = "p", ['p'] = "b", ['g'] = "k", ['a'] = "eä", ['u'] = "oy",
    }.ToFrozenDictionary();

    /// <summary>The whole name, with what was put right in it; null where nothing was.</summary>
    public static Finding<string>? Read(Utterance said, UnderstandingContext context, bool[] taken) =>
        context.Called is not { Length: > 0 } called || !Corrections.MayBe(context) || said.Count == 0 ? null
        : WithLetter(said, called, taken) ?? Contrasted(said, called, taken) ?? Part(said, called, taken, Surnames, isSurname: true) ?? Part(said, called, taken, GivenNames, isSurname: false)
            ?? Renamed(said, called, taken) ?? (context.Asked is Asked.Confirm ? Bare(said, called, taken) : null);

    /// <summary>A single name that is much like a part of the one we had takes its place: "Katri" of Kati Virtanen.</summary>
    public static Finding<string>? Whole(Finding<string>? found, UnderstandingContext context) =>
        found is not null && context.Called is { Length: > 0 } called && Corrections.MayBe(context) && !found.Value.Contains(' ', StringComparison.Ordinal) ? found with { Value = Merged(called, found.Value) } : found;

    /// <summary>"Katri eikä Kati", "ei Kati vaan Katri", "Lina, inte Lena": against a part of the name that we had.</summary>
    private static Finding<string>? Contrasted(Utterance said, string called, bool[] taken)
    {
        for (var denial = 0; denial + 1 < said.Count; denial++)
        {
            if (!Denials.Contains(said[denial].Text) || IndexOf(called, said[denial + 1].Written) is not { } old)
            {
                continue;
            }

            var after = denial + 2;
            while (after < said.Count && IndexOf(called, said[after].Written) is not null)
            {
                after++; // "Inte Lena Ström": all of it is denied.
            }

            while (after < said.Count && Instead.Contains(said[after].Text))
            {
                after++;
            }

            if ((Before(said, denial, taken) ?? From(said, after, taken)) is { } right)
            {
                return Found(said, right, right.To > right.From ? null : old, called, taken);
            }
        }

        return null;
    }

    private static Finding<string>? Part(Utterance said, string called, bool[] taken, Lexicon leads, bool isSurname)
    {
        if (leads.First(said) is not { } lead || From(said, PastFillers(said, lead.To + 1), taken) is not { } right)
        {
            return null;
        }

        var (parts, name) = (called.Split(' '), Names.Found(said, right, 0.9).Value);
        var at = isSurname ? parts.Length - 1 : 0;
        var whole = parts.Length > 1 || AreAlike(parts[0], name) ? string.Join(' ', parts.Select((p, i) => i == at ? name : p)) : isSurname ? $"{called} {name}" : $"{name} {called}";
        return Claimed(said, right, whole, taken);
    }

    private static Finding<string>? Renamed(Utterance said, string called, bool[] taken)
    {
        for (var lead = WholeNames.First(said); lead is { } match; lead = WholeNames.From(said, match.From + 1))
        {
            var at = PastFillers(said, match.To + 1);
            if (From(said, at, taken) is { } right && said[right.From].StartsUpper && (said[match.From].Text is not ("ska" or "skulle" or "should" or "pitäisi" or "pitäis" or "piti" or "pitää" or "kuuluu") || IsLike(said, right, called)))
            {
                return Found(said, right, null, called, taken);
            }
        }

        return null;
    }

    /// <summary>Nothing but the name again, a little otherwise.</summary>
    private static Finding<string>? Bare(Utterance said, string called, bool[] taken) =>
        From(said, 0, taken) is { } right && right.To == said.Count - 1 && said[0].StartsUpper && IsLike(said, right, called) ? Found(said, right, null, called, taken) : null;

    /// <summary>"Smith with a y", "Mattsson med två t", "y:llä".</summary>
    private static Finding<string>? WithLetter(Utterance said, string called, bool[] taken)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if (said[at] is not { IsNumber: false, Text: [var letter] } || taken[at] || !char.IsLetter(letter) || (at + 1 < said.Count && said[at + 1].Clause == said[at].Clause && !IsCase(said, at + 1)))
            {
                continue;
            }

            var isTwice = at > 0 && Twice.Contains(said[at - 1].Text);
            if (!isTwice && !(at > 0 && WithA.Contains(said[at - 1].Text)) && !(at + 1 < said.Count && IsCase(said, at + 1)))
            {
                continue;
            }

            var from = at - 1;
            while (from >= 0 && (WithA.Contains(said[from].Text) || Twice.Contains(said[from].Text)))
            {
                from--;
            }

            var (parts, named) = (called.Split(' '), from >= 0 && said[from].StartsUpper && Names.IsNamePart(said, from, taken, lowerCase: false) ? said[from].Written : null);
            for (var i = parts.Length - 1; i >= 0; i--)
            {
                if ((named is null || AreAlike(parts[i], named)) && Lettered(named ?? parts[i], letter, isTwice) is { } right)
                {
                    parts[i] = right;
                    return Claimed(said, new Match(Math.Max(0, from), at), string.Join(' ', parts), taken);
                }
            }
        }

        return null;

        static bool IsCase(Utterance said, int at) => said[at] is { Gap: ":", Text: "llä" or "lla" or "ssä" or "ssa" };
    }

    /// <summary>The name with that letter in it, once or twice; null where it has no place there.</summary>
    private static string? Lettered(string name, char letter, bool isTwice)
    {
        var lower = name.ToLowerInvariant();
        if (lower.Contains(letter, StringComparison.Ordinal))
        {
            return isTwice && lower.IndexOf(letter, 1) is var one and > 0 && !lower.Contains($"{letter}{letter}", StringComparison.Ordinal) ? name.Insert(one, letter.ToString()) : isTwice ? null : name;
        }

        var at = isTwice || !HeardFor.TryGetValue(letter, out var others) ? -1 : lower.IndexOfAny([.. others]);
        return at < 0 ? null : name[..at] + (char.IsUpper(name[at]) ? char.ToUpperInvariant(letter) : letter) + name[(at + 1)..];
    }

    private static bool IsLike(Utterance said, Match name, string called) =>
        Enumerable.Range(name.From, name.To - name.From + 1).Any(i => called.Split(' ').Any(p => AreAlike(p, said[i].Written)));

    private static Finding<string> Found(Utterance said, Match right, int? inPlaceOf, string called, bool[] taken)
    {
        var name = Names.Found(said, right, 0.9).Value;
        return Claimed(said, right, inPlaceOf is { } old ? string.Join(' ', called.Split(' ').Select((p, i) => i == old ? name : p)) : right.To > right.From ? name : Merged(called, name), taken);
    }

    private static Finding<string> Claimed(Utterance said, Match right, string whole, bool[] taken)
    {
        Array.Fill(taken, true, right.From, right.To - right.From + 1);
        return new(whole, said.Words(right.From, right.To), 0.9);
    }

    private static string Merged(string called, string name)
    {
        var parts = called.Split(' ');
        var at = Array.FindIndex(parts, p => AreAlike(p, name));
        return at < 0 || parts.Length < 2 ? name : string.Join(' ', parts.Select((p, i) => i == at ? name : p));
    }

    private static int? IndexOf(string called, string word) =>
        Array.FindIndex(called.Split(' '), p => string.Equals(p, word, StringComparison.OrdinalIgnoreCase)) is var at and >= 0 ? at : null;

    private static int PastFillers(Utterance said, int at)
    {
        while (at < said.Count && Fillers.Contains(said[at].Text))
        {
            at++;
        }

        return at;
    }

    /// <summary>The name that ends before that term.</summary>
    private static Match? Before(Utterance said, int end, bool[] taken)
    {
        var from = end;
        while (from > 0 && end - from < MostWords && said[from - 1].StartsUpper && !Fillers.Contains(said[from - 1].Text) && Names.IsNamePart(said, from - 1, taken, lowerCase: false)
            && (from == end || said[from].Clause == said[from - 1].Clause) && WholeNames.At(said, from - 1) is null && Surnames.At(said, from - 1) is null && GivenNames.At(said, from - 1) is null)
        {
            from--;
        }

        return from < end ? new Match(from, end - 1) : null;
    }

    private static Match? From(Utterance said, int at, bool[] taken)
    {
        var to = at - 1;
        while (to + 1 < said.Count && to + 1 - at < MostWords && Names.IsNamePart(said, to + 1, taken, lowerCase: to + 1 == at) && (to + 1 == at || (said[to + 1].Clause == said[at].Clause && said[to + 1].StartsUpper))
            && !Fillers.Contains(said[to + 1].Text) && !Denials.Contains(said[to + 1].Text) && said[to + 1].Text.Length > 1)
        {
            to++;
        }

        return to >= at && !(to == at && Names.IsCommon(said[at].Text)) ? new Match(at, to) : null;
    }

    /// <summary>Whether one is the other a little otherwise written: one letter, or two of a longer name.</summary>
    private static bool AreAlike(string one, string other)
    {
        var (a, b) = (one.ToLowerInvariant(), other.ToLowerInvariant());
        var apart = Similar.Distance(a, b, MostApart);
        return apart <= 1 ? Math.Min(a.Length, b.Length) > 2 : apart == MostApart && Math.Min(a.Length, b.Length) >= LongEnough && a[0] == b[0];
    }
}
