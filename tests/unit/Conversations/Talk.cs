using System.Text.Json;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Understanding;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>
/// A conversation played with plain values: the real decider, the real calendar, the real understanding; a carrier that takes everything.
/// Time moves only when told to, and whatever falls due on the way is claimed at its instant.
/// </summary>
internal sealed partial class Talk
{
    public static readonly PhoneNumber Customer = PhoneNumber.From("+358401110001");
    public static readonly PhoneNumber OurNumber = PhoneNumber.From("+358945550100");
    private static readonly Duration PeopleRead = Duration.FromSeconds(10);
    public static readonly ContactId Contact = new("con_aaaaaaaaaaaaaaaaaaaa");

    private readonly IUnderstanding understanding;
    private readonly LocationSettings settings;
    private readonly LocationSettings withModel;
    private int signals;
    private Instant wroteAt;

    public Talk(LocationSettings settings, IUnderstanding? understanding = null, Instant? now = null)
    {
        (this.settings, withModel) = (settings, settings with { HasLanguageModel = true });
        this.understanding = understanding ?? new Understander();
        Now = now ?? Instant.FromUtc(2026, 11, 24, 8, 0); // A Tuesday, ten in the morning in Helsinki.
    }

    /// <summary>As the decider sees them: with a model where one can be asked.</summary>
    public LocationSettings Settings => Model is null ? settings : withModel;

    public Instant Now { get; private set; }

    public Conversation State { get; private set; } = Conversation.New;

    public Calendar Calendar { get; set; } = Calendar.Empty;

    public List<Recorded<ConversationEvent>> Journal { get; } = [];

    public List<RowChange> Rows { get; } = [];

    /// <summary>Texts handed to the carrier, oldest first.</summary>
    public List<Effect.SendMessage> Sent { get; } = [];

    public List<Effect.NotifyStaff> ToStaff { get; } = [];

    /// <summary>What the carrier answers; accepts by default.</summary>
    public Func<EffectResult> Carrier { get; set; } = () => new EffectResult.MessageAccepted("SM1");

    /// <summary>What a look-up finds of a text that is only asked about.</summary>
    public Func<EffectResult> Lookup { get; set; } = () => throw new InvalidOperationException("Nothing was to be looked up.");

    /// <summary>The language model; null: there is none. It gives null while it is still thinking.</summary>
    public Func<Effect.ReadWords, EffectResult?>? Model { get; set; }

    /// <summary>Set to keep claims unanswered, as when the process died.</summary>
    public bool Deaf { get; set; }

    public Opportunity Opportunity => State.Opportunities[^1];

    public string LastText => Sent[^1].Text;

    /// <summary>The trace that the turns from now on are part of.</summary>
    public string? Trace { get; set; }

    /// <summary>Every attempt that was claimed, oldest first.</summary>
    public List<Claim> Claims { get; } = [];

    /// <summary>Every stage of the loop that was reached, oldest first.</summary>
    public List<LoopStep> Steps { get; } = [];

    public ConversationGuards Guards { get; set; } = ConversationGuards.All;

    public Reach Reach(NumberMode mode = NumberMode.InFront, Channel channel = Channel.Sms, PhoneNumber? from = null, bool withheld = false) =>
        new(Settings.Location, new("lin_one"), OurNumber, mode, channel, withheld ? null : from ?? Customer);

    public SignalId NextId(string what) => new($"{what}:{++signals}");

    public DecisionContext Context => new(Settings.Organisation, Contact, Now, [Settings], understanding) { Guards = Guards, Trace = Trace };

    public Receipt Hear(Signal signal)
    {
        var before = State;
        var decision = ConversationDecider.Decide(State, signal, Context);
        // What is appended folds to what was decided: memory and journal never differ.
        var folded = decision.Events.Aggregate(before, ConversationFold.Evolve);
        Assert.Equal(JsonSerializer.Serialize(decision.Next, WireFormat.Json.Conversation), JsonSerializer.Serialize(folded, WireFormat.Json.Conversation));
        // What a turn writes is what a rebuild of its events would write.
        Assert.Equal(ConversationRows.Of(before, decision.Events).AsEnumerable(), decision.Rows);
        Rows.AddRange(decision.Rows);
        Journal.AddRange(decision.Events);
        Claims.AddRange(decision.Claimed);
        Steps.AddRange(LoopProgress.Of(before, decision.Next));
        State = decision.Next;
        foreach (var claim in decision.Claimed)
        {
            if (!Deaf)
            {
                if (CarryOut(claim) is { } result)
                {
                    Hear(new Signal.EffectReported(OwnSignals.EffectReport(claim.Effect, claim.Attempt), Now, claim.Effect, claim.Attempt, result));
                }
            }
            else if (claim.What is Effect.SendMessage m)
            {
                Sent.Add(m);
            }
        }

        return decision.Receipt;
    }

