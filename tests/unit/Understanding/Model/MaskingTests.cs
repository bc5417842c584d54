using System.Diagnostics;
using SmartPulse.Understanding.Model;

namespace SmartPulse.Tests.Unit.Understanding.Model;

/// <summary>What a language model is never shown.</summary>
public sealed class MaskingTests
{
    [Theory]
    [InlineData("hetu on 131052-308T, soittakaa 040 123 4567", "hetu on [identity], soittakaa [phone]")]
    [InlineData("mitt personnummer är 811228-9874 eller 198112289874", "mitt personnummer är [identity] eller [identity]")]
    [InlineData("card 4111 1111 1111 1111, mail ada.l@example.fi", "card [card], mail [email]")]
    [InlineData("maksan tililtä FI21 1234 5600 0007 85", "maksan tililtä [account]")]
    [InlineData("ring +46 70-123 45 67 eller (09) 123 4567", "ring [phone] eller [phone]")]
    [InlineData("010190\u2013123A, 010190 123A", "[identity], [identity]")]
    [InlineData("131052A308T ja 010203Y123K", "[identity] ja [identity]")]
    public void UN170_identity_numbers_cards_accounts_addresses_of_mail_and_phones_are_taken_out(string said, string shown) => Assert.Equal(shown, Masking.Of(said));

    [Theory]
    [InlineData("ti 24.11. klo 9.30 tai 12.15, 2 h")]
    [InlineData("Koivukuja 12 B 34, 00530 Helsinki")]
    [InlineData("mellan 8 och 10, eller 13-15 på torsdag 26/11 2026")]
    [InlineData("01-12-2026 tai 01/12/2026 klo 10")]
    [InlineData("lasku 350 euroa, 3 hanaa")]
    public void UN170_times_prices_and_postal_codes_stay(string said) => Assert.Equal(said, Masking.Of(said));

    [Fact]
    public void UN170_what_is_known_already_is_taken_out() =>
        Assert.Equal("moi [name] täällä, [address] edelleen", Masking.Of("moi Väinö täällä, koivukuja 12 edelleen", ("väinö", "name"), ("Koivukuja 12", "address"), (null, "x")));

    [Theory]
    [InlineData("Ida", "idag kommer Ida på fredag", "idag kommer [name] på fredag")]
    [InlineData("Ida", "Friday suits Ida's mum", "Friday suits [name]'s mum")]
    [InlineData("Väinö", "Väinön vaimo täällä", "[name] vaimo täällä")]
    [InlineData("Koivukuja 12", "koivukuja 12 tai koivukuja 123", "[name] tai koivukuja 123")]
    [InlineData("C. (x+", "C. (x+ here", "[name] here")]
    public void UN170_what_is_known_is_taken_out_as_a_word_and_not_in_the_middle_of_others(string known, string said, string shown) => Assert.Equal(shown, Masking.Of(said, (known, "name")));

