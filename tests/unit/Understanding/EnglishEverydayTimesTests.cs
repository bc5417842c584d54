using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Times as English customers say them every day: pointed at, left out, put against one another. It is Tuesday 24 November 2026, ten o'clock.</summary>
public sealed class EnglishEverydayTimesTests
{
    [Theory]
    [InlineData("could you fit me in on Friday week", "4.12.")]
    [InlineData("lay the floor on Thursday fortnight please", "10.12.")]
    [InlineData("2moro after 3 if possible", "25.11. 15:00-")]
    [InlineData("how about 2 o'clock on Friday", "27.11. 14:00-14:00")]
    [InlineData("10 to 12 on Friday suits", "27.11. 10:00-11:59")]
    [InlineData("five to ten on Friday", "27.11. 09:55-09:55")]
    [InlineData("at 4 or later on Thursday", "26.11. 16:00-")]
    [InlineData("have you anything late on Thursday", "26.11. 17:00-")]
    [InlineData("this arvo if you can", "24.11. 12:00-16:59")]
    [InlineData("school starts on the 14th, could you come the week before?", "7.12...13.12.")]
    [InlineData("the wedding is on Saturday, could I come the evening before?", "27.11. 17:00-")]
    [InlineData("my interview is on Friday at 2, a shave at 8 that morning?", "27.11. 08:00-08:00")]
    [InlineData("please sort it before the week is out", "24.11...29.11.")]
    [InlineData("any day after work", "24.11...30.11. 16:00-")]
    [InlineData("Thursday after the school run", "26.11. 09:00-")]
    [InlineData("this Friday or next Friday", "27.11. | 4.12.")]
    [InlineData("is Friday the 4th possible", "4.12.")]
    [InlineData("after the 4th but before the 9th", "5.12...8.12.")]
    [InlineData("next month, any Monday", "7.12. | 14.12. | 21.12. | 28.12.")]
    [InlineData("Friday afternoon or any evening", "27.11. 12:00-16:59 | 24.11...30.11. 17:00-")]
    [InlineData("from 3 on Wednesday, all day Thursday", "25.11. 15:00- | 26.11.")]
    [InlineData("swap it to Thu please", "26.11.")]
    [InlineData("we'd a leak last month, come Friday", "27.11.")]
    [InlineData("I work from home so Friday would be best", "27.11.")]
    public void UN432_everyday_ways_to_name_a_time_are_read(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.En(words)));

    [Theory]
    [InlineData("The 8th is a feast day so skip that day, any other day that week", "7.12. | 9.12...13.12.")]
    [InlineData("Friday is market day so not then, Thursday would do", "26.11.")]
    [InlineData("we could do the week of the 14th but avoid the 16th", "14.12...15.12. | 17.12...20.12.")]
    [InlineData("Mondays I've choir, Thursday is fine", "26.11.")]
    [InlineData("no evenings please, 9 to 11", "24.11...30.11. 09:00-10:59")]
    [InlineData("Friday is hopeless, Thursday is fine", "26.11.")]
    [InlineData("I can't do Thursday so Friday please", "27.11.")]
    [InlineData("not this week but next", "30.11...6.12.")]
    [InlineData("not this week, next week is better", "30.11...6.12.")]
    [InlineData("my carer leaves at ten and my son comes at two, so in between", "24.11...30.11. 10:00-13:59")]
    [InlineData("the hall opens at 8 and shuts at 3, so between those", "24.11...30.11. 08:00-14:59")]
    [InlineData("before 9 or after 4, nothing in between", "25.11...30.11. -08:59 | 24.11...30.11. 16:00-")]
    public void UN433_what_is_pointed_at_is_left_out_and_what_lies_between_is_meant(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.En(words)));

    [Theory]
    [InlineData("could we say 5 not half 3", "24.11...30.11. 17:00-17:00")]
    [InlineData("I said Friday at two but it'll be half past", "27.11. 14:30-14:30")]
    [InlineData("I wrote Thursday, meant Friday", "27.11.")]
    [InlineData("meant to say Friday", "27.11.")]
    [InlineData("can we push it back to 11", "24.11...30.11. 11:00-11:00")]
    [InlineData("it's flat 15 not 5", "")]
    [InlineData("landlord says get someone on Friday", "27.11.")]
    [InlineData("landlord says Friday", "")]
    public void UN434_a_time_that_is_put_right_is_the_one_meant(string words, string windows) => Assert.Equal(windows, Heard.Times(Heard.En(words)));

    [Theory]
    [InlineData("I'm driving until 4", Asked.Nothing, "24.11...30.11. 16:00-")]
    [InlineData("we mind the twins till noon", Asked.Nothing, "24.11...30.11. 12:00-")]
    [InlineData("I'm here until 4", Asked.Nothing, "24.11...30.11. -15:59")]
    [InlineData("I'm usually home by 4", Asked.Nothing, "24.11...30.11. 16:00-")]
    [InlineData("Morning, can you come and look at the boiler on Friday?", Asked.Nothing, "27.11.")]
    [InlineData("Morning, if you have one", Asked.Choice, "24.11...30.11. -11:59")]
    [InlineData("I'm in Leeds till Friday, how about Monday", Asked.Choice, "30.11.")]
    [InlineData("give me till Thursday to ask my wife", Asked.Confirm, "")]
    [InlineData("morning or afternoon tomorrow?", Asked.Reminder, "")]
    [InlineData("please cancel my visit on Friday, I no longer need it", Asked.Nothing, "")]
    [InlineData("I work the night shift, come on Friday", Asked.Nothing, "27.11.")]
    public void UN435_until_when_somebody_is_busy_and_what_is_only_said_is_told_from_a_wish(string words, Asked asked, string windows) => Assert.Equal(windows, Heard.Times(Heard.En(words, asked)));
}
