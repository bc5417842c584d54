using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What customers write: texts and forms.</summary>
internal static class Messages
{
    /// <summary>A guess opens no second visit.</summary>
    private const double SureOfAnotherJob = 0.8;

    public static Receipt Received(ConversationTurn turn, Signal.MessageReceived s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return new Receipt.Refused(RefusedBecause.NoSettings, "The location is not set up; store its settings first.");
        }

        if (IsOurs(s.Reach, newest))
        {
            Opening.Conversation(turn, s.Reach);
            turn.Emit(new ConversationEvent.SignalNoted("staff-or-private-message"));
            return new Receipt.Accepted(null);
        }

        turn.Actor = "customer";
        var kind = s.Reach.Channel == Channel.WhatsApp ? CaptureKind.WhatsApp : CaptureKind.Sms;
        Opening.Conversation(turn, s.Reach);
        var addressee = Addressee(turn, s.Reach);
        var last = addressee ?? turn.State.Opportunities.LastOrDefault(o => o.Location == s.Reach.Location && turn.Now - o.LastActivityAt <= newest.Dialogue.JoinWithin);
        var findings = Read(turn, last, last is null ? newest : turn.Context.Of(last), s.Text, spoken: false);
        if (addressee is null && findings is { Service: null, Emergency: null } && Appointments.Over(turn, s.Reach.Location) is { } over
            && Read(turn, over, turn.Context.Of(over), s.Text, spoken: false) is { } about && (about.Visit is VisitTalk.AsksWhen or VisitTalk.Closes || about.Acts.Contains(Act.AskBooking)))
        {
            (addressee, findings) = (over, about); // "What time was I in", "great job, thanks", of the visit that is over.
        }

        if (addressee is not null && IsAnotherJob(addressee, findings, s.Text))
        {
            addressee = null;
        }

        // A "thanks" after the end belongs to what has ended; anything else that finds nothing open opens an opportunity.
        var id = addressee?.Id ?? (last is not null && SmallTalk.IsAll(findings, s.Text) ? last.Id : Opening.New(turn, s.Reach, kind, newest));
        turn.Emit(new ConversationEvent.CaptureRecorded(id, kind, s.Reach, null));
        if (turn.Get(id).Turn == 0 && turn.Get(id).FirstKind == kind)
        {
            Resuming.From(turn, id, findings);
        }

        Said(turn, id, s.Reach.Channel, s.Text, s.Attachments, findings, null);
        if (Talks.Live(turn, id) is { } talk)
        {
            // They write while they talk with us: heard as ever, and answered in their ear.
            var waited = Speaking.Waits(talk, 0);
            Speaking.DropUnheard(turn, talk, "customer-spoke", everything: false);
            Hear(turn, id, s.Text, findings, fromForm: false);
            if (waited)
            {
                Talks.NobodyWaitsForNothing(turn, talk, talk.HeardThrough);
            }
        }
        else
        {
            turn.OnlyBegun = SmallTalk.IsHello(findings, s.Text);
            Hear(turn, id, s.Text, findings, fromForm: false);
        }

