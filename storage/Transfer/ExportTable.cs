using System.Collections.Immutable;

namespace SmartPulse.Storage.Transfer;

/// <summary>What a cell holds: a <see cref="long"/>, a <see cref="string"/> or a <see cref="byte"/> array.</summary>
internal enum CellKind
{
    Number,
    Text,
    Bytes,
}

/// <summary>A column that travels.</summary>
/// <param name="Name">The same in the file and in every database.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Nullable">Whether a cell may be null.</param>
/// <param name="Sealed">Whether the file holds it encrypted: it may name people and is not encrypted where it comes from.</param>
internal sealed record ExportColumn(string Name, CellKind Kind, bool Nullable = false, bool Sealed = false);

/// <summary>
/// A table that travels between stores, column by column as it stands. Whatever is not in <see cref="All"/> is made anew where it arrives: the root secret stands
/// in the file's header, and read models are rebuilt from the journals, so that an import proves them instead of believing them.
/// </summary>
/// <param name="Name">The same in the file and in every database.</param>
/// <param name="Columns">In the order of the file.</param>
/// <param name="Order">What its rows are ordered by: a key, so that the order is the same in every database.</param>
internal sealed record ExportTable(string Name, ImmutableArray<ExportColumn> Columns, ImmutableArray<string> Order)
{
    public static ExportTable Streams { get; } = new(
        "stream",
        [Number("id"), Text("organisation"), Text("kind"), Text("key"), Number("head_version"), Bytes("head_chain")],
        ["id"]);

    public static ExportTable Places { get; } = new("place", [Number("id"), Text("organisation"), Text("location")], ["id"]);

    public static ExportTable DataKeys { get; } = new(
        "data_key",
        [Number("id"), Text("organisation"), Text("scope"), Text("class"), Number("master_version"), Bytes("wrapped") with { Nullable = true }],
        ["id"]);

    public static ExportTable Appends { get; } = new(
        "append",
        [Number("position"), Number("stream_id"), Number("version"), Text("envelopes"), Text("keys"), Bytes("body"), Bytes("chain")],
        ["position"]);

    public static ExportTable AppendPlaces { get; } = new("append_place", [Number("place_id"), Number("position"), Text("opportunity")], ["place_id", "position", "opportunity"]);

    public static ExportTable KeyUses { get; } = new("key_use", [Number("key_id"), Number("stream_id")], ["key_id", "stream_id"]);

    public static ExportTable Snapshots { get; } = new(
        "snapshot",
        [Number("stream_id"), Number("version"), Number("fold_version"), Bytes("chain"), Number("key_id"), Bytes("payload")],
        ["stream_id"]);

    public static ExportTable DueRows { get; } = new("due", [Number("stream_id"), Number("at")], ["stream_id"]);

    /// <summary>Every table that travels, in the order of the file.</summary>
    public static ImmutableArray<ExportTable> All { get; } =
    [
        DataKeys, Streams, Places, Appends, AppendPlaces, KeyUses, Snapshots, DueRows,
        new(
            "grain_state",
            [Text("grain_key"), Text("name"), Number("etag"), Bytes("payload") with { Nullable = true, Sealed = true }],
            ["grain_key", "name"]),
        new(
            "number",
            [Text("number"), Text("organisation"), Text("location"), Text("line"), Text("mode"), Text("locale") with { Nullable = true }],
            ["number"]),
        new(
            "identity",
            [Text("organisation"), Text("kind"), Number("key_version"), Text("hash"), Text("contact")],
            ["organisation", "kind", "key_version", "hash"]),
        new(
            "sign_in_link",
            [Text("secret_hash"), Text("user") with { Sealed = true }, Text("grants") with { Sealed = true }, Number("expires")],
            ["secret_hash"]),
    ];

    private static ExportColumn Number(string name) => new(name, CellKind.Number);

    private static ExportColumn Text(string name) => new(name, CellKind.Text);

    private static ExportColumn Bytes(string name) => new(name, CellKind.Bytes);
}
