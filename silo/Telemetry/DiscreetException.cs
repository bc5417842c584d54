using Microsoft.Data.Sqlite;

namespace SmartPulse.Telemetry;

/// <summary>
/// An exception as a log may show it. Other people's exceptions quote what they could not read or send: a number, a name, a body. So of them the type
/// and the stack are kept, and the words only where they are ours (which promise to name nobody) or the machine's: database, files, sockets.
/// </summary>
internal sealed class DiscreetException : Exception
{
    private readonly string whole;

    private DiscreetException(Exception exception) : base(HeadOf(exception)) => whole = WholeOf(exception);

    /// <summary>The exception without other people's words; null for none.</summary>
    public static DiscreetException? Of(Exception? exception) => exception as DiscreetException ?? (exception is null ? null : new DiscreetException(exception));

    /// <inheritdoc/>
    public override string ToString() => whole;

    private static string WholeOf(Exception exception)
    {
        var inner = exception is AggregateException many ? many.InnerExceptions.AsEnumerable() : exception.InnerException is { } one ? [one] : [];
        return string.Join(Environment.NewLine, inner.Select(static i => $" ---> {WholeOf(i)}").Prepend($"{HeadOf(exception)}{Environment.NewLine}{exception.StackTrace}"));
    }

    private static string HeadOf(Exception exception) =>
        IsSafe(exception) ? $"{exception.GetType().FullName}: {exception.Message}" : $"{exception.GetType().FullName}";

    private static bool IsSafe(Exception exception) =>
        exception is SqliteException or IOException or System.Net.Sockets.SocketException or OperationCanceledException
        || exception.GetType().Namespace is { } space && (space == "SmartPulse" || space.StartsWith("SmartPulse.", StringComparison.Ordinal) || space == "Orleans" || space.StartsWith("Orleans.", StringComparison.Ordinal));
}
