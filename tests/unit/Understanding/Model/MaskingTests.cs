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
    [InlineData("ring +46 70-123 45 67 eller (09) 123 4567", "ring [phone] eller ([phone]")]
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
}
