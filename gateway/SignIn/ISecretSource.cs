using System.Security.Cryptography;

namespace SmartPulse.Gateway.SignIn;

/// <summary>Where secrets come from: the operating system's generator in production. Chance is an input.</summary>
internal interface ISecretSource
{
    /// <summary>A new secret of 256 bits, as 64 lower-case hex digits.</summary>
    string Next();
}

/// <inheritdoc/>
internal sealed class SystemSecretSource : ISecretSource
{
    /// <inheritdoc/>
    public string Next() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
}

/// <summary>How secrets are kept: as a hash only, so that whoever reads the store cannot sign in or post as a form.</summary>
internal static class SecretHash
{
    /// <summary>SHA-256 of the text, lower-case hex. The secrets are random and long, so a slow hash would add nothing.</summary>
    public static string Of(string secret) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret)));

    /// <summary>Whether a secret belongs to a hash, in the same time whichever character differs.</summary>
    public static bool Matches(string secret, string hash) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Of(secret)), System.Text.Encoding.ASCII.GetBytes(hash));
}
