using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using SmartPulse.Phrasing;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Numbers, money and lengths of time, as written and as said.</summary>
public sealed class QuantitiesTests
{
    [Theory]
    [InlineData(Language.Finnish, "kaksikymmentäviisi", "25")]
    [InlineData(Language.Finnish, "kakskytviis minuuttia", "25")]
    [InlineData(Language.Finnish, "kolme pilkku viisi", "3.5")]
    [InlineData(Language.Finnish, "puolitoista", "1.5")]
    [InlineData(Language.Finnish, "12 500,50", "12500.50")]
    [InlineData(Language.Finnish, "kolmelta", "3")]
    [InlineData(Language.Finnish, "kahdeltatoista", "12")]
    [InlineData(Language.Swedish, "tjugofem", "25")]
    [InlineData(Language.Swedish, "två tusen trehundra", "2300")]
    [InlineData(Language.Swedish, "två och en halv", "2.5")]
    [InlineData(Language.Swedish, "2.500", "2500")]
    [InlineData(Language.Swedish, "tre fjärdedelar", "0.75")]
    [InlineData(Language.English, "twenty-five", "25")]
    [InlineData(Language.English, "one hundred and five", "105")]
    [InlineData(Language.English, "1,250", "1250")]
    [InlineData(Language.English, "-3", "-3")]
    [InlineData(Language.English, "two and three", "2 3")]
    [InlineData(Language.English, "that one please", "1")]
    [InlineData(Language.Swedish, "den 4 maj", "")]
    [InlineData(Language.Swedish, "180ml", "")]
    public void UN80_numbers_in_figures_and_words(Language language, string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Quantities.Read(text, language).Numbers.Select(n => n.Value.ToString("0.##", CultureInfo.InvariantCulture) is var v && n.Value == 12500.50m ? "12500.50" : v)));

    [Theory]
    [InlineData(Language.Finnish, "kolmas", 3)]
    [InlineData(Language.Finnish, "kahdeskymmenesviides", 25)]
    [InlineData(Language.Finnish, "kolmantenatoista", 13)]
    [InlineData(Language.Swedish, "tjugofemte", 25)]
    [InlineData(Language.Swedish, "den 3:e", 3)]
    [InlineData(Language.English, "the twenty-first", 21)]
    [InlineData(Language.English, "2nd", 2)]
    public void UN80_ordinals(Language language, string text, int ordinal) =>
        Assert.Equal(ordinal, Assert.Single(Quantities.Read(text, language).Ordinals).Value);

    [Fact]
    public void UN81_any_number_that_we_can_say_is_read_back()
    {
        // All up to two thousand, then with steps that meet every digit in every place.
        foreach (var number in Enumerable.Range(1, 2_000).Concat(Enumerable.Range(0, 600).Select(n => 2_001 + (n * 13))))
        {
            Reads(SwedishNumbers.Cardinal(number), Language.Swedish, number);
            Reads(EnglishNumbers.Cardinal(number), Language.English, number);
            foreach (var form in Enum.GetValues<FinnishCase>())
            {
                Reads(FinnishNumbers.Cardinal(number, form), Language.Finnish, number);
            }
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "hinta 120 euroa", 120, "EUR")]
    [InlineData(Language.Finnish, "89,90€", 89.90, "EUR")]
    [InlineData(Language.Swedish, "två kronor och 23 öre", 2.23, "SEK")]
    [InlineData(Language.Swedish, "500 spänn", 500, "SEK")]
    [InlineData(Language.Swedish, "1,4 miljoner kronor", 1_400_000, "SEK")]
    [InlineData(Language.Swedish, "10 norska kronor", 10, "NOK")]
    [InlineData(Language.English, "€5.90", 5.90, "EUR")]
    [InlineData(Language.English, "fifty euros", 50, "EUR")]
    public void UN82_money(Language language, string text, double amount, string currency)
    {
        var money = Assert.Single(Quantities.Read(text, language).Money);
        Assert.Equal(((decimal)amount, currency), (money.Amount, money.Currency));
    }

    [Theory]
    [InlineData(Language.Finnish, "puolitoista tuntia", 90)]
    [InlineData(Language.Finnish, "tunti ja vartti", 75)]
    [InlineData(Language.Finnish, "1 h 15 min", 75)]
    [InlineData(Language.Finnish, "puoli tuntia", 30)]
    [InlineData(Language.Finnish, "kahden tunnin ja 10 minuutin", 130)]
    [InlineData(Language.Swedish, "en halvtimme", 30)]
    [InlineData(Language.Swedish, "en och en halv timme", 90)]
    [InlineData(Language.Swedish, "tre kvart", 45)]
    [InlineData(Language.English, "two and a half hours", 150)]
    [InlineData(Language.English, "an hour and a half", 90)]
    [InlineData(Language.English, "half an hour", 30)]
    [InlineData(Language.English, "a couple of hours", 120)]
    public void UN83_lengths_of_time(Language language, string text, int minutes) =>
        Assert.Equal(minutes, Assert.Single(Quantities.Read(text, language).Durations).Length.ToDuration().TotalMinutes);

    [Theory]
    [InlineData(Language.Swedish, "4 tusen 3 hundra 21", 4_321)]
    [InlineData(Language.Swedish, "3 hundra 5 kronor", 305)]
    public void UN80_hundreds_in_figures_and_words(Language language, string text, int number) => Assert.Equal(number, Assert.Single(Quantities.Read(text, language).Numbers).Value);

    [Theory]
    [InlineData(Language.Swedish, "2 MSEK", 2_000_000, "SEK")]
    [InlineData(Language.Finnish, "15 keur", 15_000, "EUR")]
    [InlineData(Language.English, "100 ₡", 100, "CRC")]
    public void UN82_money_in_thousands_and_in_other_signs(Language language, string text, int amount, string currency)
    {
        var money = Assert.Single(Quantities.Read(text, language).Money);
        Assert.Equal((amount, currency), (money.Amount, money.Currency));
    }

    [Theory]
    [InlineData("numbers_fi_sv")]
    [InlineData("durations_fi_sv")]
    [InlineData("recognizers_numbers_money_bool")]
    public void UN84_the_published_numbers_are_read(string file)
    {
        var (right, asked) = (0, 0);
        foreach (var row in Published.Rows(file))
        {
            var (text, expect) = (row.GetProperty("text").GetString()!, row.GetProperty("expect"));
            var kind = expect.GetProperty("kind").GetString();
            if (Expected(expect, kind) is not { } expected)
            {
                continue;
            }

            var read = Quantities.Read(text, row.Language());
            var found = kind switch
            {
                "money" => read.Money.Select(m => (double)m.Amount),
                "ordinal" => read.Ordinals.Select(n => (double)n.Value),
                "duration" => read.Durations.Select(d => d.Length.ToDuration().TotalSeconds),
                _ => read.Numbers.Select(n => (double)n.Value),
            };
            asked++;
            right += found.SequenceEqual(expected, Near) ? 1 : 0;
        }

        Assert.True(right >= asked * 0.93, $"{right} of {asked}");
    }

    private static readonly EqualityComparer<double> Near = EqualityComparer<double>.Create((a, b) => Math.Abs(a - b) <= 1e-9 * Math.Max(1e-9, Math.Abs(b)), _ => 0);

    /// <summary>Null for what is asked of others: yes and no, and places in a list ("the last but one").</summary>
    private static double[]? Expected(JsonElement expect, string? kind) => kind switch
    {
        "boolean" => null,
        "ordinal" when expect.TryGetProperty("results", out _) => null,
        "duration" => [expect.GetProperty("seconds").GetDouble()],
        "money" when expect.TryGetProperty("value", out var amount) => [amount.GetProperty("value").GetDouble()],
        _ when expect.TryGetProperty("value", out var value) => [value.GetDouble()],
        _ => [.. expect.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("resolution").GetProperty("value")).Where(v => v.ValueKind == JsonValueKind.String)
            .Select(v => double.Parse(v.GetString()!.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture))],
    };

    private static void Reads(string words, Language language, int number)
    {
        var read = Quantities.Read(words, language).Numbers;
        Assert.True(read is [var only] && only.Value == number, $"{words}: {string.Join(' ', read.Select(n => n.Value))}");
    }
}
