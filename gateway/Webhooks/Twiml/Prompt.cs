using System.Collections.Immutable;

namespace SmartPulse.Gateway.Webhooks.Twiml;

/// <summary>A voice of the carrier: the language it speaks, such as fi-FI, and its name there.</summary>
internal sealed record Voice(string Language, string Name);

/// <summary>What a caller hears. Inside a question it can be interrupted.</summary>
internal abstract record Prompt
{
    private Prompt() { }

    /// <summary>A text of any length in a voice; in as many pieces as the carrier needs, none for a text without a word.</summary>
    public static ImmutableArray<Prompt> Of(string text, Voice voice, bool slowly = false) =>
        [.. SpokenText.Pieces(text).Select(piece => new Say(piece, voice, slowly))];

    /// <summary>A text that one request for speech can carry.</summary>
    public sealed record Say : Prompt
    {
        public Say(string text, Voice voice, bool slowly)
        {
            if (!SpokenText.Fits(text))
            {
                throw new ArgumentException($"A text of {text.Length} characters is empty, too long or has characters that XML lacks; Prompt.Of makes pieces.", nameof(text));
            }

            (Text, Voice, Slowly) = (text, voice, slowly);
        }

        public string Text { get; }

        public Voice Voice { get; }

        public bool Slowly { get; }
    }

    /// <summary>Silence.</summary>
    public sealed record Pause : Prompt
    {
        public Pause(int seconds)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(seconds, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, 10);
            Seconds = seconds;
        }

        public int Seconds { get; }
    }
}
