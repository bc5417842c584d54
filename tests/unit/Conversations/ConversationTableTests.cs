using System.Collections.Immutable;
using System.Text;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tests.Unit.Given;
using Doing = SmartPulse.Conversations.Act;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Every state and every signal, against a checked-in table: an ignored pair is a line that a reviewer read.</summary>
public sealed class ConversationTableTests
{
    private static readonly OpportunityId Id = new("opp_table");
    private static readonly HoldId Hold = new("hld_table");
    private static readonly BookingId Booking = new("bkg_table");
    private static readonly TimeSlot Slot = new(Instant.FromUtc(2026, 11, 25, 6, 0), Instant.FromUtc(2026, 11, 25, 8, 0));
    /// <summary>A plumber whose owner asks one thing more of toilets alone, so that the other rows are everybody's.</summary>
    private static readonly SmartPulse.Tenants.LocationSettings Settings = Talk.WithPlumber().Settings with
    {
        Questions = [new() { Id = "age", Text = new("Onko se uusi?", "Är den ny?", "Is it new?"), Kind = SmartPulse.Tenants.AnswerKind.YesNo, Services = [Tenant.Toilet] }],
    };

    private static readonly FreeTime Free = new(Slot, Slot, [Tenant.Vaino]);

    [Fact]
    public void CV50_every_state_and_signal_goes_where_the_table_says()
    {
        var table = new StringBuilder();
        foreach (var stage in Enum.GetValues<Stage>())
        {
            foreach (var (name, findings, make) in Signals())
            {
                var talk = new Talk(Settings, new Says(findings));
                var state = At(stage, talk, onCall: name.StartsWith("on call", StringComparison.Ordinal));
                if (name.EndsWith("a model", StringComparison.Ordinal))
                {
                    talk.Model = _ => null;
                }
                else if (name.Contains("the model", StringComparison.Ordinal))
                {
                    state = state with { Owed = state.Owed.Add(ToModel(talk)) };
                }

                var decision = ConversationDecider.Decide(state, make(talk), talk.Context);
                table.Append($"{stage,-16} + {name,-24} -> {Told(state, decision)}\n");
            }
        }

        var file = Path.Combine(Files.Root, "tests/unit/Conversations/ConversationTable.txt");
        if (Environment.GetEnvironmentVariable("SMARTPULSE_WRITE_TABLES") == "1")
        {
            File.WriteAllText(file, table.ToString());
        }

        Assert.Equal(File.ReadAllText(file), table.ToString());
    }

