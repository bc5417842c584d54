namespace SmartPulse.Storage.Journals;

/// <summary>The events of one append as they stand in one row. An append is written and read as a whole, so it costs one row, one link, and one seal for each key that it needs.</summary>
/// <param name="Version">Of its last event.</param>
/// <param name="Envelopes">See <see cref="EnvelopeText"/>.</param>
/// <param name="Keys">The data key of each part of the body, or 0 for the part that is not sealed, with spaces between them.</param>
/// <param name="Body">The payloads, those under one key joined in one part; as stored, that is with every part that has a key sealed.</param>
internal sealed record AppendRow(long Version, string Envelopes, string Keys, byte[] Body);
