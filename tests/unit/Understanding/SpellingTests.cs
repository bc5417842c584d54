using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Names, addresses and numbers that are said letter by letter and digit by digit.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData(Language.Finnish, "Virtanen v i r t a n e n", "Virtanen")]
    [InlineData(Language.Finnish, "Matti Virtanen wiski iivari risto tyyne aarne niilo eemeli niilo", "Matti Wirtanen")]
    [InlineData(Language.Finnish, "vee ii är tee aa än ee än", "Virtanen")]
    [InlineData(Language.Finnish, "Kallio koo aa kaksi ällää ii oo", "Kallio")]
    [InlineData(Language.Finnish, "Matti ja sukunimi on h e i n o", "Matti Heino")]
    [InlineData(Language.Swedish, "Åkerström å som i Åke k e r s t r ö m", "Åkerström")]
    [InlineData(Language.Swedish, "Anna Karlsson Cesar Adam Rudolf Ludvig Sigurd Sigurd Olof Niklas", "Anna Carlsson")]
    [InlineData(Language.Swedish, "det stavas ess ve e en", "Sven")]
    [InlineData(Language.English, "m as in mike i l l for lima e r", "Miller")]
    [InlineData(Language.English, "sierra mike yankee tango hotel", "Smyth")]
    [InlineData(Language.English, "Anna Lee that's l double e", "Anna Lee")]
    public void UN100_a_name_is_heard_as_it_is_spelled(Language language, string words, string name) =>
        Assert.Equal(name, Heard.Aloud(language, words, Asked.Name).Name?.Value);

    [Theory]
    [InlineData(Language.Finnish, "nimi on Virtanen, V-I-R-T-A-N-E-N", "Virtanen")]
    [InlineData(Language.Swedish, "jag heter Åsa Öhrn, Ö H R N", "Åsa Öhrn")]
    [InlineData(Language.English, "my last name is Smyth, S M Y T H", "Smyth")]
    public void UN100_a_name_is_spelled_in_writing_too(Language language, string words, string name) => Assert.Equal(name, Heard.In(language, words).Name?.Value);

    [Theory]
    [InlineData(Language.Swedish, "Adam Erik David", "Adam Erik David")]
    [InlineData(Language.English, "Mike Oscar", "Mike Oscar")]
    public void UN101_given_names_in_a_row_are_a_name(Language language, string words, string name) => Assert.Equal(name, Heard.In(language, words, Asked.Name).Name?.Value);

    [Theory]
    [InlineData(Language.Finnish, "Koivukuja 5 A 3")]
    [InlineData(Language.English, "plan b or plan c")]
    [InlineData(Language.English, "a b c d e f")]
    public void UN101_letters_alone_spell_no_name(Language language, string words) => Assert.Null(Heard.In(language, words).Name);

    [Theory]
    [InlineData(Language.Finnish, "sähköposti on matti piste virtanen ät esimerkki piste fi", "matti.virtanen@esimerkki.fi")]
    [InlineData(Language.Finnish, "äm aa tee tee ii viiva kasi ät esimerkki piste äf ii", "matti-8@esimerkki.fi")]
    [InlineData(Language.Finnish, "väinö alaviiva mäki miukumauku posti piste esimerkki piste com", "vaino_maki@posti.esimerkki.com")]
    [InlineData(Language.Swedish, "min mejl är anna punkt åkerström snabel-a exempel punkt se", "anna.akerstrom@exempel.se")]
    [InlineData(Language.Swedish, "anna understreck k åttiofem snabel a g mail punkt com", "anna_k85@gmail.com")]
    [InlineData(Language.English, "it's j o h n underscore seven at example dot com", "john_7@example.com")]
    [InlineData(Language.English, "anna dash smith at my dash house dot org", "anna-smith@my-house.org")]
    public void UN102_an_address_is_heard_in_words(Language language, string words, string address) => Assert.Equal(address, Heard.Aloud(language, words).Email?.Value);

    [Theory]
    [InlineData(Language.English, "my email is john.smith(at)example.com", "john.smith@example.com")]
    [InlineData(Language.Swedish, "mejla anna.ek snabel-a exempel.se", "anna.ek@exempel.se")]
    [InlineData(Language.Finnish, "matti.heino ät esimerkki.fi", "matti.heino@esimerkki.fi")]
    public void UN102_an_address_is_written_in_words_too(Language language, string words, string address) => Assert.Equal(address, Heard.In(language, words).Email?.Value);

    [Theory]
    [InlineData(Language.Finnish, "matti virtanen ät gmail piste com")]
    [InlineData(Language.English, "we meet at home dot com")]
    [InlineData(Language.English, "we are at example.com")]
    [InlineData(Language.English, "come at ten")]
    [InlineData(Language.Finnish, "se on ihan ok piste")]
    public void UN102_what_may_be_two_addresses_or_none_is_none(Language language, string words)
    {
        Assert.Null(Heard.In(language, words).Email);
    }

    [Theory]
    [InlineData(Language.Finnish, "nolla neljäkymmentä yksi kaksi kolme neljä viisi kuusi seitsemän", "+358401234567")]
    [InlineData(Language.Finnish, "numeroni on nolla viisikymmentä tupla viisi kolme kakskyt neljäkyt yksi", "+3585055320401")]
    [InlineData(Language.Finnish, "plus kolmesataaviisikymmentäkahdeksan neljäkymmentä yksi kaksi kolme neljä viisi kuusi seitsemän", "+358401234567")]
    [InlineData(Language.Swedish, "noll sju noll ett två tre fyra fem sex sju", "+46701234567")]
    [InlineData(Language.Swedish, "noll sjuttio tolv trettiofyra femtiosex sju", "+46701234567")]
    [InlineData(Language.English, "oh four oh seven double five one two three four", "+358407551234")]
    [InlineData(Language.English, "plus three five eight forty one two three four five six seven", "+35841234567")]
    public void UN103_a_phone_number_is_heard_in_words(Language language, string words, string number)
    {
        var heard = Heard.Aloud(language, words);
        Assert.Equal(number, heard.Phone?.Value.E164);
        Assert.Null(heard.Address);
        Assert.Null(heard.Time);
    }

    [Theory]
    [InlineData(Language.Finnish, "nolla nolla viisi kolme nolla")]
    [InlineData(Language.Swedish, "klockan fem i morgon")]
    [InlineData(Language.English, "between one and three on the twenty fifth")]
    public void UN103_other_numbers_are_no_phone_number(Language language, string words) => Assert.Null(Heard.Aloud(language, words).Phone);

    [Theory]
    [InlineData(Language.Finnish, "korkeintaan sata euroa", 10_000, "EUR")]
    [InlineData(Language.Swedish, "max 1 500 kr", 150_000, "SEK")]
    [InlineData(Language.English, "€80 is too much", 8_000, "EUR")]
    [InlineData(Language.English, "it was eighty euros and fifty cents", 8_050, "EUR")]
    public void UN104_money_is_heard(Language language, string words, long minorUnits, string currency) =>
        Assert.Equal(new Money(minorUnits, currency), Heard.In(language, words).Money?.Value);

    [Theory]
    [InlineData(Language.Finnish, "huomenna kello kymmenen")]
    [InlineData(Language.English, "twenty dollars")]
    [InlineData(Language.Swedish, "kronan på tanden lossnade")]
    public void UN104_what_names_no_currency_is_no_money(Language language, string words) => Assert.Null(Heard.In(language, words).Money);
}
