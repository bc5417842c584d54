using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Connectors.LanguageModels;

/// <summary>Which language model may be asked what words mean. Without an endpoint none is: everything works without.</summary>
public sealed class LanguageModelOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "SmartPulse:LanguageModel";

    /// <summary>
    /// The base address of an API that speaks OpenAI's chat completions: OpenAI's, Azure OpenAI's v1 address in an EU region, Mistral's, or a server of one's own.
    /// Customers' words are sent there, masked: whoever runs it processes personal data for you.
    /// </summary>
    public Uri? Endpoint { get; set; }

    /// <summary>The model's name, or on Azure the deployment's.</summary>
    [StringLength(200)]
    public string? Model { get; set; }

    /// <summary>The key. Many a server of one's own needs none.</summary>
    [StringLength(1_000)]
    public string? ApiKey { get; set; }

    /// <summary>How many questions may be under way at once; one more is not asked.</summary>
    [Range(1, 1_000)]
    public int QuestionsAtOnce { get; set; } = 16;

    /// <summary>How long nothing is asked after many answers failed.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan RestAfterFailures { get; set; } = TimeSpan.FromSeconds(30);
}

[OptionsValidator]
internal sealed partial class LanguageModelOptionsValidator : IValidateOptions<LanguageModelOptions>;
