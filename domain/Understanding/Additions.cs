using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>What a yes may have after a "but" and stay one: to ring before coming, a code, which door. A time, a denial or another condition is none of these.</summary>
internal static class Additions
{
    /// <summary>How far after the "but" it may begin.</summary>
    private const int Apart = 4;

    private static readonly Lexicon Ahead = new(
        "soita|soittakaa|soittaa|soittais|soittaisi|soittaisko|soittaisitko|soittaisitteko|tekstaa|tekstatkaa|ilmoita|ilmoittakaa|koputtakaa ~ ennen|ensin|eka|ku|kun|etukäteen|matkalta|tullessa", "soita|soittakaa|soittaa|tekstatkaa|ilmoittakaa miehelle|miehelleni|vaimolle|vaimolleni|pojalle|pojalleni|tytölle|tyttärelle|äidille|äidilleni|isälle|isälleni|avopuolisolle|puolisolle|puolisolleni|vuokralaiselle|naapurille|huoltomiehelle|isännöitsijälle|kaverille", "laita|laittakaa|pistäkää ~ viesti|viestiä ~ ennen|ensin|ku|kun|etukäteen|matkalta",
        "ring|ringa|ringer|smsa|messa|hojta|knacka|plinga|säg|hör ~ innan|först|när|på|till",
        "ring|ringa|smsa|kontakta ~ min|mannen|frun|sambon|maken|grannen|hyresgästen|vaktmästaren|sonen|dottern|mamma|pappa",
        "ring|call|phone|text|contact my|the|our ~ husband|wife|partner|tenant|son|daughter|neighbour|neighbor|mum|mam|mother|dad|father|caretaker|janitor|landlord|boss|colleague|flatmate",
        "ring|call|phone|text|buzz|knock|ping|message|warn|shout ~ before|first|when|ahead|beforehand");

    private static readonly Lexicon Door = new(
        "ovikoodi*", "porttikoodi*", "koodi|koodin", "summeri*", "koira", "pysäköi*", "parkki*", "takaovesta|takaovelle|sivuovesta|pihan|pihalle",
        "portkod*", "dörrkod*", "kod|koden", "hund|hunden", "parkera*", "bakdörren|bakvägen|baksidan|köksingången|sidodörren",
        "code|codes|buzzer|doorbell|bell|dog", "park|parking", "back|side door|gate|entrance");

    private static readonly FrozenSet<string> Buts = new[] { "but", "men", "mut", "mutta" }.ToFrozenSet();

    /// <summary>Words of time that only say in which order.</summary>
    private static readonly FrozenSet<string> Orders = new[] { "before", "first", "when", "ahead", "ennen", "ensin", "eka", "kun", "ku", "innan", "först", "när", "lite", "vähän", "också", "too", "also", "to", "a", "the", "on", "på", "at", "in", "i", "me", "and", "ja", "och", "että", "att", "that", "ni", "så", "då" }.ToFrozenSet();

    /// <summary>Whether a "but" stands there after which they only add such a thing.</summary>
    public static bool BeginAt(Utterance said, int but) => said.IsAny(but, Buts) && Find(said, but) is not null && !Limits(said, but);

    /// <summary>That they want to be rung, told or texted before somebody comes, beside an answer.</summary>
    public static Match? RingAhead(Utterance said) => Ahead.First(said) is { } match && !Limits(said, match.From - 1) ? match : null;

    private static Match? Find(Utterance said, int but)
    {
        for (var at = but + 1; at < Math.Min(said.Count, but + 1 + Apart); at++)
        {
            if ((Ahead.At(said, at) ?? Door.At(said, at)) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    private static bool Limits(Utterance said, int from)
    {
        for (var i = from + 1; i < said.Count; i++)
        {
            if (Negation.Words.Contains(said[i].Text) || YesNo.IsCondition(said[i].Text) || (TimeGrammar.Matcher.IsTimeWord(said[i].Text) && !Orders.Contains(said[i].Text)))
            {
                return true;
            }
        }

        return false;
    }
}
