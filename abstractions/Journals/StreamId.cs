namespace SmartPulse.Journals;

/// <summary>What kind of thing a journal tells of.</summary>
public enum StreamKind
{
    /// <summary>A conversation; the key is a contact id.</summary>
    Conversation,

    /// <summary>A calendar; the key is a calendar id.</summary>
    Calendar,
}

/// <summary>Names one journal. The organisation comes first, as in every key.</summary>
/// <param name="Organisation">Whose journal it is.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Key">The contact or calendar id.</param>
public sealed record StreamId(OrganisationId Organisation, StreamKind Kind, string Key)
{
    /// <summary>The key of the grain that owns the journal: organisation / key.</summary>
    public string GrainKey => $"{Organisation.Value}/{Key}";

    /// <inheritdoc/>
    public override string ToString() => $"{Organisation.Value}/{(Kind == StreamKind.Conversation ? "conversation" : "calendar")}/{Key}";
}