    private static string Told(Conversation before, Decision decision)
    {
        if (decision.Receipt is Receipt.Refused refused)
        {
            return $"refused: {refused.Reason}";
        }

        var o = decision.Next.Find(Id)!;
        var parts = new List<string> { o.Stage == before.Find(Id)!.Stage ? "." : o.Stage.ToString() };
        if (o.Outcome != before.Find(Id)!.Outcome)
        {
            parts.Add($"ends {o.Outcome}");
        }

        if (decision.Next.Opportunities.Length > before.Opportunities.Length)
        {
            parts.Add($"opens another at {decision.Next.Opportunities[^1].Stage}");
        }

        foreach (var happened in decision.Events.Select(e => e.Event))
        {
            switch (happened)
            {
                case ConversationEvent.EffectOwed { Effect: Effect.SendMessage m }: parts.Add($"say {(m.Phrase is null ? "staff's words" : m.Phrase.ToString())}"); break;
                case ConversationEvent.EffectOwed { Effect: Effect.Speak m }: parts.Add($"speak {m.Phrase} then {m.Then.GetType().Name}{(m.Then is SpeechThen.Listen l ? $" {l.Asked}" : "")}"); break;
                case ConversationEvent.EffectDropped e: parts.Add($"drop ({e.Why})"); break;
                case ConversationEvent.TalkEnded e: parts.Add($"talk ends ({e.How})"); break;
                case ConversationEvent.CallerSilent: parts.Add("silence"); break;
                case ConversationEvent.EffectOwed e: parts.Add(e.Effect.GetType().Name); break;
                case ConversationEvent.TaskRaised e: parts.Add($"task {e.Kind} {e.Reason}"); break;
                case ConversationEvent.ControlChanged e: parts.Add(e.HeldBy is null ? "assistant speaks" : "human speaks"); break;
                case ConversationEvent.CustomerOptedOut: parts.Add("opted out"); break;
                case ConversationEvent.AppointmentBooked: parts.Add("booked"); break;
                case ConversationEvent.AppointmentCancelled: parts.Add("cancelled"); break;
                case ConversationEvent.TimeLost e: parts.Add($"time lost ({e.Why})"); break;
            }
        }

        return string.Join(", ", parts);
    }

    private static IEnumerable<(string Name, Findings Findings, Func<Talk, Signal> Make)> Signals()
    {
        (string, Findings, Func<Talk, Signal>) Said(string name, Findings findings) =>
            (name, findings, t => new Signal.MessageReceived(new("sms:1"), t.Now, t.Reach(), name.Contains("model", StringComparison.Ordinal) ? "said so and so" : "said", 0));
        (string, Findings, Func<Talk, Signal>) Spoke(string name, Findings findings, string words = "said", string keys = "") =>
            (name, findings, t => new Signal.CallerSpoke(new("call:CA1:spoke:1"), t.Now, t.Reach(channel: Channel.Voice), "CA1", 1, words, keys, 0.9));
        Findings Does(params Doing[] acts) => new() { Acts = [.. acts] };

        yield return ("call started", new(), t => new Signal.CallStarted(new("call:1"), t.Now, t.Reach(channel: Channel.Voice), "CA1"));
        yield return ("call answered", new(), t => new Signal.CallAnswered(new("call:2"), t.Now, t.Reach(channel: Channel.Voice), "CA1"));
        yield return ("call missed", new(), t => new Signal.CallMissed(new("call:3"), t.Now, t.Reach(channel: Channel.Voice), "CA1", MissedBecause.NoAnswer));
        yield return ("call ended", new(), t => new Signal.CallEnded(new("call:4"), t.Now, t.Reach(channel: Channel.Voice), "CA1"));
        yield return ("form", new() { Service = new(Tenant.Leak, "hana", 1) }, t => new Signal.FormSubmitted(new("form:1"), t.Now, t.Reach(channel: Channel.WebForm), new("Ada", "hana", null, null, null)));
        yield return Said("says nothing clear", new());
        yield return Said("names the job", new() { Service = new(Tenant.Leak, "hana", 1) });
        yield return Said("gives the address", new() { Address = new(new("Koivukuja 12", null, "00530", null), "Koivukuja", 1) });
        yield return Said("gives a far address", new() { Address = new(new("Rihkamakatu 1", null, "06100", null), "Porvoo", 1) });
        yield return Said("says urgency", new() { Urgency = new(Urgency.Soon, "lähipäivinä", 1) });
        yield return Said("says a time", new() { Time = new([new(new(2026, 11, 26), new(2026, 11, 26), null, null)], "torstaina", 1) });
        yield return Said("says a name", new() { Name = new("Ada Lindqvist", "Ada Lindqvist", 1) });
        yield return Said("chooses 1", new() { Choice = 1 });
        yield return Said("chooses 9", new() { Choice = 9 });
        yield return Said("yes", Does(Doing.Yes));
        yield return Said("no", Does(Doing.No));
        yield return Said("none suits", Does(Doing.NoneSuits));
        yield return Said("asks a person", Does(Doing.AskPerson));
        yield return Said("asks the price", Does(Doing.AskPrice));
        yield return Said("asks robot", Does(Doing.AskRobot));
        yield return Said("calls off", Does(Doing.CancelBooking));
        yield return Said("moves", Does(Doing.MoveBooking));
        yield return Said("changes", Does(Doing.ChangeBooking));
        yield return Said("thanks", Does(Doing.Thanks));
        yield return Said("urgent word", Does(Doing.Urgent));
        yield return Said("emergency", new() { Emergency = new("flood", "tulvii", 1) });
        yield return Said("opts out", Does(Doing.OptOut));
        yield return Said("wrong number", Does(Doing.WrongNumber));
        yield return Said("an invoice", new() { Purpose = Purpose.Invoice });
        yield return Said("asks the hours", Does(Doing.AskHours));
        yield return Said("asks the area", Does(Doing.AskArea));
        yield return Said("asks who we are", Does(Doing.AskOrigin));
        yield return Said("asks something else", Does(Doing.AskOther));
        yield return Said("asks what was agreed", Does(Doing.AskBooking));
        yield return Said("swears", Does(Doing.Swear));
        yield return Said("needs us no more", Does(Doing.Abandon));
        yield return Said("will think about it", Does(Doing.Maybe));
        yield return Said("wants to be called", Does(Doing.CallMe));
        yield return Said("names two jobs", new() { Service = new(Tenant.Leak, "hana", 1), Also = new(Tenant.Drain, "viemäri", 1) });
        yield return Said("auto reply", Does(Doing.AutoReply));
        yield return ("times found", new(), t => Report(t, "eff_find", new EffectResult.Times(new TimesResult.Found([Free], true))));
        yield return ("nothing free", new(), t => Report(t, "eff_find", new EffectResult.Times(new TimesResult.NothingFree())));
        yield return ("held", new(), t => Report(t, "eff_hold", new EffectResult.Hold(new HoldResult.Held(t.Now + Duration.FromMinutes(15)))));
        yield return ("taken", new(), t => Report(t, "eff_hold", new EffectResult.Hold(new HoldResult.Taken())));
        yield return ("booked", new(), t => Report(t, "eff_confirm", new EffectResult.Confirm(new ConfirmResult.Booked(Booking, Slot, [Tenant.Vaino]))));
        yield return ("hold gone", new(), t => Report(t, "eff_confirm", new EffectResult.Confirm(new ConfirmResult.HoldGone())));
        yield return ("cancelled", new(), t => Report(t, "eff_cancel", new EffectResult.Cancel(CancelResult.Cancelled)));
        yield return ("silence", new(), t => new Signal.Woken(OwnSignals.Wake, t.Now));
        yield return ("taken over", new(), t => new Signal.TakenOver(new("staff:1"), t.Now, "mikko"));
        yield return ("handed back", new(), t => new Signal.HandedBack(new("staff:2"), t.Now, "mikko"));
        yield return ("staff wrote", new(), t => new Signal.StaffWrote(new("staff:3"), t.Now, "mikko", Id, "Moi"));
        yield return ("call taken", new(), t => new Signal.CallTaken(new("call:5"), t.Now, t.Reach(channel: Channel.Voice), "CA1", CallTaker.Assistant, MissedBecause.NoAnswer, null));
        yield return ("call taken by the box", new(), t => new Signal.CallTaken(new("call:6"), t.Now, t.Reach(channel: Channel.Voice), "CA1", CallTaker.Voicemail, MissedBecause.NoAnswer, null));
        yield return ("voicemail", new(), t => new Signal.VoicemailRecorded(new("rec:1"), t.Now, t.Reach(channel: Channel.Voice), "CA1", "RE1", Duration.FromSeconds(9)));
        yield return ("voicemail names the job", new() { Service = new(Tenant.Leak, "hana", 1) }, t => new Signal.VoicemailTranscribed(new("rec:2"), t.Now, t.Reach(channel: Channel.Voice), "CA1", "RE1", "said"));
        yield return ("voicemail says nothing", new(), t => new Signal.VoicemailTranscribed(new("rec:3"), t.Now, t.Reach(channel: Channel.Voice), "CA1", "RE1", null));
        yield return Spoke("on call: nothing clear", new());
        yield return Spoke("on call: the job", new() { Service = new(Tenant.Leak, "hana", 1) });
        yield return Spoke("on call: a time", new() { Time = new([new(new(2026, 11, 26), new(2026, 11, 26), null, null)], "torstaina", 1) });
        yield return Spoke("on call: yes", Does(Doing.Yes));
        yield return Spoke("on call: no", Does(Doing.No));
        yield return Spoke("on call: thanks", Does(Doing.Thanks));
        yield return Spoke("on call: mm", Does(Doing.Listening));
        yield return Spoke("on call: again", Does(Doing.Repeat));
        yield return Spoke("on call: slower", Does(Doing.Slower));
        yield return Spoke("on call: call me later", Does(Doing.CallLater));
        yield return Spoke("on call: text instead", Does(Doing.TextInstead));
        yield return Spoke("on call: a message", Does(Doing.LeaveMessage));
        yield return Spoke("on call: no recording", Does(Doing.NoRecording));
        yield return Spoke("on call: a person", Does(Doing.AskPerson));
        yield return Spoke("on call: the price", Does(Doing.AskPrice));
        yield return Spoke("on call: robot", Does(Doing.AskRobot));
        yield return Spoke("on call: moves", Does(Doing.MoveBooking));
        yield return Spoke("on call: calls off", Does(Doing.CancelBooking));
        yield return Spoke("on call: emergency", new() { Emergency = new("flood", "tulvii", 1) });
        yield return Spoke("on call: the hours", Does(Doing.AskHours));
        yield return Spoke("on call: what was agreed", Does(Doing.AskBooking));
        yield return Spoke("on call: swears", Does(Doing.Swear));
        yield return Spoke("on call: opts out", Does(Doing.OptOut));
        yield return Spoke("on call: wrong number", Does(Doing.WrongNumber));
        yield return Spoke("on call: silence", new(), words: "");
        yield return Spoke("on call: key 1", new(), words: "", keys: "1");
        yield return Spoke("on call: key 2", new(), words: "", keys: "2");
        yield return Spoke("on call: key 7", new(), words: "", keys: "7");
        yield return ("on call: nobody came", new(), t => new Signal.TransferMissed(new("call:7"), t.Now, t.Reach(channel: Channel.Voice), "CA1", 1, MissedBecause.NoAnswer));
        yield return ("on call: staff take it", new(), t => new Signal.CallAccepted(new("call:8"), t.Now, t.Reach(channel: Channel.Voice), "CA1"));
        yield return ("on call: hangs up", new(), t => new Signal.CallEnded(new("call:9"), t.Now, t.Reach(channel: Channel.Voice), "CA1"));
        yield return ("on call: taken over", new(), t => new Signal.TakenOver(new("staff:5"), t.Now, "mikko"));
        yield return ("on call: times found", new(), t => Report(t, "eff_find", new EffectResult.Times(new TimesResult.Found([Free], true))));
        yield return ("on call: nothing free", new(), t => Report(t, "eff_find", new EffectResult.Times(new TimesResult.NothingFree())));
        yield return ("on call: held", new(), t => Report(t, "eff_hold", new EffectResult.Hold(new HoldResult.Held(t.Now + Duration.FromMinutes(15)))));
        yield return ("on call: booked", new(), t => Report(t, "eff_confirm", new EffectResult.Confirm(new ConfirmResult.Booked(Booking, Slot, [Tenant.Vaino]))));
        yield return ("on call: cancelled", new(), t => Report(t, "eff_cancel", new EffectResult.Cancel(CancelResult.Cancelled)));
        yield return Said("nothing clear, to a model", new());
        yield return Spoke("on call: nothing clear, to a model", new(), "said so and so");
        yield return ("the model answers", new() { Service = new(Tenant.Leak, "hana", 1) }, t => Report(t, "eff_read", new EffectResult.WordsRead("{}")));
        yield return ("the model helps nothing", new(), t => Report(t, "eff_read", new EffectResult.WordsRead("{}")));
        yield return ("the model is late", new(), t => new Signal.Woken(OwnSignals.Wake, t.Now));
        yield return ("on call: the model is late", new(), t => new Signal.Woken(OwnSignals.Wake, t.Now));
        yield return ("purpose set", new(), t => new Signal.PurposeSet(new("staff:4"), t.Now, "mikko", Id, Purpose.Supplier));
    }

    private static Signal.EffectReported Report(Talk talk, string effect, EffectResult result) =>
        new(OwnSignals.EffectReport(new(effect), 1), talk.Now, new(effect), 1, result);

    /// <summary>A conversation whose only opportunity is in that stage, with all that belongs to it there.</summary>
    private static Conversation At(Stage stage, Talk talk, bool onCall)
    {
        var now = talk.Now - Duration.FromMinutes(1);
        var settings = talk.Settings;
        var knowsJob = stage is not (Stage.WaitingToText or Stage.WithStaff or Stage.AskingJob or Stage.AskingWhich);
        var held = stage is Stage.AskingName or Stage.AwaitingYes or Stage.Confirming;
        var booked = stage is Stage.Booked or Stage.AskingChange;
        var o = new Opportunity
        {
            Id = Id,
            Location = settings.Location,
            SettingsVersion = settings.Version,
            FirstKind = CaptureKind.MissedCall,
            Coverage = NumberMode.InFront,
            InHours = true,
            CohortDay = new(2026, 11, 24),
            OpenedAt = now,
            ClockStart = now,
            LastActivityAt = now,
            Locale = Locale.FiFi,
            ExistingCustomer = false,
            Introduced = true,
            Turn = 2,
            Reach = talk.Reach(),
            Stage = stage,
            Purpose = knowsJob ? Purpose.NewWork : Purpose.Unknown,
            Intake = new()
            {
                Service = stage == Stage.AskingOwn ? Tenant.Toilet : knowsJob ? Tenant.Leak : null,
                Urgency = knowsJob && stage is not Stage.AskingUrgency ? Urgency.Soon : null,
                Address = knowsJob && stage is not (Stage.AskingUrgency or Stage.AskingAddress) ? new("Koivukuja 12", null, "00530", null) : null,
                Name = stage is Stage.AwaitingYes or Stage.Confirming || booked ? "Ada" : null,
            },
            Which = stage is Stage.AskingWhich ? new WhichQuestion.Jobs([Tenant.Leak, Tenant.Drain]) : null,
            Offers = stage is Stage.Offering or Stage.Holding || held ? [Free] : [],
            Chosen = stage is Stage.Holding || held ? Free : null,
            Hold = stage is Stage.Holding || held ? Hold : null,
            HoldLapsesAt = held ? talk.Now + Duration.FromMinutes(10) : null,
            Booking = booked ? Booking : null,
            BookedSlot = booked ? Slot : null,
            BookedAt = booked ? now : null,
            Outcome = stage switch
            {
                Stage.Booked or Stage.AskingChange => Outcome.Booked,
                Stage.WithHuman => Outcome.HandedOver,
                Stage.WithStaff => Outcome.AnsweredUnknown,
                Stage.AskingPermission => Outcome.Disqualified,
                Stage.Ended => Outcome.Silent,
                _ => Outcome.Open,
            },
        };
        ImmutableArray<Effect> owed = stage switch
        {
            Stage.FindingTimes => [new Effect.FindTimes(Id, settings.Calendar, new(settings.Location, 1, Tenant.Leak, null, [], [], 3, "00530", now))],
            Stage.Holding => [new Effect.HoldSlot(settings.Calendar, new(Hold, Id, settings.Location, 1, Tenant.Leak, Free, Duration.FromMinutes(15), "00530"))],
            Stage.Confirming => [new Effect.ConfirmHold(settings.Calendar, new(Hold, Id, Booking, null))],
            Stage.Booked => [new Effect.CancelBooking(Id, settings.Calendar, Booking)],
            _ => [],
        };
        return new()
        {
            Version = 7,
            Organisation = settings.Organisation,
            Contact = Talk.Contact,
            Number = Talk.Customer,
            Opportunities = [o],
            Calls = onCall ? [new("CA1", now, CallProgress.Taken)] : [],
            Talks = onCall ? [OnCall(now)] : [],
            Owed = [.. owed.Select(e => new OwedEffect(new(NameOf(e)), e, now, now, 0, 2, 1, talk.Now + Duration.FromSeconds(20), true, now))],
        };
    }

    /// <summary>A talk in which the caller has spoken, and has just heard a question.</summary>
    private static TalkState OnCall(Instant now) => new()
    {
        Call = "CA1",
        Opportunity = Id,
        By = CallTaker.Assistant,
        Spoke = true,
        LastNumber = 1,
        LastSignAt = now,
        Lines = [new(new("eff_line"), new("msg_line"), 1, "said", Locale.FiFi, false, Phrase.AskJob, new SpeechThen.Listen(Asked.Job), true, now, LineFate.Waiting)],
    };

    /// <summary>A model was asked about what the customer said last, and its time is up.</summary>
    private static OwedEffect ToModel(Talk talk)
    {
        var question = new ModelQuestion("said", Language.Finnish, Asked.Job, new(2026, 11, 24, 10, 0), [], []);
        return new(
            new("eff_read"), new Effect.ReadWords(Id, new("msg_read"), "said", false, question, talk.Now), talk.Now, talk.Now, 0, 2, 1, talk.Now, false, talk.Now);
    }

    private static string NameOf(Effect effect) => effect switch
    {
        Effect.FindTimes => "eff_find",
        Effect.HoldSlot => "eff_hold",
        Effect.ConfirmHold => "eff_confirm",
        _ => "eff_cancel",
    };

    /// <summary>Finds what it is told to, whatever was said.</summary>
    private sealed class Says(Findings findings) : IUnderstanding
    {
        public Findings Understand(string utterance, UnderstandingContext context) => findings;
    }
}
