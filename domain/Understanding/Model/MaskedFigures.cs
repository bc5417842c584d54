using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SmartPulse.Understanding.Model;

/// <summary>
/// Numbers in figures. Figures that stand together, whatever is between them, are one number; seven of them and more are taken out unless they are times, dates, prices or a
/// house with its postal code. Letters that look like figures count beside them: "O40 l23 4567".
/// </summary>
internal static partial class MaskedFigures
{
    private const int FewestDigits = 7;

    private const int FewestOfCard = 13;

    private const int DigitsOfCard = 16;

    /// <summary>The text with a word in place of each.</summary>
    public static string In(string text)
    {
        var (masked, done) = (new StringBuilder(text.Length), 0);
        foreach (var run in FigureRun.AllIn(text))
        {
            if (Masked(text, run) is var (from, to, word))
            {
                masked.Append(text, done, from - done).Append(word);
                done = to;
            }
        }

        return masked.Append(text, done, text.Length - done).ToString();
    }

    private static (int From, int To, string Word)? Masked(string text, FigureRun run)
    {
        if (Cues.WordFor(text, run) is { } word)
        {
            return word == Cues.Door && run.Figures[0].Digits.Length >= Cues.FewestOfCode ? Cues.WithMarks(text, run.Part(0, 1), word) : Cues.WithMarks(text, run, word);
        }

        if (run.Digits.Length < FewestDigits || (!run.HasPlus && HarmlessFigures.AreAll(text, run)))
        {
            return null;
        }

        var number = run.HasPlus ? run : Apart(text, run);
        return (number.From, number.To, Kind(number));
    }

    /// <summary>The phone number without the hours, the date or the postal code before or after it.</summary>
    private static FigureRun Apart(string text, FigureRun run)
    {
        for (var i = 1; i < run.Figures.Length && run.Digits.Length != DigitsOfCard; i++)
        {
            if (text[run.Figures[i - 1].To..run.Figures[i].From] != " ")
            {
                continue; // Whoever writes two numbers puts a space between them.
            }

            var (before, after) = (run.Part(0, i), run.Part(i, run.Figures.Length));
            if (IsPhone(after, mostDigits: 11) && HarmlessFigures.AreAllBeside(text, before))
            {
                return after;
            }

            if (before.Digits.Length == 10 && IsPhone(before, mostDigits: 10) && HarmlessFigures.AreAllBeside(text, after))
            {
                return before;
            }
        }

        return run;
    }

    private static bool IsPhone(FigureRun run, int mostDigits) => run.Digits is ['0', not '0', ..] && run.Figures[0].Digits.Length > 1 && run.Digits.Length >= 9 && run.Digits.Length <= mostDigits;

    private static string Kind(FigureRun run) =>
        run.HasPlus || run.Digits.StartsWith("00", StringComparison.Ordinal) ? "[phone]"
        : run.Digits.Length >= FewestOfCard ? "[card]"
        : IsPersonal(run.Digits) ? "[identity]"
        : "[phone]";

    /// <summary>A Swedish personal number: (YY)YYMMDD and four figures whose last one checks.</summary>
    private static bool IsPersonal(string digits)
    {
        if (digits.Length is not (10 or 12) || (digits.Length == 12 && digits[..2] is not ("19" or "20")))
        {
            return false;
        }

        var ten = digits[^10..];
        var (month, day) = (int.Parse(ten.AsSpan(2, 2), CultureInfo.InvariantCulture), int.Parse(ten.AsSpan(4, 2), CultureInfo.InvariantCulture));
        var sum = ten.Select((c, i) => (c - '0') * (i % 2 == 0 ? 2 : 1)).Sum(n => (n / 10) + (n % 10));
        return month is >= 1 and <= 12 && day % 60 is >= 1 and <= 31 && (digits.Length == 12 || sum % 10 == 0);
    }

    /// <summary>Words beside a number that say what it is, however short it is.</summary>
    internal static partial class Cues
    {
        public const string Door = "[code]";

        public const int FewestOfCode = 3;

        private const int MostOfCode = 10;

        private const int FewestOfAccount = 4;

        private const int PostalDigits = 5;

