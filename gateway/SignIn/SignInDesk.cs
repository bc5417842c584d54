using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Gateway.StandIn.FastForward;

namespace SmartPulse.Gateway.SignIn;

/// <summary>Gives out one-time sign-in links and takes them back.</summary>
internal sealed class SignInDesk(ISignInLinks links, ISecretSource secrets, TrueTime time, IOptions<SignInOptions> options)
{
    // The true time: whoever moves the stand-in's clock ahead must not be signed out by it.
    private Instant Now => Instant.FromDateTimeOffset(time.Provider.GetUtcNow());

    /// <summary>A path that signs that user in, once, until it expires.</summary>
    public async Task<string> LinkAsync(string user, Grants grants)
    {
        var token = secrets.Next();
        await links.AddAsync(SecretHash.Of(token), user, grants.ToText(), Now + Duration.FromTimeSpan(options.Value.LinkLife));
        return $"/sign-in?token={token}";
    }

    /// <summary>Uses a link up: a new session, or null when the token is nobody's, was used, or has expired.</summary>
    public async Task<Session?> UseAsync(string token) =>
        token.Length == 64 && await links.UseAsync(SecretHash.Of(token), Now) is { } grant
            ? new Session(secrets.Next(), grant.User, Grants.FromText(grant.Grants))
            : null;
}
