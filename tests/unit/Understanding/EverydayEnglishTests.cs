using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>What people from Cork to Glasgow, and foreigners in Helsinki, write to a small business: a situation told in passing, a question that is no order.</summary>
public sealed class EverydayEnglishTests
{
    [Theory]
    [InlineData(Trade.CarRepair, "is it due its yearly service, the stamp in the book says march", "service")]
    [InlineData(Trade.CarRepair, "theres a bulge on the sidewall", "tyres")]
    [InlineData(Trade.CarRepair, "it shudders when im slowing for lights", "brakes")]
    [InlineData(Trade.CarRepair, "put diesel in instead of petrol", "breakdown")]
    [InlineData(Trade.CarRepair, "someone dinged her outside the shop", "bodywork")]
    [InlineData(Trade.CarRepair, "shes roaring like a tractor underneath", "exhaust")]
    [InlineData(Trade.CarRepair, "the vents only blow warm", "air_conditioning")]
    [InlineData(Trade.Cleaning, "keys go back to the landlord on friday", "move_out")]
    [InlineData(Trade.Cleaning, "plaster dust everywhere since the builders", "deep")]
    [InlineData(Trade.Cleaning, "three skylights i cant reach", "windows")]
    [InlineData(Trade.Cleaning, "six desks and a canteen, evenings", "office")]
    [InlineData(Trade.Cleaning, "somebody spilled curry over the armchair", "upholstery")]
    [InlineData(Trade.Cleaning, "a bit of dusting and ironing every week", "home")]
    [InlineData(Trade.Dental, "havent seen a dentist in ages", "checkup")]
    [InlineData(Trade.Dental, "my jaw is like a football this morning", "swelling")]
    [InlineData(Trade.Dental, "got an elbow in the mouth at hockey", "knocked_out")]
    [InlineData(Trade.Dental, "food gets stuck in the hole", "lost_filling")]
    [InlineData(Trade.Dental, "snus stains on my teeth", "hygienist")]
    [InlineData(Trade.Dental, "the back one is coming through sideways", "wisdom_tooth")]
    [InlineData(Trade.Dental, "the cap came away, can it be recemented", "crown")]
    [InlineData(Trade.Electrical, "sitting here with candles since nine", "outage")]
    [InlineData(Trade.Electrical, "want ethernet to every room", "wiring")]
    [InlineData(Trade.Electrical, "somewhere to charge the hybrid", "ev_charger")]
    [InlineData(Trade.Electrical, "two rings on the hob dont heat", "stove")]
    [InlineData(Trade.Electrical, "the tap bites my hand when its wet", "shock")]
    [InlineData(Trade.Electrical, "chirping from the ceiling every minute", "smoke_alarm")]
    [InlineData(Trade.Electrical, "humming from the meter cupboard", "panel")]
    [InlineData(Trade.Hair, "im starting to look like santa", "beard")]
    [InlineData(Trade.Hair, "my roots done and the ends trimmed", "cut_colour")]
    [InlineData(Trade.Hair, "plaits and flowers for the debs", "updo")]
    [InlineData(Trade.Hair, "he wont sit still in the chair, hes autistic", "kids_cut")]
    [InlineData(Trade.Hair, "mermaid blue on the tips", "colour")]
    [InlineData(Trade.Locksmith, "the code lock wants a new pin", "smart_lock")]
    [InlineData(Trade.Legal, "slipped on ice outside the shop and broke my wrist", "compensation")]
    [InlineData(Trade.Heating, "we can see our breath in the bedrooms", "no_heat")]
    [InlineData(Trade.Plumbing, "buckets under the ceiling", "leak")]
    public void UN330_a_situation_told_in_passing_tells_of_the_service(Trade trade, string words, string service) =>
        Assert.Equal($"svc_{service}", In(trade, words).Service?.Value.Value);

    [Theory]
    [InlineData(Trade.Cleaning, "the tap is dripping")]
    [InlineData(Trade.Cleaning, "my wee car is making a noise")]
    [InlineData(Trade.Hair, "my lawyer has a contract for you")]
    [InlineData(Trade.Electrical, "im locked out")]
    [InlineData(Trade.CarRepair, "the front door of our flat is stuck")]
    [InlineData(Trade.Electrical, "her name is Shauna")]
    [InlineData(Trade.Dental, "im stuck on the bus")]
    public void UN331_a_common_word_is_no_misspelling_of_a_situation(Trade trade, string words) =>
        Assert.Null(In(trade, words).Service);

