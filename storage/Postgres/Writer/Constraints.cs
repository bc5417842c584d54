using Npgsql;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>Finds the constraint behind an error.</summary>
internal static class Constraints
{
    /// <summary>The constraint that an exception is about, or null when it is about none. The schema's constraints bear the names of <see cref="RowConstraints"/>.</summary>
    public static string? NameOf(Exception exception) => exception switch
    {
        ConstraintException known => known.Constraint,
        PostgresException { SqlState: SqlStates.Forbidden or [ '2', '3', ..] } answer => answer.ConstraintName ?? answer.SqlState,
        _ => null,
    };
}
