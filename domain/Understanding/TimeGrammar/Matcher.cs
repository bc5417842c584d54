using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Finds the longest phrase of time at a place in an utterance, by the rules of all three languages: people mix them.</summary>
internal sealed class Matcher(Utterance utterance, Language language, LocalDateTime now, LocalDateTime? standing = null)
{
    /// <summary>No step of a rule has read anything yet: what stands before the first that does is not its business.</summary>
    private const int Unread = -1;

    private static readonly int Kinds = Enum.GetValues<Kind>().Length;

    private static readonly ImmutableArray<TimeLanguage> Languages = [Finnish.FinnishTime.All, Swedish.SwedishTime.All, English.EnglishTime.All];

    /// <summary>What follows them is a day, however short: "kävisikö pe", "går fre", "not sat".</summary>
    private static readonly FrozenSet<string> Asking =
        """
        oisko olisko onko onks sopiiko sopisko käykö käviskö kävisikö kävis käy sopii sopis entä entäs miten vaikka vaik joku ei eikä paitsi laita jos
        går funkar passar nån någon kanske typ inte ej utom
        maybe not except any
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Without its dots a Swedish Sunday in short is somebody's son, and a son of six is no six o'clock.</summary>
    private const string Son = "son";

    /// <summary>Without its ring a Swedish Monday in short is a man.</summary>
    private const string Man = "man";

    /// <summary>The hour is "ett": this counts what follows.</summary>
    private const string Article = "en";

    /// <summary>Days in short that are no other word of their own language.</summary>
    private static readonly FrozenSet<string> OwnShort = "tue tues weds thu thur thurs fri tis ons tors fre lör sön mån".Split(' ').ToFrozenSet();

    /// <summary>Days in short of the Swedes of Finland; "ti" is also how some of them say "to".</summary>
    private static readonly FrozenSet<string> EasternShort = "ti on to".Split(' ').ToFrozenSet();

    /// <summary>Christmas to a Swede; July in short only beside a figure.</summary>
    private const string Jul = "jul";

    private static readonly FrozenDictionary<string, (Language Language, TimeWord Word)[]> Words = Languages
        .SelectMany(l => l.Words.SelectMany(w => Foldings.Of(w.Word).Where(f => f is not (Son or Man)).Select(f => (Folded: f, Entry: (l.Language, Word: w)))))
        .GroupBy(p => p.Folded, p => p.Entry).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The rules that can read a kind, the language's own first.</summary>
    private static readonly ImmutableArray<FrozenDictionary<Kind, RuleIndex>> Rules =
        [.. Languages.Select(own => Languages.OrderBy(l => l == own ? 0 : 1).SelectMany(l => l.Rules).GroupBy(r => r.Target).ToFrozenDictionary(g => g.Key, g => new RuleIndex(g)))];

    /// <summary>Words that a rule may begin with; most words of most messages are none of them.</summary>
    private static readonly FrozenSet<string> Beginnings = Languages.SelectMany(l => l.Rules)
        .SelectMany(r => r.Steps.Take(1 + r.Steps.TakeWhile(s => s.IsOptional).Count())).SelectMany(s => s.Words).Concat(Words.Keys).ToFrozenSet();

    private static readonly ImmutableArray<string> OpenBeginnings = [.. Languages.SelectMany(l => l.Rules)
        .SelectMany(r => r.Steps.Take(1 + r.Steps.TakeWhile(s => s.IsOptional).Count())).SelectMany(s => s.Beginnings).Distinct()];

    private static readonly FrozenSet<string> And = "o å och el eller ja and n sekä".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Bounding = "ennen vasta before after from efter före innan från fr".Split(' ').ToFrozenSet();

    private readonly FrozenDictionary<Kind, RuleIndex> rules = Rules[(int)language];

    /// <summary>What has been read, by the term where it begins and its kind: rules ask for the same again and again.</summary>
    private readonly Reading[]?[] known = new Reading[utterance.Count][];
    private Sense? sense;

    /// <summary>Whether a word is a month's and nothing else's.</summary>
    public static bool IsMonth(string word) => Words.TryGetValue(word, out var readings) && readings.Any(r => r.Word is { Kind: Kind.Month, IsShort: false });

    /// <summary>Which day of the week a word names, and nothing else; null when none.</summary>
    public static int? WeekdayOf(string word) => Words.TryGetValue(word, out var readings) && readings.FirstOrDefault(r => r.Word is { Kind: Kind.Weekday, IsShort: false }) is { Word: { } day } ? day.Number : null;

    /// <summary>Whether a word is the name of that month and nothing else.</summary>
    public static bool IsMonth(string word, int month) => Words.TryGetValue(word, out var readings) && readings.Any(r => r.Word is { Kind: Kind.Month, IsShort: false } && r.Word.Number == month);

    /// <summary>Whether a word is a day, a month or a part of the day.</summary>
    public static bool IsTimeWord(string word) => word != "on" && Words.ContainsKey(word); // Wednesday in short to a Swede of Finland, and by itself a word of all three languages.

    /// <summary>Whether any phrase may begin there; cheap.</summary>
    public bool MayBegin(int at)
    {
        var term = utterance[at];
        if (char.IsAsciiDigit(term.Written[0]) || Beginnings.Contains(term.Text) || Clitics.Stem(term.Text) is { } stem && Beginnings.Contains(stem))
        {
            return true;
        }

        foreach (var beginning in OpenBeginnings)
        {
            if (term.Text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        if (PartOfHour(term.Text) is not null)
        {
            return true;
        }

        Span<NumberPart> parts = stackalloc NumberPart[12];
        return DurationWords.MayBegin(term.Text) || SpelledNumbers.Cut(term.Text, language, parts) > 0;
    }

    /// <summary>The longest phrase of that kind that begins at that term.</summary>
    public bool TryRead(Kind kind, int at, out Value value, out int last)
    {
        (value, last) = (Value.Nothing, at);
        if (at >= utterance.Count)
        {
            return false;
        }

        var here = known[at] ??= new Reading[Kinds];
        if (!here[(int)kind].IsKnown)
        {
            here[(int)kind] = new(null, at, IsKnown: true); // What is being read cannot begin with itself.
            var (read, end) = Read(kind, at);
            here[(int)kind] = new(read, end, IsKnown: true);
        }

        var found = here[(int)kind];
        (value, last) = (found.Value ?? Value.Nothing, found.Last);
        return found.Value is not null;
    }

    private (Value? Value, int Last) Read(Kind kind, int at)
    {
        (Value? Value, int Last) best = kind switch
        {
            Kind.Weekday or Kind.Month or Kind.Part or Kind.HalfHour => Word(kind, at),
            Kind.Number or Kind.Ordinal or Kind.Hour or Kind.Minutes or Kind.Year => Figure(kind, at),
            Kind.Length => DurationWords.TryRead(utterance, at, language, out var length, out var end) && Calendars.IsWithinACentury(length) && !Telling.Measures.IsDecade(utterance, at, end) ? (new Value { Length = length }, end) : (null, at),
            Kind.FigureDate => Figures.Date(utterance, at, language, now.Date),
            Kind.FigureClock => Figures.Clock(utterance, at, language),
            _ => (null, at),
        };
        if (!rules.TryGetValue(kind, out var own))
        {
            return best;
        }

        sense ??= new Sense(now, standing, language);
        var outer = sense.Open();
        var bestPlace = int.MaxValue;
        var candidates = own.Beginning(utterance[at].Text);
        foreach (var (rule, place) in candidates.Own)
        {
            Try(rule, place);
        }

        foreach (var (rule, place, needs) in candidates.Others)
        {
            if (needs is not { } first || TryRead(first, at, out _, out _))
            {
                Try(rule, place);
            }
        }

        sense.Close(outer);

        // "3 pm": which half of the day follows any way to say the clock, and may stand glued to it.
        return kind == Kind.Clock && best.Value is { HasMeridiem: false } clock && best.Last + 1 < utterance.Count && Meridiems.At(utterance, best.Last + 1, out var halfEnd) is { } half && Meridiems.Applied(clock, half) is { } told
            ? (told, halfEnd)
            : best;

        // The longest counts, and of two that are as long the one that stands first.
        void Try(Rule rule, int place)
        {
            if (Walk(rule, 0, at, Unread, sense, out var last, out var means) && (best.Value is null || last > best.Last || (last == best.Last && place < bestPlace)))
            {
                (best, bestPlace) = ((means, last), place);
            }
        }
    }

    private bool Walk(Rule rule, int at, int term, int previous, Sense sense, out int last, out Value? value)
    {
        if (at == rule.Steps.Length)
        {
            last = previous;
            value = previous == Unread ? null : rule.Means(sense);
            return value is not null;
        }

        var step = rule.Steps[at];
        if (term < utterance.Count && (previous == Unread || Joins(term, step)))
        {
            if (step.Kind is not { } kind)
            {
                if (step.Fits(utterance[term].Text) && Walk(rule, at + 1, term + 1, term, sense, out last, out value))
                {
                    return true;
                }
            }
            else if (TryRead(kind, term, out var read, out var end) && step.Fits(read.Case))
            {
                sense.Push(kind, read);
                var fits = Walk(rule, at + 1, end + 1, end, sense, out last, out value);
                sense.Pop();
                if (fits)
                {
                    return true;
                }
            }
        }

        if (step.IsOptional)
        {
            return Walk(rule, at + 1, term, previous, sense, out last, out value);
        }

        (last, value) = (previous, null);
        return false;
    }

    /// <summary>Whether a phrase may go on over the marks before a term.</summary>
    private bool Joins(int term, Step step)
    {
        var gap = utterance[term].Gap;
        if (gap is " " or "")
        {
            return !step.HasDash;
        }

        var mark = gap.AsSpan().Trim().Trim("'\"”’");
        if (step.HasDash)
        {
            return mark is "-" or "–" or "—" or ".-" or ". -" or ".–";
        }

        return mark switch
        {
            "" => !gap.Contains('\n', StringComparison.Ordinal),
            "-" when gap is "- " && utterance[term].Text is "ja" or "tai" or "vai" => true,
            "-" or "–" => gap.Length == 1 && !utterance[term].IsNumber && !utterance[term - 1].IsNumber,
            ".," => utterance[term - 1].IsNumber && step.Kind == Kind.Ordinal,
            "." => utterance[term - 1].IsNumber || (utterance[term - 1].Written.Length <= 5 && !(utterance[term].StartsUpper && utterance[term - 1].Text is "om" or "före" or "innan" or "efter" or "till" or "nu")), // "Boka om. Onsdag eller torsdag?"
            ":" => true,
            "/" => step.Kind is Kind.Month or Kind.Year || (step.Kind is Kind.Number && (!utterance[term - 1].IsNumber || (term + 1 < utterance.Count && utterance[term + 1].Gap == " " && IsMonth(utterance[term + 1].Text)))) || (utterance[term].Text is "c" && utterance[term - 1].Text is "w"),
            "," => step.Kind is not (Kind.Hour or Kind.Minutes) && !(step.Kind == Kind.Number && !utterance[term - 1].IsNumber && !IsMonth(utterance[term - 1].Text)) && utterance[term - 1].Text is not ("before" or "ennen" or "innan" or "före" or "after" or "efter"), // "As before, Friday at nine".
            "@" => true,
            "+" => step.Kind == Kind.Length,
            "~" => true,
            _ => false,
        };
    }

    private (Value? Value, int Last) Word(Kind kind, int at)
    {
        var word = utterance[at].Text;
        if (word is "oisin")
        {
            return (null, at); // "I would be", not "at night" without its dots.
        }

        if (word is "wed" && utterance[at].Written.Length > word.Length)
        {
            return (null, at); // "We'd".
        }

        if (kind == Kind.Month && word == Jul && language == Language.Swedish && !IsBesideFigure(at))
        {
            return (null, at);
        }

        if (!Words.TryGetValue(word, out var readings) && !(Clitics.Stem(word) is { } stem && Words.TryGetValue(stem, out readings)))
        {
            return (null, at);
        }

        Value? best = null;
        foreach (var (of, entry) in readings)
        {
            if (entry.Kind == kind && (best is null || of == language) && (!entry.IsShort || IsAmongTimes(at, of)))
            {
                best = new Value { Number = entry.Number, Part = entry.Part, Case = entry.Case };
            }
        }

        return (best, at);
    }

    /// <summary>A short word ("to", "sun", "ke") is a day beside a number, a part of the day or another day, or where little else is said.</summary>
    private bool IsAmongTimes(int at, Language of)
    {
        var word = utterance[at].Text;
        if (of != language && !(word.Length >= 3 && utterance.Count <= 4))
        {
            return false;
        }

        return utterance.Count <= (language == Language.Swedish && EasternShort.Contains(word) ? 1 : 3)
            || (of == language && OwnShort.Contains(word))
            || IsJoined(at)
            || IsAlone(at)
            || (language == Language.Finnish && word.Length == 2 && at > 0 && utterance[at].Gap == " " && (at == utterance.Count - 1 || (utterance[at + 1].Clause != utterance[at].Clause && utterance[at].Text is "la" or "pe" or "ke"))) // "Tarvin siivouksen la".
            || (of == Language.English && language == of && IsWritten(at))
            || (at > 0 && Asking.Contains(utterance[at - 1].Text))
            || (at + 1 < utterance.Count && (utterance[at + 1].IsNumber || IsTime(at + 1)))
            || (at + 1 < utterance.Count && utterance[at + 1].Gap == " " && TryRead(Kind.Hours, at + 1, out var hours, out _) && hours is { Clock: not null, IsPlain: false })
            || (word is "em" or "fm" && language == Language.Swedish && of == language)
            || (at > 0 && IsTime(at - 1) && word.Length + (language == Language.Finnish ? 1 : 0) >= 3);
    }

    /// <summary>"Tors o fre från tre", "ma ennen yhdeksää", "torsdag em".</summary>
    private bool IsJoined(int at) =>
        (at + 2 < utterance.Count && And.Contains(utterance[at + 1].Text) && Words.ContainsKey(utterance[at + 2].Text) && utterance[at + 2].Clause == utterance[at].Clause)
        || (at > 1 && And.Contains(utterance[at - 1].Text) && IsWeekday(utterance[at - 2].Text))
        || (at + 2 < utterance.Count && Bounding.Contains(utterance[at + 1].Text) && utterance[at + 2].Clause == utterance[at].Clause && !Clocks.IsCounted(utterance, at + 2) && TryRead(Kind.Clock, at + 2, out _, out _))
        || (at > 0 && utterance[at].Gap == " " && utterance[at].Text is "em" or "fm" or "ip" or "ap" && IsWeekday(utterance[at - 1].Text));

    /// <summary>"Move to Sat pls", "Sat if you have it": written as a name is, or before words that go on with it.</summary>
    private bool IsWritten(int at) =>
        (IsWeekday(utterance[at].Text) && utterance[at].StartsUpper && at > 0 && utterance[at].Gap == " " && utterance[at - 1].Text is "to" or "on" or "for" or "come" or "do" or "be" or "about" or "have" or "until" or "till" or "by" or "next" or "this" or "or" or "and")
        || ((at == 0 || utterance[at - 1].Clause != utterance[at].Clause) && at + 1 < utterance.Count && utterance[at + 1].Text is "if" or "or" or "works" or "would" or "please" or "pls" or "plz" or "suits");

    private static bool IsWeekday(string word) => Words.TryGetValue(word, out var readings) && readings.Any(r => r.Word.Kind == Kind.Weekday);

    /// <summary>Whether it makes a clause of its own, or nearly: "hakaniemi. oisko la?"</summary>
    private bool IsAlone(int at)
    {
        var clause = utterance[at].Clause;
        return !(at > 1 && utterance[at - 2].Clause == clause) && !(at + 2 < utterance.Count && utterance[at + 2].Clause == clause) && !(at > 0 && at + 1 < utterance.Count && utterance[at - 1].Clause == clause && utterance[at + 1].Clause == clause);
    }

    private bool IsBesideFigure(int at) => (at > 0 && utterance[at - 1].IsNumber) || (at + 1 < utterance.Count && utterance[at + 1].IsNumber) || (at > 1 && utterance[at - 2].IsNumber && utterance[at - 1].IsGlued);

    private bool IsTime(int at) =>
        utterance[at].IsNumber
        || Words.ContainsKey(utterance[at].Text)
        || utterance[at].Text is "klo" or "kl" or "klockan" or "at" or "in" or "tai" or "eller" or "or" or "viikon" or "this" or "next" or "on" or "på" or "ensi" or "ens" or "nästa" or "aamulla" or "kello" or "den" or "the" or "of" or "st" or "nd" or "rd" or "th" or "e" or "a";

    private (Value? Value, int Last) Figure(Kind kind, int at)
    {
        var term = utterance[at];
        if (kind == Kind.Year)
        {
            return term is { IsNumber: true, Written.Length: 4, Number: >= 1_900 and < 2_200 } ? (new Value { Number = term.Number }, at) : (null, at);
        }

        if (kind == Kind.Hour && PartOfHour(term.Text) is { } compound)
        {
            return (compound, at);
        }

        decimal count;
        var (last, isOrdinal, form) = (at, false, NumberCase.Nominative);
        if (term.IsNumber)
        {
            if (term.Written.Length > 3)
            {
                return (null, at);
            }

            count = term.Number;
            if (at + 1 < utterance.Count && utterance[at + 1] is { Gap: "" or ":", Text: "e" or "a" or "st" or "nd" or "rd" or "th" } suffix && kind != Kind.Hour && !(language == Language.English && suffix.Text is "e" or "a"))
            {
                (last, isOrdinal) = (at + 1, true);
            }
            else if (at + 1 < utterance.Count && utterance[at + 1] is { Gap: ":" or "", Text: "ltä" or "lta" or "n" or "ksi" or "een" or "stä" or "sta" } && kind == Kind.Hour)
            {
                (last, form) = (at + 1, utterance[at + 1].Text switch { "ltä" or "lta" => NumberCase.Ablative, "n" => NumberCase.Genitive, "ksi" => NumberCase.Translative, "een" => NumberCase.Illative, _ => NumberCase.Elative });
            }
            else
            {
                // "24. marraskuuta": in figures a full stop makes the ordinal.
                isOrdinal = kind == Kind.Ordinal && language != Language.English && utterance.GapAfter(at) is ['.', .. var rest] && !(rest.Length == 0 && at + 1 < utterance.Count && utterance[at + 1].IsNumber);
            }
        }
        else if (SpelledNumbers.TryRead(utterance, at, language, out var spelled))
        {
            (count, last, isOrdinal, form) = (spelled.Value, spelled.Last, spelled.IsOrdinal, spelled.Case);
        }
        else
        {
            return (null, at);
        }

        var fits = kind switch
        {
            Kind.Ordinal => isOrdinal && count is >= 1 and <= 999,
            Kind.Hour => !isOrdinal && count is >= 0 and <= 24 && term.Written.Length <= 16 && term.Text != Article && !IsCounting(last) && !(language == Language.Swedish && Telling.Measures.IsArticle(utterance, at)),
            Kind.Minutes => !isOrdinal && count is >= 1 and <= 59,
            _ => !isOrdinal && count < 1_000,
        };
        return fits ? (new Value { Number = (int)count, Case = form, IsPlain = term.Written is ['0', _], IsFigure = term.IsNumber, HasEnding = term.IsNumber && isOrdinal && last > at && utterance[last].Text is "e" }, last) : (null, at);
    }

    /// <summary>"Aamukahdeksalta", "iltaseitsemään": an hour and its part of the day in one word. Null for every other word.</summary>
    private static Value? PartOfHour(string word)
    {
        var part = word.StartsWith("aamu", StringComparison.Ordinal) ? Part.Morning : word.StartsWith("ilta", StringComparison.Ordinal) ? Part.Evening : (Part?)null;
        if (part is null || word.Length < 7)
        {
            return null;
        }

        Span<NumberPart> parts = stackalloc NumberPart[12];
        return SpelledNumbers.Cut(word.AsSpan(4), Language.Finnish, parts) == 1 && parts[0] is { IsOrdinal: false, Value: >= 1 and <= 12, Language: Language.Finnish } hour
            ? new Value { Number = (int)hour.Value, Case = hour.Case, Part = part }
            : null;
    }

    /// <summary>Whether something is counted: "2 kpl", "tre dagar", "10 euroa".</summary>
    private bool IsCounting(int last) => Clocks.IsCounted(utterance, last);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Reading(Value? Value, int Last, bool IsKnown);
}
