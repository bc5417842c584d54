using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>The carrier takes nothing for a while, as one customer and their plumber see it.</summary>
public sealed class CarrierDownTests
{
    private static readonly EffectResult Down = new EffectResult.TryAgain("connection-refused", null);
    private static readonly EffectResult Silent = new EffectResult.NobodyKnows("time-out");
    private static readonly EffectResult Up = new EffectResult.MessageAccepted("SM1");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FT11_texts_leave_in_the_order_they_were_owed_though_the_first_could_not(bool nobodyKnows)
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);
        talk.Carrier = () => nobodyKnows ? Silent : Down;
        Writes(talk, "Moi, Mikko tässä.");
        talk.After(60);
        Writes(talk, "Tulen kello 14.");
        talk.After(Duration.FromMinutes(8));
        var tried = talk.Sent.Count;

        talk.Carrier = () => Up;
        talk.After(Duration.FromMinutes(2));

        Assert.Equal(["Moi, Mikko tässä.", "Tulen kello 14."], talk.Sent.Skip(tried).Select(m => m.Text));
        Assert.Empty(talk.State.Owed);
    }

    [Fact]
    public void FT11_a_text_whose_fate_stays_unknown_keeps_the_later_ones_waiting_for_a_quarter_of_an_hour_at_most()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);
        talk.Carrier = () => Silent;
        Writes(talk, "Moi, Mikko tässä.");
        talk.Carrier = () => talk.Sent[^1].Text == "Moi, Mikko tässä." ? Silent : Up;
        Writes(talk, "Tulen kello 14.");

        talk.After(Duration.FromMinutes(14));
        Assert.DoesNotContain(talk.Sent, m => m.Text == "Tulen kello 14.");
        talk.After(Duration.FromMinutes(2));

        Assert.Single(talk.Sent, m => m.Text == "Tulen kello 14.");
    }

    [Fact]
    public void FT12_what_failed_together_does_not_come_back_together()
    {
        var waits = Enumerable.Range(0, 200).Select(n => Wait($"eff_aaaaaaaaaaaaaaaaaaaa_{n}_0", attempt: 9)).ToList();

        Assert.All(waits, w => Assert.InRange(w, Duration.FromSeconds(60), Duration.FromSeconds(120)));
        // In any ten seconds of the minute no more than a third of them.
        Assert.All(Enumerable.Range(0, 6), part => Assert.InRange(waits.Count(w => (int)(w.TotalSeconds - 60) / 10 == part), 1, 66));
        Assert.Equal(Wait("eff_a_1_0", attempt: 9), Wait("eff_a_1_0", attempt: 9));
        Assert.Equal([1, 2, 4], new[] { 1, 2, 3 }.Select(attempt => (int)Wait("eff_a_1_0", attempt).TotalSeconds));
    }

    [Fact]
    public void FT13_staff_are_told_of_a_text_that_is_five_minutes_late_and_no_longer_once_it_has_left()
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Carrier = () => Down;
        talk.After(Duration.FromMinutes(5));
        Assert.Empty(talk.State.Tasks);

        talk.After(Duration.FromMinutes(5));
        Assert.Equal((TaskKind.CallBack, "text-late"), Assert.Single(talk.State.Tasks) is var t ? (t.Kind, t.Reason) : default);

        talk.Carrier = () => Up;
        talk.After(Duration.FromMinutes(2));
        Assert.Empty(talk.State.Tasks);
        Assert.NotNull(talk.Opportunity.EngagedAt);
    }

    [Fact]
    public void FT14_a_reply_that_was_refused_is_not_sent_once_the_customer_has_said_more()
    {
        var talk = Talk.WithPlumber().MissesCall().After(5);
        talk.Carrier = () => Down;
        talk.Texts("keittiön hana vuotaa").After(60);
        var tried = talk.Sent.Count;

        talk.Carrier = () => Up;
        talk.Texts("2").After(Duration.FromMinutes(3));

        Assert.Equal(Phrase.AskAddress, Assert.Single(talk.Sent.Skip(tried)).Phrase);
        Assert.Contains(talk.Journal, r => r.Event is ConversationEvent.EffectDropped { Why: "customer-spoke" });
    }

    private static void Writes(Talk talk, string text) =>
        talk.Hear(new Signal.StaffWrote(talk.NextId("staff"), talk.Now, "mikko", talk.Opportunity.Id, text));

    /// <summary>How long an effect is put off after that many attempts.</summary>
    private static Duration Wait(string id, int attempt)
    {
        var talk = Talk.WithPlumber().MissesCall();
        talk.Deaf = true;
        talk.After(5);
        var owed = talk.State.Owed.Single() with { Id = new EffectId(id), Attempt = attempt };
        var state = talk.State with { Owed = [owed] };
        var report = new Signal.EffectReported(OwnSignals.EffectReport(owed.Id, attempt), talk.Now, owed.Id, attempt, Down);
        var decision = ConversationDecider.Decide(state, report, talk.Context);
        return decision.Events.Select(e => e.Event).OfType<ConversationEvent.EffectDeferred>().Single().NotBefore - talk.Now;
    }
}
