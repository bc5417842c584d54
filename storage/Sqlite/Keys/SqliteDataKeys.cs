using SmartPulse.Journals;
using SmartPulse.Storage.Sqlite.Writer;

namespace SmartPulse.Storage.Sqlite.Keys;

/// <summary>Erasure on SQLite.</summary>
internal sealed class SqliteDataKeys(WriteLoop writer, DataKeys keys) : IDataKeys
{
    public Task<int> ForgetAsync(OrganisationId organisation, string scope) =>
        writer.WriteAsync(new Work<int>(session => DataKeys.Forget(session.Database, organisation.Value, scope), acknowledged: keys.ForgetMemory));
}
