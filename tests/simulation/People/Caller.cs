using SmartPulse.Conversations;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.People;

/// <summary>
/// One call that we took, from the caller's side and the carrier's: it fetches what is said, waits it out, answers by words or keys or not at all, and may
/// hang up at any point. Every answer travels like any other signal: late, twice, out of order.
/// </summary>
internal sealed class Caller(World world, Crowd crowd, Customer customer, Words words, Reach reach, string call)
{
    /// <summary>After so many questions that nobody answered the gateway ends the call.</summary>
    private const int WaitsAtMost = 6;

    private const int TurnsAtMost = 25;

    private readonly double patience = 0.92 + (0.075 * world.Chance.NextDouble());
    private int turns;
    private bool isOver;

    /// <summary>The carrier has told that we take the call; the caller listens.</summary>
    public void Begin() => Listen(heard: 0, waits: 0);

    private void Listen(int heard, int waits) => world.Soon(TimeSpan.FromMilliseconds(world.Chance.Next(100, 600)), () =>
    {
        if (!isOver)
        {
            _ = world.Scheduler.Start(() => ListenAsync(heard, waits));
        }
    });

    private async Task ListenAsync(int heard, int waits)
    {
        try
        {
            Hearing hearing = world.AnyNode() is { } node
                ? await node.Router.ListenAsync(Town.Organisation, reach.Customer, call, heard).WaitAsync(TimeSpan.FromSeconds(8), world.Scheduler.Time)
                : new Hearing.NothingYet(null);
            Hear(hearing, heard, waits);
        }
        catch (TimeoutException)
        {
            Hear(new Hearing.NothingYet(null), heard, waits); // The gateway's own limit: a filler, and the question again.
        }
        catch (Exception e)
        {
            world.Violate(Promises.NothingThrows, e.ToString());
        }
    }

    private void Hear(Hearing hearing, int heard, int waits)
    {
        world.Coverage.Count($"hearing {hearing.GetType().Name}");
        if (isOver || world.Weather.IsClear || ++turns > TurnsAtMost || world.Chance.NextDouble() > patience)
        {
            HangUp();
            return;
        }

        switch (hearing)
        {
            case Hearing.Speech speech:
                world.Step($"{call} hears through {speech.Through}");
                world.Soon(TimeSpan.FromSeconds(world.Chance.Next(1, 8)), () => React(speech));
                break;
            case Hearing.NothingYet when waits < WaitsAtMost:
                world.Soon(TimeSpan.FromSeconds(2), () => Listen(heard, waits + 1));
                break;
            default:
                HangUp();
                break;
        }
    }

    private void React(Hearing.Speech speech)
    {
        if (isOver)
        {
            return;
        }

        switch (speech.Then)
        {
            case SpeechThen.Listen:
                Answer(speech.Through);
                break;
            case SpeechThen.PutThrough when world.Chance.Next(2) == 0:
                Send(new Signal.CallAccepted(crowd.NextId(), world.Now, reach, call));
                world.Soon(TimeSpan.FromSeconds(world.Chance.Next(5, 120)), HangUp);
                break;
            case SpeechThen.PutThrough:
                world.Soon(TimeSpan.FromSeconds(20), () =>
                {
                    Send(new Signal.TransferMissed(crowd.NextId(), world.Now, reach, call, speech.Through, MissedBecause.NoAnswer));
                    Listen(speech.Through, waits: 0);
                });
                break;
            case SpeechThen.RecordMessage:
                LeaveMessage();
                break;
            default:
                HangUp();
                break;
        }
    }

    private void Answer(int heard)
    {
        var id = crowd.NextId();
        var phrase = world.Ledger.PhraseOf(call, heard);
        var (said, keys) = world.Chance.Next(28) switch
        {
            0 => (string.Empty, string.Empty),
            1 => (words.Spoken[world.Chance.Next(words.Spoken.Length)], string.Empty),
            2 => (string.Empty, "1234567890*#"[world.Chance.Next(12)].ToString()),
            3 => (words.Stop[0], string.Empty),
            4 => (words.Emergency, string.Empty),
            5 => (words.Person, string.Empty),
            6 => ("asdf qwerty", string.Empty),
            7 => (words.Change, string.Empty),
            _ => (customer.AnswerTo(phrase) ?? words.Thanks, string.Empty),
        };
        if (said.Length == 0 && keys is "1" || said == words.Yes || said == words.Thanks)
        {
            crowd.Yes(id);
        }

        world.Step($"{call} says {(keys.Length > 0 ? $"key {keys}" : said.Length == 0 ? "nothing" : said)} to {phrase} as {id.Value}");
        Send(new Signal.CallerSpoke(id, world.Now, reach, call, heard, said, keys, world.Chance.Next(10) == 0 ? 0.2 : 0.9));
        Listen(heard, waits: 0);
    }

    private void LeaveMessage()
    {
        if (world.Chance.Next(3) == 0)
        {
            HangUp(); // At the tone.
            return;
        }

        world.Soon(TimeSpan.FromSeconds(world.Chance.Next(3, 40)), () =>
        {
            Send(new Signal.VoicemailRecorded(crowd.NextId(), world.Now, reach, call, $"RE{call}", NodaTime.Duration.FromSeconds(9)));
            if (world.Chance.Next(3) > 0)
            {
                world.Soon(TimeSpan.FromSeconds(world.Chance.Next(1, 120)), () => Send(new Signal.VoicemailTranscribed(
                    crowd.NextId(), world.Now, reach, call, $"RE{call}", world.Chance.Next(4) == 0 ? null : customer.Job())));
            }

            HangUp();
        });
    }

    private void HangUp()
    {
        if (isOver)
        {
            return;
        }

        isOver = true;
        world.Step($"{call} ends");
        // Now and then nobody tells of the end.
        if (world.Chance.Next(12) > 0)
        {
            Send(new Signal.CallEnded(crowd.NextId(), world.Now, reach, call));
        }
    }

    private void Send(Signal signal) => world.Network.Send(new(signal, reach.Customer, call, Contact: null));
}
