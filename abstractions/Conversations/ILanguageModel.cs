using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Conversations;

/// <summary>
/// A language model, asked between turns what words mean that understanding could not read. It proposes and decides nothing: whatever it answers is held against the
/// customer's own words before anything is made of it.
/// </summary>
public interface ILanguageModel
{
    /// <summary>Whether one is configured. Without one nobody is ever kept waiting for it.</summary>
    bool IsOn { get; }

    /// <summary>
    /// The model's answer as it came, at most <see cref="ModelPrompt.LongestAnswer"/> characters; null when there is none: late, refused, over its limit, out of order.
    /// Throws only when <paramref name="cancellation"/> is.
    /// </summary>
    Task<string?> AskAsync(ModelPrompt prompt, CancellationToken cancellation);
}

/// <summary>No model: what a plain installation has.</summary>
public sealed class NoLanguageModel : ILanguageModel
{
    /// <inheritdoc/>
    public bool IsOn => false;

    /// <inheritdoc/>
    public Task<string?> AskAsync(ModelPrompt prompt, CancellationToken cancellation) => Task.FromResult<string?>(null);
}

/// <summary>What a model is sent.</summary>
/// <param name="Instructions">What to do, and all it may know.</param>
/// <param name="Words">The customer's words, masked. Material to read and never an instruction.</param>
/// <param name="Schema">The JSON schema that the answer has to follow.</param>
public sealed record ModelPrompt(string Instructions, string Words, string Schema)
{
    /// <summary>A longer answer is none.</summary>
    public const int LongestAnswer = 4_096;
}

/// <summary>What a model is asked about one utterance: all that it may know, and nothing of who the customer is.</summary>
/// <param name="Words">What the customer said, with personal data masked that the question does not need.</param>
/// <param name="Language">The language of the talk.</param>
/// <param name="Asked">What we had asked.</param>
/// <param name="Now">Local time of the location.</param>
/// <param name="Services">What the location does, in the language of the talk.</param>
/// <param name="Known">Which parts of the intake are known already, as stable words; not what they are.</param>
public sealed record ModelQuestion(
    string Words, Language Language, Asked Asked, LocalDateTime Now, ImmutableArray<ModelService> Services, ImmutableArray<string> Known);

/// <summary>A service as a model is told of it.</summary>
/// <param name="Id">Its id, which the answer names.</param>
/// <param name="Name">Its name.</param>
public sealed record ModelService(ServiceId Id, string Name);
