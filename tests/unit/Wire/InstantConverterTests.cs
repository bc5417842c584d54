using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Unit.Wire;

/// <summary>Instants take a shorter way than the pattern's, to the same text and back.</summary>
public sealed class InstantConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new InstantConverter() } };

    [Fact]
    public void Any_instant_is_written_as_the_pattern_writes_it_and_read_back() => Prop.ForAll(
        (from day in Gen.Choose(-800_000, 2_900_000)
         from second in Gen.Choose(0, 86_399)
         from unit in Gen.Elements(1L, 100L, 1_000L, 1_000_000L, 1_000_000_000L)
         from part in Gen.Choose(0, 999_999_999)
         select Instant.FromUnixTimeSeconds(0) + Duration.FromDays(day) + Duration.FromSeconds(second) + Duration.FromNanoseconds(part / unit * unit)).ToArbitrary(),
        Agree).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2026-11-20T10:01:01Z")]
    [InlineData("2026-11-20T10:01:01.5Z")]
    [InlineData("2026-11-20T10:00:00.0000001Z")]
    [InlineData("2026-11-20T10:00:00.000000001Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    [InlineData("-0001-01-01T00:00:00Z")]
    public void The_corners_too(string text) => Agree(InstantPattern.ExtendedIso.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("2026-11-20T10:01Z")]
    [InlineData("2026-11-20T10:01:01+02:00")]
    [InlineData("2026-11-20T10:01:01")]
    [InlineData("2026-11-20 10:01:01Z")]
    [InlineData("2026-02-30T10:01:01Z")]
    public void What_the_pattern_does_not_read_is_refused(string text)
    {
        Assert.False(InstantPattern.ExtendedIso.Parse(text).Success);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Instant>($"\"{text}\"", Options));
    }

    private static void Agree(Instant at)
    {
        var json = JsonSerializer.Serialize(at, Options);

        Assert.Equal($"\"{InstantPattern.ExtendedIso.Format(at)}\"", json);
        Assert.Equal(at, JsonSerializer.Deserialize<Instant>(json, Options));
    }
}
