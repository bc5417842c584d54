using SmartPulse.Journals;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Keys;

/// <summary>Erasure on SQLite.</summary>
internal sealed class SqliteDataKeys(WriteLoop writer, DataKeys keys) : IDataKeys
{
    public Task<int> ForgetAsync(OrganisationId organisation, string scope) =>
        writer.WriteAsync(new Work<int>(
            session =>
            {
                var forgotten = DataKeys.Forget(session.Database, organisation.Value, scope);
                // At once: an append behind it in the same transaction must not be sealed with a key that is gone.
                session.Keys.ForgetWriting();
                return forgotten;
            },
            acknowledged: keys.ForgetMemory));
}
