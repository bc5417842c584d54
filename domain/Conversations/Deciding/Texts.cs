using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Phrasing;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What the assistant says, and when it must not.</summary>
internal static class Texts
{
    private const int EachOfTwoJobs = 26;

    /// <summary>
    /// Says something now: in the caller's ear while they talk with us about it, else by text. What they will want to look at again is spoken and
    /// texted. A human who holds the conversation silences the assistant here, and again when a text is claimed.
    /// </summary>
    public static void Say(ConversationTurn turn, OpportunityId id, params ReadOnlySpan<Phrase> phrases)
    {
        if (turn.State.HeldBy is not null)
        {
            return;
        }

        if (turn.Preface is { } preface)
        {
            turn.Preface = null;
            Phrase[] all = [preface, .. phrases];
            Say(turn, id, all);
            return;
        }

        if (Talks.Live(turn, id) is not { } talk)
        {
            WriteAt(turn, id, LeavesAt(turn, id, phrases[0]), phrases);
            return;
        }

        Speaking.Say(turn, talk, id, phrases);
        var endsMessages = phrases[0] is Phrase.OptedOut or Phrase.OptedOutBookingStands;
        if (Meaning.IsKept(phrases[0]) && Talks.NotTextable(turn, id) is var why && (why is null || (endsMessages && why == "opted-out")))
        {
            WriteAt(turn, id, turn.Now, phrases);
        }
    }

    /// <summary>Texts something, not before that instant, and worded for it.</summary>
    public static void WriteAt(ConversationTurn turn, OpportunityId id, Instant notBefore, params ReadOnlySpan<Phrase> phrases)
    {
        var o = turn.Get(id);
        if (turn.State.HeldBy is not null || o.Reach is not { } reach)
        {
            return;
        }

        var despiteOptOut = phrases[0] is Phrase.OptedOut or Phrase.OptedOutBookingStands;
        if (turn.State.OptedOut && !despiteOptOut)
        {
            turn.Raise(id, TaskKind.CallBack, "opted-out", CallBackBy(turn, id));
            return;
        }

        if (turn.State.Number is not { } to || !PhoneNumbers.MayText(to))
        {
            turn.Raise(id, TaskKind.CallBack, "not-textable", CallBackBy(turn, id));
            return;
        }

        var text = Compose(turn, o, notBefore, phrases);
        var channel = reach.Channel == Channel.WhatsApp ? Channel.WhatsApp : Channel.Sms;
        turn.Owe(
            new Effect.SendMessage(
                turn.Derive<MessageId>(), id, channel, reach.OurNumber, to, text, phrases[^1], null,
                Meaning.IsMeaningful(phrases), Meaning.Stands(phrases[0]), despiteOptOut),
            notBefore);
    }

    /// <summary>Replies of the assistant that have not left are overtaken, and so is a question to a model about earlier words; what stands whatever the customer says stays owed.</summary>
    public static void DropUnsent(ConversationTurn turn, OpportunityId id, string why)
    {
        foreach (var owed in turn.State.Owed)
        {
            if (owed is { Attempt: 0, Effect: Effect.SendMessage { Staff: null, Stands: false } m } && m.Opportunity == id)
            {
                turn.Interrupted |= owed.NotBefore > turn.Now && m.Phrase is not (Phrase.TextBack or Phrase.TextBackClosed);
                turn.Emit(new ConversationEvent.EffectDropped(owed.Id, why));
            }
            else if (owed.Effect is Effect.ReadWords asked && asked.Opportunity == id)
            {
                turn.Interrupted = true;
                turn.Emit(new ConversationEvent.EffectDropped(owed.Id, why));
            }
        }
    }

    /// <summary>Puts a human on it, with a time in the promise.</summary>
    public static void HandOver(ConversationTurn turn, OpportunityId id, string reason)
    {
        var callBack = CallBackWindow(turn, id, out var open);
        Say(turn, id, open ? Phrase.HandOver : Phrase.HandOverClosed);
        turn.Raise(id, open ? TaskKind.TakeOver : TaskKind.CallBack, reason, open ? turn.Now + Duration.FromMinutes(10) : callBack.End);
        if (turn.Get(id).Booking is not null)
        {
            turn.Move(id, Stage.Booked); // The appointment stands, whoever talks about it.
            return;
        }

        Slots.LetGo(turn, id);
        turn.End(id, Outcome.HandedOver, reason);
    }

    /// <summary>When a human calls back: within the hour when open, else in the first hour of the next opening.</summary>
    public static TimeSlot CallBackWindow(ConversationTurn turn, OpportunityId id, out bool open)
    {
        var settings = turn.SettingsOf(id);
        var zone = OpeningHours.ZoneOf(settings);
        open = OpeningHours.IsOpen(settings.Hours, zone, turn.Now);
        var from = open ? NextFullHour(turn.Now) : OpeningHours.NextOpening(settings.Hours, zone, turn.Now) ?? NextFullHour(turn.Now);
        return new(from, from + Duration.FromHours(1));
    }

    /// <summary>By when a human should have called: within a quarter of an hour when open, else by the end of the next opening's first hour.</summary>
    public static Instant CallBackBy(ConversationTurn turn, OpportunityId id)
    {
        var window = CallBackWindow(turn, id, out var open);
        return open ? turn.Now + Duration.FromMinutes(15) : window.End;
    }

