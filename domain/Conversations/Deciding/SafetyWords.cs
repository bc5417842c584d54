using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Which safety words go out first: those of the kind of emergency, else those of the trade.</summary>
internal static class SafetyWords
{
    private const string Stranded = "stranded";
    private const string Arrested = "arrested";

    /// <summary>The kind that a trade's own first answer to "how urgent is it" names; null: the trade's usual one.</summary>
    public static string? FirstAnswer(Trade trade) => trade switch { Trade.CarRepair => Stranded, Trade.Legal => Arrested, _ => null };

    /// <summary>The words for a kind that the trade's lexicon names; null: they only said that it is urgent.</summary>
    public static Phrase Of(Trade trade, string? kind) => kind switch
    {
        "gas" => Phrase.EmergencyGas,
        "fire" => Phrase.EmergencyFire,
        "danger" => Phrase.EmergencyDanger,
        "flood" or "burst_pipe" => Phrase.EmergencyPlumbing,
        "sewage" => Phrase.EmergencySewage,
        "burning" or "shock" or "live_wire" or "water" => Phrase.EmergencyElectrical,
        "knocked_out_tooth" => Phrase.EmergencyTooth,
        "carbon_monoxide" => Phrase.EmergencyCarbonMonoxide,
        "swelling" or "breathing" => Phrase.EmergencyDentalSwelling,
        "bleeding" => Phrase.EmergencyDentalBleeding,
        "locked_in" => Phrase.EmergencyLockedIn,
        "stove_on" => Phrase.EmergencyStove,
        "break_in" => Phrase.EmergencyBreakIn,
        "brakes_gone" or Stranded => Phrase.EmergencyCar,
        Arrested => Phrase.EmergencyLegal,
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
        or Phrase.EmergencyStove or Phrase.EmergencyBreakIn or Phrase.EmergencyCar or Phrase.EmergencyLegal
        or Phrase.EmergencyTooth or Phrase.EmergencyCarbonMonoxide;
}
