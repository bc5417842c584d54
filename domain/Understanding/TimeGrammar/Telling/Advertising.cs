using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Until when somebody's offer is valid: "50% off till Friday". Nobody wishes for a visit by it.</summary>
internal static class Advertising
{
    private static readonly Lexicon Offer = new(
        "free sample|samples|trial|spot|listing|seo", "claim in|within|now|your|it", "reply yes", "moq", "paikkoja rajoite*", "maksuton|ilmainen|maksuttoman|ilmaisen kartoitus|kartoituksen|demo|demon", "begränsat antal", "gratis prov|demo|provperiod", "sale|offer|deal|discount|promo|campaign ends|expires|valid|until|till", "offer is valid", "erbjudandet|rean|kampanjen|rabatten gäller|slutar|varar", "tarjous|kampanja|alennus|ale voimassa|päättyy", "tarjous|kampanja|alennus|ale on voimassa", "tarjous|kampanja|alennus|ale voimassa|päättyy");

    private static readonly FrozenSet<string> Reduced = "off rabatt rea alennus alennusta ale alea tarjous tarjoushintaan discount sale".Split(' ').ToFrozenSet();

    /// <summary>Whether the message offers something cheaper.</summary>
    public static bool IsIn(Utterance utterance)
    {
        if (Offer.IsIn(utterance))
        {
            return true;
        }

        var (hasShare, hasReduced) = (false, false);
        for (var i = 0; i < utterance.Count; i++)
        {
            hasShare |= utterance[i].IsNumber && utterance.GapAfter(i).TrimStart().StartsWith('%');
            hasReduced |= Reduced.Contains(utterance[i].Text);
        }

        return hasShare && hasReduced;
    }
}
