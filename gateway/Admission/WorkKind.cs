namespace SmartPulse.Gateway.Admission;

/// <summary>What a request is for, the most urgent first: when there is no room for all, the last go first.</summary>
internal enum WorkKind
{
    /// <summary>The next step of a call that is under way: somebody is on the line, and has been spoken to.</summary>
    CallStep,

    /// <summary>A call comes in: somebody is on the line, and can be told to hold it.</summary>
    CallArrival,

    /// <summary>A call is over, or its recording is there. Nobody waits, but without it a missed call may never be known.</summary>
    CallOver,

    /// <summary>A customer wrote; the carrier repeats what was refused.</summary>
    Text,

    /// <summary>A web form, or staff who act on a page: a person waits, and can send it again.</summary>
    Form,

    /// <summary>How one of our texts fares: late news does no harm.</summary>
    Delivery,

    /// <summary>A page reads; it keeps what it shows and asks again.</summary>
    Read,
}

/// <summary>Says at an endpoint what its requests are for. An endpoint without it is not counted and never refused.</summary>
/// <param name="Kind">What for.</param>
internal sealed record AdmittedAs(WorkKind Kind);
