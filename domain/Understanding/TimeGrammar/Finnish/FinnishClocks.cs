using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>How Finns say the clock: "puoli kolmelta", "varttia vaille neljä", "klo 9.30", "viittä yli kymmenen".</summary>
internal static class FinnishClocks
{
    private const string Roughly = "maissa|mais|aikaan|aikoihin|aikoihi|pintaan|pintaa|tienoilla|tienoil|tienoissa|korvilla|korvil|hujakoilla|hujakoil|paikkeilla|paikkeil|kieppeillä|kieppeil|nurkilla|nurkil|kulmilla|huitteilla|hoodeilla";

    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        .. Rule.Table(
            Kind.Clock,
            ("klo|kello? <figureclock>", MeanClock.Figures),
            ("<hour>", MeanClock.Hour),
            ("klo|kello <hour>", MeanClock.OClock),
            ("klo|kello <hour> nolla nolla?", MeanClock.OClock),
            ("klo|kello? puoli|puol|puolelta|puolen|puolta <hour>", MeanClock.HalfTo),
            ("klo|kello? <halfhour>", MeanClock.HalfTo),
            ("klo|kello? varttia|vartti|vartin vaille|vailla|vajaa <hour>", MeanClock.QuarterTo),
            ("klo|kello? varttia|vartti|vartin yli|yl <hour>", MeanClock.QuarterPast),
            ("klo|kello? <minutes> minuuttia|minsaa|min? vaille|vailla <hour>", MeanClock.MinutesTo),
            ("klo|kello? <minutes> minuuttia|minsaa|min? yli|yl <hour>", MeanClock.MinutesPast),
            ("klo|kello? <minutes> minuuttia|min? vaille|vailla puoli|puol <hour>", MeanClock.MinutesToHalf),
            ("klo|kello? <minutes> minuuttia|min? yli puoli|puol <hour>", MeanClock.MinutesPastHalf),
            ("klo|kello? <minutes> vaille|vailla <halfhour>", MeanClock.MinutesToHalf),
            ("klo|kello? <minutes> yli <halfhour>", MeanClock.MinutesPastHalf),
            ("klo|kello? <hour:bare> <minutes:bare>", MeanClock.HourMinutes),
            ("klo|kello? <hour:bare> nolla <minutes:bare>", MeanClock.HourOhMinutes),
            ("puoliltapäivin|puoltapäivää|puoleenpäivään|puolenpäivän|puolilta-päivin|keskipäivä|keskipäivällä|keskipäivään", MeanClock.Fixed(12)),
            ("puolilta|puolille päivin", MeanClock.Fixed(12)),
            ("puoleen päivään", MeanClock.Fixed(12)),
            ("keskiyöllä|keskiyö|puoliltaöin|keskiyöhön", MeanClock.Fixed(0))),
        .. Rule.Table(
            Kind.Hours,
            ("<part>", MeanHours.Part),
            ("<clock:at>", MeanHours.At),
            ("<clock:to>", MeanHours.UntilCase),
            ("<clock>", MeanHours.Same),
            ("noin|n|suunnilleen|joskus|ehkä|varmaan <clock>", MeanHours.About),
            ($"noin|n|suunnilleen|joskus|ehkä|siinä|siin? <clock> {Roughly}", MeanHours.About),
            ($"noin|joskus|ehkä|siinä|siin? <hour:genitive> <hour:genitive> {Roughly}|välillä|välis|välissä", MeanHours.HourOrNext),
            ("noin|n|suunnilleen|joskus|ehkä|vaikka|vaikkapa|siinä|siin <hours>", MeanHours.AsSaid),
            ("<clock> jälkeen|jälkee|jälke|jälk|jälkke|jäläkeen|jälkiin|eteenpäin|alkaen", MeanHours.After),
            ("noin|n|joskus|ehkä <clock> jälkeen|jälkee|eteenpäin", MeanHours.After),
            ("joskus|ehkä ennen <clock>", MeanHours.Before),
            ("joskus|ehkä <clock> ja <clock> väli*", MeanHours.Between),
            ("vasta|vast|aikaisintaan|aikasintaan <clock>", MeanHours.After),
            ("ennen|enne <clock>", MeanHours.Before),
            ("aiemmin|aikaisemmin|aikasemmin kuin|ku|kun <clock>", MeanHours.Before),
            ("myöhemmin kuin|ku|kun <clock>", MeanHours.After),
            ("viimeistään|viimestään <clock>", MeanHours.By),
            ("<clock> mennessä|mennes|menness|mennesä", MeanHours.By),
            ("<clock> saakka|asti", MeanHours.Before),
            ("<clock> - <clock>", MeanHours.Dashed),
            ("<clock> - <clock> väli*", MeanHours.Between),
            ("<clock> ja <clock> väli*", MeanHours.Between),
            ("siinä? <clock:genitive> <clock:genitive> väli*", MeanHours.Between),
            ("päivän eka|ekana|ensimmäinen|ensimmäisenä aika|asiakkaana?", MeanHours.PartOf(Part.Morning)),
            ("<clock:from> <clock:to>", MeanHours.Between),
            ("<clock> jälkeen ja|mutta ennen <clock>", MeanHours.Between),
            ("<clock> jälkeen muttei|mutta|mut|ja ei? yli <clock>", MeanHours.Between),
            ("myöhemmin kuin|ku|kun <clock> muttei|mutta|mut|ja ei? yli <clock>", MeanHours.Between),
            ("keskellä päivää", MeanHours.PartOf(Part.Midday)),
            ("virka|toimisto aikaan|aikana", MeanHours.FromTo(8, 16)),
            ("virkaaikaan|virkaaikana|toimistoaikaan|toimistoaikana", MeanHours.FromTo(8, 16)),
            ("ennen lounasta|puoltapäivää|puoltapäivä", MeanHours.BeforeFixed(12)),
            ("lounaan|ruokatunnin jälkeen", MeanHours.AfterFixed(13, 17)),
            ("töiden|töitten|työpäivän|koulun|tarhan|päiväkodin|työajan jälkeen", MeanHours.AfterFixed(16)),
            ("ennen töitä", MeanHours.BeforeFixed(8)),
            ("<clock> <part>", MeanHours.ClockAndPart)),
    ];
}
