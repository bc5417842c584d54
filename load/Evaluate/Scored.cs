namespace SmartPulse.Load.Evaluate;

/// <summary>How one expected field of one row was understood.</summary>
internal enum Verdict
{
    /// <summary>As expected.</summary>
    Right,

    /// <summary>Something else, or something where nothing was.</summary>
    Wrong,

    /// <summary>Not at all: then we ask, which is better than to be wrong.</summary>
    Silent,
}

/// <summary>One field of one row.</summary>
/// <param name="Set">The set.</param>
/// <param name="Language">Two letters.</param>
/// <param name="Id">The row.</param>
/// <param name="Field">The field.</param>
/// <param name="Verdict">How it was understood.</param>
/// <param name="Text">What was said.</param>
/// <param name="Expected">What the set expects.</param>
/// <param name="Found">What was found.</param>
internal sealed record Scored(string Set, string Language, string Id, string Field, Verdict Verdict, string Text, string Expected, string Found)
{
    /// <summary>One of the errors that are worse than all others (<c>shared/data/utterances.md</c>), by name; or null.</summary>
    public string? Grave { get; init; }

    /// <summary>How bad it is: grave errors, then wrong, then silent.</summary>
    public int Badness => Grave is not null ? 3 : Verdict switch { Verdict.Wrong => 2, Verdict.Silent => 1, _ => 0 };
}
