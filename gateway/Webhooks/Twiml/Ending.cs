using System.Collections.Immutable;
using SmartPulse.Channels;

namespace SmartPulse.Gateway.Webhooks.Twiml;

/// <summary>What the carrier does when all was said. A case that could not be carried out cannot be built.</summary>
internal abstract record Ending
{
    private Ending() { }

    /// <summary>Nothing more: the leg is connected when it was being asked, else the call ends.</summary>
    public sealed record Nothing : Ending;

    /// <summary>The call ends.</summary>
    public sealed record Hangup : Ending;

    /// <summary>The carrier asks again, elsewhere.</summary>
    public sealed record Redirect(CallPath To) : Ending;

    /// <summary>
    /// The caller's turn, by voice or keys or by keys alone. What is said before stands inside, so that they may begin while we speak; silence
    /// is posted too.
    /// </summary>
    public sealed record Gather : Ending
    {
        public Gather(CallPath action, string? language, int timeout, int speechTimeout, int? keys, SpeechHints hints)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(timeout, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, 60);
            ArgumentOutOfRangeException.ThrowIfLessThan(speechTimeout, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(speechTimeout, 60);
            if (keys < 1)
            {
                throw new ArgumentOutOfRangeException(nameof(keys), keys, "An answer is at least one key.");
            }

            (Action, Language, Timeout, SpeechTimeout, Keys, Hints) = (action, language, timeout, speechTimeout, keys, hints);
        }

        /// <summary>Where the answer is posted.</summary>
        public CallPath Action { get; }

        /// <summary>What language is listened for; null: keys only.</summary>
        public string? Language { get; }

        /// <summary>Seconds of silence before they begin, and between two keys.</summary>
        public int Timeout { get; }

        /// <summary>Seconds of silence after they spoke. A number: "auto" is refused together with a speech model, and cuts people off mid-address.</summary>
        public int SpeechTimeout { get; }

        /// <summary>How many keys make an answer; null: until # or silence.</summary>
        public int? Keys { get; }

        /// <summary>What they may say.</summary>
        public SpeechHints Hints { get; }
    }

    /// <summary>Phones ring, all at once; the outcome is posted to the action.</summary>
    public sealed record Dial : Ending
    {
        /// <summary>The carrier rings at most so many phones at once.</summary>
        public const int MostNumbers = 10;

        public Dial(CallPath action, int timeout, ImmutableArray<PhoneNumber> numbers, CallPath? screen, PhoneNumber? callerId)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(timeout, 5);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(timeout, 600);
            if (numbers.IsDefaultOrEmpty)
            {
                throw new ArgumentException("Somebody must ring.", nameof(numbers));
            }

            (Action, Timeout, Numbers, Screen, CallerId) = (action, timeout, [.. numbers.Take(MostNumbers)], screen, callerId);
        }

        public CallPath Action { get; }

        /// <summary>How many seconds they ring.</summary>
        public int Timeout { get; }

        public ImmutableArray<PhoneNumber> Numbers { get; }

        /// <summary>What whoever picks up is asked before they have the caller; null: they have them at once.</summary>
        public CallPath? Screen { get; }

        /// <summary>The number that is shown; null: the caller's.</summary>
        public PhoneNumber? CallerId { get; }
    }

    /// <summary>A message is recorded after a tone. An empty one is not posted to the action: the carrier then goes on to what is otherwise.</summary>
    public sealed record Record : Ending
    {
        /// <summary>The longest recording that the carrier transcribes.</summary>
        public const int LongestTranscribed = 120;

        public Record(CallPath action, CallPath otherwise, CallPath status, int atMost, CallPath? transcribed)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 2);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(atMost, transcribed is null ? 14_400 : LongestTranscribed);
            (Action, Otherwise, Status, AtMost, Transcribed) = (action, otherwise, status, atMost, transcribed);
        }

        public CallPath Action { get; }

        public CallPath Otherwise { get; }

        /// <summary>Where the carrier tells that the recording is there, or is not.</summary>
        public CallPath Status { get; }

        /// <summary>How many seconds it may be.</summary>
        public int AtMost { get; }

        /// <summary>Where the words go; null: none are asked for.</summary>
        public CallPath? Transcribed { get; }
    }
}

/// <summary>A path of ours that the carrier is sent to, with its query, from the root of the public address.</summary>
internal sealed record CallPath
{
    public CallPath(string value)
    {
        if (value is not ['/', ..] || value.StartsWith("//", StringComparison.Ordinal) || value.AsSpan().ContainsAnyExceptInRange('!', '~') || value.Length > 2000)
        {
            throw new ArgumentException("A path begins with one slash and holds at most 2,000 plain characters.", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }
}

/// <summary>One answer to the carrier: what is said, and what then happens. Anything after that would never be reached, so it cannot be written.</summary>
internal sealed record CallAnswer(ImmutableArray<Prompt> Says, Ending Then)
{
    /// <summary>Thank you, nothing to do.</summary>
    public static CallAnswer Nothing { get; } = new([], new Ending.Nothing());

    /// <summary>The call ends without a word.</summary>
    public static CallAnswer Hangup { get; } = new([], new Ending.Hangup());
}
