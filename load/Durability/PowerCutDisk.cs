namespace SmartPulse.Load.Durability;

/// <summary>
/// A disk on which only what was synced is sure. Of what was written since, a power cut may leave any part: each write or none of it, or some of its sectors, in any
/// order; a file that was just made may be missing, and one that was just removed may be back. Pure but for the chance that is handed in.
/// </summary>
internal sealed class PowerCutDisk(string folder, IReadOnlyDictionary<string, byte[]> before)
{
    private const int Sector = 512;
    private const int TornPercent = 25;

    private readonly Dictionary<string, SyncedFile> files = before.ToDictionary(f => f.Key, f => new SyncedFile { IsSure = true, Bytes = f.Value }, StringComparer.Ordinal);
    private readonly Dictionary<int, long> syncs = [];
    private long clock;

    /// <summary>What a call does to the disk.</summary>
    public void Apply(DiskCall call)
    {
        clock++;
        switch (call)
        {
            case DiskCall.Write write:
                File(write.Path).Pending.Add((clock, write));
                break;
            case DiskCall.Truncate truncate:
                File(truncate.Path).Pending.Add((clock, truncate));
                break;
            case DiskCall.Remove remove:
                File(remove.Path).IsRemoved = true;
                break;
            case DiskCall.SyncBegan began:
                syncs[began.Thread] = clock;
                break;
            case DiskCall.SyncEnded ended when ended.Path == folder:
                SyncFolder();
                break;
            case DiskCall.SyncEnded ended:
                File(ended.Path).Sync(upTo: syncs[ended.Thread]);
                break;
        }
    }

    /// <summary>The files as they could be found after a power cut now.</summary>
    public Dictionary<string, byte[]> AfterPowerCut(Random random)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, file) in files)
        {
            if ((!file.IsSure || file.IsRemoved) && random.Next(2) == 0)
            {
                continue;
            }

            var bytes = (byte[])file.Bytes.Clone();
            foreach (var (_, change) in file.Pending.Where(_ => random.Next(2) == 0))
            {
                bytes = change is DiskCall.Write write && random.Next(100) < TornPercent ? Torn(bytes, write, random) : SyncedFile.Changed(bytes, change);
            }

            found.Add(path, bytes);
        }

        return found;
    }

    private static byte[] Torn(byte[] bytes, DiskCall.Write write, Random random)
    {
        for (var at = 0; at < write.Bytes.Length; at += Sector)
        {
            if (random.Next(2) == 0)
            {
                bytes = SyncedFile.Changed(bytes, new DiskCall.Write(write.Path, write.Offset + at, write.Bytes.Slice(at, Math.Min(Sector, write.Bytes.Length - at))));
            }
        }

        return bytes;
    }

    private SyncedFile File(string path)
    {
        if (!files.TryGetValue(path, out var file))
        {
            files.Add(path, file = new());
        }

        return file;
    }

    private void SyncFolder()
    {
        foreach (var (path, file) in files.ToList())
        {
            file.IsSure = true;
            if (file.IsRemoved)
            {
                files.Remove(path);
            }
        }
    }

    /// <summary>A file: what is sure of it, and what was done to it since.</summary>
    private sealed class SyncedFile
    {
        /// <summary>Whether its name is on disk.</summary>
        public bool IsSure { get; set; }

        /// <summary>Whether it was removed, and the folder not synced since.</summary>
        public bool IsRemoved { get; set; }

        public byte[] Bytes { get; set; } = [];

        public List<(long At, DiskCall Change)> Pending { get; } = [];

        /// <summary>What was done before a sync began is sure once it has ended; the file's name too.</summary>
        public void Sync(long upTo)
        {
            foreach (var (_, change) in Pending.Where(p => p.At < upTo))
            {
                Bytes = Changed(Bytes, change);
            }

            Pending.RemoveAll(p => p.At < upTo);
            IsSure = true;
        }

        /// <summary>The bytes after a change; a hole is filled with zeros.</summary>
        public static byte[] Changed(byte[] bytes, DiskCall change)
        {
            switch (change)
            {
                case DiskCall.Write write:
                    if (bytes.LongLength < write.Offset + write.Bytes.Length)
                    {
                        Array.Resize(ref bytes, checked((int)(write.Offset + write.Bytes.Length)));
                    }

                    write.Bytes.Span.CopyTo(bytes.AsSpan((int)write.Offset));
                    return bytes;
                case DiskCall.Truncate truncate:
                    Array.Resize(ref bytes, checked((int)truncate.Length));
                    return bytes;
                default:
                    throw new InvalidOperationException($"{change.GetType().Name} does not change a file's bytes.");
            }
        }
    }
}
