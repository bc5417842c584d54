using NodaTime;
using SmartPulse.Directories;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Directories;

/// <summary>Sign-in links on SQLite.</summary>
internal sealed class SqliteSignInLinks(WriteLoop writer) : ISignInLinks
{
    public async Task AddAsync(string secretHash, string user, string grants, Instant expires)
    {
        var added = await writer.WriteAsync(new Work<bool>(session =>
            session.Database.Sql("INSERT INTO sign_in_link (secret_hash, user, grants, expires) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .Add(secretHash).Add(user).Add(grants).Add(expires).Run() > 0));
        if (!added)
        {
            throw new InvalidOperationException("A sign-in link with that secret is already there; a secret is made for one link.");
        }
    }

    public Task<SignInGrant?> UseAsync(string secretHash, Instant now) =>
        writer.WriteAsync(new Work<SignInGrant?>(session =>
        {
            session.Database.Sql("DELETE FROM sign_in_link WHERE expires <= ?").Add(now).Run();
            var row = session.Database.Sql("DELETE FROM sign_in_link WHERE secret_hash = ? RETURNING user, grants").Add(secretHash);
            if (!row.Step())
            {
                return null;
            }

            var grant = new SignInGrant(row.Text(), row.Text());
            // The row is gone only when the statement has run to its end.
            row.Run();
            return grant;
        }));
}
