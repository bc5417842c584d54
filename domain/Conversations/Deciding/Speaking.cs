using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Phrasing;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Words in a caller's ear: what is said, what happens then, and what is known to have been heard.</summary>
internal static class Speaking
{
    /// <summary>The last words of a call count as said when the caller stayed so long after they were decided; nothing else can prove them.</summary>
    public static readonly Duration SaidAfter = Duration.FromSeconds(3);

    /// <summary>Says something on a call.</summary>
    public static void Say(ConversationTurn turn, TalkState talk, OpportunityId id, params ReadOnlySpan<Phrase> phrases) =>
        Say(turn, talk, id, Texts.Values(turn, turn.Get(id)), phrases);

    /// <summary>Says something on a call, with values of the caller's own (a call-back at their time).</summary>
    public static void Say(ConversationTurn turn, TalkState talk, OpportunityId id, PhraseValues values, params ReadOnlySpan<Phrase> phrases)
    {
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        var said = ForTheEar(turn, talk, id, phrases);
        var then = Then(turn, talk, id, said[^1]);
        if (then is SpeechThen.Listen && AnswersOnly(said[^1]) && !Questions.AnswerIsOnItsWay(turn.State) && Questions.Of(turn, id) is { } question)
        {
            said = said.Add(question); // An answer alone leaves the caller wondering whose turn it is.
        }

        var text = string.Join(' ', said.Select(p => Phrasebook.Speak(p, o.Locale, settings, values)));
        turn.OweNow(new Effect.Speak(
            turn.Derive<MessageId>(), id, talk.Call, Now(turn, talk).LastNumber + 1, text, o.Locale, talk.Slowly, said[^1], then, Meaning.IsMeaningful(said.AsSpan())));
    }

    /// <summary>Says a line again, as slowly as the talk now goes.</summary>
    public static void Again(ConversationTurn turn, TalkState talk, TalkLine line)
    {
        var now = Now(turn, talk);
        turn.OweNow(new Effect.Speak(
            turn.Derive<MessageId>(), now.Opportunity, talk.Call, now.LastNumber + 1, line.Text, line.Locale, now.Slowly, line.Phrase, line.Then, line.Meaningful));
    }

    /// <summary>The caller's request proves that everything up to a number was played, with the caller still there.</summary>
    public static void Played(ConversationTurn turn, TalkState talk, int heard)
    {
        foreach (var line in talk.Lines)
        {
            if (line.Number > heard || line.Fate != LineFate.Waiting)
            {
                continue;
            }

            turn.Emit(new ConversationEvent.EffectSettled(line.Effect, "played"));
            Deliveries.Fare(turn, line.Message, MessageStatus.Delivered, null);
            if (line.Meaningful && OwnerOf(turn, line) is { } about)
            {
                turn.Emit(new ConversationEvent.CustomerEngaged(about, line.Message, ByHuman: false, line.DecidedAt));
            }
        }
    }

    /// <summary>Drops what nobody has heard. What stands whatever the caller says is kept, unless everything goes.</summary>
    public static void DropUnheard(ConversationTurn turn, TalkState talk, string why, bool everything)
    {
        foreach (var line in Now(turn, talk).Lines)
        {
            if (line.Fate == LineFate.Waiting && (everything || !Meaning.Stands(line.Phrase)))
            {
                turn.Emit(new ConversationEvent.EffectDropped(line.Effect, why));
            }
        }
    }

    /// <summary>Whether something waits to be played after that number.</summary>
    public static bool Waits(TalkState talk, int heard) => talk.Lines.Any(l => l.Number > heard && l.Fate == LineFate.Waiting);

    /// <summary>The talk as it stands in the turn.</summary>
    public static TalkState Now(ConversationTurn turn, TalkState talk) => turn.State.Talks.FirstOrDefault(t => t.Call == talk.Call) ?? talk;

