using NodaTime;
using SmartPulse.Channels;

namespace SmartPulse.Directories;

/// <summary>Routes a called number to its line.</summary>
public interface INumberDirectory
{
    /// <summary>The line behind a number, or null when it is nobody's.</summary>
    Task<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation);

    /// <summary>The lines of one location.</summary>
    Task<IReadOnlyList<NumberEntry>> OfLocationAsync(OrganisationId organisation, LocationId location, CancellationToken cancellation);

    /// <summary>Every location that has a line, in order of organisation and location.</summary>
    Task<IReadOnlyList<ConnectedLocation>> LocationsAsync(CancellationToken cancellation);

    /// <summary>Adds or replaces a line; false when the number belongs to another organisation.</summary>
    Task<bool> PutAsync(NumberEntry entry);
}

/// <summary>A location that has a line.</summary>
public sealed record ConnectedLocation(OrganisationId Organisation, LocationId Location);

/// <summary>One connected number.</summary>
/// <param name="Number">The number that customers call or write to.</param>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Location">Which location it leads to.</param>
/// <param name="Line">The line's id.</param>
/// <param name="Mode">What it lets us see.</param>
/// <param name="Locale">What callers of this number are spoken to in first; null: the location's default.</param>
public sealed record NumberEntry(PhoneNumber Number, OrganisationId Organisation, LocationId Location, LineId Line, NumberMode Mode, Locale? Locale = null);

/// <summary>What kind of address an identity is.</summary>
public enum IdentityKind
{
    /// <summary>A phone number: calls, SMS and WhatsApp of one number are one contact.</summary>
    Phone,

    /// <summary>One call with withheld caller id.</summary>
    WithheldCall,

    /// <summary>An e-mail address, lower-case.</summary>
    Email,
}

/// <summary>An address as the directory knows it: hashed per organisation, so that the table tells nobody's number.</summary>
/// <param name="Kind">What kind of address it is.</param>
/// <param name="Hash">HMAC-SHA-256 of organisation, kind and address, lower-case hex.</param>
/// <param name="KeyVersion">Which key made the hash.</param>
public sealed record IdentityHash(IdentityKind Kind, string Hash, int KeyVersion);

/// <summary>A contact takes an identity in the transaction that opens its conversation.</summary>
public sealed record IdentityClaim(OrganisationId Organisation, IdentityHash Identity, ContactId Contact);

/// <summary>Who is this: an address's contact.</summary>
public interface IIdentityDirectory
{
    /// <summary>Hashes an address under the current key.</summary>
    IdentityHash HashOf(OrganisationId organisation, IdentityKind kind, string address);

    /// <summary>The contact behind an identity, or null when nobody has it yet.</summary>
    Task<ContactId?> FindAsync(OrganisationId organisation, IdentityHash identity, CancellationToken cancellation);
}

/// <summary>One-time sign-in links and the grants behind them.</summary>
public interface ISignInLinks
{
    /// <summary>Stores a link: only the hash of its secret, good until then, once.</summary>
    Task AddAsync(string secretHash, string user, string grants, Instant expires);

    /// <summary>Uses a link up: its user and grants, or null when there is no such link, it was used, or it expired.</summary>
    Task<SignInGrant?> UseAsync(string secretHash, Instant now);
}

/// <summary>Whom a link signs in, and what they may read and do.</summary>
/// <param name="User">The user's id.</param>
/// <param name="Grants">The grants as the gateway wrote them.</param>
public sealed record SignInGrant(string User, string Grants);
