using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What a rule means, given what its steps read. Null when they do not fit together after all.</summary>
internal delegate Value? Meaning(Sense sense);

/// <summary>
/// One way to say a time. Steps are words (<c>om|inom</c>), beginnings of words (<c>väli*</c>) and kinds (<c>&lt;month&gt;</c>); a step with <c>?</c> may be left out, and
/// <c>-</c> asks for a dash before the next step. A kind in a Finnish case is written <c>&lt;clock:genitive&gt;</c>.
/// </summary>
internal sealed record Rule(Kind Target, ImmutableArray<Step> Steps, Meaning Means)
{
    /// <summary>The words that it may begin with.</summary>
    public FrozenSet<string> FirstWords { get; } = Steps.Take(1 + Steps.TakeWhile(s => s.IsOptional).Count()).SelectMany(s => s.Words).ToFrozenSet();

    /// <summary>Whether it may begin with something that is no word of its own.</summary>
    public bool IsOpen { get; } = Steps.Take(1 + Steps.TakeWhile(s => s.IsOptional).Count()).Any(s => s.Kind is not null || !s.Beginnings.IsEmpty);

    /// <summary>The kind that has to be read where none of its first words is said; null when something else may stand there as well.</summary>
    public Kind? Needs { get; } = Steps.SkipWhile(s => s.IsOptional && s.Kind is null && s.Beginnings.IsEmpty).FirstOrDefault() is { IsOptional: false } first ? first.Kind : null;

    /// <summary>Compiles a table of patterns and their meanings.</summary>
    public static ImmutableArray<Rule> Table(Kind target, params (string Pattern, Meaning Means)[] rows) => [.. rows.Select(r => Of(target, r.Pattern, r.Means))];

    /// <summary>Compiles a pattern.</summary>
    public static Rule Of(Kind target, string pattern, Meaning means)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var dash = false;
        foreach (var text in pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (text == "-")
            {
                dash = true;
                continue;
            }

            steps.Add(Step.Of(text, dash));
            dash = false;
        }

        return new(target, steps.ToImmutable(), means);
    }
}

/// <summary>A step of a rule: some words, or a kind.</summary>
internal sealed record Step(Kind? Kind, string? Case, ImmutableArray<string> Words, ImmutableArray<string> Beginnings, bool IsOptional, bool HasDash)
{
    /// <summary>What its words begin with, a bit a letter: most words of most messages need no more to be told apart.</summary>
    private readonly ulong initials = Words.Concat(Beginnings).Aggregate(0UL, (bits, word) => bits | Initial(word));

    /// <summary>Compiles one step.</summary>
    public static Step Of(string text, bool dash)
    {
        var isOptional = text[^1] == '?';
        var core = isOptional ? text[..^1] : text;
        if (core[0] == '<')
        {
            var parts = core.Trim('<', '>').Split(':');
            return new(Enum.Parse<Kind>(parts[0], ignoreCase: true), parts.Length > 1 ? parts[1] : null, [], [], isOptional, dash);
        }

        var words = core.Split('|');
        return new(null, null, [.. words.Where(w => w[^1] != '*').SelectMany(Foldings.Of).Distinct()], [.. words.Where(w => w[^1] == '*').Select(w => w[..^1]).SelectMany(Foldings.Of).Distinct()], isOptional, dash);
    }

    /// <summary>Whether the word is one of the step's.</summary>
    public bool Fits(string word)
    {
        if ((initials & Initial(word)) == 0)
        {
            return false;
        }

        foreach (var own in Words)
        {
            if (own == word)
            {
                return true;
            }
        }

        foreach (var beginning in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Initial(string word) => 1UL << (word[0] & 63);

    /// <summary>Whether a Finnish case is one that the step asks for.</summary>
    public bool Fits(Numbers.NumberCase form) => Case switch
    {
        null => true,
        "genitive" => form is Numbers.NumberCase.Genitive or Numbers.NumberCase.Nominative,
        "ofpart" => form is Numbers.NumberCase.Partitive,
        "partitive" => form is Numbers.NumberCase.Partitive or Numbers.NumberCase.Nominative,
        "from" => form is Numbers.NumberCase.Elative or Numbers.NumberCase.Ablative,
        "to" => form is Numbers.NumberCase.Illative or Numbers.NumberCase.Allative,
        "at" => form is Numbers.NumberCase.Ablative,
        "by" => form is Numbers.NumberCase.Translative,
        "bare" => form is Numbers.NumberCase.Nominative,
        _ => throw new System.Diagnostics.UnreachableException($"No such case: {Case}."),
    };
}

/// <summary>What the steps of a rule have read so far, and when it is said.</summary>
internal sealed class Sense(NodaTime.LocalDateTime now, NodaTime.LocalDateTime? known, Language language)
{
    private readonly List<(Kind Kind, Value Value)> read = [];
    private int from;

    /// <summary>What is spoken.</summary>
    public Language Language { get; } = language;

    /// <summary>Local time.</summary>
    public NodaTime.LocalDateTime Now { get; } = now;

    /// <summary>The day that is talked about: "the day before" counts from it. Null when there is none.</summary>
    public NodaTime.LocalDate? Known { get; } = known?.Date;

    /// <summary>The time of that day; null when only the day is talked about, as at midnight.</summary>
    public NodaTime.LocalTime? KnownTime { get; } = known?.TimeOfDay is { } time && time != NodaTime.LocalTime.Midnight ? time : null;

    /// <summary>Local date.</summary>
    public NodaTime.LocalDate Today { get; } = now.Date;

    /// <summary>The value that the first (or nth) step of that kind read; null when it was left out.</summary>
    public Value? Of(Kind kind, int nth = 0)
    {
        for (var i = from; i < read.Count; i++)
        {
            if (read[i].Kind == kind && nth-- == 0)
            {
                return read[i].Value;
            }
        }

        return null;
    }

    /// <summary>The number that a step read; zero when it was left out.</summary>
    public int Number(Kind kind, int nth = 0) => Of(kind, nth)?.Number ?? 0;

    /// <summary>Begins a rule inside another, which sees nothing of it; what is returned closes it.</summary>
    public int Open()
    {
        var outer = from;
        from = read.Count;
        return outer;
    }

    /// <summary>Back to the rule outside.</summary>
    public void Close(int outer) => from = outer;

    /// <summary>A step has read something.</summary>
    public void Push(Kind kind, Value value) => read.Add((kind, value));

    /// <summary>The step is tried otherwise.</summary>
    public void Pop() => read.RemoveAt(read.Count - 1);
}
