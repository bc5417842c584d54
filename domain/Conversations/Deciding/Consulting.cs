using NodaTime;
using SmartPulse.Understanding.Model;

namespace SmartPulse.Conversations.Deciding;

/// <summary>
/// Words that nobody here understands, alone or beside others that leave the question open, are put to a language model, where there is one, before the customer is asked to say them again. The turn stores the question and ends;
/// the answer comes back as a signal, and what is not there in time is done without.
/// </summary>
internal static class Consulting
{
    /// <summary>How long somebody who wrote is kept waiting.</summary>
    public static readonly Duration TextPatience = Duration.FromSeconds(6);

    /// <summary>How long a caller is kept waiting: a filler fits in, a silence does not.</summary>
    public static readonly Duration VoicePatience = Duration.FromSeconds(1.5);

    /// <summary>Shorter words have nothing in them that a model would find and we did not.</summary>
    private const int ShortestWords = 6;

    /// <summary>One odd word beside what was understood is a name, a slip or a filler.</summary>
    private const int FewestUnread = 2;

    /// <summary>Whether a model is asked now; false where there is none, or where this very utterance was put to it before.</summary>
    public static bool Began(ConversationTurn turn, OpportunityId id)
    {
        if (!turn.SettingsOf(id).HasLanguageModel || turn.Heard is not { } heard || heard.Text.Trim().Length < ShortestWords || SmallTalk.IsAll(heard.Findings, heard.Text))
        {
            return false;
        }

        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        var question = ModelQuestions.Of(heard.Text, heard.Findings, Messages.ContextOf(turn, o, settings, heard.Spoken), o.Intake);
        turn.OweNow(new Effect.ReadWords(
            id, heard.Message, heard.Text, heard.Spoken, question, turn.Now + (heard.Spoken ? VoicePatience : TextPatience)));
        turn.Heard = null;
        return true;
    }

    /// <summary>
    /// Whether a model is asked about words of which some were understood and others not, while the question stands; never when something of them is answered at once, or when
    /// nothing is left that could say more.
    /// </summary>
    public static bool BeganOnRest(ConversationTurn turn, OpportunityId id) =>
        turn.Preface is null && turn.Heard is { } heard && UnreadWords.Count(heard.Text, heard.Findings) >= FewestUnread && Began(turn, id);

    /// <summary>The answer, or that there is none: the talk goes on with what the words are now known to say.</summary>
    public static void Answered(ConversationTurn turn, OwedEffect owed, string? answer)
    {
        var asked = (Effect.ReadWords)owed.Effect;
        turn.Emit(new ConversationEvent.EffectSettled(owed.Id, answer is null ? "no-answer" : "answered"));
        var talk = Talks.Live(turn, asked.Opportunity);
        if (owed.Epoch != turn.State.Epoch || turn.State.HeldBy is not null || (turn.State.OptedOut && talk is null)
            || turn.State.Find(asked.Opportunity) is not { } o || o.Turn != owed.Turn)
        {
            return; // A human has it, or the customer has gone on: old words are not answered.
        }

        turn.Actor = "assistant";
        var context = Messages.ContextOf(turn, o, turn.Context.Of(o), asked.Spoken);
        var own = turn.Context.Understanding.Understand(asked.Text, context);
        var findings = own;
        if (ModelReading.Parse(answer) is { } claimed)
        {
            findings = ModelChecks.Merge(own, claimed, asked.Question.Words, context, turn.Context.Understanding);
            if (ModelChecks.Gained(own, findings) is { IsEmpty: false } gained && Understood.Parts(gained, null) is { Length: > 0 } parts)
            {
                turn.Emit(new ConversationEvent.WordsUnderstood(asked.Opportunity, asked.Message, parts));
            }
        }

        Dialogue.Hear(turn, asked.Opportunity, asked.Text, findings, fromForm: false);
        if (talk is not null)
        {
            Talks.NobodyWaitsForNothing(turn, talk, Speaking.Now(turn, talk).HeardThrough);
        }
    }

    /// <summary>Goes on without what is not there in time.</summary>
    public static void Woken(ConversationTurn turn)
    {
        foreach (var owed in turn.State.Owed)
        {
            if (owed.Effect is Effect.ReadWords asked && asked.AnswerBy <= turn.Now)
            {
                Answered(turn, owed, null);
            }
        }
    }
}
