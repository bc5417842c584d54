using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SmartPulse.Journals;

namespace SmartPulse.Storage.Journals;

/// <summary>
/// Links each append to the one before: HMAC-SHA-256 over the previous link and every field, each with its length in front, so that no two appends read the same.
/// The first links to the journal's name. The key is not in the database, so whoever can write the file still cannot forge a link.
/// </summary>
internal static class Chain
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? scratch;

    // Setting the key up costs as much as hashing an append, and a thread links many appends with one key.
    [ThreadStatic]
    private static (byte[] Key, IncrementalHash Hash)? keyed;

    public static byte[] First(byte[] key, StreamId stream) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"journal {stream}"));

    public static byte[] Next(byte[] key, ReadOnlySpan<byte> previous, AppendRow row)
    {
        var text = scratch ??= new ArrayBufferWriter<byte>(4096);
        text.ResetWrittenCount();
        Add(text, previous);
        Add(text, row.Version);
        Add(text, row.Envelopes);
        Add(text, row.Keys);
        Add(text, row.Body);
        var hash = HashOf(key);
        hash.AppendData(text.WrittenSpan);
        return hash.GetHashAndReset();
    }

    private static IncrementalHash HashOf(byte[] key)
    {
        if (keyed is { } known && ReferenceEquals(known.Key, key))
        {
            return known.Hash;
        }

        keyed?.Hash.Dispose();
        var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        keyed = (key, hash);
        return hash;
    }

    private static void Add(ArrayBufferWriter<byte> text, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(text.GetSpan(sizeof(long)), value);
        text.Advance(sizeof(long));
    }

    private static void Add(ArrayBufferWriter<byte> text, ReadOnlySpan<byte> value)
    {
        Add(text, (long)value.Length);
        text.Write(value);
    }

    private static void Add(ArrayBufferWriter<byte> text, string value)
    {
        Add(text, (long)Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, text);
    }
}
