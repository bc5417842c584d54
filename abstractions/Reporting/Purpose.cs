namespace SmartPulse.Reporting;

/// <summary>What a contact is about: a closed list. Only new work and unknown are counted; leaving unknown out would flatter us.</summary>
public enum Purpose
{
    /// <summary>Not found out; counted.</summary>
    Unknown,

    /// <summary>A new job; counted.</summary>
    NewWork,

    /// <summary>Moving or cancelling a booking.</summary>
    BookingChange,

    /// <summary>A job under way.</summary>
    ExistingJob,

    /// <summary>An invoice.</summary>
    Invoice,

    /// <summary>A complaint or a warranty.</summary>
    Complaint,

    /// <summary>A supplier or a seller.</summary>
    Supplier,

    /// <summary>Somebody who looks for work.</summary>
    Applicant,

    /// <summary>Family and friends.</summary>
    Private,

    /// <summary>A wrong number.</summary>
    WrongNumber,

    /// <summary>Spam.</summary>
    Spam,
}

/// <summary>How an opportunity ended, or that it has not: a closed list.</summary>
public enum Outcome
{
    /// <summary>Still going.</summary>
    Open,

    /// <summary>An appointment stands.</summary>
    Booked,

    /// <summary>The appointment was called off and no new time was taken.</summary>
    Cancelled,

    /// <summary>A rule of the business said no; the reason is the rule.</summary>
    Disqualified,

    /// <summary>Lost for a reason of ours: no answer, slow, no slot, language, fault.</summary>
    LostOurs,

    /// <summary>Lost for a reason of theirs.</summary>
    LostTheirs,

    /// <summary>Nobody said anything for 72 h after our last word.</summary>
    Silent,

    /// <summary>The customer wants no more messages.</summary>
    OptedOut,

    /// <summary>A human has it.</summary>
    HandedOver,

    /// <summary>No opportunity at all; the reason is the purpose.</summary>
    NotAnOpportunity,

    /// <summary>Staff answered, and what came of it is not known.</summary>
    AnsweredUnknown,
}

/// <summary>What kind of signal a capture event is.</summary>
public enum CaptureKind
{
    /// <summary>A call that nobody answered.</summary>
    MissedCall,

    /// <summary>A call that staff answered.</summary>
    AnsweredCall,

    /// <summary>A call that the assistant was to answer first, and did.</summary>
    AssistantCall,

    /// <summary>A voicemail.</summary>
    Voicemail,

    /// <summary>An SMS.</summary>
    Sms,

    /// <summary>A WhatsApp message.</summary>
    WhatsApp,

    /// <summary>A web form.</summary>
    WebForm,
}
