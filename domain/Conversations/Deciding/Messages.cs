using SmartPulse.Channels;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What customers write: texts and forms.</summary>
internal static class Messages
{
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
        var findings = Read(turn, last, last is null ? newest : turn.Context.Of(last), s.Text);
        // A "thanks" after the end belongs to what has ended; anything else that finds nothing open opens an opportunity.
        var id = addressee?.Id ?? (last is not null && SmallTalk.IsAll(findings, s.Text) ? last.Id : Opening.New(turn, s.Reach, kind, newest));
        turn.Emit(new ConversationEvent.CaptureRecorded(id, kind, s.Reach, null));
        turn.Emit(new ConversationEvent.CustomerSaid(id, turn.Derive<MessageId>(), s.Reach.Channel, s.Text, s.Attachments));
        Hear(turn, id, s.Text, findings, fromForm: false);
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
        turn.Emit(new ConversationEvent.CustomerSaid(id, turn.Derive<MessageId>(), Channel.WebForm, s.Fields.Text ?? string.Empty, 0));
        if (known is not null || s.Fields.Name is not null || s.Fields.Address is not null)
        {
            turn.Emit(new ConversationEvent.IntakeFilled(id, new() { Service = known, Name = s.Fields.Name, Address = s.Fields.Address }));
        }

        if (known is not null)
        {
            Dialogue.Find(turn, id, Purpose.NewWork);
        }

        var text = s.Fields.Text ?? string.Empty;
        Hear(turn, id, text, Read(turn, turn.Get(id), turn.SettingsOf(id), text), fromForm: true);
        return new Receipt.Accepted(id);
    }

    private static Findings Read(ConversationTurn turn, Opportunity? o, LocationSettings settings, string text) =>
        turn.Context.Understanding.Understand(text, new(
            settings, turn.Now.InZone(OpeningHours.ZoneOf(settings)).LocalDateTime, Languages.Of(o?.Locale ?? settings.DefaultLocale),
            o is null ? Asked.Job : Meaning.AskedAt(o.Stage), o?.Offers ?? []));

    private static void Hear(ConversationTurn turn, OpportunityId id, string text, Findings findings, bool fromForm)
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
        if (OptOuts.Heard(turn, id, text, findings) || Emergencies.Heard(turn, id, text, findings))
        {
            return;
        }

        if (turn.State.OptedOut)
        {
            turn.Raise(id, TaskKind.TakeOver, "wrote-after-opt-out", turn.Now);
            return;
        }

        if (turn.State.HeldBy is not null)
        {
            return; // A human holds it: we have heard, and say nothing.
        }

        Dialogue.Hear(turn, id, text, findings, fromForm);
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

    private static bool IsOurs(Reach reach, LocationSettings newest) =>
        reach.Customer is { } n
        && (newest.StaffNumbers.Contains(n) || newest.RingNumbers.Contains(n) || newest.OnCall.Contains(n) || newest.PrivateNumbers.Contains(n));
}
