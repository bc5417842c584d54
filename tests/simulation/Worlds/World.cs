using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Embedded.Simulation;
using SmartPulse.Storage.Memory;
using SmartPulse.Tests.Simulation.Faults;
using SmartPulse.Tests.Simulation.People;
using SmartPulse.Tests.Simulation.Troubles;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>
/// One seed's world: the real grains on the real engine under virtual time, a store, a carrier and a network in bad weather, and people who call, write and
/// change their minds. What must be true of any weather is looked at with every append, every text and every answer; what must come true, once it clears.
/// </summary>
internal sealed class World : IDisposable
{
    private const int StepsASecond = 100_000;

    private readonly Trace trace = new();
    private readonly List<Node> nodes = [];
    private readonly List<Node> alive = [];
    private Violation? violation;
    private DateTimeOffset storeLockedUntil;
    private DateTimeOffset splitUntil;
    private DateTimeOffset noJumpBefore;
    private int outstanding;
    private int stepsThisSecond;
    private long thisSecond;

    public World(int seed, Coverage? coverage = null, Sabotage? sabotage = null)
    {
        Seed = seed;
        Coverage = coverage ?? new();
        Sabotage = sabotage ?? Sabotage.None;
        Chance = new(unchecked((seed * 7919) + 17));
        Scheduler = new(seed);
        Ids = new(new(unchecked((seed * 104_729) + 3)));
        Weather = new(Chance, Coverage);
        Town = new(Chance);
        Ledger = new(this);
        Carrier = new(this);
        Network = new(this);
        Crowd = new(this);
        Staff = new(this);
        Storm = TimeSpan.FromMinutes(Chance.Next(10) switch { < 5 => 30, < 8 => 120, 8 => 600, _ => 2_400 });
    }

    public int Seed { get; }

    public Coverage Coverage { get; }

    public Sabotage Sabotage { get; }

    public Random Chance { get; }

    public SimulatedScheduler Scheduler { get; }

    public SeededIdSource Ids { get; }

    public IUnderstanding Understanding { get; } = new Understander();

    public Weather Weather { get; }

    public Town Town { get; }

    public MemoryStore Store { get; } = new();

    public Ledger Ledger { get; }

    public SimulatedCarrier Carrier { get; }

    public Network Network { get; }

    public Crowd Crowd { get; }

    public Staff Staff { get; }

    /// <summary>Trouble beside the weather.</summary>
    public MadeTrouble Made { get; } = new();

    /// <summary>For how long the weather is bad.</summary>
    public TimeSpan Storm { get; }

    public Instant Now => Instant.FromDateTimeOffset(Scheduler.Time.GetUtcNow());

    public bool IsStoreLocked => Scheduler.Time.GetUtcNow() < storeLockedUntil;

    /// <summary>What the network and the carrier still have on the way.</summary>
    public bool IsAnythingOnItsWay => outstanding > 0 || Network.Undelivered > 0;

    public ulong Hash => trace.Hash;

    /// <summary>Runs the world to its end; throws the first broken promise.</summary>
    public ulong Run()
    {
        try
        {
            Live();
            return Hash;
        }
        catch (Exception e) when (e is not Violation)
        {
            throw new Violation(Seed, Promises.NothingThrows, e.ToString(), trace.Last);
        }
    }

    public void Step(string what) => trace.Step(Scheduler.Time.GetUtcNow(), what);

    public void Mix(ReadOnlySpan<byte> bytes) => trace.Mix(bytes);

    /// <summary>Records a broken promise; the pump throws it as soon as nobody can swallow it.</summary>
    public void Violate(string promise, string what)
    {
        Step($"broken: {promise}");
        violation ??= new(Seed, promise, what, trace.Last);
    }

    /// <summary>Does something later, outside all grains.</summary>
    public void After(TimeSpan wait, Action act)
    {
        var timer = default(ITimer);
        timer = Scheduler.Time.CreateTimer(
            _ =>
            {
                timer?.Dispose();
                act();
            },
            null,
            wait,
            Timeout.InfiniteTimeSpan);
    }

    /// <summary>Does something later that the calm waits for.</summary>
    public void Soon(TimeSpan wait, Action act)
    {
        outstanding++;
        After(wait, () =>
        {
            outstanding--;
            act();
        });
    }

    /// <summary>Does something later and says what came of it.</summary>
    public Task<TResult> Later<TResult>(TimeSpan wait, Func<TResult> act)
    {
        var answer = new TaskCompletionSource<TResult>();
        After(wait, () =>
        {
            try
            {
                answer.SetResult(act());
            }
            catch (Exception e)
            {
                answer.SetException(e);
            }
        });
        return answer.Task;
    }

    public void LockStore(TimeSpan time) => storeLockedUntil = Scheduler.Time.GetUtcNow() + time;

    /// <summary>A node that takes calls, or null while none does.</summary>
    public Node? AnyNode() => alive.Count == 0 ? null : alive[alive.Count == 1 ? 0 : Chance.Next(alive.Count)];

    /// <summary>All nodes die, and another one starts.</summary>
    public void Restart()
    {
        while (alive.Count > 0)
        {
            Kill(alive[^1]);
        }

        Boot();
    }

