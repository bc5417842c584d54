using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>When somebody is away, busy or cannot, and when another hour is asked for than the one on the table. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class AwayAndBusyTests
{
    [Theory]
    [InlineData(Language.English, "sink blocked, not home till after 4", "24.11...30.11. 16:00-")]
    [InlineData(Language.English, "cant do anything until after the 1st", "2.12...8.12.")]
    [InlineData(Language.English, "wont be back until after 5 on thursday", "26.11. 17:00-")]
    [InlineData(Language.English, "cant make it until sometime after 2pm tomorrow", "25.11. 14:00-")]
    [InlineData(Language.English, "not free until after lunch", "24.11...30.11. 13:00-16:59")]
    [InlineData(Language.English, "not available until monday", "30.11...6.12.")]
    [InlineData(Language.English, "i cant do after 4 on thursday", "26.11. -15:59")]
    [InlineData(Language.English, "not after 4 please", "24.11...30.11. -15:59")]
    [InlineData(Language.English, "it cant wait until monday", "")]
    [InlineData(Language.Swedish, "inte hemma förrän efter fyra", "24.11...30.11. 16:00-")]
    [InlineData(Language.Swedish, "kan inte förrän efter tre på torsdag", "26.11. 15:00-")]
    [InlineData(Language.Swedish, "vi kan inte förrän efter helgen", "30.11...6.12.")]
    [InlineData(Language.Swedish, "inte efter fyra tack", "24.11...30.11. -15:59")]
    [InlineData(Language.Finnish, "en oo kotona ennen ku neljän jälkeen", "24.11...30.11. 16:00-")]
    [InlineData(Language.Finnish, "en oo himassa ennenkuin kolmen jälkeen torstaina", "26.11. 15:00-")]
    [InlineData(Language.Finnish, "ei onnistu ennen ku vasta joulun jälkeen", "27.12...2.1.")]
    [InlineData(Language.Finnish, "ei käy neljän jälkeen", "24.11...30.11. -15:59")]
    public void UN486_not_till_after_an_hour_or_a_day_is_a_wish_for_after_it(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "away 30 nov to 4 dec")]
    [InlineData(Language.English, "busy wednesday")]
    [InlineData(Language.English, "working thursday")]
    [InlineData(Language.English, "tied up all day thursday")]
    [InlineData(Language.English, "on holiday next week")]
    [InlineData(Language.English, "wednesday im tied up")]
    [InlineData(Language.Swedish, "är borta mellan 30/11 och 4/12")]
    [InlineData(Language.Swedish, "borta i helgen")]
    [InlineData(Language.Swedish, "har semester nästa vecka")]
    [InlineData(Language.Swedish, "upptagen torsdag o fredag")]
    [InlineData(Language.Swedish, "vi är på resa hela nästa vecka")]
    [InlineData(Language.Finnish, "pois kotoa 30.11.-4.12.")]
    [InlineData(Language.Finnish, "torstaina oon helsingissä")]
    [InlineData(Language.Finnish, "oon lomalla ens viikon")]
    [InlineData(Language.Finnish, "poissa to-su")]
    [InlineData(Language.Finnish, "ke oon tampereella")]
    public void UN487_days_on_which_somebody_is_away_or_busy_are_no_wish(Language language, string words) => Assert.Null(Heard.In(language, words).Time);

    [Theory]
    [InlineData(Language.English, "busy thursday but free friday", "27.11.")]
    [InlineData(Language.English, "busy wed and free thurs", "26.11.")]
    [InlineData(Language.English, "im away next week so could you come this friday", "27.11.")]
    [InlineData(Language.English, "next week except wednesday, im working", "30.11...1.12. | 3.12...6.12.")]
    [InlineData(Language.English, "im busy thursday until 3", "26.11. 15:00-")]
    [InlineData(Language.English, "im not busy thursday", "26.11.")]
    [InlineData(Language.English, "are you busy wednesday?", "25.11.")]
    [InlineData(Language.English, "working from home thursday", "26.11.")]
    [InlineData(Language.English, "can you take the old sink away on thursday", "26.11.")]
    [InlineData(Language.English, "we are away 1-5 dec, could you do it while we're away", "1.12...5.12.")]
    [InlineData(Language.Swedish, "upptagen på torsdag men fredag går bra", "27.11.")]
    [InlineData(Language.Swedish, "jag är inte upptagen på torsdag", "26.11.")]
    [InlineData(Language.Swedish, "kan ni komma på fredag, är borta på torsdag", "27.11.")]
    [InlineData(Language.Swedish, "jobbar hemifrån på torsdag", "26.11.")]
    [InlineData(Language.Finnish, "torstaina oon kiinni, perjantai sopii", "27.11.")]
    [InlineData(Language.Finnish, "en oo poissa torstaina", "26.11.")]
    [InlineData(Language.Finnish, "torstaina oon tavoitettavissa", "26.11.")]
    [InlineData(Language.Finnish, "oon turussa keskiviikkoon asti", "25.11...1.12.")]
    [InlineData(Language.Finnish, "perjantaina oon Vaasassa, oisko aikaa kolmen jälkeen", "27.11. 15:00-")]
    public void UN487_what_is_left_beside_those_days_is(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.Swedish, "torsdag funkar ej", "")]
    [InlineData(Language.Swedish, "tors passar ej tyvärr", "")]
    [InlineData(Language.Swedish, "onsdag ej möjligt", "")]
    [InlineData(Language.Swedish, "torsdag int möjlit", "")]
    [InlineData(Language.Swedish, "fredag ej bra men lördag går", "28.11.")]
    [InlineData(Language.Swedish, "torsdag ej fredag", "26.11.")]
    [InlineData(Language.Swedish, "torsdag, ej bråttom", "26.11.")]
    [InlineData(Language.Swedish, "torsdag men ej efter 15", "26.11. -14:59")]
    [InlineData(Language.Finnish, "26.11. en pääse", "")]
    [InlineData(Language.Finnish, "5.-6.12. en pääse", "")]
    [InlineData(Language.Finnish, "26. ja 27. en pääse", "")]
    [InlineData(Language.Finnish, "26.11. klo 9 en pääse", "")]
    [InlineData(Language.Finnish, "26.11. en pääse, 27.11. pääsen", "27.11.")]
    [InlineData(Language.Finnish, "26.11. en ole kotona mutta avain on maton alla", "26.11.")]
    [InlineData(Language.Finnish, "26.11. ei tarvitse soittaa", "26.11.")]
    public void UN488_a_no_after_the_day_reaches_it_over_the_stop_of_its_date(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "weds or thurs next week", "2.12. | 3.12.")]
    [InlineData(Language.English, "wed thurs or fri next week", "2.12. | 3.12. | 4.12.")]
    [InlineData(Language.English, "mon or tues next week", "30.11. | 1.12.")]
    [InlineData(Language.English, "thurs or mon next week", "26.11. | 30.11.")]
    [InlineData(Language.English, "this thursday or friday next week", "26.11. | 4.12.")]
    [InlineData(Language.English, "weds or thurs this week", "25.11. | 26.11.")]
    [InlineData(Language.Swedish, "ons, tors eller fre nästa vecka", "2.12. | 3.12. | 4.12.")]
    [InlineData(Language.Finnish, "ke, to tai pe ensi viikolla", "2.12. | 3.12. | 4.12.")]
    public void UN489_the_week_after_a_list_of_days_is_that_of_all_of_them(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "could the tuesday one be a bit later", "1.12. 14:30-")]
    [InlineData(Language.English, "thursday would be great but thats too early", "26.11. 09:30-")]
    [InlineData(Language.English, "thursday would be great, but thats too early", "26.11. 09:30-")]
    [InlineData(Language.English, "is 9 on thursday the earliest", "26.11. -08:59")]
    [InlineData(Language.English, "first one is too early", "25.11. 08:30-")]
    [InlineData(Language.English, "could the tuesday one be a bit later, like 4", "1.12. 16:00-16:00")]
    [InlineData(Language.Swedish, "kan den på tisdag bli lite senare", "1.12. 14:30-")]
    [InlineData(Language.Swedish, "torsdag för tidigt, nåt senare?", "26.11. 09:30-")]
    [InlineData(Language.Swedish, "första är för tidigt", "25.11. 08:30-")]
    [InlineData(Language.Swedish, "har ni nåt tidigare på tisdag", "1.12. -13:59")]
    [InlineData(Language.Finnish, "voisko se tiistain aika olla vähän myöhemmin", "1.12. 14:30-")]
    [InlineData(Language.Finnish, "torstai liian aikainen, onko myöhempää", "26.11. 09:30-")]
    [InlineData(Language.Finnish, "kolmas on vähän turhan myöhään", "1.12. -13:59")]
    public void UN490_who_asks_for_a_later_or_an_earlier_hour_chooses_nothing(Language language, string words, string windows)
    {
        var heard = Heard.In(language, words, Asked.Choice, offers: Offered);
        Assert.Null(heard.Choice);
        Assert.Equal(windows, Heard.Times(heard));
    }

    [Theory]
    [InlineData(Language.English, "the first is too early, ill take the second", 2)]
    [InlineData(Language.English, "2 please, ill call you later", 2)]
    [InlineData(Language.English, "thursday, ill let you know the door code later", 2)]
    [InlineData(Language.English, "the later one on tuesday", 3)]
    [InlineData(Language.English, "the earliest one", 1)]
    [InlineData(Language.Swedish, "första är för tidigt, tar den andra", 2)]
    [InlineData(Language.Swedish, "torsdag, återkommer med portkod senare", 2)]
    [InlineData(Language.Swedish, "2, det är inte för tidigt", 2)]
    [InlineData(Language.Finnish, "torstai, soitan ovikoodin myöhemmin", 2)]
    [InlineData(Language.Finnish, "1, ei oo liian aikaisin", 1)]
    public void UN490_what_is_chosen_beside_such_words_is(Language language, string words, int choice) => Assert.Equal(choice, Heard.In(language, words, Asked.Choice, offers: Offered).Choice);

    private static System.Collections.Immutable.ImmutableArray<SmartPulse.Bookings.FreeTime> Offered { get; } = [Heard.Offer(25, 8, 9), Heard.Offer(26, 9, 10), OnTheFirst(Heard.Offer(24, 14, 15))];

    private static SmartPulse.Bookings.FreeTime OnTheFirst(SmartPulse.Bookings.FreeTime offer)
    {
        var slot = new TimeSlot(offer.Slot.Start + NodaTime.Duration.FromDays(7), offer.Slot.End + NodaTime.Duration.FromDays(7));
        return new(slot, slot, []);
    }

    [Theory]
    [InlineData(Language.English, "could you come earlier, like 10", true, "25.11. 10:00-10:00")]
    [InlineData(Language.English, "could you come earlier on friday, like 10", true, "27.11. 10:00-10:00")]
    [InlineData(Language.Swedish, "kan ni komma tidigare, typ tio", true, "25.11. 09:30-10:30")]
    [InlineData(Language.Finnish, "tulisko aikasemmin jo kymmeneltä", true, "25.11. 10:00-10:00")]
    [InlineData(Language.English, "could we make it a bit later, like 11?", false, "25.11. 11:00-11:00")]
    [InlineData(Language.English, "any chance of later? 11 would be better", false, "25.11. 11:00-11:00")]
    [InlineData(Language.Swedish, "kan det bli lite senare, typ elva", false, "25.11. 10:30-11:30")]
    [InlineData(Language.Finnish, "voisko olla myöhemmin, vaikka 11", false, "25.11. 11:00-11:00")]
    [InlineData(Language.Finnish, "joo sopii", false, "")]
    [InlineData(Language.English, "ok, ill tell you the door code later", false, "")]
    public void UN491_a_later_or_an_earlier_hour_is_of_the_day_that_is_held_or_booked(Language language, string words, bool isBooked, string windows)
    {
        var context = new UnderstandingContext(Tenant.PlumberInHelsinki, Heard.Now, language, isBooked ? Asked.Nothing : Asked.Confirm, []) { Known = new(Heard.Offer(25, 12, 13).Slot, isBooked) };
        var heard = new Understander().Understand(words, context);
        Assert.Equal(windows, Heard.Times(heard));
        Assert.True(windows.Length == 0 || !heard.Acts.Contains(Act.Yes));
    }

    [Theory]
    [InlineData(Language.English, "got home at 6 and the floor was wet")]
    [InlineData(Language.English, "car wouldnt start at 7, had to get taxi")]
    [InlineData(Language.English, "nct is on 15th december at 9")]
    [InlineData(Language.English, "had your man out on tuesday and its leaking again")]
    [InlineData(Language.Swedish, "det small vid tolv")]
    [InlineData(Language.Swedish, "hade er gubbe här på tisdagen")]
    [InlineData(Language.Swedish, "klippte mig sist i maj")]
    [InlineData(Language.Swedish, "vattnet försvinner varje kväll vid tio")]
    [InlineData(Language.Swedish, "besiktning är bokad 15/12 kl 9")]
    [InlineData(Language.Finnish, "tulin kotiin kuudelta ja lattia oli märkä")]
    [InlineData(Language.Finnish, "perjantaina teidän poika kävi")]
    [InlineData(Language.Finnish, "huollettu viimeks toukokuussa")]
    [InlineData(Language.Finnish, "vedet katoo joka ilta kymmeneltä")]
    [InlineData(Language.Finnish, "katsastus on 15.12. klo 9")]
    public void UN492_what_happened_what_always_does_and_a_test_of_a_car_are_no_wish(Language language, string words) => Assert.Null(Heard.In(language, words).Time);

    [Theory]
    [InlineData(Language.English, "i get home at 6 so after that", "24.11...30.11. 18:00-")]
    [InlineData(Language.English, "mot on friday please", "27.11.")]
    [InlineData(Language.English, "my mot is on friday, could you see it before that", "24.11...26.11.")]
    [InlineData(Language.Swedish, "klippte mig i augusti, vill ha tid på fredag", "27.11.")]
    [InlineData(Language.Swedish, "jag hade gärna en tid på fredag", "27.11.")]
    [InlineData(Language.Swedish, "vill boka besiktning på fredag", "27.11.")]
    [InlineData(Language.Finnish, "tulen kotiin kuudelta", "24.11...30.11. 18:00-")]
    [InlineData(Language.Finnish, "miten perjantai kävis", "27.11.")]
    [InlineData(Language.Finnish, "siivous joka perjantai kymmeneltä", "27.11. 10:00-10:00")]
    public void UN492_what_only_looks_like_it_is(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData("im in work til 3", "24.11...30.11. 15:00-")]
    [InlineData("school run till 9.15", "24.11...30.11. 09:15-")]
    [InlineData("im in town til 4", "24.11...30.11. 16:00-")]
    [InlineData("at work until 3", "24.11...30.11. 15:00-")]
    [InlineData("in the office until 5 thursday", "26.11. 17:00-")]
    [InlineData("im in until 3", "24.11...30.11. -14:59")]
    [InlineData("is anyone in the office till 5", "24.11...30.11. -16:59")]
    [InlineData("im in all day thursday", "26.11.")]
    public void UN493_in_work_till_an_hour_suits_after_it_and_in_till_then_before(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.En(words)));

    [Theory]
    [InlineData(Language.English, "thursday but not before two or after five", "26.11. 14:00-16:59")]
    [InlineData(Language.English, "friday not after five or before two", "27.11. 14:00-16:59")]
    [InlineData(Language.English, "thursday not before two", "26.11. 14:00-")]
    [InlineData(Language.English, "thursday but not between 12 and 1", "26.11. -11:59 | 26.11. 13:00-")]
    [InlineData(Language.English, "cant do between 2 and 4", "24.11...30.11. -13:59 | 24.11...30.11. 16:00-")]
    [InlineData(Language.English, "busy 2-4 on thursday", "26.11. -13:59 | 26.11. 16:00-")]
    [InlineData(Language.English, "between 2 and 4", "24.11...30.11. 14:00-15:59")]
    [InlineData(Language.Swedish, "torsdag men inte före två o inte efter fem", "26.11. 14:00-16:59")]
    [InlineData(Language.Swedish, "fredag inte före nio eller efter tolv", "27.11. 09:00-11:59")]
    [InlineData(Language.Swedish, "fredag inte efter tolv", "27.11. -11:59")]
    [InlineData(Language.Swedish, "inte mellan tolv och ett", "24.11...30.11. -11:59 | 24.11...30.11. 13:00-")]
    [InlineData(Language.Finnish, "torstaina ei ennen kahta eikä viiden jälkeen", "26.11. 14:00-16:59")]
    [InlineData(Language.Finnish, "torstai ei, perjantaina kolmen jälkeen", "27.11. 15:00-")]
    [InlineData(Language.Finnish, "en pääse kello 12-14", "24.11...30.11. -11:59 | 24.11...30.11. 14:00-")]
    [InlineData(Language.Finnish, "torstaina muttei 12-14", "26.11. -11:59 | 26.11. 14:00-")]
    public void UN494_a_no_before_hours_leaves_what_lies_outside_them(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));

    [Theory]
    [InlineData(Language.English, "5/6 dec", "5.12. | 6.12.")]
    [InlineData(Language.English, "w/c 7th december", "7.12...13.12.")]
    [InlineData(Language.English, "stephens day", "26.12.")]
    [InlineData(Language.English, "neither monday nor wednesday", "")]
    [InlineData(Language.Swedish, "v 50, helst i början av veckan", "7.12...8.12.")]
    [InlineData(Language.Swedish, "om fjorton dar", "8.12.")]
    [InlineData(Language.Swedish, "dan före dopparedan", "23.12.")]
    [InlineData(Language.Swedish, "på tisdag åtta dar", "8.12.")]
    [InlineData(Language.Swedish, "på torsdag åtta dar", "3.12.")]
    [InlineData(Language.Finnish, "tulevana torstaina", "26.11.")]
    [InlineData(Language.Finnish, "ensi torstaina", "3.12.")]
    [InlineData(Language.Finnish, "vko 50, mieluiten alkuviikosta", "7.12...8.12.")]
    [InlineData(Language.Finnish, "vapunaattona", "30.4.")]
    [InlineData(Language.Finnish, "jouluaatonaattona", "23.12.")]
    [InlineData(Language.Finnish, "huome aamust", "25.11. -09:59")]
    [InlineData(Language.Finnish, "täksi päiväks", "24.11.")]
    [InlineData(Language.Finnish, "kuun viimeinen päivä", "30.11.")]
    public void UN495_more_days_are_read_as_they_are_said(Language language, string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.In(language, words)));
}