        private const string Doors =
            @"(?:(?:ala|ulko|etu|taka)?-?(?:ovi|oven)|portti|portin|rapun|rappu|summeri|summerin|hälytys|hälyttimen|lukko|lukon|avain\p{L}*|boksin|kaapin|laatikon|pin)[ -]?koodi\p{L}*"
            + @"|avain(?:boks|kaap|laatik|säilö)\p{L}*|tunnusluku\p{L}*"
            + @"|(?:port|dörr|grind|lås|larm|entré|ytterdörr|ytterport|nyckel\p{L}*|pin)(?:en)?s?[ -]?kod\p{L}*|nyckel(?:skåp|box|gömm)\p{L}*|kod\p{L}* till \p{L}+"
            + @"|(?:door|gate|entry|entrance|access|building|lobby|key ?safe|key ?box|lock ?box|alarm|keypad|security|buzzer|pin)(?:'?s)? ?(?:code|number|pin)s?|key ?safe|key ?box|lock ?box|keypad|pin|code (?:for|to) (?:the )?\p{L}+(?: door| gate)?";

        private const string Filler =
            @"(?:\s*(?:on|olis|olisi|se|sen|är|is|its|it's|was|till|to|for|the|porten|porttiin|porttelefonen|dörren|grinden|door|gate|oveen|ovelle|portille|alaoveen|ulko-oveen|numero|nummer|number|nro|nr|eli|dvs)(?!\p{L})|[\s:=#*,(-])*[A-F]?\s?";

        /// <summary>The word for it, when what stands before or after says so; null when nothing does.</summary>
        public static string? WordFor(string text, FigureRun run)
        {
            var (before, after) = (text[..run.From], text[run.To..]);
            var digits = run.Digits.Length;
            return digits >= FewestOfCode && CardBefore.IsMatch(before) ? "[card]"
                : digits >= FewestOfAccount && AccountBefore.IsMatch(before) ? "[account]"
                : IsClock(text, run) ? null
                : IsCode(before, after, digits, run.Figures.Length) ? Door
                : null;
        }

        /// <summary>Whether a number in words is the code of a door by what stands before it.</summary>
        public static bool IsDoorBefore(string before) => DoorBefore.IsMatch(before) || BareBefore.IsMatch(before);

        /// <summary>With the marks and the one letter that belong to a code: "#1234A".</summary>
        public static (int From, int To, string Word) WithMarks(string text, FigureRun run, string word)
        {
            var (from, to) = (run.From, run.To);
            from -= from > 0 && text[from - 1] is '#' or '*' ? 1 : 0;
            from -= from > 0 && char.IsAsciiLetterUpper(text[from - 1]) && (from == 1 || !char.IsLetter(text[from - 2])) ? 1 : 0;
            to += to < text.Length && char.IsAsciiLetter(text[to]) && (to + 1 == text.Length || !char.IsLetter(text[to + 1])) ? 1 : 0;
            to += to < text.Length && text[to] is '#' or '*' ? 1 : 0;
            return (from, to, word);
        }

        private static bool IsCode(string before, string after, int digits, int figures) =>
            digits is >= FewestOfCode and <= MostOfCode
            && ((DoorBefore.Match(before) is { Success: true } door && (figures == 1 || !door.Value.Contains(',', StringComparison.Ordinal)))
                || (digits != PostalDigits && BareBefore.IsMatch(before))
                || DoorAfter.IsMatch(after));

        /// <summary>"Ovikoodi ei toimi, 10:30": a time is one wherever it stands.</summary>
        private static bool IsClock(string text, FigureRun run) => text[run.From..run.To].Contains(':', StringComparison.Ordinal);

        [GeneratedRegex($@"(?<!\p{{L}})(?:{Doors}){Filler}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
        private static partial Regex DoorBefore { get; }

        /// <summary>A code of something that nobody names; a fault's or the post's has a name.</summary>
        [GeneratedRegex($@"(?<!\p{{L}})(?<!(?:posti|vika|virhe|post|fel|error|fault|zip|postal|area|promo|discount|dress)[ -]?)(?:koodi|koodin|kod|koden|code){Filler}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
        private static partial Regex BareBefore { get; }

        [GeneratedRegex($@"^[#*]?\s(?:on|is|är)\s(?:se\s|the\s|our\s|my\s|meidän\s|vår\s)?(?:{Doors})(?!\p{{L}})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
        private static partial Regex DoorAfter { get; }

        [GeneratedRegex($@"(?<!\p{{L}})(?:sort ?codes?|account (?:number|no\.?|nr)|acc(?:oun)?t no\.?|tilinumero\p{{L}}*|kontonummer\p{{L}}*|clearing\p{{L}}*|iban){Filler}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
        private static partial Regex AccountBefore { get; }

        [GeneratedRegex($@"(?<!\p{{L}})(?:cv[vc]2?|cv2|turvakoodi\p{{L}}*|säkerhetskod\p{{L}}*|security code){Filler}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
        private static partial Regex CardBefore { get; }
    }
}
