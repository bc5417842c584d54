using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Whatever is written, it is read, quickly, and never by throwing.</summary>
public sealed class AnyWordsTests
{
    [Theory]
    [InlineData(Language.Swedish, "34 i halv ett")]
    [InlineData(Language.Finnish, "59 minuuttia vaille puoli yksi")]
    public void UN60_more_than_half_an_hour_before_half_past_twelve_is_before_noon(Language language, string words) =>
        Assert.Equal(11, Heard.In(language, words, Asked.Nothing).TimesSaid[0].Time?.Hour);

    [Theory]
    [InlineData("hana on 2 osaa, voitteko tulla")]
    [InlineData("kolme osaa, en tiedä")]
    [InlineData("yksi osa")]
    public void UN60_parts_of_nothing_are_no_fraction(string words) => Assert.Null(Heard.Fi(words).Money);

    private static readonly string[] Pieces =
    [
        "nolla", "viisisataa", "kolmekymmentä", "hundra", "ett", "noll", "twenty", "hundred", "a", "and", "oh", "bee", "mm", "precis", "sata", "I", "İ", "ﬁ", "ß", "nio", "trettio",
        "klo", "kl", "at", "9", "30", "24", "11", "2026", "00530", "114 55", "999999999999", ".", ",", "-", "–", "/", ":", "?", "!", "\n", "😱", "👍", "\uD800", "\uDC00", "\u0000", "e\u0301", "\u200B", "’", "'", "ei", "inte", "not", "joo", "puoli", "halv", "half", "varttia", "kvart",
        "quarter", "vaille", "i", "to", "ensi", "nästa", "next", "viikolla", "tiistaina", "on", "to", "torsdag", "monday", "huomenna", "päästä", "om", "päivän", "ennen", "jälkeen", "between", "and", "8-10", "B", "34", "Koivukuja", "lgh", "1102", "Sarille", "hammas", "lähti", "irti",
        "vuotaa", "osaa", "osa", "kaksi", "delar", "parts", "stop", "lopeta", "0", "31.2.", "25:99", "maj", "end", "of", "month", "nimi", "on", "jag", "heter", "ääääääääääääääääääää", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    /// <summary>The same in every run; SMARTPULSE_ANY_WORDS=100000 tries so many others.</summary>
    private static Config Tries => Environment.GetEnvironmentVariable("SMARTPULSE_ANY_WORDS") is { } many
        ? Config.QuickThrowOnFailure.WithMaxTest(int.Parse(many, CultureInfo.InvariantCulture))
        : Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(2026, 1);

    [Fact]
    public void UN60_any_string_is_read_without_an_exception()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), words => ReadEverywhere(words ?? "")).Check(Tries);
    }

    [Fact]
    public void UN60_any_mix_of_our_own_words_is_read_without_an_exception()
    {
        var mixes = Gen.Elements(Pieces).ListOf().Select(l => string.Join(l.Count % 3 == 0 ? "" : " ", l)).ToArbitrary();
        Prop.ForAll(mixes, ReadEverywhere).Check(Tries);
    }

    [Theory]
    [InlineData("in 999999999999 months")]
    [InlineData("within 999999999 months")]
    [InlineData("for the next 999999999 days")]
    [InlineData("999999999 days after tomorrow")]
    [InlineData("999999999 kuukauden sisällä")]
    [InlineData("inom 999999999 år")]
    public void UN60_what_is_beyond_every_calendar_is_read_without_an_exception(string words) => ReadEverywhere(words);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😱😱😱")]
    [InlineData("....!!!???")]
    public void UN61_what_says_nothing_finds_nothing(string words) => Assert.True(Heard.Fi(words).IsEmpty);

    [Fact]
    public void UN62_sixteen_hundred_characters_are_read_and_what_is_beyond_is_not()
    {
        var sentence = "hei vaan teille sinne. ";
        var whole = string.Concat(Enumerable.Repeat(sentence, 60)) + "hana vuotaa";
        var longer = string.Concat(Enumerable.Repeat(sentence, 80)) + "hana vuotaa";
        Assert.Equal(Tenant.Leak, Heard.Fi(whole).Service?.Value);
        Assert.Null(Heard.Fi(longer).Service);
    }

    [Fact]
    public void UN63_the_same_words_give_the_same_findings_however_their_letters_are_composed()
    {
        const string words = "keittiön hana vuotaa, nimi on Väinö, tänään";
        var (composed, apart) = (Heard.Fi(words), Heard.Fi(words.Normalize(NormalizationForm.FormD)));
        Assert.Equal(composed.Name, apart.Name);
        Assert.Equal(composed.Service, apart.Service);
        Assert.Equal(Heard.Times(composed), Heard.Times(apart));
    }

    private static void ReadEverywhere(string words)
    {
        var questions = Enum.GetValues<Asked>();
        var asked = questions[words.Length % questions.Length];
        Heard.Fi(words, asked);
        Heard.Sv(words, asked, Tenant.Clinic);
        Heard.En(words, asked, Tenant.Clinic);
        Heard.Fi(words, Asked.Choice);
        Heard.Aloud(Language.Finnish, words, asked);
        Heard.Aloud(Language.Swedish, words, Asked.Address);
        Heard.Aloud(Language.English, words, Asked.Choice);
    }
}
