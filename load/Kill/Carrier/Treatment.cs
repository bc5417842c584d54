namespace SmartPulse.Load.Kill.Carrier;

/// <summary>What the carrier does with a request to send a text.</summary>
internal enum Treatment
{
    /// <summary>Takes it and says so.</summary>
    Take,

    /// <summary>Takes it, and says so late.</summary>
    TakeSlowly,

    /// <summary>Takes it, and answers with a server error: the sender cannot know.</summary>
    TakeAndFail,

    /// <summary>Takes it, and drops the connection without an answer: the sender cannot know.</summary>
    TakeAndHangUp,

    /// <summary>Does not take it, and says so: 503 with Retry-After.</summary>
    PutOff,

    /// <summary>Does not take it, and answers with a server error: the sender cannot know.</summary>
    Fail,
}
