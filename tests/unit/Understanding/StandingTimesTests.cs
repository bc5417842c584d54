using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The time of what stands already, and of what somebody does without us. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class StandingTimesTests
{
    [Theory]
    [InlineData(Language.English, "is my appointment still on friday?", "")]
    [InlineData(Language.English, "eh? wasn't that thursday", "")]
    [InlineData(Language.English, "do I still need to come in on monday", "")]
    [InlineData(Language.English, "what did I even book for thursday, was it the fringe or the lot", "")]
    [InlineData(Language.English, "keep my slot on the 9th", "")]
    [InlineData(Language.English, "gonna have to sack off friday", "")]
    [InlineData(Language.English, "would you resend the bill from the 12th, it bounced", "")]
    [InlineData(Language.English, "my appointment on friday needs to move to monday", "30.11.")]
    [InlineData(Language.English, "can you move my appointment on thursday to friday", "27.11.")]
    [InlineData(Language.English, "move my friday one to monday at 3", "30.11. 15:00-15:00")]
    [InlineData(Language.English, "change my tuesday appointment to the afternoon", "24.11. 12:00-16:59")]
    [InlineData(Language.English, "I'd like an appointment on friday", "27.11.")]
    [InlineData(Language.English, "can i book a slot on monday", "30.11.")]
    [InlineData(Language.English, "is it possible on friday", "27.11.")]
    [InlineData(Language.Swedish, "var det inte på torsdag", "")]
    [InlineData(Language.Swedish, "behöver jag komma på fredag", "")]
    [InlineData(Language.Swedish, "behåll tiden den nionde", "")]
    [InlineData(Language.Swedish, "kan ni flytta min tid på torsdag till fredag", "27.11.")]
    [InlineData(Language.Swedish, "min tid på fredag kl 10, kan den bli på måndag", "30.11.")]
    [InlineData(Language.Swedish, "jag vill ha en tid på fredag", "27.11.")]
    [InlineData(Language.Swedish, "klippa luggen, drop in idag?", "24.11.")]
    [InlineData(Language.Swedish, "är det ledigt på fredag", "27.11.")]
    [InlineData(Language.Finnish, "eikös se ollut torstaina", "")]
    [InlineData(Language.Finnish, "pitääkö tulla perjantaina", "")]
    [InlineData(Language.Finnish, "perjantain aika täytyy nyt jättää", "")]
    [InlineData(Language.Finnish, "siirtäkää mun torstain aika perjantaille", "27.11.")]
    [InlineData(Language.Finnish, "mun aika on perjantaina klo 9, kävisikö maanantai", "30.11.")]
    [InlineData(Language.Finnish, "voisko huomisen ajan siirtää iltapäivälle", "25.11. 12:00-16:59")]
    [InlineData(Language.Finnish, "saisko ajan perjantaille", "27.11.")]
    [InlineData(Language.Finnish, "onko teillä aikaa perjantaina", "27.11.")]
    [InlineData(Language.English, "im down for friday", "27.11.")]
    [InlineData(Language.English, "we're in all day thursday", "26.11.")]
    [InlineData(Language.English, "is that ok for friday?", "27.11.")]
    [InlineData(Language.English, "can you move the washing machine on friday", "27.11.")]
    [InlineData(Language.Swedish, "flytta diskmaskinen på fredag", "27.11.")]
    [InlineData(Language.Finnish, "vaihdetaan hana perjantaina", "27.11.")]
    [InlineData(Language.Finnish, "mulla on aikaa perjantaina", "27.11.")]
    public void UN291_the_day_of_what_stands_is_no_wish(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "I'll be wiring it over tonight, is the account number on the back?", "")]
    [InlineData(Language.English, "i'll pay the bill on friday", "")]
    [InlineData(Language.English, "can i eat tonight", "")]
    [InlineData(Language.English, "can i come tonight", "24.11. 17:00-")]
    [InlineData(Language.Swedish, "får man dricka kaffe ikväll", "")]
    [InlineData(Language.Swedish, "jag betalar på fredag", "")]
    [InlineData(Language.Swedish, "tänkt ge ett åt mamma på julafton", "")]
    [InlineData(Language.Swedish, "kan man få tid på fredag", "27.11.")]
    [InlineData(Language.Finnish, "maksan laskun perjantaina", "")]
    [InlineData(Language.Finnish, "saako tänään saunoa", "")]
    [InlineData(Language.Finnish, "voiko tulla huomenna", "25.11.")]
    [InlineData(Language.English, "can i drive after it tomorrow", "")]
    [InlineData(Language.Finnish, "maksu lähtee huomenna", "")]
    [InlineData(Language.English, "can you pay me a visit on friday", "27.11.")]
    public void UN292_what_they_pay_or_ask_leave_to_do_themselves_is_no_wish(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "my five o'clock shadow turns up at noon, do you do the hot towel shave?", "")]
    [InlineData(Language.English, "you said 'tomorrow at 9' and nobody came", "")]
    [InlineData(Language.English, "Two winters back our cellar was under water, so this year I want the pipes looked over", "")]
    [InlineData(Language.English, "whenever suits you", "")]
    [InlineData(Language.Swedish, "ni sa \"imorgon\" igen", "")]
    [InlineData(Language.Swedish, "nej fel dag, jag sa fredag", "27.11.")]
    [InlineData(Language.Finnish, "sanoitte huomenna, mut ketään ei näy", "")]
    [InlineData(Language.Finnish, "Nyt taas 'puolen tunnin päästä'. Päättäkää jo.", "")]
    public void UN298_what_is_quoted_or_a_saying_names_no_time(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "whenever suits you")]
    [InlineData(Language.Finnish, "milloin vaan käy")]
    [InlineData(Language.Swedish, "när som helst")]
    public void UN298_any_time_suits_where_we_asked_when(Language language, string words)
    {
        Assert.Equal("24.11...7.12.", Heard.Times(Heard.In(language, words, Asked.Choice, offers: [])));
        Assert.Equal("", Heard.Times(Heard.In(language, words)));
    }

    [Theory]
    [InlineData(Language.English, "cancel my appointment on friday please", "27.11.")]
    [InlineData(Language.Finnish, "perun perjantain ajan", "27.11.")]
    [InlineData(Language.Swedish, "avboka min tid på fredag", "27.11.")]
    public void UN291_the_day_of_what_stands_tells_which_is_called_off(Language language, string words, string day)
    {
        var heard = Heard.In(language, words);

        Assert.Null(heard.Time);
        Assert.Equal(day, Heard.Times(new() { Time = heard.About }));
    }
}
