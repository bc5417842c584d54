namespace SmartPulse.Understanding.Numbers;

/// <summary>The pieces of English numbers.</summary>
internal static class EnglishNumberWords
{
    private static readonly (long Value, PartRole Role, string Cardinal, string Ordinal)[] Rows =
    [
        (0, PartRole.Zero, "zero nought", ""),
        (1, PartRole.Ones, "one", "first"), (2, PartRole.Ones, "two", "second"), (3, PartRole.Ones, "three", "third"), (4, PartRole.Ones, "four", "fourth"), (5, PartRole.Ones, "five", "fifth"), (6, PartRole.Ones, "six", "sixth"), (7, PartRole.Ones, "seven", "seventh"), (8, PartRole.Ones, "eight", "eighth"), (9, PartRole.Ones, "nine", "ninth"),
        (10, PartRole.Teens, "ten", "tenth"), (11, PartRole.Teens, "eleven", "eleventh"), (12, PartRole.Teens, "twelve", "twelfth"), (13, PartRole.Teens, "thirteen", "thirteenth"), (14, PartRole.Teens, "fourteen", "fourteenth"), (15, PartRole.Teens, "fifteen", "fifteenth"), (16, PartRole.Teens, "sixteen", "sixteenth"), (17, PartRole.Teens, "seventeen", "seventeenth"), (18, PartRole.Teens, "eighteen", "eighteenth"), (19, PartRole.Teens, "nineteen", "nineteenth"),
        (20, PartRole.Tens, "twenty", "twentieth"), (30, PartRole.Tens, "thirty", "thirtieth"), (40, PartRole.Tens, "forty fourty", "fortieth"), (50, PartRole.Tens, "fifty", "fiftieth"), (60, PartRole.Tens, "sixty", "sixtieth"), (70, PartRole.Tens, "seventy", "seventieth"), (80, PartRole.Tens, "eighty", "eightieth"), (90, PartRole.Tens, "ninety", "ninetieth"),
        (100, PartRole.Hundred, "hundred", "hundredth"), (1_000, PartRole.Scale, "thousand", "thousandth"), (1_000_000, PartRole.Scale, "million millions", "millionth"), (1_000_000_000, PartRole.Scale, "billion billions", "billionth"), (1_000_000_000_000, PartRole.Scale, "trillion trillions", "trillionth"),
        (100_000, PartRole.Scale, "lakh", ""), (10_000_000, PartRole.Scale, "crore", ""),
    ];

    /// <summary>All pieces with their words; "one" and "second" are also English for other things, and count only there.</summary>
    public static IEnumerable<(string Word, NumberPart Part)> All() =>
        Rows.SelectMany(r => Words(r.Cardinal, r.Value, r.Role, isOrdinal: false).Concat(Words(r.Ordinal, r.Value, r.Role, isOrdinal: true)));

    private static IEnumerable<(string Word, NumberPart Part)> Words(string words, long value, PartRole role, bool isOrdinal) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(w => (w, new NumberPart(value, role, NumberCase.Nominative, isOrdinal, Language.English, IsShy: w is "one" or "second")));
}
