using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>For whom it is, which of two jobs, and which appointment is spoken of.</summary>
public sealed class BeneficiariesTests
{
    [Theory]
    [InlineData(Language.Finnish, "varaisin äidille ajan, hana vuotaa")]
    [InlineData(Language.Finnish, "mummolla on viemäri tukossa")]
    [InlineData(Language.Finnish, "anopin luona vuotaa hana")]
    [InlineData(Language.Swedish, "kan jag boka åt min mamma")]
    [InlineData(Language.Swedish, "min svärmors kran droppar")]
    [InlineData(Language.Swedish, "tid för min son 6 år")]
    [InlineData(Language.English, "booking for my dad, his tap leaks")]
    [InlineData(Language.English, "on behalf of my neighbour")]
    public void UN136_who_books_for_somebody_else_says_so(Language language, string words) =>
        Assert.NotNull(Heard.In(language, words).ForAnother);

    [Theory]
    [InlineData(Language.Finnish, "soittakaa vaimolleni")]
    [InlineData(Language.Finnish, "kysyn ensin miehelle sopiiko")]
    [InlineData(Language.Finnish, "hana vuotaa, tulkaa huomenna")]
    [InlineData(Language.Swedish, "ring min man")]
    [InlineData(Language.English, "please call my wife")]
    [InlineData(Language.English, "I need to ask my husband")]
    [InlineData(Language.English, "free for the whole day")]
    public void UN136_whom_to_ring_or_to_ask_is_nobody_who_is_booked_for(Language language, string words) =>
        Assert.Null(Heard.In(language, words).ForAnother);

    [Theory]
    [InlineData(Language.Finnish, "hana tai viemäri", true)]
    [InlineData(Language.Swedish, "nåt med kranen eller avloppet", true)]
    [InlineData(Language.English, "the tap or the drain", true)]
    [InlineData(Language.Finnish, "hana tukossa", false)]
    [InlineData(Language.Finnish, "pönttö vuotaa", false)]
    [InlineData(Language.Finnish, "hana vuotaa, tänään tai huomenna", false)]
    [InlineData(Language.English, "the tap is leaking, call or text me", false)]
    public void UN137_two_jobs_with_an_or_between_them_are_rivals_and_a_thing_with_what_ails_it_is_one(Language language, string words, bool rivals)
    {
        var heard = Heard.In(language, words, Asked.Job);

        Assert.NotNull(heard.Service);
        Assert.Equal(rivals, heard.Rival is not null);
        Assert.NotEqual(heard.Service.Value, heard.Rival?.Value);
    }

    [Theory]
    [InlineData(Language.Finnish, "wc vuotaa")]
    [InlineData(Language.Swedish, "toa läcker")]
    [InlineData(Language.English, "the loo is leaking")]
    public void UN138_a_short_name_of_a_thing_names_it_as_well_as_a_long_one(Language language, string words) =>
        Assert.Equal(Tenant.Toilet, Heard.In(language, words).Service!.Value);

    [Fact]
    public void UN139_the_day_of_what_is_called_off_is_no_wish_but_tells_which()
    {
        var heard = Heard.Fi("peru torstain aika");

        Assert.Contains(Act.CancelBooking, heard.Acts);
        Assert.Null(heard.Time);
        Assert.Equal(new(2026, 11, 26), Assert.Single(heard.About!.Value).FirstDay);
    }

    [Theory]
    [InlineData(Language.Finnish, "hana vuotaa. t. Pekka Niemi", "Pekka Niemi")]
    [InlineData(Language.Finnish, "wc tukossa, Koivukuja 12 B 34, 00530. Kiitos, Pekka", "Pekka")]
    [InlineData(Language.Swedish, "kranen droppar /Åsa Lind", "Åsa Lind")]
    [InlineData(Language.Swedish, "kranen droppar mvh Erik", "Erik")]
    [InlineData(Language.English, "the tap is leaking. Br, Sam", "Sam")]
    [InlineData(Language.English, "the tap is leaking. Best regards, Sam Hill", "Sam Hill")]
    [InlineData(Language.Finnish, "hana vuotaa, Koivukuja 12/Kallio", null)]
    [InlineData(Language.Finnish, "kiitos Helsinki", null)]
    public void UN140_the_name_under_a_text_is_the_customers(Language language, string words, string? name) =>
        Assert.Equal(name, Heard.In(language, words).Name?.Value);

    [Theory]
    [InlineData(Language.Finnish, "häh")]
    [InlineData(Language.Swedish, "va?")]
    [InlineData(Language.English, "hmm")]
    public void UN141_who_did_not_catch_the_question_is_not_called_so(Language language, string words) =>
        Assert.Null(Heard.In(language, words, Asked.Name).Name);

    [Theory]
    [InlineData(Language.Finnish, "👍")]
    [InlineData(Language.English, "👍 thanks")]
    [InlineData(Language.Swedish, "👌")]
    public void UN142_a_thumb_that_points_up_agrees(Language language, string words) =>
        Assert.Contains(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Theory]
    [InlineData(Language.Finnish, "asun Tampereella", "Tampere")]
    [InlineData(Language.Finnish, "asun Vantaalla", "Vantaa")]
    [InlineData(Language.Finnish, "asun Raumalla", "Rauma")]
    [InlineData(Language.Finnish, "asun Kemissä", "Kemi")]
    [InlineData(Language.Finnish, "asun Rovaniemellä", "Rovaniemi")]
    [InlineData(Language.Finnish, "asun Valkeakoskella", "Valkeakoski")]
    [InlineData(Language.Finnish, "asun Uudessakaupungissa", "Uusikaupunki")]
    [InlineData(Language.Finnish, "asun Lappeenrannassa", "Lappeenranta")]
    [InlineData(Language.Swedish, "jag bor i Borgå", "Borgå")]
    [InlineData(Language.Swedish, "jag bor i Kyrkslätt", "Kyrkslätt")]
    [InlineData(Language.Swedish, "jag bor i Träskända", "Träskända")]
    [InlineData(Language.Swedish, "jag bor i Jakobstad", "Jakobstad")]
    public void UN143_a_town_is_known_in_its_cases_and_by_both_its_names(Language language, string words, string town) =>
        Assert.Equal(town, Heard.In(language, words, Asked.Address).Address?.Value.Town);
}
