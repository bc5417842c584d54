using NodaTime;
using SmartPulse.Reporting;

namespace SmartPulse.Load.Converse;

/// <summary>One generated customer's talk.</summary>
/// <param name="Seed">Makes the same customer again.</param>
/// <param name="Who">Who they were.</param>
/// <param name="Transcript">What was said.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Turns">How often they spoke.</param>
/// <param name="Wrong">What should not be; empty when all is well.</param>
internal sealed record CrowdTalk(int Seed, string Who, string Transcript, string Outcome, int Turns, IReadOnlyList<string> Wrong);

/// <summary>Generated customers talk with a plumber, one after the other, each from a seed of their own.</summary>
internal static class Crowd
{
    private const int TurnsAtMost = 30;

    /// <summary>Whoever puts the phone away may come back to a nudge.</summary>
    private static readonly Duration Pause = Duration.FromSeconds(40);

    /// <summary>Plays the customer of a seed.</summary>
    public static CrowdTalk Run(int seed)
    {
        var customer = new CrowdCustomer(seed);
        using var house = new House(Shops.Plumber, customer.At, seed);
        var turns = Talk(house, customer, silent: new Random(seed).Next(12) == 0);
        return new(seed, customer.ToString(), Line.Told(house.Transcript, house.Local), house.Conversation().Opportunities is [.., var ended] ? Play.Outcome(ended) : "nothing", turns, [.. Broken(customer, house)]);
    }

    /// <summary>Lets a customer talk until they have what they want or no more to say; says how often they spoke.</summary>
    public static int Talk(House house, CrowdCustomer customer, bool silent)
    {
        if (customer.Calls)
        {
            house.CallIsMissed();
            house.Pass(Pause);
        }

        house.Writes(customer.Opens());
        house.Pass(Pause);
        var turns = 1;
        for (var seen = 0; turns < TurnsAtMost && house.Faults.Count == 0;)
        {
            var state = house.Conversation();
            if (house.Transcript.FindLastIndex(l => l.By == Speaker.We) is var last && last < seen)
            {
                break; // They heard nothing new, and have said what they had to say.
            }

            seen = house.Transcript.Count;
            if (last < 0 || state.Opportunities is not [.., var o] || customer.Answers(house.PhraseOf(house.Transcript[last]), o) is not { } answer)
            {
                break;
            }

            house.Writes(answer);
            house.Pass(silent && turns == 3 ? Duration.FromHours(7) : Pause);
            turns++;
        }

        house.Pass(Duration.FromDays(4));
        return turns;
    }

    /// <summary>What must be true of every customer, whatever they said.</summary>
    public static IEnumerable<string> Broken(CrowdCustomer customer, House house)
    {
        foreach (var fault in house.Faults)
        {
            yield return fault;
        }

        foreach (var rude in Manners.Broken(house))
        {
            yield return rude;
        }

        var booked = house.Bookings().Where(b => b.Booking is not null).ToArray();
        if (booked.Length > 1)
        {
            yield return $"they have {booked.Length} appointments.";
        }

        if (booked is [var appointment, ..])
        {
            if (customer.SaidNo)
            {
                yield return "they said no, and are booked.";
            }

            if (customer.Agreed is not { } agreed || agreed.Start != appointment.Start)
            {
                yield return $"they are booked at {house.Local(appointment.Start)}, and said yes to {(customer.Agreed is { } other ? house.Local(other.Start) : "nothing")}.";
            }

            if (appointment.Service.Value != $"svc_{customer.Service}")
            {
                yield return $"they asked for {customer.Service}, and {appointment.Service} is booked.";
            }

            var state = house.Conversation();
            if (state.Opportunities.FirstOrDefault(o => o.Id == appointment.Opportunity)?.Intake.Address?.Street is { } street && street != customer.Street)
            {
                yield return $"they live in {customer.Street}, and the visit goes to {street}.";
            }
        }
        else if (customer.Agreed is not null && house.Conversation().Opportunities is [.., { Outcome: not (Outcome.HandedOver or Outcome.OptedOut) }])
        {
            yield return $"they said yes to {house.Local(customer.Agreed.Start)}, and nothing is booked.";
        }

        if (customer.Goal == Goal.Book && booked.Length == 0 && house.Conversation().Opportunities is [.., { Outcome: Outcome.NotAnOpportunity }])
        {
            yield return "they wanted a visit, and were taken for no customer.";
        }
    }
}