    [Theory]
    [InlineData("is it safe to leave the boiler on like this?")]
    [InlineData("should i turn the water off while the toilet is running?")]
    [InlineData("can i use drain cleaner on the shower drain")]
    [InlineData("how often should the radiators be bled?")]
    [InlineData("do ye repair electric showers as well")]
    [InlineData("why is my radiator gurgling?")]
    [InlineData("would you recommend a new tap or a washer?")]
    [InlineData("which size of tap do i buy")]
    [InlineData("do your people do dishwashers")]
    public void UN332_advice_and_what_we_do_are_asked_beside_a_job_too(string words) =>
        Assert.Contains(Act.AskOther, In(Trade.Plumbing, words).Acts);

    [Theory]
    [InlineData("can you come and fix the shower?")]
    [InlineData("could someone look at the boiler?")]
    [InlineData("can your man do the outside tap as well?")]
    [InlineData("could you come to check it? im in Espoo")]
    [InlineData("any chance someone could pop out and unblock it?")]
    [InlineData("could i see somebody about it?")]
    public void UN333_who_asks_us_to_come_and_do_it_wants_it_done(string words)
    {
        var told = In(Trade.Plumbing, words);

        Assert.DoesNotContain(told.Acts, a => a is Act.AskOther or Act.AskArea);
        Assert.Equal(Purpose.NewWork, told.Purpose);
    }

    [Theory]
    [InlineData("let me ask himself first")]
    [InlineData("ill check the diary and get back to you")]
    [InlineData("hold off until ive spoken to my mother")]
    [InlineData("dont book it yet, im confirming with the landlord")]
    [InlineData("will let ye know tonight")]
    [InlineData("need a quick word with my flatmate")]
    public void UN334_who_must_ask_somebody_first_comes_back_with_the_answer(string words)
    {
        var acts = Heard.En(words, Asked.Choice).Acts;

        Assert.Contains(Act.Wait, acts);
        Assert.DoesNotContain(acts, a => a is Act.Yes or Act.Maybe or Act.Thanks);
    }

    [Theory]
    [InlineData("maybe, let me check")]
    [InlineData("possibly, ill have to see what work says")]
    public void UN334_who_says_perhaps_is_only_unsure(string words) =>
        Assert.Contains(Act.Maybe, Heard.En(words, Asked.Choice).Acts);

    [Theory]
    [InlineData("wed like an offer for replacing six radiators")]
    [InlineData("tender for the annual maintenance of two buildings")]
    [InlineData("could you put in a bid for the pipework")]
    [InlineData("please provide a costed proposal")]
    public void UN335_an_offer_a_bid_and_a_tender_are_quotes(string words) =>
        Assert.Contains(Act.RequestQuote, In(Trade.Plumbing, words).Acts);

    [Theory]
    [InlineData("thats very kind of you to offer")]
    [InlineData("got your offer, its grand")]
    [InlineData("is there a special offer on")]
    public void UN335_an_offer_that_was_made_asks_for_none(string words) =>
        Assert.DoesNotContain(Act.RequestQuote, In(Trade.Plumbing, words).Acts);

    [Theory]
    [InlineData("till when are you there tonight?", Act.AskHours)]
    [InlineData("is the office staffed on boxing day?", Act.AskHours)]
    [InlineData("would ye travel as far as Dingle?", Act.AskArea)]
    [InlineData("do you serve the archipelago?", Act.AskArea)]
    [InlineData("which postcodes do you cover?", Act.AskArea)]
    [InlineData("any sign of your man yet?", Act.AskEta)]
    [InlineData("when should we expect the engineer?", Act.AskEta)]
    [InlineData("did we say tuesday or wednesday?", Act.AskBooking)]
    [InlineData("is this a recording?", Act.AskRobot)]
    [InlineData("prove youre not a robot", Act.AskRobot)]
    [InlineData("put me through to the manager", Act.AskPerson)]
    [InlineData("id appreciate a quick call about it", Act.CallMe)]
    public void UN336_what_is_asked_of_us_is_heard_however_it_is_put(string words, Act act) =>
        Assert.Contains(act, In(Trade.Plumbing, words).Acts);

    [Theory]
    [InlineData("my mother will open the door tomorrow", Act.AskHours)]
    [InlineData("how do you shut it off?", Act.AskHours)]
    [InlineData("the power was out for two hours on sunday", Act.AskHours)]
    [InlineData("weekends only im afraid", Act.AskOther)]
    [InlineData("need to move the car first", Act.MoveBooking)]
    [InlineData("i pressed the button by mistake and now its leaking", Act.WrongNumber)]
    public void UN336_words_that_only_look_like_it_ask_nothing(string words, Act act) =>
        Assert.DoesNotContain(act, Booked(words));

