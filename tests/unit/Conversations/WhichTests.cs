using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What the words leave open is asked, and not guessed.</summary>
public sealed class WhichTests
{
    [Fact]
    public void CV105_a_date_that_reads_two_ways_is_asked_once_with_both()
    {
        var talk = new Talk(Talk.WithPlumber().Settings).Texts("my tap is leaking, no hurry, Koivukuja 12 B 34, 00530. 3/12 would be good");

        Assert.Equal(Stage.AskingWhich, talk.Opportunity.Stage);
        Assert.Contains("1 Thu 3 Dec\n2 Fri 12 Mar\nWhich do you mean, 1 or 2?", talk.LastText, StringComparison.Ordinal);
        talk.Texts("the first");
        Assert.Equal(new LocalDate(2026, 12, 3), Assert.Single(talk.Opportunity.Intake.Wishes!.Value).FirstDay);
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);

        talk.Texts("or 4/12 maybe");
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
    }

    [Fact]
    public void CV105_which_reading_it_is_may_be_said_in_other_words()
    {
        var talk = new Talk(Talk.WithPlumber().Settings).Texts("my tap is leaking, no hurry, Koivukuja 12 B 34, 00530. 3/12 would be good").Texts("in december");

        Assert.Equal(new LocalDate(2026, 12, 3), Assert.Single(talk.Opportunity.Intake.Wishes!.Value).FirstDay);
    }

    [Theory]
    [InlineData("peru aika", "2", Outcome.Cancelled)]
    [InlineData("peru aika", "se viemäri", Outcome.Cancelled)]
    [InlineData("siirrä", "jälkimmäinen", Outcome.Booked)]
    public void CV106_of_two_appointments_the_one_to_be_changed_is_asked(string wanted, string which, Outcome outcome)
    {
        var talk = BookedTwice();
        var (first, second) = (talk.State.Opportunities[0], talk.State.Opportunities[1]);

        talk.Texts(wanted);
        Assert.Contains("Sinulla on kaksi aikaa:\n1 ", talk.LastText, StringComparison.Ordinal);
        Assert.Contains(", Viemärin avaus\nKumpaa tarkoitat, 1 vai 2?", talk.LastText, StringComparison.Ordinal);
        talk.Texts(which);

        Assert.Equal(first.BookedSlot, talk.State.Find(first.Id)!.BookedSlot);
        Assert.Equal(outcome, talk.State.Find(second.Id)!.Outcome);
        if (outcome == Outcome.Booked)
        {
            Assert.Equal(Stage.Offering, talk.State.Find(second.Id)!.Stage);
            talk.Texts("1").Texts("kyllä");
            Assert.NotEqual(second.BookedSlot, talk.State.Find(second.Id)!.BookedSlot);
            Assert.Equal(first.BookedSlot, talk.State.Find(first.Id)!.BookedSlot);
        }
    }

    [Fact]
    public void CV106_an_appointment_that_is_named_is_not_asked_for()
    {
        var talk = BookedTwice();

        talk.Texts("peru se viemärin aika");

        Assert.Equal(Outcome.Cancelled, talk.State.Opportunities[1].Outcome);
        Assert.NotNull(talk.State.Opportunities[0].Booking);
    }

    [Fact]
    public void CV106_neither_of_them_leaves_both_as_they_are()
    {
        var talk = BookedTwice().Texts("peru aika").Texts("ei kumpikaan");

        Assert.All(talk.State.Opportunities, o => Assert.NotNull(o.Booking));
        Assert.All(talk.State.Opportunities, o => Assert.Equal(Stage.Booked, o.Stage));
    }

    [Fact]
    public void CV107_who_asks_what_was_agreed_hears_of_all_their_appointments()
    {
        var talk = BookedTwice().Texts("milloin mulla olikaan ne ajat?");

        Assert.StartsWith("Sinulla on nämä ajat:\n1 ", talk.LastText, StringComparison.Ordinal);
        Assert.Contains("\n2 ", talk.LastText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hei, viemäri on tukossa", true)]
    [InlineData("voisiko samalla katsoa viemärin", false)]
    [InlineData("paljonko viemärin avaus maksaa?", false)]
    public void CV108_beside_an_appointment_another_job_is_a_visit_of_its_own_unless_it_is_done_along_with_it(string text, bool opens)
    {
        var talk = Talk.BookedAtPlumber().After(Duration.FromHours(1)).Texts(text);

        Assert.Equal(opens ? 2 : 1, talk.State.Opportunities.Length);
    }

    [Fact]
    public void CV109_a_visit_for_somebody_else_asks_whose_and_leaves_the_contacts_own_name()
    {
        var talk = Talk.BookedAtPlumber().After(Duration.FromHours(1)).Texts("äidille pitäis saada viemäri auki, Mäkitie 3, 00530. ei kiirettä");
        Assert.Null(talk.Opportunity.Intake.Name);
        talk.Texts("1");
        Assert.Equal(Stage.AskingName, talk.Opportunity.Stage);
        talk.Texts("Helmi Lehto").Texts("kyllä");

        Assert.Equal("Helmi Lehto", talk.Opportunity.Intake.Name);
        Assert.Equal("Väinö Virtanen", talk.State.KnownName);
    }

    [Fact]
    public void CV110_words_that_fit_two_jobs_are_asked_about_with_both_names()
    {
        var talk = new Talk(Talk.WithPlumber().Settings).Texts("keittiössä vika, hana tai viemäri");

        Assert.Contains("1 Hana tai vuoto\n2 Viemärin avaus\nKummasta on kyse, 1 vai 2?", talk.LastText, StringComparison.Ordinal);
        talk.Texts("se viemäri varmaan");
        Assert.Equal(Tenant.Drain, talk.Opportunity.Intake.Service);
        Assert.Equal(Stage.AskingUrgency, talk.Opportunity.Stage);
    }

    [Fact]
    public void CV110_the_number_answers_and_a_new_job_is_taken_as_said()
    {
        Assert.Equal(Tenant.Leak, new Talk(Talk.WithPlumber().Settings).Texts("hana tai viemäri").Texts("1").Opportunity.Intake.Service);
        Assert.Equal(Tenant.Toilet, new Talk(Talk.WithPlumber().Settings).Texts("hana tai viemäri").Texts("eiku vessanpönttö").Opportunity.Intake.Service);
    }

    /// <summary>A tap, and then a drain.</summary>
    private static Talk BookedTwice() =>
        Talk.BookedAtPlumber().After(Duration.FromHours(1)).Texts("hei, viemäri on tukossa, Koivukuja 12 B 34, 00530. ei kiirettä").Texts("2").Texts("kyllä");
}
