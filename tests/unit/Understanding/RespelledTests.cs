using SmartPulse.Conversations;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>A slip of the thumb is read as the word that was meant.</summary>
public sealed class RespelledTests
{
    [Theory]
    [InlineData(Language.English, "none oft hose work", "none of those work")]
    [InlineData(Language.English, "i nee dit tomorrow", "i need it tomorrow")]
    [InlineData(Language.Swedish, "kan nis komma imorgon", "kan nis komma imorgon")]
    [InlineData(Language.English, "the oft quoted price", "the oft quoted price")]
    [InlineData(Language.English, "my name is Oft Hose", "my name is oft hose")]
    public void UN554_a_space_a_letter_too_late_or_too_early_is_put_right(Language language, string typed, string read) => Assert.Equal(read, Read(language, typed));

    [Theory]
    [InlineData("none of hose work", "none of those work")]
    [InlineData("neither of tehse", "neither of these")]
    [InlineData("none of hem", "none of them")]
    [InlineData("none of the times", "none of the times")]
    [InlineData("a length of hose burst", "a length of hose burst")]
    public void UN555_what_is_pointed_at_after_none_of_is_meant_though_the_slip_is_a_word(string typed, string read) => Assert.Equal(read, Read(Language.English, typed));

    [Theory]
    [InlineData(Language.English, "can you come in the aftenoon", "can you come in the afternoon")]
    [InlineData(Language.English, "i need soemone to look at it befoer friday", "i need someone to look at it before friday")]
    [InlineData(Language.Swedish, "jag bheöver hjälp, ring mig efer tre", "jag behöver hjälp, ring mig efter tre")]
    [InlineData(Language.Finnish, "oon kotonna huomnena ilapäivällä", "oon kotona huomenna iltapäivällä")]
    public void UN552_a_word_nobody_writes_is_the_one_a_letter_away(Language language, string typed, string read) => Assert.Equal(read, Read(language, typed));

    [Theory]
    [InlineData(Language.English, "it is for Jonh Smiht at Kirkon road")] // Names and streets.
    [InlineData(Language.English, "my name is jonh")]
    [InlineData(Language.English, "mail me at befoer@exampel.com")]
    [InlineData(Language.Finnish, "voitteko tulla hervantaan")] // A part of Tampere.
    [InlineData(Language.Finnish, "lämminvesivaraaja vuotaa")] // A service.
    [InlineData(Language.Swedish, "xqzt brrr")]
    public void UN552_names_places_services_and_what_is_near_nothing_stay(Language language, string typed) => Assert.Equal(typed.ToLowerInvariant(), Read(language, typed));

    [Fact]
    public void UN552_where_a_name_or_an_address_was_asked_for_nothing_is_put_right()
    {
        Assert.Equal("tomorow", Read(Language.English, "tomorow", Asked.Name));
        Assert.Equal("efer 3", Read(Language.Swedish, "efer 3", Asked.Address));
    }

    [Fact]
    public void UN552_what_is_found_is_said_in_the_words_that_were_written() =>
        Assert.Equal("huomena ilapäivällä", Heard.Fi("sopisko huomena ilapäivällä?").Time?.Words);

    private static string Read(Language language, string typed, Asked asked = Asked.Nothing)
    {
        var said = Respelled.Of(Utterance.Of(typed), new UnderstandingContext(Given.Tenant.PlumberInHelsinki, Heard.Now, language, asked, []));
        return string.Concat(said.Terms.Select((t, i) => (i == 0 ? "" : t.Gap) + t.Text)) + said.Tail;
    }
}
