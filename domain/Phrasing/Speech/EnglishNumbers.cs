namespace SmartPulse.Phrasing;

/// <summary>English number words, 0 to 9999.</summary>
public static class EnglishNumbers
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number in words: <c>five hundred and ninety-five</c>.</summary>
    public static string Cardinal(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, NumberWords.Largest);
        return number switch
        {
            < 20 => Ones[number],
            < 100 => Tens[number / 10] + (number % 10 == 0 ? "" : $"-{Ones[number % 10]}"),
            < 1000 => $"{Ones[number / 100]} hundred{(number % 100 == 0 ? "" : $" and {Cardinal(number % 100)}")}",
            _ => $"{Ones[number / 1000]} thousand{Rest(number % 1000)}",
        };

        static string Rest(int rest) => rest switch { 0 => "", < 100 => $" and {Cardinal(rest)}", _ => $" {Cardinal(rest)}" };
    }

    /// <summary>The ordinal of a day of the month: <c>third</c>, <c>twenty-first</c>.</summary>
    public static string Ordinal(int number)
    {
        if (number is < 1 or > 99)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Ordinals go from 1 to 99.");
        }

        if (number > 20 && number % 10 != 0)
        {
            return $"{Tens[number / 10]}-{Ordinal(number % 10)}";
        }

        return number switch
        {
            1 => "first",
            2 => "second",
            3 => "third",
            5 => "fifth",
            8 => "eighth",
            9 => "ninth",
            12 => "twelfth",
            >= 20 => $"{Tens[number / 10][..^1]}ieth",
            _ => $"{Ones[number]}th",
        };
    }
}
