using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Gateway.Webhooks.Calls;

/// <summary>What the carrier is answered at every step of a call. Pure: the same scene and the same news give the same words.</summary>
internal static class CallScript
{
    /// <summary>After so many fillers nobody believes us any more.</summary>
    public const int MostWaits = 6;

    /// <summary>After so many failures to take one answer the caller is told so and let go.</summary>
    public const int MostRepeats = 3;

    private const int PauseBetweenWaits = 1;
    private const int PauseOfTheCrowded = 3;
    private const int ScreenTimeout = 10;

    /// <summary>Nobody could answer; a text follows where there can be one and what is owed is on disk.</summary>
    public static CallAnswer Farewell(CallScene scene, bool isKept = true) =>
        new(scene.Say(isKept && scene.IsTexted ? Phrase.SpokenMissed : Phrase.SpokenMissedNoText), new Ending.Hangup());

    /// <summary>Staff phones ring, all at once, and the outcome goes to the action.</summary>
    public static CallAnswer Ring(CallScene scene, ImmutableArray<PhoneNumber> numbers, Duration ringFor, bool strict, CallPath action, ImmutableArray<Prompt> before) =>
        new(before, new Ending.Dial(
            action, Seconds(ringFor, 5, 600), numbers,
            strict ? scene.Paths.Screen(scene.Pass(CallPass.WhileRinging)) : null,
            // A number that was withheld cannot be shown; ours can, and tells staff which line it is.
            scene.Customer is null ? scene.OurNumber : null));

    /// <summary>Staff hear whose customer is on the line, before they have them.</summary>
    public static CallAnswer Screen(CallScene scene, CallPath accept) =>
        new(scene.Say(Phrase.SpokenScreen, scene.Location.DefaultLocale), new Ending.Gather(accept, language: null, ScreenTimeout, speechTimeout: 1, keys: 1, SpeechHints.None));

    /// <summary>What a caller hears next.</summary>
    /// <param name="scene">Where and who.</param>
    /// <param name="hearing">What the conversation says.</param>
    /// <param name="heard">The number of the last speech that was played.</param>
    /// <param name="waits">How often we have put them off already.</param>
    /// <param name="hints">What they may say to a question.</param>
    public static CallAnswer Next(CallScene scene, Hearing hearing, int heard, int waits, Func<Asked, Locale, SpeechHints> hints) => hearing switch
    {
        Hearing.Speech speech => Speak(scene, speech, hints),
        Hearing.NothingYet nothing => Wait(scene, nothing.Locale, heard, waits),
        // Staff had them and are done: what is left of the call is silence.
        Hearing.NoTalk { Progress: CallProgress.Answered } => CallAnswer.Hangup,
        Hearing.NoTalk => ToHumans(scene, heard),
        _ => throw new InvalidOperationException($"No answer is written for {hearing.GetType().Name}."),
    };

    /// <summary>Their answer could not be stored. They are asked for it again; it is the same answer by its number, so nothing is taken twice.</summary>
    public static CallAnswer AskAgain(CallScene scene, int heard, int again) => again >= MostRepeats
        ? Farewell(scene, isKept: false)
        : new(scene.Say(Phrase.SpokenSayAgain), Listening(scene.Paths.Talk(heard, again + 1), scene.Voices[scene.Locale].Language, Asked.Address, SpeechHints.None));

    /// <summary>
    /// A call comes in and there is no room for it. Staff are rung as ever, for that needs nothing of ours; else the caller is asked to hold the
    /// line, and comes in again. Whoever gives up, or is let go in the end, is known by the end of the call: it makes the missed call.
    /// </summary>
    public static CallAnswer Crowded(CallScene? scene, CallStep? plan, int again, CallPath comeAgain) =>
        scene is not null && plan is CallStep.RingStaff ring ? Ring(scene, ring.Numbers, ring.RingFor, ring.PressToAccept, scene.Paths.Dial(ring.PressToAccept), [])
        : scene is not null && again >= MostWaits ? Farewell(scene, isKept: false)
        : HoldOn(scene, again, comeAgain);

    /// <summary>There is no room for this step of a call: it is asked for again. Without a scene nothing is said, for in what language?</summary>
    public static CallAnswer HoldOn(CallScene? scene, int waits, CallPath again) =>
        waits >= MostWaits ? CallAnswer.Hangup
        : new(waits == 0 && scene is not null ? [.. scene.Say(Phrase.SpokenFiller), new Prompt.Pause(PauseOfTheCrowded)] : [new Prompt.Pause(PauseOfTheCrowded)], new Ending.Redirect(again));