    /// <summary>Whether there are phones of ours to ring for this caller, now.</summary>
    public static bool CanPutThrough(ConversationTurn turn, TalkState talk, OpportunityId id)
    {
        var settings = turn.SettingsOf(id);
        return !Now(turn, talk).WasPutThrough && !settings.RingNumbers.IsDefaultOrEmpty && OpeningHours.IsOpen(settings.Hours, OpeningHours.ZoneOf(settings), turn.Now);
    }

    private static OpportunityId? OwnerOf(ConversationTurn turn, TalkLine line) =>
        turn.State.Messages.FirstOrDefault(m => m.Id == line.Message) is { } message && turn.State.Find(message.Opportunity) is not null ? message.Opportunity : null;

    /// <summary>On a call a hand-over is a ringing phone while there is one to ring.</summary>
    private static ImmutableArray<Phrase> ForTheEar(ConversationTurn turn, TalkState talk, OpportunityId id, ReadOnlySpan<Phrase> phrases) => phrases switch
    {
        [Phrase.HandOver] when CanPutThrough(turn, talk, id) => [Phrase.SpokenPutThrough],
        [Phrase.HandOver] => [Phrase.SpokenCallBack],
        _ => [.. phrases],
    };

    private static SpeechThen Then(ConversationTurn turn, TalkState talk, OpportunityId id, Phrase last)
    {
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        switch (last)
        {
            case Phrase.SpokenVoicemail:
                return new SpeechThen.RecordMessage(settings.Voice.LongestVoicemail, settings.Voice.Transcribes);
            case Phrase.SpokenPutThrough:
                return PutThrough(settings.RingNumbers, settings);
            case var safety when SafetyWords.Are(safety):
                var phones = settings.OnCall.IsDefaultOrEmpty ? settings.RingNumbers : settings.OnCall;
                return Now(turn, talk).WasPutThrough || phones.IsDefaultOrEmpty ? new SpeechThen.Listen(Asked.Nothing) : PutThrough(phones, settings);
            case Phrase.OutOfArea:
                return new SpeechThen.Listen(Asked.Permission);
            case Phrase.NotBooked when o.IsOpen:
                return new SpeechThen.Listen(Asked.Choice);
            case Phrase.BookedAtCustomers or Phrase.BookedAtOurs or Phrase.BookingCancelled or Phrase.OptedOut or Phrase.OptedOutBookingStands
                or Phrase.AgreedAtCustomers or Phrase.AgreedAtOurs or Phrase.Declined or Phrase.SecondJobLater or Phrase.WrongNumber or Phrase.NothingFree or Phrase.PassedOn or Phrase.NoBooking or Phrase.OutOfAreaDone or Phrase.NotBooked
                or Phrase.SpokenCallBack or Phrase.SpokenTextFollows or Phrase.SpokenGoodbye or Phrase.SpokenThanksGoodbye or Phrase.SpokenNobodyCameEmergency:
                return new SpeechThen.HangUp();
            default:
                return new SpeechThen.Listen(o.Stage == Stage.WithStaff ? Asked.Job : Meaning.AskedAt(o.Stage));
        }
    }

    private static SpeechThen.PutThrough PutThrough(ImmutableArray<Channels.PhoneNumber> phones, LocationSettings settings) =>
        new(phones, settings.RingFor, settings.Voice.PressToAccept);

    /// <summary>Whether a phrase answers without asking anything.</summary>
    private static bool AnswersOnly(Phrase phrase) => phrase is Phrase.PriceIs or Phrase.HoursAre or Phrase.AreaIs or Phrase.AreaYes or Phrase.AreaNo or Phrase.AreaAsk or Phrase.WeAreAt or Phrase.OriginIs
        or Phrase.OwnAnswer or Phrase.QuestionNoted or Phrase.NothingAgreed or Phrase.ServiceYes or Phrase.PriceDepends or Phrase.JobLength or Phrase.Noted or Phrase.StaysCalm or Phrase.RobotYes or Phrase.Sorry or Phrase.VisitKept or Phrase.VisitMayChange or Phrase.SpokenNotRecorded or Phrase.OptedIn;
}
