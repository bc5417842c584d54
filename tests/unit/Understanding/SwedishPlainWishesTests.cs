namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Which of the times in a Swede's message is wished for, and what its bounds, its verbs and its short forms make of it. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class SwedishPlainWishesTests
{
    [Theory]
    [InlineData("hovslagaren kommer imorgon, kan ni ta det på fredag?", "27.11.")]
    [InlineData("gästerna kommer på lördag. Hinner ni på torsdag?", "26.11.")]
    [InlineData("Jag sjunger i kyrkan söndag kl 11, går det på lördagen?", "28.11.")]
    [InlineData("proppen går kl 17 varje dag, kan någon komma på torsdag?", "26.11.")]
    [InlineData("imorgon är jag i Borgå, går det på fredag?", "27.11.")]
    [InlineData("måndag har vi möte hela dagen, men tisdag nästa vecka går", "1.12.")]
    [InlineData("sköterskan kommer vid åtta, så efter tio", "24.11...30.11. 10:00-")]
    [InlineData("på torsdag är jag ledig, kan ni komma då?", "26.11.")]
    [InlineData("fredag är jag hemma hela dagen", "27.11.")]
    [InlineData("lördag om ni jobbar då, annars tisdag nästa vecka", "28.11. | 1.12.")]
    [InlineData("jag är i stan den 3:e på eftermiddagen", "3.12. 12:00-16:59")]
    [InlineData("på fredag är jag i Vasa, finns det någon tid efter två?", "27.11. 14:00-")]
    public void UN448_what_a_swede_only_states_beside_what_is_asked_for_is_no_wish(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("tidigast nio, senast elva", "24.11...30.11. 09:00-10:59")]
    [InlineData("efter åtta men inte senare än tolv", "24.11...30.11. 08:00-11:59")]
    [InlineData("från åtta på morgonen till fyra", "24.11...30.11. 08:00-15:59")]
    [InlineData("nån kväll, men före 20", "24.11...30.11. 17:00-19:59")]
    [InlineData("förmiddag på torsdag, fast inte före tio", "26.11. 10:00-11:59")]
    [InlineData("efter jobbet nån dag, typ halv fem", "24.11...30.11. 16:00-17:00")]
    [InlineData("före nio eller efter fyra", "25.11...30.11. -08:59 | 24.11...30.11. 16:00-")]
    [InlineData("på morgonen eller efter 15", "25.11...30.11. -09:59 | 24.11...30.11. 15:00-")]
    public void UN449_two_bounds_that_a_swede_tells_apart_are_one_stretch_unless_an_or_parts_them(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("torsdag efter skolan, slutar 14.40", "26.11. 14:40-")]
    [InlineData("är hemma 16.30 på onsdag", "25.11. 16:30-")]
    [InlineData("jag slutar sju på kvällarna", "24.11...30.11. 19:00-")]
    [InlineData("på onsdag, bussen går 16.20", "25.11. -16:19")]
    [InlineData("fredag innan jobbet, börjar 10", "27.11. -09:59")]
    [InlineData("ska vara klart kl 12 på fredag", "27.11. -12:00")]
    [InlineData("måste vara klar kl 15 på fredag, går det vid ett?", "27.11. 13:00-13:00")]
    [InlineData("före tåget 15.10", "24.11...30.11. -15:09")]
    [InlineData("har rast 12.10", "24.11...30.11. 12:10-12:10")]
    [InlineData("den 14.10 passar", "14.10.")]
    [InlineData("Kan jag komma på rasten 12 eller 14.30", "24.11...30.11. 12:00-12:00 | 24.11...30.11. 14:30-14:30")]
    [InlineData("nio eller halv två på torsdag", "26.11. 09:00-09:00 | 26.11. 13:30-13:30")]
    public void UN450_the_verb_before_a_swedish_hour_tells_whether_they_are_free_after_it_or_before(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("inte den här veckan utan nästa", "30.11...6.12.")]
    [InlineData("dagtid den här veckan, kvällstid nästa", "24.11...29.11. 10:00-15:59 | 30.11...6.12. 17:00-")]
    [InlineData("den här veckan går inte, i början av nästa", "30.11...1.12.")]
    [InlineData("hellre den här veckan än nästa", "24.11...29.11.")]
    [InlineData("en eftermiddag i veckan efter nästa", "7.12...13.12. 12:00-16:59")]
    [InlineData("jag är ledig hela veckan", "24.11...29.11.")]
    [InlineData("hela veckan funkar utom på fredag", "24.11...26.11. | 28.11...29.11.")]
    [InlineData("kranen har droppat hela veckan", "")]
    [InlineData("har ni tider i februari, helst en måndag", "1.2. | 8.2. | 15.2. | 22.2.")]
    [InlineData("i mars? gärna på fredagar", "5.3. | 12.3. | 19.3. | 26.3.")]
    public void UN451_a_bare_next_is_the_week_after_and_a_month_tells_which_weekdays_are_meant(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("tidigt på måndag", "30.11. -09:59")]
    [InlineData("fredag tidigt", "27.11. -09:59")]
    [InlineData("så tidigt som möjligt imorgon", "25.11. -09:59")]
    [InlineData("på torsdag eller senare", "26.11...2.12.")]
    [InlineData("sen eftermiddag på onsdag", "25.11. 12:00-16:59")]
    [InlineData("sent på dagen nästa vecka", "30.11...6.12. 12:00-16:59")]
    [InlineData("imorn efmd", "25.11. 12:00-16:59")]
    [InlineData("två kvällar i veckan", "24.11...29.11. 17:00-")]
    [InlineData("inte förrän halv nio på torsdag", "26.11. 08:30-")]
    [InlineData("helst eftermiddag men förmiddag går också", "24.11...30.11. 12:00-16:59 | 24.11...30.11. -11:59")]
    [InlineData("på lördag förmiddag, har ni öppet då?", "28.11. -11:59")]
    public void UN452_early_late_and_later_are_read_as_swedes_say_them_and_a_number_of_evenings_is_no_hour(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("imorgon funkar inte, men dagen efter", "26.11.")]
    [InlineData("jag kommer hem den 3:e, så efter det", "4.12...10.12.")]
    [InlineData("nästa fredag, annars måndagen därefter", "4.12. | 7.12.")]
    [InlineData("om två veckor på en onsdag", "9.12.")]
    [InlineData("på valborg eller dagen före", "30.4. | 29.4.")]
    [InlineData("fredag kl 14 passar, ring mig dagen innan", "27.11. 14:00-14:00")]
    [InlineData("innan min fest, den är på lördag", "24.11...27.11.")]
    [InlineData("jag har möte till elva imorgon, men sen går det bra", "25.11. 11:00-")]
    [InlineData("min tid är kl 13 på torsdag, går det att få komma lite senare?", "26.11. 13:00-")]
    [InlineData("har tid kl 15 på fredag, finns det något tidigare samma dag?", "27.11. -14:59")]
    [InlineData("vi sa torsdag men det går inte, fredag då?", "27.11.")]
    [InlineData("varken tisdag eller onsdag, men torsdag går", "26.11.")]
    [InlineData("boka om från onsdag kl 10 till torsdag kl 14", "26.11. 14:00-14:00")]
    [InlineData("hade tid på tisdag 9.30 men vill ha en eftermiddag istället", "24.11. 12:00-16:59")]
    public void UN453_a_swede_counts_from_a_day_or_hour_just_named_and_what_is_turned_down_or_moved_is_none(string words, string windows) => Assert.Equal(windows, Times(words));

    private static string Times(string words) =>
        Heard.Times(Heard.In(Language.Swedish, words));
}