    [Theory]
    [InlineData("a ")]
    [InlineData("a.")]
    [InlineData("ab.cd_")]
    [InlineData("1 ")]
    [InlineData("1a")]
    [InlineData("l ")]
    [InlineData("O.")]
    [InlineData("12-")]
    [InlineData("ovikoodi, ")]
    [InlineData("code on is the 1 ")]
    [InlineData("yksi kaksi ")]
    [InlineData("fi12 ab ")]
    [InlineData("a at b ")]
    [InlineData("a dot ")]
    [InlineData("@.")]
    [InlineData("10:00-12:00 ")]
    [InlineData("(((")]
    public void UN522_no_text_takes_long(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_600 / piece.Length));
        var began = Stopwatch.GetTimestamp();

        Masking.Of(text);

        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(2), $"{piece}: {Stopwatch.GetElapsedTime(began)}");
    }

    [Theory]
    [InlineData("my NI number is AB 12 34 56 C, or ab123456d", "my NI number is [identity], or [identity]")]
    [InlineData("NINO: QQ-12-34-56-C", "NINO: QQ-12-34-56-C")] // No such number is given out.
    [InlineData("NINO: JG-10-37-59-A", "NINO: [identity]")]
    [InlineData("ovikoodi 1234, tulkaa klo 10", "ovikoodi [code], tulkaa klo 10")]
    [InlineData("Ovikoodi on 4711#", "Ovikoodi on [code]")]
    [InlineData("ovikoodi: B1234", "ovikoodi: [code]")]
    [InlineData("alaoven koodi 1 2 3 4", "alaoven koodi [code]")]
    [InlineData("porttikoodina 0820", "porttikoodina [code]")]
    [InlineData("4711 on ovikoodi", "[code] on ovikoodi")]
    [InlineData("avainboksi 7719", "avainboksi [code]")]
    [InlineData("koodi on 4471", "koodi on [code]")]
    [InlineData("ovikoodi on neljä seitsemän yksi yksi", "ovikoodi on [code]")]
    [InlineData("portkoden är 2580, kom kl 10", "portkoden är [code], kom kl 10")]
    [InlineData("koden till porten är 2580", "koden till porten är [code]")]
    [InlineData("larmkod 4455, nyckelskåpet 9981", "larmkod [code], nyckelskåpet [code]")]
    [InlineData("portkod två fem åtta noll", "portkod [code]")]
    [InlineData("the door code is 9021 and flat 12", "the door code is [code] and flat 12")]
    [InlineData("gate code #1234, key safe code 4455", "gate code [code], key safe code [code]")]
    [InlineData("the code for the gate is C4471X", "the code for the gate is [code]")]
    [InlineData("key safe 2244 by the door", "key safe [code] by the door")]
    [InlineData("keypad 7719", "keypad [code]")]
    [InlineData("door code is four seven one one", "door code is [code]")]
    public void UN521_insurance_numbers_and_door_codes_are_taken_out(string said, string shown) => Assert.Equal(shown, Masking.Of(said));

    [Theory]
    [InlineData("ovikoodi ei toimi, klo 10")]
    [InlineData("ovikoodi ei toimi klo 12:30")]
    [InlineData("ovikoodia ei ole, 10-12 sopii")]
    [InlineData("the door code lock, 12 High Street, SW1A 1AA")]
    [InlineData("portkoden funkar inte, Storgatan 12, 111 22 Stockholm")]
    [InlineData("vikakoodi 104, error code 4012, felkod 1042")]
    [InlineData("postikoodi 00530, postcode 00530, post code 12345")]
    [InlineData("virhekoodi on E24")]
    public void UN521_a_door_without_its_code_and_a_faults_code_stay(string said) => Assert.Equal(said, Masking.Of(said));

    [Theory]
    [InlineData("soita 40 123 4567", "soita [phone]")]
    [InlineData("call 7700 900 123", "call [phone]")]
    [InlineData("numero 401234567", "numero [phone]")]
    [InlineData("0 4 0 1 2 3 4 5 6 7 kiitos", "[phone] kiitos")]
    [InlineData("0-4-0-1-2-3-4-5-6-7", "[phone]")]
    [InlineData("0, 4, 0, 1, 2, 3, 4, 5, 6, 7", "[phone]")]
    [InlineData("040, 123, 4567", "[phone]")]
    [InlineData("O40 l23 4567", "[phone]")]
    [InlineData("O4O-I23 456O", "[phone]")]
    [InlineData("O 4 O 1 2 3 4 5 6 7", "[phone]")]
    [InlineData("puh.0401234567kiitos", "puh.[phone]kiitos")]
    [InlineData("04 01 23 45 67 ja 04.01.23.45.67", "[phone] ja [phone]")]
    [InlineData("040\u00A0123\u00A04567, 040\u2011123\u20114567", "[phone], [phone]")]
    [InlineData("+358 (0)40 123 4567 tai 00358 40 1234567", "[phone] tai [phone]")]
    [InlineData("+ 358 40 1234567", "[phone]")]
    [InlineData("070 - 123 45 67", "[phone]")]
    [InlineData("tel:+353 (0) 86 123 4567", "tel:[phone]")]
    [InlineData("tule 10-12 0401234567", "tule 10-12 [phone]")]
    [InlineData("24.11.2026 040 123 4567", "24.11.2026 [phone]")]
    [InlineData("040 123 4567 00530 Helsinki", "[phone] 00530 Helsinki")]
    [InlineData("00530 040 123 4567", "00530 [phone]")]
    [InlineData("nolla neljä nolla yksi kaksi kolme neljä viisi kuusi seitsemän", "[phone]")]
    [InlineData("numeroni on nolla neljäkymmentä kaksitoista kolmekymmentäneljä viisikymmentäkuusi seitsemän kiitos", "numeroni on [phone] kiitos")]
    [InlineData("noll sju noll, tolv trettiofyra femtiosex sju", "[phone]")]
    [InlineData("oh seven seven double oh nine hundred one two three", "[phone]")]
    [InlineData("nolla 40 123 4567", "nolla [phone]")]
    [InlineData("nolla nelkyt 123 456", "[phone]")]
    public void UN522_a_phone_number_is_taken_out_however_it_is_written(string said, string shown) => Assert.Equal(shown, Masking.Of(said));

    [Theory]
    [InlineData("sort code 20-00-00 account number 55779911", "sort code [account] account number [account]")]
    [InlineData("20-00-00 55779911", "[card]")] // A word too grand, and no figure shown.
    [InlineData("131 052 A 3 08 T", "[identity]")]
    [InlineData("FI2112345600000785", "[account]")]
    [InlineData("fi21 123456 00000785", "[account]")]
    [InlineData("F I 2 1 1 2 3 4 5 6 0 0 0 0 0 7 8 5", "[account]")]
    [InlineData("FI-21-1234-5600-0007-85", "[account]")]
    [InlineData("GB29 NWBK 6016 1331 9268 19", "[account]")]
    [InlineData("IE29AIBK93115212345678 tack", "[account] tack")]
    [InlineData("SE45 5000 0000 0583 9825 7466", "[account]")]
    [InlineData("tilinumero 123456-785", "tilinumero [account]")]
    [InlineData("clearing 8327, kontonummer 9 123 456", "clearing [account], kontonummer [account]")]
    [InlineData("41 11 11 11 11 11 11 11", "[card]")]
    [InlineData("4111-1111-1111-1111 cvc 123", "[card] cvc [card]")]
    [InlineData("4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "[card]")]
    [InlineData("13 10 52 - 308 T", "[identity]")]
    [InlineData("131052308T", "[identity]")]
    [InlineData("131052 308t ja 010203u123k", "[identity] ja [identity]")]
    [InlineData("1 3 1 0 5 2 - 3 0 8 T", "[identity]")]
    [InlineData("81 12 28 - 98 74, 8112289874, 19811228 9874, 811228+9874", "[identity], [identity], [identity], [identity]")]
    public void UN523_accounts_cards_and_identity_numbers_are_taken_out_however_they_are_grouped(string said, string shown) => Assert.Equal(shown, Masking.Of(said));

    [Theory]
    [InlineData("matti at gmail dot com", "[email]")]
    [InlineData("matti (at) gmail.com", "[email]")]
    [InlineData("matti [at] gmail [dot] com", "[email]")]
    [InlineData("matti @ gmail.com", "[email]")]
    [InlineData("matti.virtanen@gmail . com kiitos", "[email] . com kiitos")]
    [InlineData("anna ät hotmail punkt se", "[email]")]
    [InlineData("anna punkt berg snabel-a exempel punkt se tack", "[email] tack")]
    [InlineData("matti miukumauku gmail piste com", "[email]")]
    [InlineData("osoite on matti piste virtanen miuku mauku esimerkki piste fi", "osoite on [email]")]
    [InlineData("j o h n underscore 7 at example dot co dot uk", "[email]")]
    [InlineData("matti ät-merkki g mail piste com", "[email]")]
    [InlineData("matti at gmail", "[email]")]
    [InlineData("mail me at anna.b gmail.com", "mail me at [email]")]
    [InlineData("matti@gmail", "[email]")]
    public void UN524_an_e_mail_address_is_taken_out_however_it_is_written_or_said(string said, string shown) => Assert.Equal(shown, Masking.Of(said));

    [Theory]
    [InlineData("2-3 hours, 12345 Helsinki")]
    [InlineData("kl 10-12 eller 13-15")]
    [InlineData("24.11.2026 10-12")]
    [InlineData("24.11.2026 10:00-12:00, 2026-11-24 10:00")]
    [InlineData("1.12.-5.12.2026 klo 8-16")]
    [InlineData("24-28.11.2026")]
    [InlineData("24.11. - 28.11. sopii, 3/12 9.00-11.30")]
    [InlineData("9.00-11.00 13.00-15.00")]
    [InlineData("kl 0800-1000")]
    [InlineData("kl 10-12 o 14-16")]
    [InlineData("10, 11, 12, 13 ja 14 käy")]
    [InlineData("talo on vuodelta 1987, remontti 2024-2026")]
    [InlineData("100 000-150 000 euroa, 1 250 000 kr, £1200.50")]
    [InlineData("Storgatan 12 111 22 Stockholm")]
    [InlineData("Koivukuja 12 00530 Helsinki")]
    [InlineData("putki 15 mm, 120 x 60 cm, 230 V, 3 x 16 A, 1500 W")]
    [InlineData("20 l 40 l 60 l varaaja")]
    [InlineData("at 10 I can, or at 12")]
    [InlineData("24.11.2026 9 a.m. or 24.11.2026 9h")]
    [InlineData("at 10:00-12:00 13:00-15:00, kl 10:00-12:00 13:00-15:00")]
    [InlineData("se 10.00-12.00 13.00-15.00, i morgon 8-10 13-15")]
    [InlineData("flat 12, 221B Baker Street, NW1 6XE")]
    [InlineData("kymmenen, yksitoista, kaksitoista, kolmetoista")]
    [InlineData("koivukuja kaksitoista nolla nolla viisi kolme nolla")]
    [InlineData("twenty one, twenty two or twenty three of November")]
    [InlineData("we are at home. No one can open, be here at noon")]
    [InlineData("jag äter kl 12 at work, meet me @ 10")]
    [InlineData("kaksi tai kolme tuntia, hundra kronor, five pounds fifty")]
    public void UN525_times_dates_prices_places_and_measures_stay_however_many_figures_they_have(string said) => Assert.Equal(said, Masking.Of(said));

    [Fact]
    public void UN526_no_grouping_of_a_number_gets_past()
    {
        var random = new Random(526);
        string[] gaps = ["", "", " ", "-", ".", "/", "  ", " - ", " (", ") ", "\u00A0", "\u2013", "_", ":"];
        for (var i = 0; i < 20_000; i++)
        {
            var (kind, number) = Number(random);
            var written = Grouped(number, random, i % 3 == 0 ? gaps : [gaps[random.Next(gaps.Length)]]);
            var shown = Masking.Of($"hei, {written}, kiitos");
            Assert.True(!shown.Any(char.IsDigit), $"{kind} {written} -> {shown}");
        }
    }

    private static (string Kind, string Number) Number(Random random) => random.Next(10) switch
    {
        0 => ("phone", "0" + random.Next(4, 6) + Figures(random, 8)),
        1 => ("phone without its nought", "4" + Figures(random, 8)),
        2 => ("phone abroad", "+358" + "40" + Figures(random, 7)),
        3 => ("British phone", "07" + Figures(random, 9)),
        4 => ("IBAN", "FI" + Figures(random, 16)),
        5 => ("card", "4" + Figures(random, 15)),
        6 => ("personnummer", $"{random.Next(50, 99)}{random.Next(1, 13):00}{random.Next(1, 29):00}{Figures(random, 4)}"),
        7 => ("personnummer with its century", $"19{random.Next(50, 99)}{random.Next(1, 13):00}{random.Next(1, 29):00}{Figures(random, 4)}"),
        8 => ("hetu of this century", $"{random.Next(1, 29):00}{random.Next(1, 13):00}{random.Next(0, 26):00}{"ABCDEF"[random.Next(6)]}{Figures(random, 3)}T"),
        _ => ("hetu", $"{random.Next(1, 29):00}{random.Next(1, 13):00}{random.Next(50, 99)}-{Figures(random, 3)}T"),
    };

    private static string Figures(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));

    /// <summary>Cut into groups of one to five.</summary>
    private static string Grouped(string number, Random random, string[] gaps)
    {
        var (written, left, most) = ("", number, random.Next(1, 6));
        while (left.Length > 0)
        {
            var size = Math.Min(left.Length, random.Next(1, most + 1));
            written += (written.Length == 0 || written == "+" ? "" : gaps[random.Next(gaps.Length)]) + left[..size];
            left = left[size..];
        }

        return written;
    }
}
