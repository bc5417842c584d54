using SmartPulse.Reporting;

namespace SmartPulse.Storage.Journals;

/// <summary>The events of appends as people see them in a live stream: without what they say, so that no key is needed.</summary>
internal static class Entries
{
    /// <summary>So many events an append may hold: an entry's position is its append's, times this, and its place in it.</summary>
    public const int InOneAppend = 1000;

    /// <summary>The entries of that opportunity, the newest first.</summary>
    public static IEnumerable<StreamEntry> Of(long position, long version, string envelopes, OpportunityId opportunity)
    {
        var all = EnvelopeText.Read(envelopes);
        for (var i = all.Length - 1; i >= 0; i--)
        {
            if (all[i].Opportunity == opportunity.Value)
            {
                yield return new(position * InOneAppend + i, Nanoseconds.ToInstant(all[i].At), all[i].Type, all[i].Actor, opportunity, version - (all.Length - 1 - i));
            }
        }
    }
}
