using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Connectors.Twilio;

/// <summary>Which Twilio account carries calls and texts. Without an account the gateway's own stand-in carrier does.</summary>
public sealed class TwilioOptions
{
    /// <summary>Where these settings are in the configuration.</summary>
    public const string Section = "SmartPulse:Twilio";

    /// <summary>The account, AC and 32 hex digits. Leave it out and the stand-in carrier is used: no text leaves this machine.</summary>
    [RegularExpression("^AC[0-9a-fA-F]{32}$", ErrorMessage = "AccountSid must be AC and 32 hex digits.")]
    public string? AccountSid { get; set; }

    /// <summary>The account's primary auth token: it signs what Twilio sends us and opens what we ask of Twilio.</summary>
    public string? AuthToken { get; set; }

    /// <summary>A second token whose signatures are taken too, while tokens are being rotated.</summary>
    public string? SecondaryAuthToken { get; set; }

    /// <summary>Where the REST API is. Change it for a region, or for a test.</summary>
    public Uri ApiBaseUrl { get; set; } = new("https://api.twilio.com");

    /// <summary>Whether Twilio is asked to tell how each message fares. It can only do so when SmartPulse:Gateway:PublicBaseUrl is set.</summary>
    public bool StatusCallback { get; set; } = true;

    /// <summary>How long one request to the API may take. It must end before the attempt that made it may be repeated.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many requests to the API may be under way at once; the others wait their turn within their attempt's lease.</summary>
    [Range(1, 1000)]
    public int RequestsAtOnce { get; set; } = 32;

    /// <summary>
    /// Where the stand-in carrier keeps its account and token, readable by this user only, so that <c>load</c> on the same machine can sign;
    /// <c>stand-in-carrier.json</c> in SmartPulse:DataDirectory when left out.
    /// </summary>
    public string? StandInFile { get; set; }
}

[OptionsValidator]
internal sealed partial class TwilioOptionsValidator : IValidateOptions<TwilioOptions>;
