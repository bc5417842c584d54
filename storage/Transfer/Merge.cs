namespace SmartPulse.Storage.Transfer;

/// <summary>Reads rows that are in order of a journal's number beside the journals, which are in that order too: each journal takes its own, in one pass.</summary>
internal sealed class Merge<T>(IEnumerable<T> rows, Func<T, long> owner, Action<T> nobodys) : IDisposable
{
    private readonly IEnumerator<T> rest = rows.GetEnumerator();
    private bool begun;
    private bool any;

    /// <summary>The rows of that journal. What belongs to a journal that never came is nobody's.</summary>
    public IEnumerable<T> Of(long journal)
    {
        Skip(journal);
        while (any && owner(rest.Current) == journal)
        {
            // Moved on before it is handed out: whoever takes only the first must not find it again as nobody's.
            var row = rest.Current;
            any = rest.MoveNext();
            yield return row;
        }
    }

    /// <summary>After the last journal: whatever is left is nobody's.</summary>
    public void End() => Skip(long.MaxValue);

    public void Dispose() => rest.Dispose();

    private void Skip(long until)
    {
        if (!begun)
        {
            (begun, any) = (true, rest.MoveNext());
        }

        while (any && owner(rest.Current) < until)
        {
            nobodys(rest.Current);
            any = rest.MoveNext();
        }
    }
}
