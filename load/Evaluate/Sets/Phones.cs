using SmartPulse.Channels;

namespace SmartPulse.Load.Evaluate.Sets;

/// <summary>Phone numbers in the ways people write them.</summary>
internal static class Phones
{
    public static IEnumerable<Scored> Score(Row row)
    {
        var found = PhoneNumbers.TryRead(row.Text("text"), row.Text("region") ?? "FI", out var number) ? number.E164 : null;
        var expected = row.Text("expect_e164");
        yield return row.Same("phone", expected, found) with { Language = row.Text("region") ?? "" };
    }
}
