namespace SmartPulse.Understanding.Numbers;

/// <summary>The pieces of Swedish numbers.</summary>
internal static class SwedishNumberWords
{
    private static readonly (long Value, PartRole Role, string Words)[] Cardinals =
    [
        (0, PartRole.Zero, "noll nolla"),
        (1, PartRole.Ones, "ett en et"), (2, PartRole.Ones, "två tu"), (3, PartRole.Ones, "tre"), (4, PartRole.Ones, "fyra"), (5, PartRole.Ones, "fem"), (6, PartRole.Ones, "sex"), (7, PartRole.Ones, "sju"), (8, PartRole.Ones, "åtta"), (9, PartRole.Ones, "nio nie"),
        (10, PartRole.Teens, "tio tie"), (11, PartRole.Teens, "elva"), (12, PartRole.Teens, "tolv"), (13, PartRole.Teens, "tretton"), (14, PartRole.Teens, "fjorton"), (15, PartRole.Teens, "femton"), (16, PartRole.Teens, "sexton"), (17, PartRole.Teens, "sjutton"), (18, PartRole.Teens, "arton aderton"), (19, PartRole.Teens, "nitton"),
        (20, PartRole.Tens, "tjugo tjugi tju"), (30, PartRole.Tens, "trettio tretti"), (40, PartRole.Tens, "fyrtio fyrti förti förtio"), (50, PartRole.Tens, "femtio femti"), (60, PartRole.Tens, "sextio sexti"), (70, PartRole.Tens, "sjuttio sjutti"), (80, PartRole.Tens, "åttio åtti"), (90, PartRole.Tens, "nittio nitti"),
        (100, PartRole.Hundred, "hundra"), (1_000, PartRole.Scale, "tusen"), (1_000_000, PartRole.Scale, "miljon miljoner"), (1_000_000_000, PartRole.Scale, "miljard miljarder"), (1_000_000_000_000, PartRole.Scale, "biljon biljoner"), (1_000_000_000_000_000_000, PartRole.Scale, "triljon triljoner"),
    ];

    private static readonly (long Value, PartRole Role, string Words)[] Ordinals =
    [
        (1, PartRole.Ones, "första förste"), (2, PartRole.Ones, "andra andre"), (3, PartRole.Ones, "tredje"), (4, PartRole.Ones, "fjärde"), (5, PartRole.Ones, "femte"), (6, PartRole.Ones, "sjätte"), (7, PartRole.Ones, "sjunde"), (8, PartRole.Ones, "åttonde"), (9, PartRole.Ones, "nionde"),
        (10, PartRole.Teens, "tionde"), (11, PartRole.Teens, "elfte"), (12, PartRole.Teens, "tolfte"), (13, PartRole.Teens, "trettonde"), (14, PartRole.Teens, "fjortonde"), (15, PartRole.Teens, "femtonde"), (16, PartRole.Teens, "sextonde"), (17, PartRole.Teens, "sjuttonde"), (18, PartRole.Teens, "artonde"), (19, PartRole.Teens, "nittonde"),
        (20, PartRole.Tens, "tjugonde"), (30, PartRole.Tens, "trettionde"), (40, PartRole.Tens, "fyrtionde"), (50, PartRole.Tens, "femtionde"), (60, PartRole.Tens, "sextionde"), (70, PartRole.Tens, "sjuttionde"), (80, PartRole.Tens, "åttionde"), (90, PartRole.Tens, "nittionde"),
        (100, PartRole.Hundred, "hundrade"), (1_000, PartRole.Scale, "tusende"), (1_000_000, PartRole.Scale, "miljonte"),
    ];

    /// <summary>"Sex" is English and "en" Finnish and English; "tu", "tie" and "nie" count only inside compounds of their own language.</summary>
    private static readonly HashSet<string> Shy = ["en", "et", "sex", "tu", "tie", "nie", "tju", "nolla"];

    /// <summary>All pieces with their words.</summary>
    public static IEnumerable<(string Word, NumberPart Part)> All() =>
        Read(Cardinals, isOrdinal: false).Concat(Read(Ordinals, isOrdinal: true));

    private static IEnumerable<(string Word, NumberPart Part)> Read((long Value, PartRole Role, string Words)[] rows, bool isOrdinal) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (w, new NumberPart(r.Value, r.Role, NumberCase.Nominative, isOrdinal, Language.Swedish, Shy.Contains(w)))));
}
