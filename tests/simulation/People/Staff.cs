using SmartPulse.Conversations;
using SmartPulse.Reporting;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.People;

/// <summary>Two people at the console who take over, write, hand back, reclassify and finish tasks whenever they please.</summary>
internal sealed class Staff(World world)
{
    private static readonly string[] Names = ["anna", "bo"];

    private double busyness;
    private int acts;

    public void Arrive()
    {
        busyness = world.Chance.Next(3) == 0 ? 0 : world.Chance.NextDouble();
        Wait();
    }

    private void Wait() => world.After(TimeSpan.FromSeconds(world.Chance.Next(1, (int)(world.Storm.TotalSeconds / 25))), Act);

    private void Act()
    {
        if (world.Weather.IsClear)
        {
            return;
        }

        var conversations = world.Ledger.Conversations.ToArray();
        if (conversations.Length > 0 && world.Chance.NextDouble() < busyness)
        {
            Act(conversations[world.Chance.Next(conversations.Length)]);
        }

        Wait();
    }

    private void Act(ConversationBook book)
    {
        var (id, now, who) = (new SignalId($"staff:{++acts}"), world.Now, Names[world.Chance.Next(Names.Length)]);
        var opportunity = book.Opportunities.Count == 0 ? default(OpportunityId?) : book.Opportunities[world.Chance.Next(book.Opportunities.Count)].Id;
        Signal? signal = world.Chance.Next(6) switch
        {
            0 => new Signal.TakenOver(id, now, who),
            1 or 2 when book.HeldBy is { } holder => new Signal.HandedBack(id, now, holder),
            1 => new Signal.HandedBack(id, now, who),
            3 when opportunity is { } o => new Signal.StaffWrote(id, now, who, o, $"Hei, täällä {who}. Soitan pian ({acts})."),
            4 when opportunity is { } o => new Signal.PurposeSet(id, now, who, o, (Purpose)world.Chance.Next(Enum.GetValues<Purpose>().Length)),
            5 when book.Tasks.Count > 0 => new Signal.TaskFinished(id, now, who, book.Tasks[world.Chance.Next(book.Tasks.Count)].Task),
            _ => null,
        };
        if (signal is not null)
        {
            world.Network.Send(new(signal, Customer: null, Call: null, ContactId.From(book.Contact)));
        }
    }
}
