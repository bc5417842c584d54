using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Which safety words go out first: those of the kind of emergency, else those of the trade.</summary>
internal static class SafetyWords
{
    /// <summary>The words for a kind that the trade's lexicon names; null: they only said that it is urgent.</summary>
    public static Phrase Of(Trade trade, string? kind) => kind switch
    {
        "gas" => Phrase.EmergencyGas,
        "fire" => Phrase.EmergencyFire,
        "danger" => Phrase.EmergencyDanger,
        "flood" or "burst_pipe" => Phrase.EmergencyPlumbing,
        "sewage" => Phrase.EmergencySewage,
        "burning" or "shock" or "live_wire" or "water" => Phrase.EmergencyElectrical,
        "knocked_out_tooth" => Phrase.EmergencyDental,
        "swelling" or "breathing" => Phrase.EmergencyDentalSwelling,
        "bleeding" => Phrase.EmergencyDentalBleeding,
        "locked_in" => Phrase.EmergencyLockedIn,
        "stove_on" => Phrase.EmergencyStove,
        "break_in" => Phrase.EmergencyBreakIn,
        "brakes_gone" => Phrase.EmergencyCar,
        "arrested" => Phrase.EmergencyLegal,
        null => trade switch
        {
            Trade.Plumbing => Phrase.EmergencyPlumbing,
            Trade.Dental => Phrase.EmergencyDental,
            Trade.Electrical => Phrase.EmergencyElectrical,
            _ => Phrase.EmergencyGeneral,
        },
        _ => Phrase.EmergencyGeneral,
    };

    /// <summary>Whether a phrase is such words: they wait for nothing, and stand whatever is said next.</summary>
    public static bool Are(Phrase phrase) => phrase is
        Phrase.EmergencyPlumbing or Phrase.EmergencyDental or Phrase.EmergencyDanger or Phrase.EmergencyGeneral or Phrase.EmergencyGas or Phrase.EmergencyFire
        or Phrase.EmergencyElectrical or Phrase.EmergencySewage or Phrase.EmergencyDentalSwelling or Phrase.EmergencyDentalBleeding or Phrase.EmergencyLockedIn
        or Phrase.EmergencyStove or Phrase.EmergencyBreakIn or Phrase.EmergencyCar or Phrase.EmergencyLegal;
}
