using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Directories;
using SmartPulse.Due;
using SmartPulse.Embedded;
using SmartPulse.Embedded.Simulation;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tests.Simulation.Faults;
using SmartPulse.Tests.Simulation.Troubles;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>One process: the real grains on the real engine, composed as the silo composes them. Killed, it never runs another step; what it had not stored is lost.</summary>
internal sealed class Node : IDisposable
{
    private readonly ServiceProvider services;
    private readonly NodeScheduler scheduler;

    public Node(World world, int number)
    {
        Number = number;
        scheduler = new(world.Scheduler);
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddProvider(new Ears(world)));
        collection.AddSimulatedGrains(scheduler, GrainServices.Assembly);
        collection.AddSingleton<TimeProvider>(new SteadyTime(new NodeTime(world, scheduler)));
        collection.AddSingleton<IIdSource>(world.Ids);
        collection.AddSingleton<IUnderstanding>(world.Understanding);
        collection.AddSingleton<IMessageCarrier>(world.Carrier);
        collection.AddSingleton<ILanguageModel>(new FaultyModel(world));
        collection.AddSingleton<IJournalStore>(s => new FaultyJournals(world, this, s.GetRequiredService<IGrainContextAccessor>()));
        collection.AddSingleton<IDueQueue>(new FaultyDueQueue(world));
        collection.AddSingleton<IStateStore>(new FaultyStates(world));
        collection.AddSingleton<IIdentityDirectory>(world.Store.Identities);
        collection.AddSingleton<IReadModels>(world.Store.ReadModels);
        collection.AddSingleton<ITravelTimes>(new MadeTravelTimes(world.Made));
        collection.AddSingleton(new ConversationPolicy(world.Sabotage.Conversation));
        collection.AddSingleton(new CalendarPolicy(world.Sabotage.Calendar));
        collection.AddSingleton(s => new EffectRunner(
            s.GetRequiredService<IMessageCarrier>(), s.GetRequiredService<ILanguageModel>(), new FaultyCalendars(world, s.GetRequiredService<IGrainFactory>()), s.GetRequiredService<IClock>(),
            s.GetRequiredService<TimeProvider>(), s.GetRequiredService<ILogger<EffectRunner>>()));
        collection.AddSmartPulseSilo();
        collection.Configure<EmbeddedGrainOptions>(options => options.RoundTripMessages = true);
        services = collection.BuildServiceProvider();
        Router = services.GetRequiredService<ISignalRouter>();
        Sweeper = services.GetRequiredService<ISweeper>();
        Grains = services.GetRequiredService<IGrainFactory>();
    }

    public int Number { get; }

    public bool IsDead => scheduler.IsDead;

    public ISignalRouter Router { get; }

    public ISweeper Sweeper { get; }

    public IGrainFactory Grains { get; }

    /// <summary>Appends that the store has and has not answered.</summary>
    public int AppendsInFlight { get; set; }

    public void Kill() => scheduler.IsDead = true;

    public void Dispose() => services.Dispose();

    /// <summary>Runs a node's work on the world's pump until the node is dead.</summary>
    private sealed class NodeScheduler(SimulatedScheduler pump) : IWorkScheduler
    {
        public bool IsDead { get; set; }

        public bool IsExact => true;

        public void Schedule(IThreadPoolWorkItem work)
        {
            if (!IsDead)
            {
                pump.Schedule(new Item(this, work));
            }
        }

        public void CheckCaller() => pump.CheckCaller();

        private sealed class Item(NodeScheduler node, IThreadPoolWorkItem work) : IThreadPoolWorkItem
        {
            public void Execute()
            {
                if (!node.IsDead)
                {
                    work.Execute();
                }
            }
        }
    }

    /// <summary>The world's clock, whose timers ring nobody in a dead node.</summary>
    private sealed class NodeTime(World world, NodeScheduler node) : TimeProvider
    {
        public override long TimestampFrequency => world.Scheduler.Time.TimestampFrequency;

        public override TimeZoneInfo LocalTimeZone => world.Scheduler.Time.LocalTimeZone;

        public override DateTimeOffset GetUtcNow() => world.Scheduler.Time.GetUtcNow() + world.Made.ClockIsAhead;

        public override long GetTimestamp() => world.Scheduler.Time.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            world.Scheduler.Time.CreateTimer(
                s =>
                {
                    if (!node.IsDead)
                    {
                        callback(s);
                    }
                },
                state,
                dueTime,
                period);
    }

    /// <summary>Hears what the engine and the grains complain of. Weather is expected; anything else is a bug.</summary>
    private sealed class Ears(World world) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (exception is JournalCorruptException damaged && !world.Made.Damaged.Contains(damaged.Stream))
            {
                world.Violate(Promises.JournalReadable, exception.ToString());
            }
            else if (exception is not (null or JournalCorruptException or StoreUnavailableException or TimeoutException or OrleansException or OperationCanceledException))
            {
                world.Violate(Promises.NothingThrows, exception.ToString());
            }
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
