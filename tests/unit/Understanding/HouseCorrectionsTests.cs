using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>We had read back Museokatu 5 A 3, on Friday from eight to ten.</summary>
public sealed class HouseCorrectionsTests
{
    private static readonly Understander Understander = new();

    [Theory]
    [InlineData(Language.English, "its 15 not 5", "Museokatu 15")]
    [InlineData(Language.English, "wrong house number, it's 46", "Museokatu 46")]
    [InlineData(Language.English, "I'm at number 46", "Museokatu 46")]
    [InlineData(Language.Finnish, "numero on 12 eikä 5", "Museokatu 12")]
    [InlineData(Language.Finnish, "väärä numero, pitäis olla 12", "Museokatu 12")]
    [InlineData(Language.Finnish, "ei 5 vaan 12", "Museokatu 12")]
    [InlineData(Language.Finnish, "talon numero on 46", "Museokatu 46")]
    [InlineData(Language.Swedish, "nej vänta fel, jag bor på nr 46", "Museokatu 46")]
    [InlineData(Language.Swedish, "fel nummer, ska vara 46", "Museokatu 46")]
    [InlineData(Language.Swedish, "inte 5 utan 46", "Museokatu 46")]
    [InlineData(Language.Swedish, "annars rätt men det är nr 46", "Museokatu 46")]
    public void UN321_the_house_is_put_right_by_its_number_alone(Language language, string words, string street)
    {
        var heard = At(language, words);
        Assert.Equal((street, "A 3"), (heard.Address?.Value.Street, heard.Address?.Value.Flat));
        Assert.Null(heard.Time);
        Assert.DoesNotContain(Act.WrongNumber, heard.Acts);
    }

    [Fact]
    public void UN321_the_stair_is_put_right_with_the_house_said_again()
    {
        var heard = At(Language.Finnish, "B-rappu eli 5 B 3").Address?.Value;
        Assert.Equal(("Museokatu 5", "B 3"), (heard?.Street, heard?.Flat));
    }

    [Theory]
    [InlineData(Language.English, "it's 2 not 1")]
    [InlineData(Language.English, "we are 5 not 4")]
    [InlineData(Language.English, "floor 3 not 5")]
    [InlineData(Language.English, "flat 3 not 5")]
    [InlineData(Language.English, "15th not 5th")]
    [InlineData(Language.English, "I'm at work until 4")]
    [InlineData(Language.English, "the house has 3 bathrooms")]
    [InlineData(Language.English, "10 not 8")]
    [InlineData(Language.English, "10 o'clock not 8")]
    [InlineData(Language.Finnish, "kerros 3 eikä 5")]
    [InlineData(Language.Finnish, "asunto 3 eikä 5")]
    [InlineData(Language.Finnish, "15. päivä eikä 5.")]
    [InlineData(Language.Finnish, "klo 10 ei klo 8")]
    [InlineData(Language.Finnish, "ovikoodi on 46")]
    [InlineData(Language.Finnish, "väärä numero")]
    [InlineData(Language.Swedish, "våning 3 inte 5")]
    [InlineData(Language.Swedish, "den 15 inte 5")]
    public void UN321_another_number_is_no_house(Language language, string words) => Assert.Null(At(language, words).Address?.Value.Street);

    [Fact]
    public void UN321_a_number_that_is_no_hour_is_a_house_also_where_the_old_one_might_be() =>
        Assert.Equal("Museokatu 28", At(Language.English, "its 28 not 8", house: 8).Address?.Value.Street);

    [Fact]
    public void UN321_of_the_hour_of_the_visit_and_the_house_neither_is_guessed() => Assert.Null(At(Language.English, "10 not 8", house: 8).Address);

    private static Findings At(Language language, string words, int house = 5)
    {
        Instant Friday(int hour) => new LocalDateTime(2026, 11, 27, hour, 0).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant();
        return Understander.Understand(words, new UnderstandingContext(Tenant.PlumberInHelsinki, Heard.Now, language, Asked.Confirm, [])
        {
            Known = new KnownTime(new TimeSlot(Friday(8), Friday(10)), IsBooked: false),
            Where = new ServiceAddress($"Museokatu {house}", "A 3", "00100", "Helsinki"),
        });
    }
}
