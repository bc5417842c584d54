namespace SmartPulse.Gateway.StandIn;

/// <summary>What the stand-in does with a message to a number.</summary>
/// <param name="Refuse">Refuse it at once, with this code.</param>
/// <param name="Status">The HTTP status of the refusal.</param>
/// <param name="FailLater">Take it, and report this code later.</param>
/// <param name="EndsAs">The status it ends with.</param>
/// <param name="LoseAnswer">Take it, but answer with a server error, so that the sender cannot know.</param>
internal sealed record Behaviour(int? Refuse = null, int Status = 400, int? FailLater = null, string EndsAs = "delivered", bool LoseAnswer = false)
{
    /// <summary>Delivered, as most are.</summary>
    public static readonly Behaviour Good = new();
}

/// <summary>
/// Numbers that behave badly on purpose, by how they end, in any country. Twilio's own test numbers (+1 500 555 00xx) end the same way where it has
/// one for the case; the rest are ours.
/// </summary>
internal static class BadNumbers
{
    /// <summary>How many digits at the end decide.</summary>
    public const int Digits = 7;

    private static readonly Dictionary<string, Behaviour> Endings = new(StringComparer.Ordinal)
    {
        ["5550001"] = new(Refuse: 21211),                                // no such number
        ["5550002"] = new(Refuse: 21612),                                // cannot be reached from here
        ["5550003"] = new(Refuse: 21408),                                // that country is not permitted
        ["5550004"] = new(Refuse: 21610),                                // opted out at the carrier
        ["5550005"] = new(FailLater: 30003, EndsAs: "undelivered"),      // phone switched off
        ["5550006"] = new(Refuse: 21606),                                // the sender cannot text
        ["5550007"] = new(FailLater: 30007, EndsAs: "undelivered"),      // filtered by the carrier
        ["5550008"] = new(Refuse: 20429, Status: 429),                   // too many requests, for ever
        ["5550009"] = new(Refuse: 21614),                                // not a mobile number
        ["5550010"] = new(LoseAnswer: true),                             // taken, and the answer is a server error
        ["5550011"] = new(Refuse: 20503, Status: 503),                   // unavailable: not taken, try again
        ["5550016"] = new(FailLater: 63016, EndsAs: "failed"),           // outside WhatsApp's service window
    };

    /// <summary>How a number behaves, channel prefix or not.</summary>
    public static Behaviour Of(string address) =>
        address.Length >= Digits && Endings.TryGetValue(address[^Digits..], out var behaviour) ? behaviour : Behaviour.Good;
}
