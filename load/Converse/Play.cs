using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Load.Converse;

/// <summary>A script, played.</summary>
/// <param name="Script">Which.</param>
/// <param name="Transcript">What was said.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Turns">How often the customer spoke.</param>
/// <param name="Journal">What the journal tells, an event a line.</param>
/// <param name="Wrong">What is not as the script says, or breaks a rule of every dialogue; empty when all is well.</param>
internal sealed record Played(Script Script, string Transcript, string Outcome, int Turns, IReadOnlyList<string> Wrong, IReadOnlyList<string> Journal);

/// <summary>Plays a script and looks whether it went as the script says.</summary>
internal static class Play
{
    /// <summary>Reads what came, thinks, types.</summary>
    private static readonly Duration Thinks = Duration.FromSeconds(40);

    /// <summary>Between two texts of one breath.</summary>
    private static readonly Duration Breath = Duration.FromSeconds(2);

    /// <summary>Plays it from the beginning to its end.</summary>
    public static Played Run(Script script)
    {
        using var house = new House(script.Shop, script.At, seed: 1);
        var wrong = new List<string>();
        var answered = 0;
        if (script.Customer is { } customer)
        {
            Crowd.Talk(house, customer, silent: false);
            wrong.AddRange(Crowd.Broken(customer, house));
        }

        foreach (var step in script.Steps)
        {
            try
            {
                Do(house, step, wrong, ref answered);
            }
            catch (InvalidOperationException e)
            {
                wrong.Add($"line {step.Number}: {e.Message}");
            }
        }

        if (script.Steps is not [.., { Kind: StepKind.End }])
        {
            wrong.Add("the script does not say how it ends.");
        }

        wrong.AddRange(house.Faults);
        wrong.AddRange(Manners.Broken(house));
        var state = house.Conversation();
        return new(script, Line.Told(house.Transcript, house.Local), state.Opportunities is [.., var o] ? Outcome(o) : "nothing", house.Transcript.Count(l => l.By == Speaker.They), wrong, house.Journal);
    }

    /// <summary>How an opportunity ended, in the words of scripts.</summary>
    public static string Outcome(Opportunity o) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(o.Outcome.ToString());

    private static void Do(House house, ScriptStep step, List<string> wrong, ref int answered)
    {
        switch (step.Kind)
        {
            case StepKind.Call:
                answered = house.Transcript.Count;
                house.CallIsMissed();
                house.Pass(Thinks);
                break;
            case StepKind.Write or StepKind.Stranger:
                answered = house.Transcript.Count;
                foreach (var text in step.Texts)
                {
                    house.Writes(text, step.Kind == StepKind.Stranger ? Stranger : null, step.Channel);
                    house.Pass(Breath);
                }

                house.Pass(Thinks);
                break;
            case StepKind.Answered:
                answered = house.Transcript.Count;
                house.CallIsTaken();
                house.Pass(Breath);
                house.Listen();
                break;
            case StepKind.Speak:
                answered = house.Transcript.Count;
                foreach (var words in step.Texts)
                {
                    house.Speaks(words);
                    house.Pass(Breath);
                    house.Listen();
                }

                break;
            case StepKind.HangUp:
                answered = house.Transcript.Count;
                house.HangsUp();
                house.Pass(Thinks);
                break;
            case StepKind.Wait:
                answered = house.Transcript.Count;
                house.Pass(step.Wait!.Value);
                break;
            case StepKind.Staff:
                answered = house.Transcript.Count;
                Staff(house, step.Word!);
                house.Pass(Thinks);
                break;
            case StepKind.Gone:
                house.TimeIsTaken(step.Hour!.Value);
                break;
            case StepKind.Expect:
                wrong.AddRange(Compare(house, step, answered));
                break;
            default:
                wrong.AddRange(Compare(house, step.End!, house.Conversation()).Select(w => $"line {step.Number}: {w}"));
                break;
        }
    }

    private static readonly Channels.PhoneNumber Stranger = Channels.PhoneNumber.From("+358401110099");

    private static void Staff(House house, string word)
    {
        switch (word)
        {
            case "takes-over":
                house.Staff((id, at, _) => new Signal.TakenOver(id, at, "mikko"), "Mikko takes over");
                break;
            case "hands-back":
                house.Staff((id, at, _) => new Signal.HandedBack(id, at, "mikko"), "Mikko hands back");
                break;
            default:
                house.Staff((id, at, state) => new Signal.StaffWrote(id, at, "mikko", state.Opportunities[^1].Id, word), "Mikko writes");
                break;
        }
    }

    private static IEnumerable<string> Compare(House house, ScriptStep step, int since)
    {
        var ours = house.Transcript.Skip(since).Where(l => l.By is Speaker.We or Speaker.ToStranger).ToArray();
        var said = string.Join('\n', ours.Select(l => l.Text));
        foreach (var words in step.Holds.Where(w => !said.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"line {step.Number}: our words lack '{words}'.";
        }

        foreach (var words in step.Lacks.Where(w => said.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"line {step.Number}: our words hold '{words}'.";
        }

        if (step.Count is { } count && count != ours.Length)
        {
            yield return $"line {step.Number}: we answered in {ours.Length} texts, not in {count}.";
        }
    }

    private static IEnumerable<string> Compare(House house, ScriptEnd end, Conversation state)
    {
        var o = state.Opportunities is [.., var last] ? last : null;
        (string What, string? Wanted, string? Is)[] pairs =
        [
            ("outcome", end.Outcome, o is null ? "nothing" : Outcome(o)),
            ("booked", string.Join(", ", end.Booked), string.Join(", ", house.Bookings().Where(b => b.Booking is not null).Select(b => house.Local(b.Start)))),
            ("name", end.Name, end.Name is null ? null : o?.Intake.Name),
            ("address", end.Address, end.Address is null ? null : Address(o?.Intake.Address)),
            ("service", end.Service, end.Service is null ? null : o?.Intake.Service?.Value["svc_".Length..]),
            ("language", end.Language, end.Language is null ? null : o?.Locale.ToString()[..2].ToLowerInvariant()),
            ("tasks", end.Tasks is { } tasks ? string.Join(", ", tasks.Order(StringComparer.Ordinal)) : null,
                end.Tasks is null ? null : string.Join(", ", state.Tasks.Select(t => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(t.Kind.ToString())).Distinct().Order(StringComparer.Ordinal))),
            ("opted out", end.OptedOut.ToString(), state.OptedOut.ToString()),
        ];
        return pairs.Where(p => !string.Equals(p.Wanted, p.Is, StringComparison.Ordinal)).Select(p => $"{p.What} is '{p.Is}', not '{p.Wanted}'.");
    }

    private static string? Address(ServiceAddress? address) => address is null ? null
        : string.Join(", ", new[] { string.Join(' ', new[] { address.Street, address.Flat }.OfType<string>()), address.PostalCode }.Where(p => !string.IsNullOrEmpty(p)));
}
