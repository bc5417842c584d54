using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Where and who, in talk that puts itself right or is about other places and people too.</summary>
public sealed class WhereInTalkTests
{
    [Theory]
    [InlineData(Language.Swedish, "Björkvägen 3... nej fel av mig, Björkstigen 3 ska det vara", "Björkstigen 3")]
    [InlineData(Language.Finnish, "Koivutie 3, eiku Koivukuja 3", "Koivukuja 3")]
    [InlineData(Language.English, "Mäkitie 4, no wait, Mäkikatu 4", "Mäkikatu 4")]
    [InlineData(Language.English, "Mäkitie 4, round the corner from Mäkikatu 4", "Mäkitie 4")]
    [InlineData(Language.Finnish, "Kuusirinne kakstoista, Lentävänniemessä", "Kuusirinne 12")]
    [InlineData(Language.Finnish, "Koivutie kolme, Kerava", "Koivutie 3")]
    [InlineData(Language.Swedish, "Storgatan tolv, Solna", "Storgatan 12")]
    [InlineData(Language.English, "twelve Mill Lane", "Mill Lane 12")]
    public void UN322_the_street_that_is_meant_is_read(Language language, string words, string street) =>
        Assert.Equal(street, Heard.In(language, words, Asked.Address).Address?.Value.Street);

    [Fact]
    public void UN322_words_that_count_something_else_are_no_house() =>
        Assert.Null(Heard.Fi("keltainen talo kahden kilometrin päässä", Asked.Address).Address?.Value.Street);

    [Theory]
    [InlineData(Language.Finnish, "varaan äidille, Hilkka Vainio, hana vuotaa", "Hilkka Vainio", Asked.Job)]
    [InlineData(Language.Finnish, "Potilas on poikani Lauri Tiistola, minä olen Kaisa-äiti ja maksan", "Lauri Tiistola", Asked.Name)]
    [InlineData(Language.Swedish, "det är till min mamma, Gunnel Åkesson", "Gunnel Åkesson", Asked.Name)]
    [InlineData(Language.Swedish, "Lisa Ek men tiden är till min pappa", "Lisa Ek", Asked.Name)]
    [InlineData(Language.English, "it's for my mother, Joan Kelly", "Joan Kelly", Asked.Name)]
    [InlineData(Language.English, "stick me down as Dawn", "Dawn", Asked.Name)]
    [InlineData(Language.Finnish, "väärä nimi, Lahtinen", "Lahtinen", Asked.Confirm)]
    [InlineData(Language.Finnish, "nimi on väärin, Lahtinen eikä Lehtinen", "Lahtinen", Asked.Confirm)]
    [InlineData(Language.Swedish, "fel namn, Öberg", "Öberg", Asked.Confirm)]
    [InlineData(Language.English, "wrong name, it's Byrne", "Byrne", Asked.Confirm)]
    public void UN323_the_name_of_whom_it_is_for_and_the_right_one_are_taken(Language language, string words, string name, Asked asked) =>
        Assert.Equal(name, Heard.In(language, words, asked).Name?.Value);

    [Theory]
    [InlineData(Language.Swedish, "åt mamma, Storgatan 5")]
    [InlineData(Language.Finnish, "äidille, Mannerheimintie 5")]
    [InlineData(Language.Finnish, "nimi on väärin")]
    [InlineData(Language.English, "otherwise fine but the street is wrong, it's 4 Mill Lane")]
    public void UN323_a_street_and_a_fault_are_no_name(Language language, string words) => Assert.Null(Heard.In(language, words, Asked.Confirm).Name);

    [Theory]
    [InlineData(Language.English, "lost my crown in the Crown, got it wrapped in a beermat")]
    [InlineData(Language.English, "Month of sundays since I was in! Sundays themselves are no good")]
    [InlineData(Language.English, "Qualified sparky from Cork, moving over in spring")]
    [InlineData(Language.English, "I'm in Tallinn for all of those")]
    [InlineData(Language.English, "stuck in traffic in Espoo")]
    [InlineData(Language.Swedish, "tåget står still utanför Flemingsberg")]
    [InlineData(Language.Swedish, "schuu, som vi säger i Luleå")]
    [InlineData(Language.Swedish, "fast i kö vid Kungens kurva i Huddinge")]
    [InlineData(Language.Swedish, "jag är i Solna över helgen")]
    [InlineData(Language.Finnish, "Juna seisoo Riihimäellä, taitaa mennä puolisen tuntia yli")]
    [InlineData(Language.Finnish, "menen naimisiin Hattulan kirkossa lauantaina")]
    [InlineData(Language.Finnish, "Päiväkodista soittivat että maitohammas tippui keinussa")]
    [InlineData(Language.Finnish, "Inplantista kyselisin, kuka teillä niitä tekee?")]
    [InlineData(Language.Finnish, "Liisalta kuulin teistä")]
    public void UN324_where_somebody_only_is_for_now_is_no_place_of_the_work(Language language, string words)
    {
        var heard = language == Language.Swedish ? Heard.Sv(words) : Heard.In(language, words);
        Assert.Equal((null, null), (heard.Area?.Value, heard.Address?.Value.Town));
    }

    [Theory]
    [InlineData(Language.English, "just moved to Espoo, the tap leaks", "Espoo")]
    [InlineData(Language.English, "I'm in Espoo, tap leaks", "Espoo")]
    [InlineData(Language.English, "stuck toilet in Espoo", "Espoo")]
    [InlineData(Language.Finnish, "muutin juuri Keravalle, pitäisi asentaa pesukone", "Kerava")]
    [InlineData(Language.Finnish, "putki jumissa Espoossa", "Espoo")]
    [InlineData(Language.Finnish, "asun Hattulan kirkon vieressä", "Hattula")]
    [InlineData(Language.Swedish, "toan sitter fast i Solna", "Solna")]
    [InlineData(Language.Swedish, "flyttade från Solna, nu i Täby", "Täby")]
    [InlineData(Language.Swedish, "jag bor i Luleå", "Luleå")]
    public void UN324_where_they_live_or_moved_to_is_one(Language language, string words, string town) =>
        Assert.Equal(town, (language == Language.Swedish ? Heard.Sv(words) : Heard.In(language, words)).Address?.Value.Town);

    [Theory]
    [InlineData(Language.English, "same place as last time", "same place as last time")]
    [InlineData(Language.Finnish, "sama paikka ku syksyllä ku kävitte", "sama paikka ku syksyllä ku kävitte")]
    [InlineData(Language.Swedish, "samma adress som sist", "samma adress som sist")]
    [InlineData(Language.Finnish, "sama se", null)]
    [InlineData(Language.English, "same day if possible", null)]
    public void UN326_the_place_of_an_earlier_visit_is_noted(Language language, string words, string? note) =>
        Assert.Equal(note, Heard.In(language, words, Asked.Address).PlaceNote?.Value);
}
