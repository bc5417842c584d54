namespace SmartPulse.Journals;

/// <summary>The keys of personal payloads, for erasure: what is forgotten cannot be read again by anybody.</summary>
public interface IDataKeys
{
    /// <summary>
    /// Forgets every key of a scope (an opportunity, or a contact), and the snapshots of the journals that hold events of it, in one transaction.
    /// A grain that has them in memory would write them into its next snapshot: its activation must end first, or the forgetting be said again after it has.
    /// Its events stay, with a null payload. Returns how many keys were forgotten; 0 when there were none. Something new in that scope gets a new key.
    /// </summary>
    Task<int> ForgetAsync(OrganisationId organisation, string scope);
}