    /// <summary>The message is there.</summary>
    public static CallAnswer MessageLeft(CallScene scene, bool isKept) =>
        isKept && scene.IsTexted ? new(scene.Say(Phrase.SpokenTextFollows), new Ending.Hangup()) : CallAnswer.Hangup;

    /// <summary>The human who holds the conversation did not come to the phone. They were promised a call; nothing is said of texts, which are that human's now.</summary>
    public static CallAnswer NobodyCame(CallScene scene) => new(scene.Say(Phrase.SpokenThanksGoodbye), new Ending.Hangup());

    /// <summary>Nobody said anything after the tone.</summary>
    public static CallAnswer NoMessage(CallScene scene) => new(scene.Say(Phrase.SpokenGoodbye), new Ending.Hangup());

    private static CallAnswer Speak(CallScene scene, Hearing.Speech speech, Func<Asked, Locale, SpeechHints> hints)
    {
        ImmutableArray<Prompt> says = [.. speech.Lines.SelectMany(line => Prompt.Of(line.Text, scene.Voices[line.Locale], line.Slowly))];
        var locale = speech.Lines[^1].Locale;
        return speech.Then switch
        {
            SpeechThen.Listen listen => new(says, Listening(scene.Paths.Talk(speech.Through), scene.Voices[locale].Language, listen.Asked, hints(listen.Asked, locale))),
            SpeechThen.HangUp => new(says, new Ending.Hangup()),
            SpeechThen.PutThrough put => Ring(scene, put.Numbers, put.RingFor, put.PressToAccept, scene.Paths.Transfer(speech.Through, put.PressToAccept, last: false), says),
            SpeechThen.RecordMessage message => new(says, Recording(scene, message)),
            _ => throw new InvalidOperationException($"No ending is written for {speech.Then.GetType().Name}."),
        };
    }

    private static CallAnswer Wait(CallScene scene, Locale? locale, int heard, int waits)
    {
        if (waits >= MostWaits)
        {
            return new(scene.Say(scene.IsTexted ? Phrase.SpokenTextFollows : Phrase.SpokenMissedNoText, locale), new Ending.Hangup());
        }

        ImmutableArray<Prompt> says = waits == 0 ? scene.Say(Phrase.SpokenFiller, locale) : [new Prompt.Pause(PauseBetweenWaits)];
        return new(says, new Ending.Redirect(scene.Paths.More(heard, waits + 1)));
    }

    /// <summary>No assistant has the call: a human took the conversation over, or it is nobody's. A human is tried, and once only.</summary>
    private static CallAnswer ToHumans(CallScene scene, int heard)
    {
        var (location, strict) = (scene.Location, scene.Location.Voice.PressToAccept);
        return location.RingNumbers.IsDefaultOrEmpty
            ? Farewell(scene, isKept: false)
            : Ring(scene, location.RingNumbers, location.RingFor, strict, scene.Paths.Transfer(heard, strict, last: true), scene.Say(Phrase.SpokenPutThrough));
    }

    private static Ending.Gather Listening(CallPath action, string language, Asked asked, SpeechHints hints) => asked switch
    {
        // A postal code is five keys; an address and what is wrong are told with pauses.
        Asked.Address => new(action, language, timeout: 6, speechTimeout: 3, keys: null, hints),
        Asked.Job or Asked.Nothing => new(action, language, timeout: 6, speechTimeout: 3, keys: 1, hints),
        _ => new(action, language, timeout: 6, speechTimeout: 2, keys: 1, hints),
    };

    private static Ending.Record Recording(CallScene scene, SpeechThen.RecordMessage message)
    {
        var pass = scene.Pass(CallPass.AfterTheCall);
        return new(
            scene.Paths.Recorded, scene.Paths.Recorded, scene.Paths.Recording(pass),
            Seconds(message.AtMost, 2, message.Transcribes ? Ending.Record.LongestTranscribed : 14_400),
            message.Transcribes ? scene.Paths.Transcribed(pass) : null);
    }

    private static int Seconds(Duration length, int least, int most) => (int)Math.Clamp(length.TotalSeconds, least, most);
}
