using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.Directories;

/// <summary>Sign-in links on PostgreSQL.</summary>
internal sealed class PgSignInLinks(Reads reads) : ISignInLinks
{
    public async Task AddAsync(string secretHash, string user, string grants, Instant expires)
    {
        var added = await reads.ChangeAsync(
            batch => batch.Sql("""INSERT INTO sign_in_link (secret_hash, "user", grants, expires) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1""")
                .Add(secretHash).Add(user).Add(grants).Add(Nanoseconds.Of(expires)),
            static (row, cancellation) => row.NextAsync(cancellation));
        if (!added)
        {
            throw new InvalidOperationException("A sign-in link with that secret is already there; a secret is made for one link.");
        }
    }

    public Task<SignInGrant?> UseAsync(string secretHash, Instant now) => reads.ChangeAsync(
        // Links that ran out go as well; those that somebody else is using up right now are left to them.
        batch => batch
            .Sql("DELETE FROM sign_in_link WHERE secret_hash IN (SELECT secret_hash FROM sign_in_link WHERE expires <= $1 FOR UPDATE SKIP LOCKED)").Add(Nanoseconds.Of(now))
            .Sql("""DELETE FROM sign_in_link WHERE secret_hash = $1 AND expires > $2 RETURNING "user", grants""").Add(secretHash).Add(Nanoseconds.Of(now)),
        static async (row, cancellation) =>
        {
            if (!await row.NextAsync(cancellation))
            {
                return null;
            }

            var grant = new SignInGrant(row.Text(), row.Text());
            // To the end: only then the link is known to be used up.
            await row.NextStatementAsync(cancellation);
            return grant;
        });
}
