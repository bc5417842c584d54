using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Questions that an owner adds: three phrasings, a type and a rule.</summary>
public sealed class OwnQuestionTests
{
    private static readonly OwnQuestion Age = new()
    {
        Id = "age", Kind = AnswerKind.Number, Services = [Tenant.Heater], Rule = new(">20", RuleThen.HandOver),
        Text = new("Kuinka vanha varaaja on?", "Hur gammal är beredaren?", "How old is the heater?"),
    };

    private static readonly OwnQuestion Home = new()
    {
        Id = "home", Kind = AnswerKind.Choice, Rule = new("3", RuleThen.Decline),
        Text = new("Mikä kohde on?", "Vad är det för ställe?", "What kind of place is it?"),
        Choices = [new("Omakotitalo", "Villa", "House"), new("Kerrostalo", "Lägenhet", "Flat"), new("Teollisuus", "Industri", "Industry")],
    };

    [Fact]
    public void CV100_an_owners_question_is_asked_after_the_place_and_its_answer_is_kept()
    {
        var talk = Plumber(Age, Home).MissesCall().After(60).Texts("varaaja ei toimi, Koivukuja 12, 00530, ei kiire");

        Assert.Equal("Kuinka vanha varaaja on?", talk.LastText);
        talk.Texts("12 vuotta");
        Assert.Equal("Mikä kohde on?\n1 Omakotitalo\n2 Kerrostalo\n3 Teollisuus", talk.LastText);
        talk.Texts("kerrostalo");

        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
        Assert.Equal([new("age", "12"), new("home", "2")], talk.Opportunity.Intake.Answers!.Value.AsEnumerable());
        Assert.Contains(talk.Journal.Select(e => e.Event).OfType<ConversationEvent.VerdictReached>().Last().Trace, t => t is { Rule: "own:age", Passed: true });
    }

    [Fact]
    public void CV100_it_is_asked_only_for_its_services()
    {
        var talk = Plumber(Age).MissesCall().After(60).Texts("hana vuotaa, Koivukuja 12, 00530, ei kiire");

        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
    }

    [Fact]
    public void CV100_an_answer_that_meets_the_rule_brings_a_human_or_a_no()
    {
        var old = Plumber(Age).MissesCall().After(60).Texts("varaaja ei toimi, Koivukuja 12, 00530, ei kiire").Texts("25");
        Assert.Equal((Outcome.HandedOver, "own:age"), (old.Opportunity.Outcome, old.Opportunity.OutcomeReason));

        var industry = Plumber(Home).MissesCall().After(60).Texts("hana vuotaa, Koivukuja 12, 00530, ei kiire").Texts("3");
        Assert.Equal((Outcome.Disqualified, "own:home"), (industry.Opportunity.Outcome, industry.Opportunity.OutcomeReason));
        Assert.Equal(Phrase.Declined, industry.Sent[^1].Phrase);
        Assert.Null(industry.Opportunity.QualifiedAt);
    }

    [Fact]
    public void CV100_what_is_no_answer_is_asked_again_and_then_brings_a_human()
    {
        var talk = Plumber(Home).MissesCall().After(60).Texts("hana vuotaa, Koivukuja 12, 00530, ei kiire").Texts("no en tiedä");

        Assert.Equal(Phrase.NotUnderstood, talk.Sent[^1].Phrase);
        talk.Texts("häh").Texts("öö");
        Assert.Equal(Outcome.HandedOver, talk.Opportunity.Outcome);
    }

    [Theory]
    [InlineData("Upper", "has a name that is not 1 to 40 of a-z, 0-9 and -.")]
    [InlineData("twice", "is there 2 times")]
    [InlineData("no-swedish", "is not worded in Swedish")]
    [InlineData("no-mark", "does not end with a question mark")]
    [InlineData("one-choice", "has 2 to 9 choices")]
    [InlineData("stranger", "which is no service here")]
    [InlineData("no-choice", "has a choice that is not 1 to 60 characters")]
    [InlineData("long", "is longer than 300 characters")]
    [InlineData("eleven", "There are 11 questions")]
    [InlineData("rule", "has a rule for the answer 'perhaps'")]
    public void CV101_a_question_that_cannot_be_asked_is_refused_by_name(string fault, string problem)
    {
        var question = Age with { Id = fault == "Upper" ? "Ikä" : fault };
        OwnQuestion[] questions = fault switch
        {
            "twice" => [question, question],
            "no-swedish" => [question with { Text = question.Text with { Swedish = " " } }],
            "no-mark" => [question with { Text = question.Text with { English = "Tell me its age" } }],
            "one-choice" => [question with { Kind = AnswerKind.Choice, Choices = [new("A", "A", "A")], Rule = null }],
            "no-choice" => [question with { Kind = AnswerKind.Choice, Choices = [new("A", "A", "A"), new("B", "", "B")], Rule = null }],
            "long" => [question with { Text = question.Text with { Finnish = new string('a', 300) + "?" } }],
            "eleven" => [.. Enumerable.Range(1, 11).Select(n => question with { Id = $"age-{n}" })],
            "stranger" => [question with { Services = [new("svc_unknown")] }],
            "rule" => [question with { Kind = AnswerKind.YesNo, Rule = new("perhaps", RuleThen.Decline) }],
            _ => [question],
        };

        Assert.Contains(SettingsRules.Problems(Tenant.PlumberInHelsinki with { Questions = [.. questions] }), p => p.Contains(problem, StringComparison.Ordinal));
        Assert.Empty(SettingsRules.Problems(Tenant.PlumberInHelsinki with { Questions = [Age, Home] }));
    }

    private static Talk Plumber(params OwnQuestion[] questions) => new(Talk.WithPlumber().Settings with { Questions = [.. questions] });
}
