using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What customers say once they have an appointment, in the words of each language.</summary>
public sealed class AboutVisitTests
{
    [Theory]
    [InlineData("jos mä sairastun niin voinko perua?")]
    [InlineData("siirtyykö se jos sairastun, eli voiko perua samana päivänä ilmaiseksi?")]
    [InlineData("mitä jos joudun perumaan, maksaako se?")]
    [InlineData("mihin mennessä pitää perua?")]
    [InlineData("kan man avboka samma dag om man blir sjuk?")]
    [InlineData("vad kostar det om jag måste avboka?")]
    [InlineData("what if i have to cancel on the day?")]
    [InlineData("is there a fee if i cancel late?")]
    [InlineData("can i cancel if it rains?")]
    public void CV150_a_question_or_a_condition_changes_no_visit(string words)
    {
        var talk = Talk.BookedAtPlumber().Texts(words);

        Assert.Equal(Phrase.VisitMayChange, talk.Sent[^1].Phrase);
        Assert.NotNull(talk.Opportunity.Booking);
    }

    [Theory]
    [InlineData("voitko perua ajan jos mahdollista")]
    [InlineData("avboka tiden tack")]
    [InlineData("no need to come anymore, sorted, thanks")]
    [InlineData("please cancel, dont come")]
    [InlineData("ei tarvitse tulla, saatiin kuntoon")]
    [InlineData("ni behöver inte komma, det löste sig")]
    public void CV150_who_asks_for_it_has_the_visit_called_off(string words) => Assert.Null(Talk.BookedAtPlumber().Texts(words).Opportunity.Booking);

    [Theory]
    [InlineData("voisko siirtää perjantaille, {0} en pääsekään", "silloin")]
    [InlineData("{0} tuliki menoa, siirretäänkö perjantaille samaan aikaan", "tänään")]
    [InlineData("jag kan inte {0}, kan ni flytta till fredag", "idag")]
    [InlineData("kan inte {0}, går det på fredag samma tid?", "idag")]
    [InlineData("cant do {0}, could you move it to friday", "today")]
    public void CV151_a_move_does_not_call_off_and_offers_the_day_that_was_wished(string words, string bookedDay)
    {
        var talk = Talk.BookedAtPlumber();
        talk.Texts(string.Format(System.Globalization.CultureInfo.InvariantCulture, words, bookedDay));

        Assert.NotNull(talk.Opportunity.Booking);
        Assert.NotEmpty(talk.Opportunity.Offers);
        Assert.All(talk.Opportunity.Offers, t => Assert.Equal(IsoDayOfWeek.Friday, DayOf(t.Slot.Start)));
    }

    [Theory]
    [InlineData("something came up")]
    [InlineData("en pääse silloin, tuli menoa")]
    [InlineData("fått förhinder")]
    public void CV151_who_only_cannot_then_is_offered_later_days_and_reads_that_the_visit_stands(string words)
    {
        var talk = Talk.BookedAtPlumber();
        var day = DayOf(talk.Opportunity.BookedSlot!.Start);
        talk.Texts(words);

        Assert.NotNull(talk.Opportunity.Booking);
        Assert.Equal(Phrase.OfferTimes, talk.Sent[^1].Phrase);
        Assert.Contains("kunnes valitset uuden|tills du väljer en ny|until you choose a new".Split('|'), s => talk.LastText.Contains(s, StringComparison.Ordinal));
        Assert.DoesNotContain(talk.Opportunity.Offers, t => DayOf(t.Slot.Start) == day);
    }

    [Theory]
    [InlineData("milloin asentaja tulee?", Phrase.AgreedAtCustomers)]
    [InlineData("monelta se siis on?", Phrase.AgreedAtCustomers)]
    [InlineData("när kommer han?", Phrase.AgreedAtCustomers)]
    [InlineData("wait was that 1pm", Phrase.AgreedAtCustomers)]
    [InlineData("kuka tulee?", Phrase.VisitWho)]
    [InlineData("vem kommer?", Phrase.VisitWho)]
    [InlineData("who is coming", Phrase.VisitWho)]
    [InlineData("kauanko siinä menee", Phrase.VisitLength)]
    [InlineData("hur lång tid tar det?", Phrase.VisitLength)]
    [InlineData("how long will it take", Phrase.VisitLength)]
    public void CV152_what_is_asked_of_a_visit_is_answered(string words, Phrase answer)
    {
        var talk = Talk.BookedAtPlumber().Texts(words);

        Assert.Equal(answer, talk.Sent[^1].Phrase);
        Assert.DoesNotContain(talk.State.Tasks, t => t.Kind == TaskKind.TakeOver);
    }

