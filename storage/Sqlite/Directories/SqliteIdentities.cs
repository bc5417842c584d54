using SmartPulse.Directories;
using SmartPulse.Storage.Sqlite.Readers;

namespace SmartPulse.Storage.Sqlite.Directories;

/// <summary>Identities on SQLite; they are taken by an append, in its transaction.</summary>
internal sealed class SqliteIdentities(ReadPool pool, byte[] hashKey) : IIdentityDirectory
{
    public IdentityHash HashOf(OrganisationId organisation, IdentityKind kind, string address) => IdentityHashes.Of(hashKey, organisation, kind, address);

    public Task<ContactId?> FindAsync(OrganisationId organisation, IdentityHash identity, CancellationToken cancellation) =>
        pool.ReadAsync<ContactId?>(
            database =>
            {
                var row = database.Sql("SELECT contact FROM identity WHERE organisation = ? AND kind = ? AND key_version = ? AND hash = ?")
                    .Add(organisation.Value).AddName(identity.Kind).Add(identity.KeyVersion).Add(identity.Hash);
                return row.Step() ? ContactId.From(row.Text()) : null;
            },
            cancellation);
}
