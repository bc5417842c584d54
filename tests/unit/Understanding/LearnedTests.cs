using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The table beside the rules: what it adds, and what it must leave alone.</summary>
public sealed class LearnedTests
{
    [Theory]
    [InlineData(Language.English, "I stayed in all day and your lad never showed, thats shocking service", Act.Complain)]
    [InlineData(Language.Finnish, "kaks tuntia istuin rappusilla eikä ketään kuulunu, aika noloa teiltä", Act.Complain)]
    [InlineData(Language.Swedish, "satt två timmar i trappan och inte en själ dök upp, rätt uselt", Act.Complain)]
    public void UN410_a_grievance_in_words_of_ones_own_is_heard(Language language, string words, Act act) =>
        Assert.Contains(act, Heard.In(language, words).Acts);

    [Fact]
    public void UN410_the_same_text_is_judged_the_same_each_time()
    {
        var (said, context) = Given("the radiator gurgles and my patience is running out");
        var judged = Enumerable.Range(0, 3).Select(_ => LearnedTable.Shipped[LearnedTable.Acts]!.Weigh(Signs.Of(said, context, RuleReading.Of(said, context))).Best).Distinct();
        Assert.Single(judged);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void UN411_however_sure_it_is_the_table_finds_no_yes_no_choice_no_time_no_name_and_no_address(Asked asked)
    {
        var sure = Sure(LearnedTable.Acts, "yes", "choose");
        var (said, context) = Given("whatever the good lady of the house had in mind", asked);

        var found = SecondOpinion.On(new(), said, context, sure);

        Assert.Equal(asked == Asked.Reminder, found.Acts.Contains(Act.Yes)); // Of what stands already.
        Assert.Equal((null, null, null, null), (found.Choice, found.Time, found.Name, found.Address));
    }

    [Fact]
    public void UN411_a_yes_that_is_very_unlikely_is_asked_again()
    {
        var (said, context) = Given("sure as anything that was never what I had asked you for", Asked.Confirm);
        Assert.DoesNotContain(Act.Yes, SecondOpinion.On(new() { Acts = [Act.Yes] }, said, context, Never(LearnedTable.Acts, "yes")).Acts);
    }

    [Fact]
    public void UN461_a_yes_that_books_takes_words_that_agree_and_a_table_that_is_sure_of_a_yes_and_of_nothing_else()
    {
        var (agrees, context) = Given("the hour suits us both, the lamp hums as it always did", Asked.Confirm);
        var (hums, _) = Given("the lamp hums as it always did over the bath", Asked.Confirm);
        var sure = Sure(LearnedTable.Acts, "yes");

        Assert.Equal(Act.Yes, Assert.Single(SecondOpinion.On(new(), agrees, context, sure).Acts));
        Assert.DoesNotContain(Act.Yes, SecondOpinion.On(new(), hums, context, sure).Acts);
        Assert.DoesNotContain(Act.Yes, SecondOpinion.On(new(), agrees, context, Never(LearnedTable.Acts, "yes")).Acts);
        Assert.DoesNotContain(Act.Yes, SecondOpinion.On(new(), agrees, context, Sure(LearnedTable.Acts, "yes", "maybe")).Acts);
    }

    [Fact]
    public void UN411_a_visit_that_stands_is_not_called_off_but_asked_about()
    {
        var (said, context) = Given("it seems the good lady of the house will be far from there by then");
        var booked = context with { Known = new(Heard.Offer(25, 8, 10).Slot, IsBooked: true) };
        var sure = Sure(LearnedTable.Acts, "cancel_booking");

        Assert.Equal(Act.ChangeBooking, Assert.Single(SecondOpinion.On(new(), said, booked, sure).Acts));
        Assert.Equal(Act.CancelBooking, Assert.Single(SecondOpinion.On(new(), said, context, sure).Acts));
    }

    [Fact]
    public void UN412_an_emergency_by_rule_stands_and_one_that_no_list_names_is_added()
    {
        var (said, context) = Given("the lamp over the bath hums and my arm went all numb when I touched it");
        var byRule = new Findings { Emergency = new("flood", "lamp", 0.9), Urgency = new(Urgency.Emergency, "lamp", 0.9) };

        Assert.Equal("flood", SecondOpinion.On(byRule, said, context, Never(LearnedTable.Urgency, "emergency")).Emergency?.Value);
        Assert.Equal(Urgency.Emergency, SecondOpinion.On(new(), said, context, Sure(LearnedTable.Urgency, "emergency")).Urgency?.Value);
    }

    [Fact]
    public void UN412_a_hurry_that_rules_found_stands_unless_it_is_unlikely()
    {
        var (said, context) = Given("the lamp over the bath hums a little today, whenever it suits you");
        var (soon, none) = (Sure(LearnedTable.Urgency, "soon"), Sure(LearnedTable.Urgency, LearnedTable.None));
        var concluded = new Findings { Urgency = new(Urgency.Today, "hums", 0.6) };
        var inWords = new Findings { Urgency = new(Urgency.Today, "today", 0.8) };

        Assert.Equal(Urgency.Today, SecondOpinion.On(concluded, said, context, Sure(LearnedTable.Urgency, "today")).Urgency?.Value);
        Assert.Equal(Urgency.Soon, SecondOpinion.On(concluded, said, context, soon).Urgency?.Value);
        Assert.Null(SecondOpinion.On(concluded, said, context, none).Urgency);
        Assert.Null(SecondOpinion.On(inWords, said, context, none).Urgency);
        Assert.Equal(Urgency.Soon, SecondOpinion.On(new(), said, context, soon).Urgency?.Value);
        Assert.Equal(Urgency.Emergency, SecondOpinion.On(concluded, said, context, Sure(LearnedTable.Urgency, "emergency")).Urgency?.Value);
    }

    [Fact]
    public void UN412_a_hurry_in_a_few_words_or_a_clause_of_its_own_stands_whatever_the_table_says()
    {
        var none = Sure(LearnedTable.Urgency, LearnedTable.None);
        var (few, context) = Given("the lamp over the bath hums");
        var (own, _) = Given("the lamp over the bath hums a little. No hurry at all");

        Assert.Equal(Urgency.Today, SecondOpinion.On(new() { Urgency = new(Urgency.Today, "hums", 0.6) }, few, context, none).Urgency?.Value);
        Assert.Equal(Urgency.Normal, SecondOpinion.On(new() { Urgency = new(Urgency.Normal, "No hurry", 0.8) }, own, context, none).Urgency?.Value);
    }

    [Fact]
    public void UN412_a_job_that_is_hardly_more_than_named_stands_and_in_more_words_the_likeliest_one_does()
    {
        var (named, context) = Given("the tap drips a bit");
        var (told, _) = Given("the tap is fine now and what spits is the thing by the wall");
        var selling = context with { Settings = Heard.Of(Trade.Plumbing) };
        var read = new Findings { Service = new(ServiceId.From("svc_tap"), "tap", 0.95) };
        var shower = Sure(LearnedTable.JobsOf(Trade.Plumbing), "shower");

        Assert.Equal("svc_tap", SecondOpinion.On(read, named, selling, shower).Service?.Value.Value);
        Assert.Equal("svc_shower", SecondOpinion.On(read, told, selling, shower).Service?.Value.Value);
    }

    [Fact]
    public void UN412_where_something_else_was_asked_no_job_becomes_another_and_one_that_is_asked_about_stands()
    {
        var (said, context) = Given("fine by me, and the tap is where it always was in there", Asked.Confirm);
        var (asks, _) = Given("fine by me, and does he look at the tap in there too?", Asked.Confirm);
        var selling = context with { Settings = Heard.Of(Trade.Plumbing) };
        var read = new Findings { Service = new(ServiceId.From("svc_tap"), "tap", 0.95) };
        var none = Sure(LearnedTable.JobsOf(Trade.Plumbing), LearnedTable.None);

        Assert.Equal("svc_tap", SecondOpinion.On(read, said, selling, Sure(LearnedTable.JobsOf(Trade.Plumbing), "shower")).Service?.Value.Value);
        Assert.Null(SecondOpinion.On(read, said, selling, none).Service);
        Assert.NotNull(SecondOpinion.On(read with { Acts = [Act.Yes] }, asks, selling, none).Service);

        var asked = SecondOpinion.On(read, asks, selling, none);
        Assert.Null(asked.Service);
        Assert.Equal(Act.AskOther, Assert.Single(asked.Acts));
    }

    [Fact]
    public void UN412_a_job_that_is_hardly_likelier_than_the_one_that_rules_found_is_asked_about()
    {
        var (told, context) = Given("the tap is fine now and what spits is the thing by the wall");
        var selling = context with { Settings = Heard.Of(Trade.Plumbing) };
        var read = new Findings { Service = new(ServiceId.From("svc_tap"), "tap", 0.95) };

        var found = Given(0.3, LearnedTable.JobsOf(Trade.Plumbing), read, told, selling, "shower");

        Assert.Equal(("svc_shower", "svc_tap"), (found.Service?.Value.Value, found.Rival?.Value.Value));
    }

    [Fact]
    public void UN431_who_asks_for_a_person_or_calls_off_in_plain_words_is_heard_where_other_acts_give_way()
    {
        var (said, context) = Given("the good lady of the house had this or that in mind for today");
        Findings read = new() { Acts = [Act.AskPerson, Act.CancelBooking, Act.Maybe] };

        Assert.Equal([Act.AskPerson, Act.CancelBooking], Given(0.15, LearnedTable.Acts, read, said, context, "ask_person", "cancel_booking", "maybe").Acts.AsEnumerable());
    }

    [Fact]
    public void UN431_what_has_consequences_needs_more_to_be_found_than_what_is_only_answered()
    {
        var (said, context) = Given("the good lady of the house had this or that in mind for today");

        Assert.Equal([Act.AskPrice], Given(0.42, LearnedTable.Acts, new(), said, context, "ask_price").Acts.AsEnumerable());
        Assert.Empty(Given(0.42, LearnedTable.Acts, new(), said, context, "ask_person", "abandon", "no", "call_me").Acts);
    }

    [Theory]
    [InlineData(0.12, true)]
    [InlineData(0.08, false)]
    public void UN411_a_yes_stands_until_it_is_unlikely(double chance, bool stands)
    {
        var (said, context) = Given("sure as anything that was never what I had asked you for", Asked.Reminder);
        Assert.Equal(stands, Given(chance, LearnedTable.Acts, new() { Acts = [Act.Yes] }, said, context, "yes").Acts.Contains(Act.Yes));
    }

    [Fact]
    public void UN496_a_yes_that_books_stands_beside_other_words_only_where_it_is_likely()
    {
        var (said, context) = Given("sure as anything that was never what I had asked you for", Asked.Confirm);
        Findings read = new() { Acts = [Act.Yes] };

        Assert.DoesNotContain(Act.Yes, Given(0.25, LearnedTable.Acts, read, said, context, "yes").Acts);
        Assert.Contains(Act.Yes, SecondOpinion.On(read, said, context, Sure(LearnedTable.Acts, "yes")).Acts);
    }

    [Fact]
    public void UN429_what_somebody_seems_to_do_is_told_beside_the_acts_and_nothing_is_done_by_it()
    {
        var (said, context) = Given("the good lady of the house left something under the mat for whoever comes");
        var booked = context with { Known = new(Heard.Offer(25, 8, 10).Slot, IsBooked: true) };

        Assert.Equal(new Supposition(AsksForWork: true, Tells: false, CallsOff: false), SecondOpinion.On(new(), said, context, Sure(LearnedTable.Acts, "request")).Supposed);
        var tells = SecondOpinion.On(new(), said, context, Sure(LearnedTable.Acts, "inform"));
        Assert.Equal(new Supposition(AsksForWork: false, Tells: true, CallsOff: false), tells.Supposed);
        Assert.True(tells.IsEmpty);
        Assert.True(SecondOpinion.On(new(), said, booked, Sure(LearnedTable.Acts, "cancel_booking")).Supposed?.CallsOff);
        Assert.Null(SecondOpinion.On(new(), said, context with { Spoken = true }, Sure(LearnedTable.Acts, "inform")).Supposed);
    }

    [Theory]
    [InlineData("hei! meillä on viemäri tukossa, keskiviikkona")]
    [InlineData("huomenta! meillä on viemäri tukossa, keskiviikkona")]
    public void UN411_who_names_a_job_and_a_day_moves_no_visit_that_we_do_not_know_of(string words) =>
        Assert.DoesNotContain(Heard.Fi(words, Asked.Job).Acts, a => a is Act.MoveBooking or Act.CancelBooking or Act.ChangeBooking);

    [Fact]
    public void UN416_a_time_that_is_only_told_is_no_wish_and_none_is_found()
    {
        var wished = Heard.En("could the lamp over the bath be looked at on Friday morning").Time;
        var read = new Findings { Time = wished };
        var told = Sure(LearnedTable.Times, LearnedTable.Told);

        Assert.NotNull(wished);
        var (said, context) = Given("the lamp over the bath hums and hums, Friday morning is when the guests are due");
        Assert.Null(SecondOpinion.On(read with { Time = wished with { Words = "Friday morning" } }, said, context, told).Time);
        Assert.NotNull(SecondOpinion.On(read with { Time = wished with { Words = "Friday morning" } }, said, context, Sure(LearnedTable.Times, LearnedTable.Wished)).Time);
        Assert.Null(SecondOpinion.On(new(), said, context, Sure(LearnedTable.Times, LearnedTable.Wished)).Time);
        var (little, _) = Given("on Friday morning then please");
        Assert.NotNull(SecondOpinion.On(read with { Time = wished with { Words = "Friday morning" } }, little, context, told).Time);
    }

    [Theory]
    [InlineData(Language.English, "the oven cuts out around 7 when the kids' supper is in, would thursday suit for a look", "2026-11-26", "2026-11-26")]
    [InlineData(Language.English, "going on holiday at 5 in the morning on Sunday, could somebody see to the tap on Friday", "2026-11-27", "2026-11-27")]
    [InlineData(Language.Finnish, "koira hermostuu uutenavuotena, joten valot pihaan mieluiten viikolla 50", "2026-12-07", "2026-12-13")]
    [InlineData(Language.Swedish, "tvättstugan har vi söndagar fem till sju och då går proppen, passar onsdag", "2026-11-25", "2026-11-25")]
    public void UN460_of_several_times_only_those_stand_that_are_wished_for(Language language, string words, string first, string last)
    {
        var window = Assert.Single(Heard.In(language, words).Time!.Value);
        Assert.Equal((first, last, null), ($"{window.FirstDay:uuuu-MM-dd}", $"{window.LastDay:uuuu-MM-dd}", window.NotBefore));
    }

    [Theory]
    [InlineData("kindly erase us from whatever this little service of yours is", true)]
    [InlineData("kindly do not stop sending us whatever this little service is", false)]
    [InlineData("kindly let us sleep, nothing at night from this little service", false)]
    [InlineData("kindly ring us instead of whatever this little service is", false)]
    public void UN413_who_wants_no_more_messages_is_opted_out_unless_it_is_limited(string words, bool isOptOut)
    {
        var (said, context) = Given(words);
        Assert.Equal(isOptOut, SecondOpinion.On(new(), said, context, Sure(LearnedTable.Acts, "opt_out")).Acts.Contains(Act.OptOut));
    }

    [Fact]
    public void UN414_numbers_questions_of_ones_own_speech_and_very_long_texts_are_read_by_rules_alone()
    {
        var sure = Sure(LearnedTable.Acts, "complaint");
        var (said, context) = Given("nobody turned up again and I had taken the day off");
        Assert.Contains(Act.Complain, SecondOpinion.On(new(), said, context, sure).Acts);

        foreach (var (other, where) in new[]
        {
            (said, context with { Spoken = true }), (said, context with { Asked = Asked.Own }), (said, context with { Asked = Asked.Urgency }),
            (Utterance.Of("2"), context), (Utterance.Of(string.Concat(Enumerable.Repeat("nobody came ", 80))), context),
        })
        {
            Assert.Empty(SecondOpinion.On(new(), other, where, sure).Acts);
        }
    }

    [Fact]
    public void UN415_a_service_of_the_tenants_own_stands_and_none_is_found_that_is_not_sold()
    {
        var (said, context) = Given("the thing by the wall spits water whenever the neighbour showers");
        var own = ServiceId.From("svc_bidet");
        var selling = context with { Settings = Heard.Of(Trade.Plumbing) };
        var sure = Sure(LearnedTable.JobsOf(Trade.Plumbing), "shower");

        Assert.Equal("svc_shower", SecondOpinion.On(new(), said, selling, sure).Service?.Value.Value);
        Assert.Equal(own, SecondOpinion.On(new() { Service = new(own, "thing", 0.7) }, said, selling, sure).Service?.Value);
        Assert.Null(SecondOpinion.On(new() { Service = new(ServiceId.From("svc_tap"), "tap", 0.95) }, said, selling, Sure(LearnedTable.JobsOf(Trade.Plumbing), LearnedTable.None)).Service);
        Assert.NotNull(SecondOpinion.On(new() { Service = new(ServiceId.From("svc_tap"), "tap", 0.95) }, Utterance.Of("I just tap and go"), selling, Sure(LearnedTable.JobsOf(Trade.Plumbing), LearnedTable.None)).Service);
        Assert.Null(SecondOpinion.On(new(), said, selling with { Settings = selling.Settings with { Services = [] } }, sure).Service);
    }

    [Fact]
    public void UN417_what_is_no_table_is_refused() =>
        Assert.ThrowsAny<Exception>(() => LearnedTable.Read(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8])));

    [Fact]
    public void UN418_the_table_that_ships_knows_every_act_and_every_job_of_every_trade()
    {
        Assert.Equal([], LearnedActs.All.Keys.Except(LearnedTable.Shipped[LearnedTable.Acts]!.Answers));
        Assert.Equal([LearnedTable.Told, LearnedTable.Wished], LearnedTable.Shipped[LearnedTable.Times]!.Answers.AsEnumerable());
        foreach (var trade in Enum.GetValues<Trade>())
        {
            if (LearnedTable.Shipped[LearnedTable.JobsOf(trade)] is { } jobs)
            {
                Assert.Equal([], StarterVocabulary.Of(trade).Select(s => s.Name).Where(n => n != "other").Except(jobs.Answers));
            }
            else
            {
                Assert.Empty(StarterVocabulary.Of(trade));
            }
        }
    }

    public static TheoryData<Asked> Questions() => new(Asked.Nothing, Asked.Job, Asked.Address, Asked.Name, Asked.Choice, Asked.Confirm, Asked.Reminder);

    private static (Utterance Said, UnderstandingContext Context) Given(string words, Asked asked = Asked.Nothing) =>
        (Utterance.Of(words), new(Tenant.PlumberInHelsinki, Heard.Now, Language.English, asked, asked == Asked.Choice ? Heard.ThreeWindows : []));

    /// <summary>A table that is sure of those answers, whatever is said.</summary>
    private static LearnedTable Sure(string head, params string[] answers) => Fixed(head, sbyte.MaxValue, answers);

    /// <summary>A table that thinks that impossible, whatever is said.</summary>
    private static LearnedTable Never(string head, string answer) => Fixed(head, sbyte.MinValue + 1, [answer]);

    /// <summary>What is said by those findings, with a table that gives those answers that chance below one half, and any other less.</summary>
    private static Findings Given(double chance, string head, Findings read, Utterance said, UnderstandingContext context, params string[] answers)
    {
        const int weight = -100;
        var signs = Signs.Of(said, context, read);
        var share = Math.Sqrt(signs.Words.Length) + Math.Sqrt(signs.Concepts.Length) + (LearnedHead.RuleShare * signs.Rules.Length);
        var unit = Math.Log(chance / (1 - chance)) / share / weight;
        return SecondOpinion.On(read, said, context, Fixed(head, weight, answers, (float)unit));
    }

    private static LearnedTable Fixed(string head, int weight, string[] answers, float unit = 1)
    {
        ImmutableArray<string> all = [.. answers, "something else"];
        var width = LearnedHead.WidthOf(all.Length);
        var weights = new sbyte[width];
        for (var i = 0; i < all.Length; i++)
        {
            weights[i] = (sbyte)(i < answers.Length ? weight : weight < 0 && unit < 1 ? sbyte.MinValue + 1 : -weight);
        }

        return new(new Dictionary<string, LearnedHead> { [head] = new(all, 1, unit, weights) });
    }
}
