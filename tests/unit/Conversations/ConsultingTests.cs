using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>A language model is asked what nobody here understands, and nobody waits for it longer than that.</summary>
public sealed class ConsultingTests
{
    private const string Odd = "se pöntöntakanen härveli lorajaa vaan";

    private static readonly string NamesTheLeak =
        $$"""{"acts":[],"service":{"value":"{{Tenant.Leak.Value}}","words":"härveli lorajaa"},"urgency":null,"time":null,"address":null,"name":null}""";

    [Fact]
    public void CV140_words_that_are_not_understood_are_put_to_the_model_and_its_answer_goes_on_with_the_talk()
    {
        var talk = Given(_ => new EffectResult.WordsRead(NamesTheLeak));
        var sent = talk.Sent.Count;

        talk.Texts(Odd);

        Assert.Equal(Tenant.Leak, talk.Opportunity.Intake.Service);
        Assert.Equal(sent + 1, talk.Sent.Count);
        Assert.NotEqual(Phrase.NotUnderstood, talk.Sent[^1].Phrase);
        Assert.Contains(talk.Journal, e => e.Event is ConversationEvent.WordsUnderstood { Parts: [{ What: "service", Confidence: 0.5 }] });
    }

    [Fact]
    public void CV140_without_a_model_nobody_waits()
    {
        var talk = Given(null);

        talk.Texts(Odd);

        Assert.Equal(Phrase.NotUnderstood, talk.Sent[^1].Phrase);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    public void CV141_an_answer_that_helps_nothing_is_done_without(string? answer)
    {
        var talk = Given(_ => new EffectResult.WordsRead(answer));

        talk.Texts(Odd);

        Assert.Equal(Phrase.NotUnderstood, talk.Sent[^1].Phrase);
        Assert.Single(talk.Claims, c => c.What is Effect.ReadWords);
    }

    [Fact]
    public void CV141_a_model_that_does_not_answer_is_waited_for_six_seconds_and_asked_once()
    {
        var talk = Given(_ => null);
        var sent = talk.Sent.Count;

        talk.Texts(Odd).After(5);
        Assert.Equal(sent, talk.Sent.Count);

        talk.After(1);
        Assert.Equal(Phrase.NotUnderstood, talk.Sent[^1].Phrase);
        Assert.Single(talk.Claims, c => c.What is Effect.ReadWords);
        Assert.DoesNotContain(talk.State.Owed, o => o.Effect is Effect.ReadWords);
    }

    [Fact]
    public void CV141_an_answer_that_comes_too_late_changes_nothing()
    {
        var talk = Given(_ => null);
        talk.Texts(Odd).After(6);
        var (sent, claim) = (talk.Sent.Count, talk.Claims.Single(c => c.What is Effect.ReadWords));

        talk.Hear(new Signal.EffectReported(OwnSignals.EffectReport(claim.Effect, 1), talk.Now, claim.Effect, 1, new EffectResult.WordsRead(NamesTheLeak)));

        Assert.Equal(sent, talk.Sent.Count);
        Assert.Null(talk.Opportunity.Intake.Service);
    }

    [Fact]
    public void CV142_who_goes_on_meanwhile_is_answered_to_what_they_said_last()
    {
        var talk = Given(_ => null);
        talk.Texts(Odd);
        var claim = talk.Claims.Single(c => c.What is Effect.ReadWords);

        talk.After(3).Hear(new Signal.MessageReceived(talk.NextId("sms"), talk.Now, talk.Reach(), "hana vuotaa", 0));
        var sent = talk.Sent.Count;
        talk.Hear(new Signal.EffectReported(OwnSignals.EffectReport(claim.Effect, 1), talk.Now, claim.Effect, 1, new EffectResult.WordsRead(NamesTheLeak)));

        Assert.Equal(sent, talk.Sent.Count);
        Assert.Contains(talk.Journal, e => e.Event is ConversationEvent.EffectDropped { Why: "customer-spoke" });
    }

    [Fact]
    public void CV142_after_a_take_over_the_answer_says_nothing()
    {
        var talk = Given(_ => null);
        talk.Texts(Odd);
        talk.Hear(new Signal.TakenOver(talk.NextId("staff"), talk.Now, "mikko"));
        var sent = talk.Sent.Count;

        talk.After(7);

        Assert.Equal(sent, talk.Sent.Count);
        Assert.DoesNotContain(talk.State.Owed, o => o.Effect is Effect.ReadWords);
    }

    [Theory]
    [InlineData("moi, mun nimi on Väinö Virtanen ja se pöntöntakanen härveli lorajaa", "härveli lorajaa", "[name]")]
    [InlineData("Koivukuja 12, 00530 Helsinki, se pöntöntakanen härveli lorajaa", "härveli lorajaa", "[address]")]
    [InlineData("i'm Ada Smith, the whatsit gubbins is gurgling", "gubbins is gurgling", "[name]")]
    [InlineData("jag heter Ada Berg och den där mojängen skvalpar", "mojängen skvalpar", "[name]")]
    public void CV231_words_beside_those_that_were_understood_are_put_to_the_model_while_the_question_stands(string text, string words, string masked)
    {
        Effect.ReadWords? asked = null;
        var talk = Given(r =>
        {
            asked = r;
            return new EffectResult.WordsRead($$"""{"acts":[],"service":{"value":"{{Tenant.Leak.Value}}","words":"{{words}}"},"urgency":null,"time":null,"address":null,"name":null}""");
        });
        var sent = talk.Sent.Count;

        talk.Texts(text);

        Assert.Contains(masked, asked!.Question.Words, StringComparison.Ordinal);
        Assert.Equal(Tenant.Leak, talk.Opportunity.Intake.Service);
        Assert.True(talk.Opportunity.Intake is { Name: not null } or { Address: not null });
        Assert.Equal(sent + 1, talk.Sent.Count);
        Assert.Single(talk.Claims, c => c.What is Effect.ReadWords);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    [InlineData("""{"acts":[{"act":"yes","words":"härveli lorajaa"},{"act":"opt_out","words":"härveli lorajaa"}],"service":{"value":"svc_leak","words":"never said"},"urgency":null,"time":null,"address":null,"name":null}""")]
    public void CV231_without_an_answer_that_helps_what_was_understood_is_noted_and_the_question_stands(string? answer)
    {
        const string Text = "moi, mun nimi on Väinö Virtanen ja se pöntöntakanen härveli lorajaa";
        var (without, with) = (Given(null), Given(_ => new EffectResult.WordsRead(answer)));

        without.Texts(Text);
        with.Texts(Text);

        Assert.Contains(with.Claims, c => c.What is Effect.ReadWords);
        Assert.Equal(without.Opportunity.Intake.Name, with.Opportunity.Intake.Name);
        Assert.Equal((without.Opportunity.Stage, without.Opportunity.Misunderstood), (with.Opportunity.Stage, with.Opportunity.Misunderstood));
        Assert.Null(with.Opportunity.Intake.Service);
        Assert.Equal(without.Sent[^1].Phrase, with.Sent[^1].Phrase);
        Assert.Equal(without.Sent.Count, with.Sent.Count);
    }

    [Theory]
    [InlineData("olen Väinö Virtanen")]
    [InlineData("Koivukuja 12, 00530 Helsinki")]
    [InlineData("Koivukuja 12 00530 Helsinki, nimi on Väinö Virtanen, kiitos")]
    [InlineData("jag heter Ada Berg, tack")]
    [InlineData("my name is Ada Smith")]
    public void CV231_where_nothing_is_left_to_read_nobody_is_asked(string text)
    {
        var talk = Given(_ => throw new InvalidOperationException("Nobody was to be asked."));

        talk.Texts(text);

        Assert.DoesNotContain(talk.Claims, c => c.What is Effect.ReadWords);
    }

    [Theory]
    [InlineData(true, "tekoälyavustaja")]
    [InlineData(false, "automaattinen avustaja")]
    public void CV230_the_first_text_and_the_greeting_on_a_call_say_ai_only_where_a_model_can_be_asked(bool hasModel, string assistant)
    {
        Func<Effect.ReadWords, EffectResult?>? model = hasModel ? _ => null : null;
        var (texted, called) = (Talk.WithPlumber(), Talk.WithPlumber());
        (texted.Model, called.Model) = (model, model);

        texted.MissesCall().After(10);
        called.IsTaken();

        Assert.Contains(assistant, Assert.Single(texted.Sent).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(assistant, called.LastSpeech.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("hana vuotaa")]
    [InlineData("STOP")]
    [InlineData("kiitos")]
    [InlineData("vesi tulvii lattialle, putki poikki!")]
    [InlineData("?")]
    public void CV143_what_is_understood_and_what_says_nothing_is_never_put_to_a_model(string text)
    {
        var talk = Given(_ => throw new InvalidOperationException("Nobody was to be asked."));

        talk.Texts(text);

        Assert.DoesNotContain(talk.Claims, c => c.What is Effect.ReadWords);
    }

    [Fact]
    public void CV143_a_name_that_is_known_is_not_told()
    {
        Effect.ReadWords? asked = null;
        var talk = Given(r => { asked = r; return null; });

        talk.Texts("hetuni on 131052-308T ja se härveli lorajaa");

        Assert.Equal("hetuni on [identity] ja se härveli lorajaa", asked!.Question.Words);
    }

    /// <summary>Somebody who was missed, was texted, and has answered once.</summary>
    private static Talk Given(Func<Effect.ReadWords, EffectResult?>? model)
    {
        var talk = Talk.WithPlumber().MissesCall().After(10);
        talk.Texts("moi").After(30);
        talk.Model = model;
        return talk;
    }
}
