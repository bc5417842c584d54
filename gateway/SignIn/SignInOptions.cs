using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace SmartPulse.Gateway.SignIn;

/// <summary>How people sign in.</summary>
public sealed class SignInOptions
{
    /// <summary>Where these settings are.</summary>
    public const string Section = "SmartPulse:SignIn";

    /// <summary>Whether a one-time link for a manager is printed on the console at each start.</summary>
    public bool PrintLink { get; set; } = true;

    /// <summary>Which organisations the printed link opens.</summary>
    public IList<string> Organisations { get; } = [];

    /// <summary>How long a link can be used.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "7.00:00:00")]
    public TimeSpan LinkLife { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long a session lasts without being used.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "90.00:00:00")]
    public TimeSpan SessionLife { get; set; } = TimeSpan.FromDays(7);
}

[OptionsValidator]
internal sealed partial class SignInOptionsValidator : IValidateOptions<SignInOptions>;
