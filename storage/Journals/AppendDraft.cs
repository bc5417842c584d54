using System.Globalization;
using System.Security.Cryptography;
using SmartPulse.Journals;
using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Journals;

/// <summary>The events of an append, made ready by its caller: what is left for the writer needs the data keys and the version.</summary>
internal sealed class AppendDraft
{
    private readonly string envelopes;
    private readonly ReadOnlyMemory<byte>[][] payloads;

    private AppendDraft(DataScope?[] parts, string envelopes, ReadOnlyMemory<byte>[][] payloads) => (Parts, this.envelopes, this.payloads) = (parts, envelopes, payloads);

    /// <summary>Whose key seals each part; null for what is not personal. Parts come in the order of their first event.</summary>
    public IReadOnlyList<DataScope?> Parts { get; }

    public static AppendDraft Of(JournalAppend append)
    {
        List<DataScope?> parts = [];
        List<List<ReadOnlyMemory<byte>>> contents = [];
        var heads = new Envelope[append.Events.Length];
        foreach (var (i, happened) in append.Events.Index())
        {
            var part = parts.IndexOf(happened.Scope);
            if (part < 0)
            {
                part = parts.Count;
                parts.Add(happened.Scope);
                contents.Add([]);
            }

            contents[part].Add(happened.Payload);
            heads[i] = new(
                happened.Type, happened.Schema, Nanoseconds.Of(happened.At), happened.Actor, happened.Cause, happened.TraceParent, happened.SettingsVersion,
                happened.Opportunity?.Value, part, happened.Payload.Length);
        }

        return new([.. parts], EnvelopeText.Write(heads), [.. contents.Select(part => part.ToArray())]);
    }

    /// <summary>The row, its parts sealed for that place in that journal.</summary>
    /// <param name="stream">Which journal.</param>
    /// <param name="version">Of the last event.</param>
    /// <param name="keys">One for each of <see cref="Parts"/>; null where there is no scope.</param>
    /// <param name="cipherOf">A cipher of a key.</param>
    public AppendRow Seal(StreamId stream, long version, IReadOnlyList<DataKey?> keys, Func<DataKey, AesGcm> cipherOf)
    {
        var names = string.Join(' ', keys.Select(key => (key?.Id ?? 0).ToString(CultureInfo.InvariantCulture)));
        var body = new byte[Enumerable.Range(0, payloads.Length).Sum(part => LengthOf(part) + (keys[part] is null ? 0 : Sealing.Overhead))];
        var at = 0;
        for (var part = 0; part < payloads.Length; part++)
        {
            at += Write(body.AsSpan(at), part, keys[part], stream, version, cipherOf);
        }

        return new(version, envelopes, names, body);
    }

    private int Write(Span<byte> target, int part, DataKey? key, StreamId stream, long version, Func<DataKey, AesGcm> cipherOf)
    {
        var length = LengthOf(part);
        if (key is null)
        {
            Join(part, target);
            return length;
        }

        // Sealed where it stands.
        var stored = target[..(Sealing.Overhead + length)];
        Join(part, stored[Sealing.Overhead..]);
        Sealing.SealInPlace(cipherOf(key), stored, SealContext.OfPart(stream, version, part));
        return stored.Length;
    }

    private int LengthOf(int part) => payloads[part].Sum(payload => payload.Length);

    private void Join(int part, Span<byte> target)
    {
        foreach (var payload in payloads[part])
        {
            payload.Span.CopyTo(target);
            target = target[payload.Length..];
        }
    }
}
