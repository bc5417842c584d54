namespace SmartPulse.Channels;

/// <summary>How a signal reached us, or how we answer.</summary>
public enum Channel
{
    /// <summary>A phone call.</summary>
    Voice,

    /// <summary>SMS.</summary>
    Sms,

    /// <summary>WhatsApp.</summary>
    WhatsApp,

    /// <summary>A form on the tenant's site.</summary>
    WebForm,
}

/// <summary>What a number lets us see (design §4): the truth of every rate depends on it.</summary>
public enum NumberMode
{
    /// <summary>We carry every call.</summary>
    InFront,

    /// <summary>Conditional forwarding: whatever reaches us was missed; answered calls are not seen.</summary>
    Behind,

    /// <summary>Events of a PBX: all seen, nothing carried.</summary>
    Beside,
}