    [Fact]
    public void CV152_once_the_visit_has_begun_a_human_finds_out_where_they_are()
    {
        var talk = Talk.BookedAtPlumber();
        talk.After(talk.Opportunity.BookedSlot!.Start - talk.Now + Duration.FromMinutes(30)).Texts("missä asentaja viipyy?");

        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.TakeOver);
    }

    [Theory]
    [InlineData("ovikoodi on 4521", Phrase.VisitNoted)]
    [InlineData("portkoden är 4411", Phrase.VisitNoted)]
    [InlineData("door code 4411", Phrase.VisitNoted)]
    [InlineData("avain on naapurilla", Phrase.VisitNoted)]
    [InlineData("soittakaa ennen ku tuutte", Phrase.VisitCallsFirst)]
    [InlineData("ring innan ni kommer", Phrase.VisitCallsFirst)]
    [InlineData("can he ring 20 minutes before", Phrase.VisitCallsFirst)]
    public void CV153_what_is_told_for_a_visit_is_kept_and_said_back(string words, Phrase answer)
    {
        var talk = Talk.BookedAtPlumber().Texts(words);

        Assert.Equal(answer, talk.Sent[^1].Phrase);
        Assert.Contains(words, talk.LastText, StringComparison.Ordinal);
        Assert.Equal(words, talk.Opportunity.Intake.Note);
        Assert.Contains(talk.State.Tasks, t => t is { Kind: TaskKind.Notice, Reason: "told-for-the-visit" });
    }

    [Theory]
    [InlineData("Samalla voisi vilkaista vessan pönttöä")]
    [InlineData("kan han kolla toaletten också när han ändå är här")]
    [InlineData("also the toilet is leaking, can he do it while hes there")]
    public void CV153_another_thing_to_do_on_the_way_is_no_visit_of_its_own(string words)
    {
        var talk = Talk.BookedAtPlumber().Texts(words);

        Assert.Single(talk.State.Opportunities);
        Assert.Equal(Phrase.VisitNoted, talk.Sent[^1].Phrase);
        Assert.NotNull(talk.Opportunity.Intake.Note);
    }

    [Theory]
    [InlineData("oon vartin myöhässä")]
    [InlineData("jag blir en kvart sen")]
    [InlineData("15 mins late")]
    public void CV154_a_delay_is_passed_on_at_once(string words)
    {
        var talk = Talk.BookedAtPlumber().Texts(words);

        Assert.Equal(Phrase.VisitLate, talk.Sent[^1].Phrase);
        Assert.Contains(talk.State.Tasks, t => t is { Kind: TaskKind.Notice, Reason: "customer-late" });
    }

    [Theory]
    [InlineData("nähään sillon")]
    [InlineData("tack, vi ses då")]
    [InlineData("see u then")]
    [InlineData("all done, great job thanks")]
    [InlineData("kiitos hyvästä työstä")]
    public void CV154_see_you_and_praise_want_no_answer(string words)
    {
        var talk = Talk.BookedAtPlumber();
        var sent = talk.Sent.Count;
        talk.Texts(words).After(60);

        Assert.Equal(sent, talk.Sent.Count);
        Assert.DoesNotContain(talk.State.Tasks, t => t.Kind == TaskKind.TakeOver);
    }

    [Theory]
    [InlineData("what time was i in again", true)]
    [InlineData("mihin aikaan se olikaan", true)]
    [InlineData("all done, great job thanks", false)]
    [InlineData("tack för bra jobb", false)]
    public void CV155_of_a_visit_that_is_over_it_is_told_when_it_was_and_thanks_are_thanks(string words, bool asks)
    {
        var talk = Talk.BookedAtPlumber().After(Duration.FromDays(5));
        var sent = talk.Sent.Count;
        talk.Texts(words).After(60);

        Assert.Single(talk.State.Opportunities);
        Assert.Equal(asks ? [Phrase.VisitWas] : [], talk.Sent[sent..].Select(m => m.Phrase!.Value));
    }

    [Fact]
    public void CV155_another_job_after_a_visit_is_another_job() =>
        Assert.Equal(2, Talk.BookedAtPlumber().After(Duration.FromDays(5)).Texts("nyt viemäri on tukossa").State.Opportunities.Length);

    [Fact]
    public void CV156_a_human_is_promised_once_and_then_what_they_write_is_passed_on_once()
    {
        var talk = Talk.BookedAtPlumber();
        var sent = talk.Sent.Count;
        talk.Texts("voinko tuoda lapsen mukaan?").Texts("entä koiran?").Texts("vastatkaa nyt?");

        Assert.Equal([Phrase.HandOver, Phrase.HumanNoted], talk.Sent[sent..].Select(m => m.Phrase!.Value));
    }

    [Theory]
    [InlineData("montako viemäriä hintaan kuuluu?")]
    [InlineData("I already have an appointment, do i need to be home for the drain?")]
    public void CV156_a_question_beside_a_visit_is_no_other_job(string words) => Assert.Single(Talk.BookedAtPlumber().Texts(words).State.Opportunities);

    [Fact]
    public void CV157_cancel_by_sms_with_a_visit_makes_staff_call_at_once()
    {
        var talk = Talk.BookedAtPlumber().Texts("Cancel");

        Assert.True(talk.State.OptedOut);
        Assert.NotNull(talk.Opportunity.Booking);
        Assert.Contains(talk.State.Tasks, t => t is { Kind: TaskKind.CallBack, Reason: "may-mean-the-visit" } && t.DueAt <= talk.Now);
    }

    [Fact]
    public void CV157_cancel_on_whatsapp_calls_the_visit_off()
    {
        var talk = Talk.BookedAtPlumber().Texts("Cancel", Channel.WhatsApp);

        Assert.False(talk.State.OptedOut);
        Assert.Null(talk.Opportunity.Booking);
    }

    [Theory]
    [InlineData("an hour later would suit better", 0, 1)]
    [InlineData("siirrä perjantaille samaan aikaan", 3, 0)]
    [InlineData("siirretään viikolla eteenpäin samaan aikaan", 7, 0)]
    [InlineData("kan vi flytta en vecka framåt, samma tid", 7, 0)]
    public void CV158_a_move_is_counted_from_the_time_that_stands(string words, int days, int hours)
    {
        var talk = Talk.BookedAtPlumber();
        var at = talk.Opportunity.BookedSlot!.Start;
        talk.Texts(words);

        Assert.Equal([at + Duration.FromDays(days) + Duration.FromHours(hours)], talk.Opportunity.Offers.Select(t => t.Slot.Start));
    }

    private static IsoDayOfWeek DayOf(Instant at) => at.InZone(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).DayOfWeek;
}
