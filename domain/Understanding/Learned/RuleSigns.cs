using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding.Learned;

/// <summary>What was read of a text by rule, as hashes: the table learns how far to believe it.</summary>
internal static class RuleSigns
{
    private const double Sure = 0.6;

    private static readonly FrozenDictionary<Act, uint> Acts = Each<Act>("act");
    private static readonly FrozenDictionary<Purpose, uint> Purposes = Each<Purpose>("purpose");
    private static readonly FrozenDictionary<Urgency, uint> Urgencies = Each<Urgency>("urgency");
    private static readonly FrozenDictionary<Trade, uint> Trades = Each<Trade>("trade");
    private static readonly FrozenDictionary<Language, uint> Languages = Each<Language>("language");
    private static readonly FrozenDictionary<QuestionGroup, uint> Groups = Each<QuestionGroup>("group");

    /// <summary>The signs of those findings: each by itself, and with what we had asked.</summary>
    public static uint[] Of(Findings read, UnderstandingContext context)
    {
        var group = Groups[TextSigns.GroupOf(context.Asked)];
        var signs = new List<uint>(40);
        Add(Trades[context.Settings.Trade]);
        var all = TextSigns.Start;
        foreach (var act in read.Acts)
        {
            Add(Acts[act]);
            all = TextSigns.With(all, Acts[act]);
        }

        Add(all);
        Add(read.Purpose is { } purpose ? Purposes[purpose] : Hash("no purpose"));
        Add(TextSigns.HashOf(read.Service?.Value.Value ?? "none", Hash("job")));
        Add(Hash(read.Service is null ? "no job" : read.Service.Confidence > Sure ? "a job" : "perhaps a job"));
        Add(TextSigns.HashOf(read.Emergency?.Value ?? "none", Hash("emergency")));
        Add(read.Urgency is { } urgency ? Urgencies[urgency.Value] : Hash("no urgency"));
        Add(read.Language is { } language ? Languages[language] : Hash("no language"));
        Add(Hash(read.Time is null ? "no wish" : "a wish"));
        AddIf(read.About is not null, "about a visit");
        AddIf(read.Address is not null, "an address");
        AddIf(read.Area is not null, "an area");
        AddIf(read.Name is not null, "a name");
        AddIf(read.Phone is not null, "a phone");
        AddIf(read.Choice is not null, "a choice");
        AddIf(read.Rival is not null, "a rival");
        AddIf(read.IsEmpty, "nothing");
        return [.. signs];

        void Add(uint finding)
        {
            signs.Add(TextSigns.Sign('r', finding));
            signs.Add(TextSigns.Sign('R', TextSigns.With(finding, group)));
        }

        void AddIf(bool found, string finding)
        {
            if (found)
            {
                Add(Hash(finding));
            }
        }
    }

    /// <summary>By their names: their order may change, what was learned of them stays.</summary>
    private static FrozenDictionary<T, uint> Each<T>(string kind)
        where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Hash($"{kind} {value}"));

    private static uint Hash(string text) => TextSigns.HashOf(text, TextSigns.Start);
}
