using System.Security.Cryptography;
using System.Text;
using SmartPulse.Directories;

namespace SmartPulse.Storage;

/// <summary>Turns an address into what the directory knows it by.</summary>
internal static class IdentityHashes
{
    /// <summary>The version of the hash key; it stays with the database, whatever becomes of the master key.</summary>
    public const int KeyVersion = 1;

    public static IdentityHash Of(ReadOnlySpan<byte> key, OrganisationId organisation, IdentityKind kind, string address)
    {
        // A line feed can stand in none of the parts, so no two addresses run into each other.
        var text = Encoding.UTF8.GetBytes($"{organisation.Value}\n{kind}\n{address}");
        return new IdentityHash(kind, Convert.ToHexStringLower(HMACSHA256.HashData(key, text)), KeyVersion);
    }
}
