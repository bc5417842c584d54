using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>What Finns say about days: until, from, after, between.</summary>
internal static class FinnishRelations
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } = Rule.Table(
        Kind.Days,
        ("<date>", Mean.Same),
        ("ensi|ens|tulevana keväänä", FinnishStretches.Season(3)),
        ("tänä keväänä", Mean.Season(3)),
        ("odottaa kevääseen|keväälle|kevääksi", FinnishStretches.Season(3)),
        ("ensi|ens|tulevana kesänä", FinnishStretches.Season(6)),
        ("tänä kesänä", Mean.Season(6)),
        ("odottaa kesään|kesälle|kesäksi", FinnishStretches.Season(6)),
        ("ensi|ens|tulevana syksynä", FinnishStretches.Season(9)),
        ("tänä syksynä", Mean.Season(9)),
        ("odottaa syksyyn|syksylle|syksyksi", FinnishStretches.Season(9)),
        ("ensi|ens|tulevana talvena", FinnishStretches.Season(12)),
        ("tänä talvena", Mean.Season(12)),
        ("odottaa talveen|talvelle|talveksi", FinnishStretches.Season(12)),
        ("<date> viikonloppuna|viikonloppu|viikonlopuksi|viikonlopuks|viikonlopulle|viikonloppuun|viikonloppuu|pyhinä", MeanWeeks.WeekendOf),
        ("noin|suunnilleen|joskus <date>", Mean.Same),
        ("ennen <date>", Mean.Before),
        ("<date> joten|siis|ja|eli? siihen mennessä", Mean.Before),
        ("<date> joten|siis|ja|eli? ennen sitä", Mean.Before),
        ("<date:ofpart> ennen", Mean.Before),
        ("jo? nyt <date>", Mean.Same),
        ("nyt|tästä ja <clock> väli*", MeanHours.FromNow),
        ("nyt|tästä - <clock>", MeanHours.FromNow),
        ("tästä <clock> asti|saakka", MeanHours.FromNow),
        ("odottaa <date> asti|saakka?", Mean.Onwards),
        ("pärjään|pärjää|pärjätään|selviän|selvitään <date> asti|saakka?", Mean.Onwards),
        ("alkaen|alkaa <days>", Mean.Starting),
        ("<date> mennessä|mennes|menness|mennesä", Mean.By),
        ("viimeistään <date>", Mean.By),
        ("<date:from> asti|saakka|lähtien", Mean.Past),
        ("<date:from> lähtien käy|sopii|passaa|onnistuu|vapaa|vapaata", Mean.Onwards),
        ("<clock:from> asti|saakka|lähtien", Mean.Past),
        ("sitten <date:genitive>", s => s.Of(Kind.Date) is { DayKind: DayKind.Weekday, Case: Numbers.NumberCase.Nominative } ? null : Value.Nothing),
        ("<date> <weekday>", Mean.DateAndWeekday),
        ("<date> asti|saakka", Mean.By),
        ("<date> jälkeen|jälkee|jälkke|jäläkeen", Mean.Later),
        ("<date> eteenpäin|alkaen", Mean.Onwards),
        ("aikaisintaan|vasta <date>", Mean.Onwards),
        ("<date> - <date>", Mean.Range),
        ("<date> ja <date> väli*", Mean.Range),
        ("<date> viiva <date>", Mean.Range),
        ("kuukauden|kuun loppuun mennessä", Mean.ByEndOfMonth),
        ("viikon loppuun mennessä", Mean.ByEndOfWeek));
}
