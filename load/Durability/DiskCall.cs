namespace SmartPulse.Load.Durability;

/// <summary>What a process asked of the disk, or told the world, in the order in which <c>strace</c> saw it.</summary>
internal abstract record DiskCall
{
    private DiskCall()
    {
    }

    /// <summary>Bytes at a place in a file. The system has them when the call has ended; the disk only after a sync.</summary>
    public sealed record Write(string Path, long Offset, ReadOnlyMemory<byte> Bytes) : DiskCall;

    /// <summary>The file has that length from now on.</summary>
    public sealed record Truncate(string Path, long Length) : DiskCall;

    /// <summary>The file is gone.</summary>
    public sealed record Remove(string Path) : DiskCall;

    /// <summary>A sync was asked for: it promises what was written before.</summary>
    public sealed record SyncBegan(string Path, int Thread) : DiskCall;

    /// <summary>That sync is done: what it promised is on disk.</summary>
    public sealed record SyncEnded(string Path, int Thread) : DiskCall;

    /// <summary>A line in a pipe, for the world to read: from here on it has been said.</summary>
    public sealed record Said(string Line) : DiskCall;
}
