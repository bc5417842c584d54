using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>The caller's side of a call: hears whatever is there to hear, then says, keys or keeps silent.</summary>
internal sealed partial class Talk
{
    private readonly Dictionary<string, int> heard = new(StringComparer.Ordinal);
    private string call = "CA1";
    private bool withheld;
    private PhoneNumber? from;

    /// <summary>Everything that was spoken, played or not, oldest first.</summary>
    public IReadOnlyList<Effect.Speak> Spoken => [.. Journal.Select(r => r.Event).OfType<ConversationEvent.EffectOwed>().Select(e => e.Effect).OfType<Effect.Speak>()];

    public Effect.Speak LastSpeech => Spoken[^1];

    public TalkState Call() => State.Talks.Single(t => t.Call == call);

    /// <summary>What the caller hears after what they have heard.</summary>
    public Hearing Listens() => Listening.To(State, call, heard.GetValueOrDefault(call));

    /// <summary>Calls, nobody of ours answers, and we take it.</summary>
    public Talk IsTaken(
        CallTaker by = CallTaker.Assistant, MissedBecause? because = MissedBecause.NoAnswer, NumberMode mode = NumberMode.InFront, string on = "CA1",
        Locale? locale = null, PhoneNumber? number = null, bool hidden = false)
    {
        (from, withheld, call) = (number, hidden, on);
        Hear(new Signal.CallStarted(new($"call:{call}:started"), Now, OnCall(mode), call));
        Hear(new Signal.CallTaken(new($"call:{call}:taken"), Now, OnCall(mode), call, by, because, locale));
        return this;
    }

    /// <summary>Hears us out and says something.</summary>
    public Talk Says(string words, double? confidence = 0.9) => Answers(words, "", confidence);

    public Talk Presses(string keys, string words = "") => Answers(words, keys, null);

    public Talk KeepsSilent() => Answers("", "", null);

    /// <summary>Hears us out, which nobody but the next request can prove.</summary>
    public Talk Plays()
    {
        if (Listens() is Hearing.Speech speech)
        {
            heard[call] = speech.Through;
        }

        return this;
    }

    public Talk HangsUp()
    {
        Hear(new Signal.CallEnded(new($"call:{call}:ended"), Now, OnCall(), call));
        return this;
    }

    public Talk NobodyTakesIt()
    {
        Plays();
        Hear(new Signal.TransferMissed(NextId("transfer"), Now, OnCall(), call, heard.GetValueOrDefault(call), MissedBecause.NoAnswer));
        return this;
    }

    public Talk IsAccepted()
    {
        Hear(new Signal.CallAccepted(new($"call:{call}:accepted"), Now, OnCall(), call));
        return this;
    }

    public Talk LeavesMessage()
    {
        Hear(new Signal.VoicemailRecorded(new($"recording:{call}"), Now, OnCall(), call, "RE1", Duration.FromSeconds(12)));
        return this;
    }

    public Talk IsTranscribed(string? words)
    {
        Hear(new Signal.VoicemailTranscribed(new($"transcript:{call}"), Now, OnCall(), call, "RE1", words));
        return this;
    }

    public Reach OnCall(NumberMode mode = NumberMode.InFront) => Reach(mode, Channel.Voice, from, withheld);

    private Talk Answers(string words, string keys, double? confidence)
    {
        Plays();
        Hear(new Signal.CallerSpoke(NextId($"call:{call}:spoke"), Now, OnCall(), call, heard.GetValueOrDefault(call), words, keys, confidence));
        return this;
    }

    /// <summary>On the phone with the plumber's assistant, the job not yet said.</summary>
    public static Talk OnPhoneWithPlumber() => WithPlumber().IsTaken();

    /// <summary>On the phone, as far as the read-back.</summary>
    public static Talk ReadBackOnPhone() => OnPhoneWithPlumber()
        .Says("keittiön hana vuotaa").Presses("2").Says("Koivukuja 12 B 34, 00530 Helsinki").Presses("1").Says("Väinö Virtanen");
}
