namespace SmartPulse.Storage.Transfer;

/// <summary>Something in a store that is not as it must be.</summary>
/// <param name="Where">Journal and version, table and row: ids only.</param>
/// <param name="What">What was expected and what was found; no personal data.</param>
/// <param name="Kind">What it means.</param>
public sealed record Finding(string Where, string What, FindingKind Kind);

/// <summary>What a finding means for the store.</summary>
public enum FindingKind
{
    /// <summary>A journal is damaged: what it told is lost from there on. A backup has it.</summary>
    Damage,

    /// <summary>What is written from journals does not fit them: a rebuild mends rows, the next turn a due row.</summary>
    Misfit,
}
