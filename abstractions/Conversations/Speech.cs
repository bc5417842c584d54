using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Conversations;

/// <summary>What happens when a speech has been said.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "then")]
[JsonDerivedType(typeof(Listen), "listen")]
[JsonDerivedType(typeof(HangUp), "hang-up")]
[JsonDerivedType(typeof(PutThrough), "put-through")]
[JsonDerivedType(typeof(RecordMessage), "record-message")]
public abstract record SpeechThen
{
    private SpeechThen() { }

    /// <summary>The caller's turn, by voice or keys; they may begin while we speak.</summary>
    /// <param name="Asked">What we asked: tells the recogniser and the keys what to expect.</param>
    public sealed record Listen(Asked Asked) : SpeechThen;

    /// <summary>The call ends.</summary>
    public sealed record HangUp : SpeechThen;

    /// <summary>Phones of ours ring, all at once; whoever takes it has the caller.</summary>
    /// <param name="Numbers">Which; never empty.</param>
    /// <param name="RingFor">For how long.</param>
    /// <param name="PressToAccept">Whether only a key proves a human.</param>
    public sealed record PutThrough(ImmutableArray<PhoneNumber> Numbers, Duration RingFor, bool PressToAccept) : SpeechThen
    {
        /// <inheritdoc/>
        public bool Equals(PutThrough? other) =>
            other is not null && RingFor == other.RingFor && PressToAccept == other.PressToAccept && Numbers.AsSpan().SequenceEqual(other.Numbers.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Numbers.Length, RingFor, PressToAccept);
    }

    /// <summary>The caller's message is recorded; the notice of it is in the speech.</summary>
    /// <param name="AtMost">How long it may be.</param>
    /// <param name="Transcribes">Whether the carrier is asked for the words.</param>
    public sealed record RecordMessage(Duration AtMost, bool Transcribes) : SpeechThen;
}

/// <summary>What a caller hears next.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "hears")]
[JsonDerivedType(typeof(Speech), "speech")]
[JsonDerivedType(typeof(NothingYet), "nothing-yet")]
[JsonDerivedType(typeof(NoTalk), "no-talk")]
public abstract record Hearing
{
    private Hearing() { }

    /// <summary>Everything after the number that was asked about, in order; the same question gets the same answer while nobody speaks.</summary>
    /// <param name="Through">The number of the last of them.</param>
    /// <param name="Lines">What to say; never empty.</param>
    /// <param name="Then">What happens after the last.</param>
    public sealed record Speech(int Through, ImmutableArray<SpokenLine> Lines, SpeechThen Then) : Hearing;

    /// <summary>It is being worked out: say a filler and ask again.</summary>
    /// <param name="Locale">The filler's voice; null when nobody knows: the location's.</param>
    public sealed record NothingYet(Locale? Locale) : Hearing;

    /// <summary>Nobody of ours talks on that call: staff took it, a human took the conversation over, it is over, or it is unknown.</summary>
    /// <param name="Progress">How far the call is, when it is known.</param>
    public sealed record NoTalk(CallProgress? Progress) : Hearing;
}

/// <summary>One piece of speech.</summary>
/// <param name="Text">What is said.</param>
/// <param name="Locale">In which voice.</param>
/// <param name="Slowly">Whether slower than usual.</param>
public sealed record SpokenLine(string Text, Locale Locale, bool Slowly);
