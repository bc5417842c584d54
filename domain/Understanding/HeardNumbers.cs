using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SmartPulse.Phrasing;

namespace SmartPulse.Understanding;

/// <summary>
/// An address as heard, with its numbers as they would have been written: "kaksitoista B kolmekymmentäneljä nolla nolla viisi kolme nolla" is 12 B 34 00530.
/// Numbers said in a row are told apart by the five digits that a postal code has.
/// </summary>
internal sealed class HeardNumbers
{
    private const int PostalDigits = 5;

    /// <summary>A run that begins with a zero and is this long is a phone number.</summary>
    private const int PhoneDigits = 7;

    private static readonly FrozenDictionary<string, int> Words = Build();

    private static readonly FrozenDictionary<string, string> Letters = new Dictionary<string, string>
    {
        ["aa"] = "A", ["bee"] = "B", ["be"] = "B", ["see"] = "C", ["ce"] = "C", ["dee"] = "D", ["de"] = "D", ["ee"] = "E", ["äf"] = "F", ["äffä"] = "F", ["ef"] = "F", ["eff"] = "F", ["gee"] = "G", ["ge"] = "G", ["hoo"] = "H", ["hå"] = "H",
    }.ToFrozenDictionary();

    private readonly ImmutableArray<Match> origins;

    private HeardNumbers(Utterance written, ImmutableArray<Match> origins) => (Written, this.origins) = (written, origins);

    /// <summary>What would have been written.</summary>
    public Utterance Written { get; }

    /// <summary>The heard terms that a written term came from.</summary>
    public Match SourceOf(int written) => origins[written];

    public static HeardNumbers Of(Utterance heard)
    {
        var text = new StringBuilder();
        var sources = ImmutableArray.CreateBuilder<Match>();
        for (var at = 0; at < heard.Count;)
        {
            var run = Run(heard, at, joinOnes: true);
            if (run.Count > 1 && Split(run) is null && Run(heard, at, joinOnes: false) is var apart && Split(apart) is not null)
            {
                // "Hundratjugo ett ett ett sextio" is 120 and 111 60: a one after a ten is not always its own.
                run = apart;
            }

            if (run.Count == 0)
            {
                var letter = Stair(heard, at, sources.Count > 0 && text.Length > 0 && char.IsAsciiDigit(text[^1]));
                text.Append(letter is null ? heard[at].Gap : " ").Append(letter ?? heard[at].Written);
                sources.Add(new(at, at));
                at++;
                continue;
            }

            text.Append(heard[at].Gap.Length == 0 ? "" : heard[at].Gap.Trim() is "." or "," ? heard[at].Gap : " ");
            var first = true;
            foreach (var (digits, source) in Grouped(run))
            {
                text.Append(first ? "" : " ").Append(digits);
                sources.Add(source);
                first = false;
            }

            at = run[^1].Source.To + 1;
        }

        var written = Utterance.Of(text.ToString());
        // Should a rare letter cut words otherwise the second time, the address is read as it was heard.
        return written.Count == sources.Count ? new(written, sources.ToImmutable()) : new(heard, [.. Enumerable.Range(0, heard.Count).Select(i => new Match(i, i))]);
    }

    /// <summary>A stair's letter between two numbers, or after one at the end: "kaksitoista b", "kaksitoista bee kolme".</summary>
    private static string? Stair(Utterance heard, int at, bool afterNumber)
    {
        var word = heard[at].Text;
        var beforeNumber = at + 1 < heard.Count && (heard[at + 1].IsNumber || heard[at + 1].Text is "lägenhet" or "lgh" or "asunto" or "flat" || Words.ContainsKey(heard[at + 1].Text));
        return !afterNumber ? null
            : word.Length == 1 && char.IsLetter(word[0]) && (beforeNumber || word is not ("i" or "o" or "å" or "a" or "e")) ? word.ToUpperInvariant()
            : beforeNumber && Letters.TryGetValue(word, out var letter) ? letter
            : null;
    }

    /// <summary>The digits that are said from that term on, each number with the terms that say it.</summary>
    public static IReadOnlyList<(string Digits, Match Source)> Digits(Utterance heard, int from, bool joinOnes) => Run(heard, from, joinOnes);

    /// <summary>Numbers said one after another: tens with their ones and hundreds with what follows are one number.</summary>
    private static List<(string Digits, Match Source)> Run(Utterance heard, int from, bool joinOnes)
    {
        List<(string Digits, Match Source)> run = [];
        var at = from;
        while (at < heard.Count && (run.Count == 0 || heard[at].Gap.Trim() is "" or "-" or ","))
        {
            if (char.IsAsciiDigit(heard[at].Written[0]))
            {
                run.Add((heard[at].Written, new(at, at)));
                at++;
                continue;
            }

            if (heard[at].Text is "nollanolla" or "nollnoll" or "dubbelnoll")
            {
                run.Add(("00", new(at, at)));
                at++;
                continue;
            }

            var start = at;
            var times = heard[at].Text switch { "double" or "dubbel" or "tupla" => 2, "triple" or "trippel" or "tripla" => 3, _ => 0 };
            if (times > 0 && at + 1 < heard.Count && Words.TryGetValue(heard[at + 1].Text, out var many) && many is >= 0 and <= 9)
            {
                run.Add((new string((char)('0' + many), times), new(at, at + 1)));
                at += 2;
                continue;
            }

            if (!Value(heard, joinOnes, ref at, out var value))
            {
                break;
            }

            run.Add((value.ToString(CultureInfo.InvariantCulture), new(start, at - 1)));
        }

        return run;
    }

