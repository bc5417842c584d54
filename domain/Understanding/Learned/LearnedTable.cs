using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace SmartPulse.Understanding.Learned;

/// <summary>What was learned from labelled texts (<c>Texts/</c>), by <c>load -- learn</c>: what a customer does, how urgent it is, and of each trade which job. It ships with the product.</summary>
internal sealed class LearnedTable
{
    /// <summary>The head that says what a customer does.</summary>
    public const string Acts = "acts";

    /// <summary>The head that says how urgent it is.</summary>
    public const string Urgency = "urgency";

    /// <summary>The head that says whether a time is wished for, or times are only told.</summary>
    public const string Times = "times";

    /// <summary>An answer: a time is wished for.</summary>
    public const string Wished = "wished";

    /// <summary>An answer: times are only told.</summary>
    public const string Told = "told";

    /// <summary>An answer: none of the others.</summary>
    public const string None = "none";

    private const uint Magic = 0x314C5053; // "SPL1"
    private const string Resource = "learned.table.bin";

    private static readonly Lazy<LearnedTable> Loaded = new(() =>
    {
        using var stream = typeof(LearnedTable).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The learned table {Resource} is not in the assembly.");
        return Read(stream);
    });

    private readonly FrozenDictionary<string, LearnedHead> heads;

    public LearnedTable(IReadOnlyDictionary<string, LearnedHead> heads) => this.heads = heads.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The one that ships.</summary>
    public static LearnedTable Shipped => Loaded.Value;

    /// <summary>The head of that name; null when nothing was learned for it.</summary>
    public LearnedHead? this[string name] => heads.GetValueOrDefault(name);

    /// <summary>The name of the head that says which job of a trade it is.</summary>
    public static string JobsOf(Tenants.Trade trade) => $"jobs of {trade}";

    /// <summary>Reads a table; <see cref="InvalidDataException"/> when it is none.</summary>
    public static LearnedTable Read(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        if (reader.ReadUInt32() != Magic)
        {
            throw new InvalidDataException("That is no learned table, or one of another version.");
        }

        var read = new Dictionary<string, LearnedHead>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var name = reader.ReadString();
            ImmutableArray<string> answers = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
            var (rows, unit) = (reader.ReadInt32(), reader.ReadSingle());
            var weights = new sbyte[rows * LearnedHead.WidthOf(answers.Length)];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
            read.Add(name, new(answers, rows, unit, weights));
        }

        return new(read);
    }

    /// <summary>Writes it so that <see cref="Read"/> reads the same.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(heads.Count);
        foreach (var (name, head) in heads.OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            writer.Write(name);
            writer.Write(head.Answers.Length);
            foreach (var answer in head.Answers)
            {
                writer.Write(answer);
            }

            writer.Write(head.Rows);
            writer.Write(head.Unit);
            writer.Write(head.Bytes);
        }
    }
}