    /// <summary>Runs everything up to an instant.</summary>
    public void PumpUntil(DateTimeOffset until)
    {
        while (true)
        {
            if (Scheduler.Step())
            {
                Happen();
                LookForCircles();
            }
            else if (Scheduler.Time.NextTimer is { } next && next <= until)
            {
                Scheduler.Time.AdvanceTo(next > Scheduler.Time.GetUtcNow() ? next : Scheduler.Time.GetUtcNow());
            }
            else
            {
                break;
            }

            if (violation is not null)
            {
                throw violation;
            }
        }

        if (Scheduler.Time.GetUtcNow() < until)
        {
            Scheduler.Time.AdvanceTo(until);
        }
    }

    /// <summary>Throws what was broken so far.</summary>
    public void Check()
    {
        if (violation is not null)
        {
            throw violation;
        }
    }

    public void Sweep()
    {
        SweepOnce();
        if (!Weather.IsClear)
        {
            After(SweepEvery, Sweep);
        }
    }

    public void SweepOnce()
    {
        if (AnyNode() is { } node)
        {
            _ = Scheduler.Start(() => SweepAsync(node));
        }
    }

    /// <summary>The weather clears: one node, which may just have been started.</summary>
    public void ClearUp()
    {
        Weather.Clear();
        storeLockedUntil = default;
        while (alive.Count > 1)
        {
            Kill(alive[^1]);
        }

        if (alive.Count == 0)
        {
            Boot();
        }
    }

    public void Dispose()
    {
        foreach (var node in nodes)
        {
            node.Dispose();
        }
    }

    private TimeSpan SweepEvery => TimeSpan.FromSeconds(Math.Max(1, Storm.TotalSeconds / 2_000));

    private void Live()
    {
        var end = Scheduler.Time.GetUtcNow() + Storm;
        OpenForBusiness();
        Crowd.Arrive();
        Staff.Arrive();
        After(SweepEvery, Sweep);
        Weather.Break();
        PumpUntil(end);
        new Calm(this).Run();
    }

    /// <summary>One node, and the town's settings.</summary>
    public void OpenForBusiness()
    {
        Boot();
        var tenants = alive[0].Grains;
        foreach (var location in Town.Locations)
        {
            Scheduler.Run(() => tenants.GetGrain<Tenants.ITenantGrain>(GrainKeys.Of(Town.Organisation, location.Location)).ChangeAsync(location, expectedVersion: 0));
        }
    }

    private async Task SweepAsync(Node node)
    {
        try
        {
            await node.Sweeper.SweepAsync(CancellationToken.None);
        }
        catch (Journals.StoreUnavailableException)
        {
            // As the silo's sweeper service does: whatever is due stays due.
        }
        catch (Exception e)
        {
            Violate(Promises.SweeperLives, e.ToString());
        }
    }

    /// <summary>Work that makes work at the same instant would keep a processor busy for ever.</summary>
    private void LookForCircles()
    {
        var second = Scheduler.Time.GetUtcNow().Ticks / TimeSpan.TicksPerSecond;
        (stepsThisSecond, thisSecond) = (second == thisSecond ? stepsThisSecond + 1 : 0, second);
        if (stepsThisSecond > StepsASecond)
        {
            Violate(Promises.NoCircles, $"{StepsASecond} steps in one second, and no end.");
        }
    }

    /// <summary>What may happen between any two steps.</summary>
    private void Happen()
    {
        if (Weather.IsClear)
        {
            return;
        }

        if (alive.Count > 1 && Scheduler.Time.GetUtcNow() >= splitUntil)
        {
            Kill(alive[Chance.Next(alive.Count)]);
        }

        if (alive.Count > 0 && Weather.Strikes(Fault.NodeCrashed))
        {
            Crash(alive[Chance.Next(alive.Count)]);
        }

        if (alive.Find(node => node.AppendsInFlight > 0) is { } writing && Weather.Strikes(Fault.CrashedWhileAppending))
        {
            Crash(writing);
        }

        if (alive.Count == 1 && Weather.Strikes(Fault.SplitBrain))
        {
            Boot();
            splitUntil = Scheduler.Time.GetUtcNow() + TimeSpan.FromSeconds(Chance.Next(5, 180));
        }

        if (Scheduler.Time.GetUtcNow() >= noJumpBefore && Weather.Strikes(Fault.ClockJumped))
        {
            // The process stood still, or somebody set the clock: timers are late, and nothing ran in between. A jump makes every
            // answer late, and so makes work; one for every so many steps would keep a world from ever doing anything else.
            var jump = TimeSpan.FromSeconds(Chance.Next(1, 90));
            noJumpBefore = Scheduler.Time.GetUtcNow() + (4 * jump) + TimeSpan.FromMinutes(1);
            Step($"the clock jumps {jump.TotalSeconds} s");
            Scheduler.Time.AdvanceTo(Scheduler.Time.GetUtcNow() + jump);
        }
    }

    private void Crash(Node node)
    {
        Kill(node);
        After(TimeSpan.FromMilliseconds(Chance.Next(100, 30_000)), () =>
        {
            if (alive.Count == 0)
            {
                Boot();
            }
        });
    }

    private void Kill(Node node)
    {
        Step($"node {node.Number} dies");
        node.Kill();
        alive.Remove(node);
    }

    private void Boot()
    {
        var node = new Node(this, nodes.Count + 1);
        nodes.Add(node);
        alive.Add(node);
        Step($"node {node.Number} starts");
    }
}