    private static bool Value(Utterance heard, bool joinOnes, ref int at, out int value)
    {
        value = 0;
        if (heard[at].Text == "a" && heard.Is(at + 1, "hundred"))
        {
            value = 1;
            at++;
        }
        else if (Words.TryGetValue(heard[at].Text, out value))
        {
            at++;
        }
        else
        {
            return false;
        }

        if (at < heard.Count && heard[at].Text is "hundred" or "hundra" or "sataa" && value is >= 1 and <= 9)
        {
            value *= 100;
            at++;
        }

        var rest = at < heard.Count && value >= 100 && value % 100 == 0 && heard[at].Text is "and" or "och" ? at + 1 : at;
        if (value >= 100 && value % 100 == 0 && rest < heard.Count && Words.TryGetValue(heard[rest].Text, out var below) && below is > 0 and < 100)
        {
            value += below;
            at = rest + 1;
        }

        if (joinOnes && value % 100 is >= 20 and <= 90 && value % 10 == 0 && at < heard.Count && Words.TryGetValue(heard[at].Text, out var ones) && ones is >= 1 and <= 9)
        {
            value += ones;
            at++;
        }

        return true;
    }

    /// <summary>The last five digits said whole are a postal code; what stands before them is a house or a flat.</summary>
    private static IEnumerable<(string Digits, Match Source)> Grouped(List<(string Digits, Match Source)> run)
    {
        return Split(run) switch
        {
            null or 0 => [Joined(run)],
            var from => [Joined(run[..from.Value]), Joined(run[from.Value..])],
        };
    }

    /// <summary>Where the postal code begins in the run; null when there is none.</summary>
    private static int? Split(List<(string Digits, Match Source)> run)
    {
        if (run.Count == 0 || (run.Sum(r => r.Digits.Length) >= PhoneDigits && run[0].Digits[0] == '0' && run.Count > 1))
        {
            return null;
        }

        var (from, digits) = (run.Count, 0);
        while (from > 0 && digits < PostalDigits)
        {
            digits += run[--from].Digits.Length;
        }

        return digits == PostalDigits ? from : null;
    }

    private static (string Digits, Match Source) Joined(List<(string Digits, Match Source)> parts) =>
        (string.Concat(parts.Select(p => p.Digits)), new(parts[0].Source.From, parts[^1].Source.To));

    private static FrozenDictionary<string, int> Build()
    {
        Dictionary<string, int> words = [];
        for (var number = 0; number <= 999; number++)
        {
            words.TryAdd(FinnishNumbers.Cardinal(number), number);
            words.TryAdd(SwedishNumbers.Cardinal(number), number);
        }

        for (var number = 0; number <= 90; number = number < 20 ? number + 1 : number + 10)
        {
            words.TryAdd(EnglishNumbers.Cardinal(number), number);
        }

        // As they are said: "kakskytviis", "kolkyt", "hundrafem", "tjufem".
        string[] ones = ["", "yks", "kaks", "kolme", "neljä", "viis", "kuus", "seittemän", "kaheksan", "yheksän"];
        string[][] tens = [["kakskyt", "kaksyt"], ["kolkyt", "kolmekyt", "kolmekytä"], ["nelkyt", "neljäkyt"], ["viiskyt", "viisikyt"], ["kuuskyt"], ["seitkyt", "seittemänkyt"], ["kaheksankyt", "kasikyt"], ["yheksänkyt", "yskyt"]];
        for (var one = 0; one < ones.Length; one++)
        {
            words.TryAdd(one == 0 ? "nol" : ones[one], one);
            words.TryAdd(one == 0 ? "kymppi" : ones[one] + "toista", 10 + one);
            for (var ten = 0; ten < tens.Length; ten++)
            {
                foreach (var spoken in tens[ten])
                {
                    words.TryAdd(spoken + ones[one], ((ten + 2) * 10) + one);
                    words.TryAdd(spoken + (one == 0 ? "" : FinnishNumbers.Cardinal(one)), ((ten + 2) * 10) + one);
                }
            }
        }

        string[] hundreds = ["kaks", "viis", "kuus", "seittemän", "kaheksan", "yheksän"];
        foreach (var hundred in hundreds)
        {
            for (var rest = 0; rest < 100; rest++)
            {
                words.TryAdd($"{hundred}sataa{(rest == 0 ? "" : FinnishNumbers.Cardinal(rest))}", (words[hundred] * 100) + rest);
            }
        }

        for (var number = 0; number < 100; number++)
        {
            words.TryAdd("hundra" + (number == 0 ? "" : SwedishNumbers.Cardinal(number)), 100 + number);
        }

        foreach (var (nickname, value) in new[] { ("vitonen", 5), ("kutonen", 6), ("seiska", 7), ("kasi", 8), ("ysi", 9) })
        {
            words.TryAdd(nickname, value);
        }

        words.TryAdd("oh", 0);
        words.TryAdd("nought", 0);
        return words.ToFrozenDictionary();
    }
}
