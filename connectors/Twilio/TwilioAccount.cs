using System.Collections.Immutable;

namespace SmartPulse.Connectors.Twilio;

/// <summary>The account in use: the configured one, or the stand-in carrier's. A class and no record, so that nothing prints its tokens.</summary>
internal sealed class TwilioAccount(string sid, ImmutableArray<string> tokens, bool isStandIn)
{
    /// <summary>The account's id.</summary>
    public string Sid { get; } = sid;

    /// <summary>The primary token, and the second one during a rotation: a signature by either is good.</summary>
    public ImmutableArray<string> Tokens { get; } = tokens;

    /// <summary>The token that opens the API and signs.</summary>
    public string PrimaryToken => Tokens[0];

    /// <summary>Whether this is the stand-in carrier's account.</summary>
    public bool IsStandIn { get; } = isStandIn;

    /// <summary>The account that the options name, or the stand-in's, made on first use.</summary>
    public static TwilioAccount Of(TwilioOptions options, string dataDirectory) =>
        options is { AccountSid: { } sid, AuthToken: { } token }
            ? new(sid, options.SecondaryAuthToken is { Length: > 0 } second ? [token, second] : [token], isStandIn: false)
            : StandInFile.ReadOrCreate(options.StandInFile ?? StandInFile.In(dataDirectory));
}
