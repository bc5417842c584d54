using System.Text.Json;
using SmartPulse.Channels;

namespace SmartPulse.Tests.Unit.Channels;

public sealed class PhoneNumbersTests
{
    [Theory]
    [InlineData("040 123 4567", "FI", "+358401234567")]
    [InlineData("040-1234567", "FI", "+358401234567")]
    [InlineData(" +358 (0)40 123 4567 ", "FI", "+358401234567")]
    [InlineData("+358 040 123 4567", "FI", "+358401234567")]
    [InlineData("358401234567", "FI", "+358401234567")]
    [InlineData("40 1234567", "FI", "+358401234567")]
    [InlineData("0457 123 4567", "FI", "+3584571234567")]
    [InlineData("09 123 4567", "FI", "+35891234567")]
    [InlineData("018 12345", "FI", "+3581812345")]
    [InlineData("0046 70 123 45 67", "FI", "+46701234567")]
    [InlineData("070\u2013123 45 67", "SE", "+46701234567")]
    [InlineData("+46\u00a0(0)70 123 45 67", "SE", "+46701234567")]
    [InlineData("08-678 55 00", "SE", "+4686785500")]
    [InlineData("0401234567", "fi", "+358401234567")]
    public void CH20_a_number_is_read_as_people_write_it(string text, string region, string expected)
    {
        Assert.True(PhoneNumbers.TryRead(text, region, out var number));
        Assert.Equal(expected, number.E164);
    }

    [Theory]
    [InlineData(null, "FI")]
    [InlineData("", "FI")]
    [InlineData("+", "FI")]
    [InlineData("112", "FI")]
    [InlineData("soita 0401234567", "FI")]
    [InlineData("0401234567, 0501234567", "FI")]
    [InlineData("040 1234567 / 050 1234567", "FI")]
    [InlineData("13.5.2026", "FI")]
    [InlineData("070-123 45 6", "SE")]
    [InlineData("0401234567", "XX")]
    [InlineData("0401234567 0401234567 0401234567 0401234567", "FI")]
    public void CH20_what_is_no_number_is_refused(string? text, string region) =>
        Assert.False(PhoneNumbers.TryRead(text, region, out _));

    [Theory]
    [InlineData("010190-123A", true)]
    [InlineData(" 131052-308T ", true)]
    [InlineData("131052A308t", true)]
    [InlineData("010190\u2013123A", true)]
    [InlineData("010190 123A", true)]
    [InlineData("tel:010190-123A", true)]
    [InlineData("010190-1234", false)] // A number of a company's, as likely.
    [InlineData("451390-123A", false)] // No day of any month.
    [InlineData("0401234567", false)]
    public void CH20_a_Finnish_identity_code_is_known(string text, bool isCode) => Assert.Equal(isCode, IdentityCodes.IsFinnish(text));

    [Fact]
    public void CH20_every_public_case_is_read()
    {
        var wrong = new List<string>();
        var read = 0;
        foreach (var line in File.ReadLines(SharedData("phone_cases.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var text = row.RootElement.GetProperty("text").GetString()!;
            var expected = row.RootElement.GetProperty("expect_e164").GetString();
            read++;
            PhoneNumbers.TryRead(text, row.RootElement.GetProperty("region").GetString()!, out var number);
            if (number?.E164 != expected)
            {
                wrong.Add($"{row.RootElement.GetProperty("id")}: '{text}' gave {number?.E164 ?? "none"}, not {expected ?? "none"}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(read > 180);
    }

    [Fact]
    public void CH21_the_public_cases_of_Finland_and_Sweden_are_textable_just_when_mobile()
    {
        foreach (var line in File.ReadLines(SharedData("phone_cases.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("region").GetString() is "FI" or "SE" && row.RootElement.TryGetProperty("mobile", out var mobile))
            {
                var number = PhoneNumber.From(row.RootElement.GetProperty("expect_e164").GetString()!);
                Assert.Equal((row.RootElement.GetProperty("id").GetString(), mobile.GetBoolean()), (row.RootElement.GetProperty("id").GetString(), PhoneNumbers.MayText(number)));
            }
        }
    }

    [Theory]
    [InlineData("+358401234567", Textable.Yes)]
    [InlineData("+358501234567", Textable.Yes)]
    [InlineData("+3584571234567", Textable.Yes)]
    [InlineData("+35891234567", Textable.Landline)]
    [InlineData("+3585123456", Textable.Landline)]
    [InlineData("+35818123456", Textable.Landline)]
    [InlineData("+358201234567", Textable.Service)]
    [InlineData("+358291234567", Textable.Service)]
    [InlineData("+358800123456", Textable.Service)]
    [InlineData("+46701234567", Textable.Yes)]
    [InlineData("+46791234567", Textable.Yes)]
    [InlineData("+4686785500", Textable.Landline)]
    [InlineData("+46901234567", Textable.Landline)]
    [InlineData("+46102345678", Textable.Service)]
    [InlineData("+46771234567", Textable.Service)]
    [InlineData("+4740612345", Textable.Unknown)]
    [InlineData("+12015550123", Textable.Unknown)]
    public void CH21_a_text_goes_to_mobiles_and_to_plans_we_do_not_know_but_to_no_landline(string e164, Textable expected)
    {
        var number = PhoneNumber.From(e164);

        Assert.Equal(expected, PhoneNumbers.Textable(number));
        Assert.Equal(expected is Textable.Yes or Textable.Unknown, PhoneNumbers.MayText(number));
    }

    private static string SharedData(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException($"No folder above the tests has shared/data/{file}.");
    }
}
