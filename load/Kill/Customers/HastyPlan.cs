using System.Collections.Immutable;

namespace SmartPulse.Load.Kill.Customers;

/// <summary>
/// What a customer in a hurry does, who never waits for an answer: wave after wave, and what is in one wave goes out at once, so it arrives in any order. Some
/// things go out twice, at once or later. Pure: the same chance gives the same plan.
/// </summary>
/// <param name="Call">A call that comes in first, when there is one.</param>
/// <param name="Waves">What is delivered.</param>
internal sealed record HastyPlan((string Path, Connectors.Twilio.FormPair[] Form)? Call, ImmutableArray<ImmutableArray<Delivery>> Waves)
{
    private const int TwicePercent = 8;
    private const int LaterAgainPercent = 5;
    private const int OutOfOrderPercent = 12;

    private static readonly string[] Words =
        ["keittiön hana vuotaa", "3", "Koivukuja 12 B 34, 00530 Helsinki", "1", "Väinö Virtanen", "kyllä", "viemäri on tukossa", "torstaina käy", "2", "PERU", "kiitos", "SIIRRÄ"];

    /// <summary>A plan for the customer of that number.</summary>
    public static HastyPlan Of(string from, Random random)
    {
        var line = DemoLine.All[random.Next(DemoLine.All.Count)];
        var texts = new List<Delivery>();
        var (first, many) = (random.Next(Words.Length / 2), random.Next(1, 6));
        for (var i = 0; i < many; i++)
        {
            texts.Add(Deliveries.Text(line, from, Sid("SM", random), Words[(first + i) % Words.Length]));
        }

        if (random.Next(100) < 4)
        {
            texts.Add(Deliveries.Text(line, from, Sid("SM", random), "LOPETA"));
        }

        var call = Sid("CA", random);
        return random.Next(4) switch
        {
            0 => new(Deliveries.Rings(line, from, call), InWaves([Deliveries.Over(line, from, call, gaveUp: true), .. texts], random)),
            1 => new(Deliveries.Rings(line, from, call), InWaves([Deliveries.Over(line, from, call, gaveUp: false), .. texts], random)),
            2 => new(null, InWaves([Deliveries.Form(from, Sid("form", random), "Hana vuotaa, soittakaa"), .. texts], random)),
            _ => new(null, InWaves(texts, random)),
        };
    }

    private static ImmutableArray<ImmutableArray<Delivery>> InWaves(List<Delivery> inOrder, Random random)
    {
        var waves = new List<List<Delivery>>();
        foreach (var delivery in inOrder)
        {
            if (waves.Count > 0 && random.Next(100) < OutOfOrderPercent)
            {
                waves[^1].Insert(0, delivery);
            }
            else
            {
                waves.Add([delivery]);
            }

            if (random.Next(100) < TwicePercent)
            {
                waves[^1].Add(delivery);
            }
        }

        foreach (var delivery in inOrder.Where(_ => random.Next(100) < LaterAgainPercent))
        {
            waves.Add([delivery]);
        }

        return [.. waves.Select(w => w.ToImmutableArray())];
    }

    /// <summary>An id as the carrier gives them: two letters, or a word, and 32 hex digits.</summary>
    private static string Sid(string prefix, Random random) => prefix + random.GetHexString(32, lowercase: true);
}
