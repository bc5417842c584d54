using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage.Memory;

namespace SmartPulse.Tests.Simulation.Worlds;

/// <summary>The weather clears, nobody says anything more, and time passes: now what must come true is looked at.</summary>
internal sealed class Calm(World world)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SettledWithin = TimeSpan.FromHours(6);
    private const int WakesAtMost = 5_000;
    private static readonly RowProjector Projector = new();

    public void Run()
    {
        world.ClearUp();
        Settle();
        Wait();
        world.Ledger.CheckQuiet();
        RowsEqualARebuild();
        world.Check();
    }

    private void Settle()
    {
        var end = world.Scheduler.Time.GetUtcNow() + SettledWithin;
        while (world.IsAnythingOnItsWay || world.Ledger.Owed > 0)
        {
            world.SweepOnce();
            world.PumpUntil(world.Scheduler.Time.GetUtcNow() + Look);
            if (world.Scheduler.Time.GetUtcNow() > end)
            {
                world.Violate(
                    world.Network.Undelivered > 0 ? Promises.AllArrives : Promises.AllSettled,
                    $"{world.Network.Undelivered} signals and {world.Ledger.Owed} effects wait {SettledWithin} after the storm: {world.Ledger.WhatIsOwed()}");
                world.Check();
            }
        }
    }

    /// <summary>From one due row to the next, until nobody wants to be woken any more.</summary>
    private void Wait()
    {
        for (var wakes = 0; NextDue() is { } due; wakes++)
        {
            if (wakes > WakesAtMost)
            {
                world.Violate(Promises.AllEnded, $"{due.Stream} is woken for ever; it wants to be woken at {due.At}.");
                world.Check();
            }

            var at = due.At.ToDateTimeOffset();
            var now = world.Scheduler.Time.GetUtcNow();
            world.PumpUntil((at > now ? at : now) + TimeSpan.FromMilliseconds(100));
            world.SweepOnce();
            world.PumpUntil(world.Scheduler.Time.GetUtcNow() + Look);
        }
    }

    private DueRow? NextDue() =>
        world.Store.DueQueue.PassedAsync(NodaTime.Instant.MaxValue, 1, CancellationToken.None).GetAwaiter().GetResult() is [var first, ..] ? first : null;

    private void RowsEqualARebuild()
    {
        var rebuilt = new MemoryStore();
        foreach (var stream in world.Ledger.Streams)
        {
            Rebuild(stream, rebuilt.Journals);
        }

        foreach (var location in world.Town.Locations)
        {
            var (kept, again) = (RowsOf(world.Store.ReadModels, location.Location), RowsOf(rebuilt.ReadModels, location.Location));
            for (var i = 0; i < Math.Max(kept.Count, again.Count); i++)
            {
                if (i >= kept.Count || i >= again.Count || kept[i] != again[i])
                {
                    world.Violate(Promises.RowsRebuild, $"kept:    {kept.ElementAtOrDefault(i)}{Environment.NewLine}rebuilt: {again.ElementAtOrDefault(i)}");
                    return;
                }
            }
        }
    }

    private void Rebuild(StreamId stream, IJournalStore into)
    {
        var events = world.Store.Journals.ReadEventsAsync(stream, 0, int.MaxValue, CancellationToken.None).GetAwaiter().GetResult();
        var projection = Projector.Begin(stream);
        foreach (var stored in events)
        {
            System.Collections.Immutable.ImmutableArray<RowChange> rows;
            try
            {
                rows = projection.Next(stored);
            }
            catch (Exception e)
            {
                world.Violate(Promises.JournalReadable, $"{stream} at {stored.Version}: {e}");
                world.Check();
                return;
            }

            var envelope = new NewEvent(
                stored.Type, stored.Schema, stored.At, stored.Actor, stored.Cause, stored.TraceParent, stored.SettingsVersion, Opportunity: null, Scope: null, stored.Payload!.Value);
            var outcome = into.AppendAsync(new(stream, stored.Version - 1, [envelope], Snapshot: null, rows, Claims: [], Due: null)).GetAwaiter().GetResult();
            if (outcome is not AppendOutcome.Appended)
            {
                world.Violate(Promises.RowsRebuild, $"{stream} at {stored.Version} cannot be rebuilt: {outcome}");
                return;
            }
        }
    }

    /// <summary>Every row as text.</summary>
    private static List<string> RowsOf(IReadModels models, LocationId location)
    {
        var organisation = Town.Organisation;
        var none = CancellationToken.None;
        var opportunities = models.OpportunitiesAsync(organisation, location, new(OpenOnly: false, Before: null, 200), none).GetAwaiter().GetResult();
        List<string> rows = [.. opportunities.Select(o => o.ToString())];
        foreach (var opportunity in opportunities)
        {
            rows.AddRange(models.MessagesAsync(organisation, location, opportunity.Opportunity, none).GetAwaiter().GetResult().Select(m => m.ToString()));
        }

        var always = new TimeSlot(NodaTime.Instant.FromUnixTimeSeconds(0), NodaTime.Instant.FromUtc(2100, 1, 1, 0, 0));
        rows.AddRange(models.BookingsAsync(organisation, location, always, alsoGone: true, none).GetAwaiter().GetResult()
            .Select(b => $"{b with { Resources = [] }} {string.Join(',', b.Resources)}"));
        rows.AddRange(models.OpenTasksAsync(organisation, location, 500, none).GetAwaiter().GetResult().Select(t => t.ToString()));
        rows.AddRange(models.CaptureCountsAsync(organisation, [location], new(2020, 1, 1), new(2100, 1, 1), none).GetAwaiter().GetResult().Select(c => c.ToString()));
        return rows;
    }
}
