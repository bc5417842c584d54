namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>When a Swede wants somebody, of all the times in a message. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class SwedishWishesTests
{
    [Theory]
    [InlineData("vi har tjejkväll hemma på lördag, hinner ni innan?", "24.11...27.11.")]
    [InlineData("måste bli av med soffan före inflyttningsfesten på torsdag kväll", "24.11...25.11.")]
    [InlineData("inspektionen är i mars, kan ni se över allt dessförinnan", "24.11...28.2.")]
    [InlineData("festen är ikväll, går det att fixa innan", "24.11. -16:59")]
    [InlineData("innan morfar hämtar oss kl 16", "24.11...30.11. -15:59")]
    [InlineData("det luktar avlopp, kan nån komma före kvällen", "24.11. -16:59")]
    [InlineData("gärna innan nästa sommar", "24.11...31.5.")]
    [InlineData("helst innan veckan är slut", "24.11...29.11.")]
    [InlineData("har ni något tidigare än den 9:e", "24.11...8.12.")]
    [InlineData("vi är i Norge till den nionde. Därefter går det bra", "10.12...16.12.")]
    [InlineData("inflyttningen är den 9 december, kan ni städa veckan innan", "30.11...6.12.")]
    [InlineData("kan ni komma nu på eftermiddagen", "24.11. 12:00-16:59")]
    [InlineData("finns det någon lucka under dagen", "24.11.")]
    [InlineData("på torsdag em för en herrklippning", "26.11. 12:00-16:59")]
    [InlineData("fm fredag vore toppen", "27.11. -11:59")]
    [InlineData("måndag eller onsdag nästa vecka", "30.11. | 2.12.")]
    [InlineData("nån lördag i december", "5.12. | 12.12. | 19.12. | 26.12.")]
    [InlineData("den 3 eller 4 vore bra", "3.12. | 4.12.")]
    [InlineData("det smällde i elskåpet i natt, kan nån komma idag", "24.11.")]
    [InlineData("vill byta till ett säkrare lås nästa vecka", "30.11...6.12.")]
    [InlineData("vad kostar det på helger? toaletten läcker, kan ni komma på fredag", "27.11.")]
    public void UN423_when_something_has_to_be_done_by_and_more_names_of_days_are_read(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("kan vi ta onsdag i stället för fredag", "25.11.")]
    [InlineData("vi har en tid på torsdag kl 9, kan vi byta till tisdag eller onsdag nästa vecka i stället", "1.12. | 2.12.")]
    [InlineData("skulle behöva flytta besöket på måndag. Tisdag eller onsdag?", "24.11. | 25.11.")]
    [InlineData("montaget på torsdag krockar med en resa. Går fredag?", "27.11.")]
    [InlineData("går det att skjuta på det till nästa vecka", "30.11...6.12.")]
    [InlineData("kan ni flytta mig från onsdag till vecka 50", "7.12...13.12.")]
    [InlineData("går det bra att ni kommer 15 i stället för 12 på torsdag", "26.11. 15:00-15:00")]
    [InlineData("kan vi flytta fram den till 16.30", "24.11...30.11. 16:30-16:30")]
    [InlineData("hinner inte hem till 9, är där halv tio", "25.11...30.11. 09:30-09:30")]
    [InlineData("halv fem sa jag, inte halv sex", "24.11...30.11. 16:30-16:30")]
    [InlineData("förlåt, den 27 inte 17", "27.11.")]
    [InlineData("imorgon går bort, men på torsdag är vi hemma", "26.11.")]
    [InlineData("klockan 8 är för tidigt. Klockan 11 eller 14 passar", "24.11...30.11. 11:00-11:00 | 24.11...30.11. 14:00-14:00")]
    [InlineData("vi har släktträff på söndag. Har ni något på fredag?", "27.11.")]
    [InlineData("onsdag krockar så det får bli fredag", "27.11.")]
    public void UN424_of_old_and_new_times_the_new_one_is_wished_for(string words, string windows) => Assert.Equal(windows, Times(words));

    [Theory]
    [InlineData("efter kl 17 eller lördag", "24.11...30.11. 17:00- | 28.11.")]
    [InlineData("torsdag går. Fredag går också, men då före tolv", "26.11. | 27.11. -11:59")]
    [InlineData("hela måndag, men onsdag bara mellan ett och tre", "30.11. | 25.11. 13:00-14:59")]
    [InlineData("i morgon bitti? Annars nån dag efter tre", "25.11. -09:59 | 24.11...30.11. 15:00-")]
    [InlineData("på kvällar och helger", "24.11...30.11. 17:00- | 28.11...29.11.")]
    [InlineData("tors em fre fm", "26.11. 12:00-16:59 | 27.11. -11:59")]
    [InlineData("torsdag eller fredag efter tre", "26.11. 15:00- | 27.11. 15:00-")]
    public void UN425_hours_belong_to_the_day_they_are_said_of(string words, string windows) => Assert.Equal(windows, Times(words));

    private static string Times(string words) =>
        Heard.Times(Heard.In(Language.Swedish, words));
}
