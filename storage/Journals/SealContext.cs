using System.Text;
using SmartPulse.Journals;

namespace SmartPulse.Storage.Journals;

/// <summary>What a sealed payload is bound to: moved to another journal or version it does not open.</summary>
internal static class SealContext
{
    /// <summary>The class of the key that a journal's snapshots are sealed with; not one that events can name.</summary>
    public const string SnapshotClass = "Snapshot";

    /// <param name="stream">Which journal.</param>
    /// <param name="version">Of the append's last event.</param>
    /// <param name="part">Which part of its body.</param>
    public static byte[] OfPart(StreamId stream, long version, int part) => Encoding.UTF8.GetBytes($"append|{stream}|{version}|{part}");

    public static byte[] OfSnapshot(StreamId stream, long version, int foldVersion, ReadOnlySpan<byte> chain) =>
        Encoding.UTF8.GetBytes($"snapshot|{stream}|{version}|{foldVersion}|{Convert.ToHexStringLower(chain)}");

    /// <summary>The scope of a journal's own key.</summary>
    public static string SnapshotScope(StreamId stream) => $"{stream.Kind}/{stream.Key}";
}