    [Theory]
    [InlineData("calling off thursday")]
    [InlineData("im not coming on the 3rd")]
    [InlineData("forget about wednesday, we settled it")]
    [InlineData("please take it off the calendar")]
    [InlineData("no need for the electrician tomorrow anymore")]
    public void UN337_a_visit_is_struck_off_in_plain_words(string words) =>
        Assert.Contains(Act.CancelBooking, Booked(words));

    [Theory]
    [InlineData("take me off the list for tomorrow")]
    [InlineData("no need to block the road tomorrow")]
    public void UN337_off_one_day_is_not_off_for_ever(string words) =>
        Assert.DoesNotContain(Act.OptOut, Booked(words));

    [Theory]
    [InlineData("dont want yer adverts")]
    [InlineData("get me off this list")]
    [InlineData("no more promos")]
    public void UN337_whoever_wants_no_advertising_wants_no_messages(string words) =>
        Assert.Contains(Act.OptOut, Booked(words));

    [Theory]
    [InlineData("ill be ten minutes late for my appointment, bus never came")]
    [InlineData("meeting overran, with you more like ten past")]
    [InlineData("missed the ferry, im running behind")]
    public void UN338_who_is_held_up_is_late_whatever_the_visit_is_for(string words) =>
        Assert.Contains(Act.Late, Booked(words));

    [Theory]
    [InlineData("not impressed with the job at all")]
    [InlineData("the tap you fitted has fallen off already")]
    [InlineData("cleaner left an hour early again")]
    [InlineData("you charged me for two hours and he was here ten minutes")]
    [InlineData("fed up of waiting on ye")]
    public void UN339_discontent_is_a_complaint(string words) =>
        Assert.Contains(Act.Complain, In(Trade.Plumbing, words).Acts);

    [Theory]
    [InlineData(Trade.Hair, "the dye went in her eyes and she cant open them, her eyes are burning")]
    [InlineData(Trade.Hair, "my face is swelling up from the tint")]
    [InlineData(Trade.Hair, "nicked his ear and there is blood everywhere")]
    [InlineData(Trade.Cleaning, "your cleaner has fallen off the ladder")]
    [InlineData(Trade.Cleaning, "cant stop coughing from the bleach fumes")]
    [InlineData(Trade.Cleaning, "there is a smell of gas in the flat")]
    [InlineData(Trade.Dental, "my dad is choking on the cap")]
    [InlineData(Trade.Dental, "pain in my chest and down my left arm")]
    [InlineData(Trade.CarRepair, "jack slipped, husband is pinned")]
    [InlineData(Trade.CarRepair, "weve conked out on the level crossing")]
    [InlineData(Trade.Electrical, "the lad grabbed a live cable and cant let go")]
    [InlineData(Trade.Electrical, "no power and my mothers oxygen concentrator is off")]
    [InlineData(Trade.Electrical, "water is pouring out through the light")]
    [InlineData(Trade.Dental, "puck in the face, two teeth are gone")]
    public void UN340_danger_to_a_body_is_an_emergency_in_every_trade(Trade trade, string words) =>
        Assert.NotNull(In(trade, words).Emergency);

    [Theory]
    [InlineData(Trade.Hair, "cut my fringe, i cant see out")]
    [InlineData(Trade.Hair, "had dye in my eyes five years back, no hurry at all")]
    [InlineData(Trade.Dental, "it was only a drill at school, pretend blood everywhere")]
    [InlineData(Trade.Dental, "need a tooth out, whenever")]
    [InlineData(Trade.Cleaning, "nearly had a heart attack when i saw the price")]
    [InlineData(Trade.Plumbing, "the drain is choking again")]
    [InlineData(Trade.CarRepair, "the brake pads want replacing, whenever ye have time")]
    [InlineData(Trade.Electrical, "bare bulb in the hall wants a shade")]
    public void UN340_what_is_over_pretended_or_a_manner_of_speaking_is_none(Trade trade, string words) =>
        Assert.Null(In(trade, words).Emergency);

    [Theory]
    [InlineData("the plug melted but i unplugged it")]
    [InlineData("it smelled burnt, ive switched the breaker off and unplugged it")]
    public void UN341_what_burnt_and_is_unplugged_is_todays_work_and_no_alarm(string words)
    {
        var told = In(Trade.Electrical, words);

        Assert.Null(told.Emergency);
        Assert.Equal(Urgency.Today, told.Urgency?.Value);
    }

    private static Findings In(Trade trade, string words) => Heard.By(trade, Language.English, words);

    private static ImmutableArray<Act> Booked(string words) => Heard.WhenBooked(Language.English, words);
}
