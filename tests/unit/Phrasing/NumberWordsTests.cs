using SmartPulse.Phrasing;

namespace SmartPulse.Tests.Unit.Phrasing;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData(0, "nolla", "nollan", "nollalta")]
    [InlineData(1, "yksi", "yhden", "yhdeltä")]
    [InlineData(8, "kahdeksan", "kahdeksan", "kahdeksalta")]
    [InlineData(10, "kymmenen", "kymmenen", "kymmeneltä")]
    [InlineData(12, "kaksitoista", "kahdentoista", "kahdeltatoista")]
    [InlineData(20, "kaksikymmentä", "kahdenkymmenen", "kahdeltakymmeneltä")]
    [InlineData(34, "kolmekymmentäneljä", "kolmenkymmenenneljän", "kolmeltakymmeneltäneljältä")]
    [InlineData(100, "sata", "sadan", "sadalta")]
    [InlineData(595, "viisisataayhdeksänkymmentäviisi", "viidensadanyhdeksänkymmenenviiden", "viideltäsadaltayhdeksältäkymmeneltäviideltä")]
    [InlineData(1102, "tuhat satakaksi", "tuhannen sadankahden", "tuhannelta sadaltakahdelta")]
    [InlineData(9999, "yhdeksäntuhatta yhdeksänsataayhdeksänkymmentäyhdeksän", "yhdeksäntuhannen yhdeksänsadanyhdeksänkymmenenyhdeksän", "yhdeksältätuhannelta yhdeksältäsadaltayhdeksältäkymmeneltäyhdeksältä")]
    public void VO20_finnish_numbers_are_said_in_their_cases(int number, string basic, string genitive, string ablative)
    {
        Assert.Equal(basic, FinnishNumbers.Cardinal(number));
        Assert.Equal(genitive, FinnishNumbers.Cardinal(number, FinnishCase.Genitive));
        Assert.Equal(ablative, FinnishNumbers.Cardinal(number, FinnishCase.Ablative));
    }

    [Theory]
    [InlineData(0, "noll", "zero")]
    [InlineData(5, "fem", "five")]
    [InlineData(18, "arton", "eighteen")]
    [InlineData(21, "tjugoett", "twenty-one")]
    [InlineData(89, "åttionio", "eighty-nine")]
    [InlineData(100, "etthundra", "one hundred")]
    [InlineData(595, "femhundranittiofem", "five hundred and ninety-five")]
    [InlineData(1000, "ettusen", "one thousand")]
    [InlineData(1005, "ettusen fem", "one thousand and five")]
    [InlineData(2350, "tvåtusen trehundrafemtio", "two thousand three hundred and fifty")]
    public void VO20_swedish_and_english_numbers_are_said_in_words(int number, string swedish, string english)
    {
        Assert.Equal(swedish, SwedishNumbers.Cardinal(number));
        Assert.Equal(english, EnglishNumbers.Cardinal(number));
    }

    [Fact]
    public void VO20_every_number_to_9999_has_its_own_words_in_every_language()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var words = Enumerable.Range(0, NumberWords.Largest + 1).Select(n => NumberWords.Cardinal(n, language)).ToArray();
            Assert.Equal(words.Length, words.Distinct(StringComparer.Ordinal).Count());
            Assert.All(words, w => Assert.DoesNotContain(w, char.IsAsciiDigit));
            Assert.All(words, w => Assert.Equal(w.Trim(), w));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => FinnishNumbers.Cardinal(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => SwedishNumbers.Cardinal(-1));
    }

    [Theory]
    [InlineData(1, "ensimmäinen", "första", "first")]
    [InlineData(2, "toinen", "andra", "second")]
    [InlineData(3, "kolmas", "tredje", "third")]
    [InlineData(11, "yhdestoista", "elfte", "eleventh")]
    [InlineData(12, "kahdestoista", "tolfte", "twelfth")]
    [InlineData(20, "kahdeskymmenes", "tjugonde", "twentieth")]
    [InlineData(22, "kahdeskymmenestoinen", "tjugoandra", "twenty-second")]
    [InlineData(30, "kolmaskymmenes", "trettionde", "thirtieth")]
    [InlineData(31, "kolmaskymmenesensimmäinen", "trettioförsta", "thirty-first")]
    public void VO20_days_of_the_month_are_ordinals(int number, string finnish, string swedish, string english)
    {
        Assert.Equal(finnish, FinnishNumbers.Ordinal(number));
        Assert.Equal(swedish, SwedishNumbers.Ordinal(number));
        Assert.Equal(english, EnglishNumbers.Ordinal(number));
    }

    [Theory]
    [InlineData("Koivukuja 12", Language.Finnish, "Koivukuja kaksitoista")]
    [InlineData("Koivukuja 12b", Language.Finnish, "Koivukuja kaksitoista b")]
    [InlineData("B34", Language.English, "B thirty-four")]
    [InlineData("00530", Language.Swedish, "noll noll fem tre noll")]
    [InlineData("45231", Language.English, "four five two three one")]
    public void VO21_numbers_inside_a_text_are_said_as_words(string text, Language language, string expected) =>
        Assert.Equal(expected, NumberWords.InWords(text, language));

    [Theory]
    [InlineData("Koivukuja 12", "B 34", Language.Finnish, "Koivukuja kaksitoista B kolmekymmentäneljä")]
    [InlineData("Björkgatan 5", "lgh 1102", Language.Swedish, "Björkgatan fem, lägenhet elva noll två")]
    [InlineData("Storgatan 24", "B lgh 1203", Language.Swedish, "Storgatan tjugofyra B, lägenhet tolv noll tre")]
    [InlineData("Björkgatan 5", "lgh 1001", Language.English, "Björkgatan five, flat ten zero one")]
    [InlineData("Koivukuja 12", "as. 5", Language.Finnish, "Koivukuja kaksitoista, asunto viisi")]
    [InlineData("Koivukuja 12-14", null, Language.English, "Koivukuja twelve fourteen")]
    public void VO21_streets_and_flats_are_said_as_people_say_them(string street, string? flat, Language language, string expected) =>
        Assert.Equal(expected, SpokenPlaces.Street(street, flat, language));

    [Theory]
    [InlineData("00530", false, Language.Finnish, "nolla nolla viisi kolme nolla")]
    [InlineData("00530", false, Language.English, "zero zero five three zero")]
    [InlineData("11455", true, Language.Swedish, "ett ett fyra, fem fem")]
    public void VO21_a_postal_code_is_said_digit_by_digit(string code, bool inSweden, Language language, string expected) =>
        Assert.Equal(expected, SpokenPlaces.PostalCode(code, inSweden, language));

    [Theory]
    [InlineData("käynti 89 € + työ 78 €/h (sis. alv)", Language.Finnish, "käynti kahdeksankymmentäyhdeksän euroa ja työ seitsemänkymmentäkahdeksan euroa tunnilta, arvonlisävero mukana")]
    [InlineData("alkaen 95 € (sis. alv)", Language.Finnish, "alkaen yhdeksänkymmentäviisi euroa, arvonlisävero mukana")]
    [InlineData("12,50 €", Language.Finnish, "kaksitoista euroa viisikymmentä senttiä")]
    [InlineData("1 250 €", Language.Finnish, "tuhat kaksisataaviisikymmentä euroa")]
    [InlineData("1 € / km", Language.Finnish, "yksi euro kilometriltä")]
    [InlineData("80-120 €", Language.Finnish, "80-120 €")]
    [InlineData("maksuton arviokäynti", Language.Finnish, "maksuton arviokäynti")]
    [InlineData("framkörning 595 kr + arbete 890 kr/h inkl. moms, före ROT", Language.Swedish, "framkörning femhundranittiofem kronor och arbete åttahundranittio kronor i timmen, inklusive moms, före rotavdrag")]
    [InlineData("595:- inkl moms", Language.Swedish, "femhundranittiofem kronor, inklusive moms")]
    [InlineData("1 kr", Language.Swedish, "en krona")]
    [InlineData("besök 89 € + arbete 78 €/h (inkl. moms)", Language.Swedish, "besök åttionio euro och arbete sjuttioåtta euro i timmen, inklusive moms")]
    [InlineData("visit €89 + work €78/h (VAT incl.)", Language.English, "visit eighty-nine euros and work seventy-eight euros an hour, VAT included")]
    [InlineData("from €95.50 (VAT incl.)", Language.English, "from ninety-five euros fifty, VAT included")]
    [InlineData("25 000 kr", Language.English, "25000 kronor")]
    public void VO22_a_price_is_said_with_its_unit_and_its_tax(string price, Language language, string expected) =>
        Assert.Equal(expected, SpokenPrice.InWords(price, language));
}
