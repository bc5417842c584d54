using System.Globalization;
using SmartPulse.Journals;
using SmartPulse.Storage.Keys;

namespace SmartPulse.Storage.Journals;

/// <summary>An <see cref="AppendRow"/> taken apart: its envelopes, and the parts of its body with their keys. What does not fit together throws <see cref="FormatException"/>.</summary>
internal sealed class AppendParts
{
    private readonly AppendRow row;
    private readonly Range[] ranges;

    private AppendParts(AppendRow row, Envelope[] envelopes, long?[] keys, Range[] ranges) => (this.row, Envelopes, Keys, this.ranges) = (row, envelopes, keys, ranges);

    public Envelope[] Envelopes { get; }

    /// <summary>The key of each part; null where it is not sealed.</summary>
    public long?[] Keys { get; }

    /// <summary>The version of the first event.</summary>
    public long First => row.Version - Envelopes.Length + 1;

    public static AppendParts Of(AppendRow row)
    {
        var envelopes = EnvelopeText.Read(row.Envelopes);
        var keys = row.Keys.Length == 0 ? [] : row.Keys.Split(' ').Select(Key).ToArray();
        if (envelopes.Length == 0 || envelopes.Any(envelope => envelope.Part >= keys.Length))
        {
            throw new FormatException("The envelopes and the keys do not belong together.");
        }

        var parts = new Range[keys.Length];
        var at = 0;
        for (var part = 0; part < keys.Length; part++)
        {
            // Checked: lengths that no body could have are told as a row that cannot be read.
            checked
            {
                var length = (keys[part] is null ? 0 : Sealing.Overhead) + envelopes.Sum(envelope => envelope.Part == part ? envelope.Length : 0);
                parts[part] = at..(at + length);
                at += length;
            }
        }

        return at == row.Body.Length ? new(row, envelopes, keys, parts) : throw new FormatException($"The body has {row.Body.Length} bytes, and the envelopes speak of {at}.");
    }

    /// <summary>A part as stored.</summary>
    public ReadOnlySpan<byte> Stored(int part) => row.Body.AsSpan(ranges[part]);

    /// <summary>The events with their payloads, once each part is opened; a null part is one whose key was forgotten.</summary>
    public IEnumerable<StoredEvent> Events(IReadOnlyList<byte[]?> opened)
    {
        var at = new int[ranges.Length];
        for (var i = 0; i < Envelopes.Length; i++)
        {
            var envelope = Envelopes[i];
            ReadOnlyMemory<byte>? payload = opened[envelope.Part] is { } clear ? clear.AsMemory(at[envelope.Part], envelope.Length) : default(ReadOnlyMemory<byte>?);
            at[envelope.Part] += envelope.Length;
            yield return new(
                First + i, envelope.Type, envelope.Schema, Nanoseconds.ToInstant(envelope.At), envelope.Actor, envelope.Cause, envelope.TraceParent, envelope.SettingsVersion, payload);
        }
    }

    private static long? Key(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is var id and not 0 ? id : null;
}
