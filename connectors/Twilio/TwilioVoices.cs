using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Connectors.Twilio;

/// <summary>Which of the carrier's voices speaks each language, by its name at the carrier.</summary>
public sealed class TwilioVoices
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "SmartPulse:Twilio:Voices";

    private const string Name = @"^(man|woman|alice|(Polly|Google)\.[\p{L}\p{Nd}_-]+)$";

    private const string Message = "{0} is no voice of Twilio's; a name such as Polly.Suvi-Neural or Google.fi-FI-Wavenet-A is expected.";

    /// <summary>Speaks fi-FI.</summary>
    [Required, RegularExpression(Name, ErrorMessage = Message)]
    public string Finnish { get; set; } = "Polly.Suvi-Neural";

    /// <summary>Speaks sv-SE, to callers in Finland too: the carrier has no voice of Finland's Swedish.</summary>
    [Required, RegularExpression(Name, ErrorMessage = Message)]
    public string Swedish { get; set; } = "Polly.Elin-Neural";

    /// <summary>Speaks en-GB.</summary>
    [Required, RegularExpression(Name, ErrorMessage = Message)]
    public string English { get; set; } = "Polly.Amy-Neural";
}

[OptionsValidator]
internal sealed partial class TwilioVoicesValidator : IValidateOptions<TwilioVoices>;