    public Talk MissesCall(string call = "CA1", NumberMode mode = NumberMode.InFront)
    {
        if (mode == NumberMode.Behind)
        {
            Hear(new Signal.CallStarted(new($"call:{call}:started"), Now, Reach(mode, Channel.Voice), call));
            Hear(new Signal.CallEnded(new($"call:{call}:ended"), Now, Reach(mode, Channel.Voice), call));
        }
        else
        {
            Hear(new Signal.CallStarted(new($"call:{call}:started"), Now, Reach(mode, Channel.Voice), call));
            Hear(new Signal.CallMissed(new($"call:{call}:missed"), Now, Reach(mode, Channel.Voice), call, MissedBecause.NoAnswer));
        }

        return this;
    }

    /// <summary>The customer writes, after a while: whoever writes twice within seconds is answered once.</summary>
    public Talk Texts(string text, Channel channel = Channel.Sms)
    {
        if (Now - wroteAt < PeopleRead)
        {
            After(PeopleRead);
        }

        wroteAt = Now;
        Hear(new Signal.MessageReceived(NextId("sms"), Now, Reach(channel: channel), text, 0));
        return this;
    }

    /// <summary>Lets time pass, waking the conversation at each instant it asked for.</summary>
    public Talk After(Duration span)
    {
        var until = Now + span;
        while (ConversationDue.Next(State, Context) is { } due && due <= until)
        {
            Now = due > Now ? due : Now;
            var version = State.Version;
            Hear(new Signal.Woken(OwnSignals.Wake, Now));
            Assert.True(State.Version > version, "A conversation that asked to be woken has something to do then.");
        }

        Now = until;
        return this;
    }

    public Talk After(long seconds) => After(Duration.FromSeconds(seconds));

    private EffectResult? CarryOut(Claim claim)
    {
        switch (claim.What)
        {
            case Effect.SendMessage when claim.LookOnly:
                return Lookup();
            case Effect.SendMessage m:
                Sent.Add(m);
                return Carrier();
            case Effect.NotifyStaff m:
                ToStaff.Add(m);
                return Carrier();
            case Effect.FindTimes f:
                return new EffectResult.Times(Availability.Find(Calendar, Settings, f.Request, PostalTravelTimes.Default));
            case Effect.HoldSlot h:
                return new EffectResult.Hold(Keep(CalendarDecider.Hold(Calendar, h.Request, Settings, Now, PostalTravelTimes.Default)));
            case Effect.ConfirmHold c:
                return new EffectResult.Confirm(Keep(CalendarDecider.Confirm(Calendar, c.Request, Now)));
            case Effect.ReleaseHold r:
                return new EffectResult.Release(Keep(CalendarDecider.Release(Calendar, r.Hold, Now)));
            case Effect.CancelBooking c:
                return new EffectResult.Cancel(Keep(CalendarDecider.Cancel(Calendar, c.Booking, Now)));
            case Effect.ReadWords r:
                return Model!(r);
            default:
                throw new InvalidOperationException($"Nobody carries out {claim.What.GetType().Name}.");
        }
    }

    private TResult Keep<TResult>(CalendarDecision<TResult> decision)
    {
        Calendar = decision.Events.Aggregate(Calendar, Calendar.Evolve);
        return decision.Result;
    }

    /// <summary>A plumber who asks the urgency, as the demo's do.</summary>
    public static Talk WithPlumber() => new(Tenant.PlumberInHelsinki with
    {
        Services = [.. Tenant.PlumberInHelsinki.Services.Select(s => s with { AsksUrgency = true })],
        Resources =
        [
            .. Tenant.PlumberInHelsinki.Resources,
            Tenant.PlumberInHelsinki.Resources[0] with { Id = new("res_second"), Name = "Liisa Koski" },
        ],
    });

    public static Talk WithClinic() => new(Tenant.Clinic with
    {
        Services = [.. Tenant.Clinic.Services.Select(s => s with { AsksWho = true })],
    });

    /// <summary>As far as the read-back of an offered time.</summary>
    public static Talk ReadBackAtPlumber() => WithPlumber().MissesCall().After(5)
        .Texts("keittiön hana vuotaa").Texts("2").Texts("Koivukuja 12 B 34, 00530 Helsinki").Texts("1").Texts("Väinö Virtanen");

    /// <summary>With an appointment.</summary>
    public static Talk BookedAtPlumber() => ReadBackAtPlumber().Texts("kyllä");
}