        return new Receipt.Accepted(id);
    }

    public static Receipt Submitted(ConversationTurn turn, Signal.FormSubmitted s)
    {
        if (turn.Context.Newest(s.Reach.Location) is not { } newest)
        {
            return new Receipt.Refused(RefusedBecause.NoSettings, "The location is not set up; store its settings first.");
        }

        turn.Actor = "customer";
        Opening.Conversation(turn, s.Reach);
        var id = Opening.Capture(turn, s.Reach, CaptureKind.WebForm, null, newest);
        if (s.Fields.Language is { } language && Languages.In(newest, language) is { } locale && locale != turn.Get(id).Locale)
        {
            turn.Emit(new ConversationEvent.LocaleChosen(id, locale));
        }

        var known = newest.Services.Any(x => x.Id == s.Fields.Service) ? s.Fields.Service : null;
        var text = s.Fields.Text ?? string.Empty;
        var findings = Read(turn, turn.Get(id), turn.SettingsOf(id), text, spoken: false);
        Said(turn, id, Channel.WebForm, text, 0, findings, null);
        if (known is not null || s.Fields.Name is not null || s.Fields.Address is not null)
        {
            turn.Emit(new ConversationEvent.IntakeFilled(id, new() { Service = known, Name = s.Fields.Name, Address = s.Fields.Address }));
        }

        if (known is not null)
        {
            Dialogue.Find(turn, id, Purpose.NewWork);
        }

        Hear(turn, id, text, findings, fromForm: true);
        return new Receipt.Accepted(id);
    }

    /// <summary>What words mean at the point where the talk is.</summary>
    public static Findings Read(ConversationTurn turn, Opportunity? o, LocationSettings settings, string text, bool spoken) =>
        turn.Context.Understanding.Understand(text, ContextOf(turn, o, settings, spoken));

    /// <summary>All that understanding may know at the point where the talk is.</summary>
    public static UnderstandingContext ContextOf(ConversationTurn turn, Opportunity? o, LocationSettings settings, bool spoken) => new(
        settings, turn.Now.InZone(OpeningHours.ZoneOf(settings)).LocalDateTime, Languages.Of(o?.Locale ?? settings.DefaultLocale),
        o is null ? Asked.Job : Meaning.AskedAt(o.Stage), o?.Offers ?? [])
    {
        Spoken = spoken,
        Options = o?.Which?.Count ?? 0,
        Where = o?.Intake.Address,
        Called = o?.Intake.Name,
        Known = o?.BookedSlot is { } booked ? new(booked, IsBooked: true) : o?.Chosen is { } held ? new(held.Slot, IsBooked: false) : null,
    };

    /// <summary>The customer said something: the words, and what was understood of them.</summary>
    public static void Said(ConversationTurn turn, OpportunityId id, Channel channel, string text, int attachments, Findings findings, string? keys)
    {
        var message = turn.Derive<MessageId>();
        turn.Emit(new ConversationEvent.CustomerSaid(id, message, channel, text, attachments));
        turn.Heard = new(message, text, channel == Channel.Voice, findings);
        if (Understood.Parts(findings, keys) is { Length: > 0 } parts)
        {
            turn.Emit(new ConversationEvent.WordsUnderstood(id, message, parts));
        }
    }

    /// <summary>Hears what was said, on whatever channel: an opt-out and an emergency before anything else looks at it.</summary>
    public static void Hear(ConversationTurn turn, OpportunityId id, string text, Findings findings, bool fromForm)
    {
        turn.Actor = "assistant";
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        if (findings.Language is { } spoken && Languages.In(settings, spoken) is { } locale && locale != o.Locale)
        {
            turn.Emit(new ConversationEvent.LocaleChosen(id, locale));
        }

        // Whatever we were about to say was said to somebody who has spoken since.
        Texts.DropUnsent(turn, id, "customer-spoke");
        var talk = Talks.Live(turn, id);
        if (OptOuts.Heard(turn, id, text, findings) || Emergencies.Heard(turn, id, text, findings))
        {
            return;
        }

        // Who wants no messages and calls us is served by voice.
        if (turn.State.OptedOut && talk is null)
        {
            turn.Raise(id, TaskKind.TakeOver, "wrote-after-opt-out", turn.Now);
            return;
        }

        if (turn.State.HeldBy is not null)
        {
            return; // A human holds it: we have heard, and say nothing.
        }

        if (talk is null && TooMany(turn, id, settings))
        {
            return;
        }

        if (talk is null || !SpokenActs.Heard(turn, talk, id, findings))
        {
            Dialogue.Hear(turn, id, text, findings, fromForm);
        }
    }

    /// <summary>So many texts have led nowhere, or a machine answers us: a human looks at it, and the assistant says no more.</summary>
    private static bool TooMany(ConversationTurn turn, OpportunityId id, LocationSettings settings)
    {
        var o = turn.Get(id);
        if (settings.Dialogue.TextsAtMost is not { } most || o.Texts < most || o.Stage == Stage.WithHuman)
        {
            return false;
        }

        if (o.Booking is null)
        {
            Texts.HandOver(turn, id, "too-many-texts");
        }
        else
        {
            turn.Raise(id, TaskKind.TakeOver, "too-many-texts", turn.Now);
        }

        return true;
    }

    /// <summary>The opportunity a text speaks to: the open one, or the appointment it may want to change.</summary>
    private static Opportunity? Addressee(ConversationTurn turn, Reach reach)
    {
        var open = Opening.Joined(turn, reach);
        if (open is { IsOpen: true })
        {
            return open;
        }

        return Appointments.Standing(turn, reach.Location) ?? open;
    }

    /// <summary>Where an appointment stands and another job is named: that is a visit of its own, unless it is to be done on the way.</summary>
    private static bool IsAnotherJob(Opportunity o, Findings findings, string text) =>
        o is { Stage: Stage.Booked, Booking: not null } && findings is { Emergency: null, Visit: null or VisitTalk.AlongWithIt }
        && findings.Service is { Confidence: >= SureOfAnotherJob } job && job.Value != o.Intake.Service && (findings.Time is not null || (findings.Visit is null && !Filling.IsAdded(text)))
        && !findings.Acts.Any(a => a is Act.CancelBooking or Act.MoveBooking or Act.ChangeBooking or Act.Abandon or Act.AskPrice or Act.AskBooking or Act.AskEta or Act.Late or Act.Complain);

    private static bool IsOurs(Reach reach, LocationSettings newest) =>
        reach.Customer is { } n
        && (newest.StaffNumbers.Contains(n) || newest.RingNumbers.Contains(n) || newest.OnCall.Contains(n) || newest.PrivateNumbers.Contains(n));
}