    /// <summary>What a phrase may mention of an opportunity.</summary>
    public static PhraseValues Values(ConversationTurn turn, Opportunity o)
    {
        var settings = turn.Context.Of(o);
        var service = Services.Of(settings, o.Intake.Service);
        var language = Languages.Of(o.Locale);
        return new()
        {
            Now = turn.Now,
            Offers = [.. o.Offers.Select(t => t.Slot)],
            Windows = service?.ArrivalWindow is not null,
            Time = o.Chosen?.Slot ?? o.BookedSlot,
            CallBack = CallBackWindow(turn, o.Id, out _),
            Job = Job(o, settings, language),
            Address = o.Intake.Address,
            Town = turn.AskedTown,
            Price = service?.Price.In(language),
            Minutes = service is null ? null : (int)service.Length.TotalMinutes,
            Name = o.Intake.Name,
            Phone = turn.State.Number?.E164,
            People = People(settings, service, o),
            Question = Questions.Of(turn, o.Id) ?? Phrase.AskJob,
            ClosedThen = NotThen.NobodyWorks(o, settings),
            BookableUntil = NotThen.BookableUntil(o, settings, turn.Now),
            Which = Which.Options(turn, o),
            Answer = turn.AnswerText,
            Alarmed = turn.State.Tasks.Any(t => t.Opportunity == o.Id && t.Kind == TaskKind.Emergency),
            Own = OwnQuestions.Next(o, settings) is { } own ? OwnQuestions.Wording(own, language) : null,
        };
    }

    /// <summary>Now; in a burst, once it has settled. Safety and the end of all messages never wait.</summary>
    private static Instant LeavesAt(ConversationTurn turn, OpportunityId id, Phrase phrase) =>
        phrase is Phrase.OptedOut or Phrase.OptedOutBookingStands || SafetyWords.Are(phrase) ? turn.Now
        : Bursts.Until(turn, id) ?? turn.Now;

    private static string Compose(ConversationTurn turn, Opportunity o, Instant leavesAt, ReadOnlySpan<Phrase> phrases)
    {
        var settings = turn.Context.Of(o);
        var values = Values(turn, o) with { Now = leavesAt };
        var parts = new List<string>();
        // Whoever wrote first hears in the first words that this is a machine; a text-back says so itself.
        var introduce = !Introduced(turn, o)
            && phrases[0] is not (Phrase.TextBack or Phrase.TextBackClosed or Phrase.OptedOut or Phrase.OptedOutBookingStands or Phrase.OptedIn);
        if (introduce)
        {
            parts.Add(Phrasebook.Write(Phrase.Introduction, o.Locale, settings, values));
        }

        if (o.AnswersVoicemail && phrases[0] is not (Phrase.VoicemailKept or Phrase.OptedOut or Phrase.OptedOutBookingStands) && !SafetyWords.Are(phrases[0]))
        {
            // What was heard is said back, so that they see it was; without a job there is nothing to say back.
            parts.Add(Phrasebook.Write(values.Job is null ? Phrase.VoicemailKept : Phrase.VoicemailHeard, o.Locale, settings, values));
        }

        foreach (var phrase in phrases)
        {
            var told = phrase is Phrase.AgreedAtOurs or Phrase.AgreedAtCustomers ? Values(turn, o with { Chosen = null }) with { Now = leavesAt } : values; // What stands, whatever is on the table.
            parts.Add(Phrasebook.Write(phrase, o.Locale, settings, told));
        }

        if (introduce)
        {
            parts.Add(Phrasebook.Write(Phrase.OptOutHint, o.Locale, settings, values));
        }

        return string.Join('\n', parts);
    }

    /// <summary>The job as it is told, and the second one with it.</summary>
    private static string? Job(Opportunity o, LocationSettings settings, Language language)
    {
        var job = JobName.Of(o.Intake.JobWords, Services.Of(settings, o.Intake.Service), language);
        return JobName.Of(o.Intake.AlsoWords, Services.Of(settings, o.Intake.Also), language) is { } also && job?.Contains(also, StringComparison.OrdinalIgnoreCase) == false ? $"{Short(job)} + {Short(also)}" : job;
    }

    /// <summary>Two jobs stand on one line of a phone, each by its first words.</summary>
    private static string Short(string job) => job.Length <= EachOfTwoJobs ? job
        : job.LastIndexOf(' ', EachOfTwoJobs) is var end and > 0 ? job[..end] : job[..EachOfTwoJobs];

    private static System.Collections.Immutable.ImmutableArray<string> People(LocationSettings settings, ServiceSettings? service, Opportunity o)
    {
        if ((o.Chosen?.Resources ?? o.BookedWith) is { } promised)
        {
            return [.. settings.Resources.Where(r => promised.Contains(r.Id)).Select(r => r.Name)];
        }

        return service is null ? [] : [.. Services.Able(settings, service).Select(r => r.Name)];
    }

    /// <summary>Told in this opportunity, or so lately in another that saying it again would be odd.</summary>
    private static bool Introduced(ConversationTurn turn, Opportunity o) =>
        o.Introduced || turn.State.Opportunities.Any(other =>
            other.Introduced && other.Location == o.Location && other.LastWordAt is { } at && turn.Now - at <= turn.Context.Of(o).Dialogue.JoinWithin);

    private static Instant NextFullHour(Instant now) =>
        Instant.FromUnixTimeSeconds(((now.ToUnixTimeSeconds() / 3600) + 1) * 3600);
}
