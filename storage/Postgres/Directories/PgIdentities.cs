using SmartPulse.Directories;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.Directories;

/// <summary>Identities on PostgreSQL; they are taken by an append, in its transaction.</summary>
internal sealed class PgIdentities(Reads reads, byte[] hashKey) : IIdentityDirectory
{
    public IdentityHash HashOf(OrganisationId organisation, IdentityKind kind, string address) => IdentityHashes.Of(hashKey, organisation, kind, address);

    public Task<ContactId?> FindAsync(OrganisationId organisation, IdentityHash identity, CancellationToken cancellation) => reads.AskAsync<ContactId?>(
        batch => batch.Sql("SELECT contact FROM identity WHERE organisation = $1 AND kind = $2 AND key_version = $3 AND hash = $4")
            .Add(organisation.Value).Add(identity.Kind.ToString()).Add((long)identity.KeyVersion).Add(identity.Hash),
        static async (row, cancellation) => await row.NextAsync(cancellation) ? ContactId.From(row.Text()) : null,
        cancellation);
}
