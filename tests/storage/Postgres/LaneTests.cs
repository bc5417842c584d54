using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Postgres;

/// <summary>Who shares a transaction on PostgreSQL, and who is told what when one of it goes wrong.</summary>
public sealed class LaneTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly PostgresFixture fixture = new();
    private readonly Gate gate;

    public LaneTests() => gate = new Gate(fixture.Options);

    private IJournalStore Journals => fixture.Ports.Journals;

    public Task InitializeAsync() => Task.CompletedTask;

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        gate.Open();
        await fixture.DisposeAsync();
        gate.Dispose();
    }

    [Fact]
    public async Task ST30_64_callers_who_come_together_share_one_transaction()
    {
        var outcomes = await Together([.. Enumerable.Range(0, 64).Select(i => Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said("hei", scope: $"opp_{i}")))]);

        Assert.All(outcomes, outcome => Assert.Equal(new AppendOutcome.Appended(1), outcome));
        Assert.Equal(1, fixture.Store.Commits);
    }

    [Fact]
    public async Task ST57_of_a_batch_the_stale_the_forbidden_and_the_broken_fail_alone_and_the_others_are_stored()
    {
        await Journals.AppendAsync(Given.Append(Given.Conversation("con_old"), 0, Given.Said("hei")) with { Rows = [new RowChange.PutTask(Given.Task())] });
        var appends = Enumerable.Range(0, 16).Select(i => Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said("hei", scope: "opp_shared"))).ToArray();
        appends[3] = appends[3] with { Stream = Given.Conversation("con_old") };
        appends[7] = appends[7] with { Rows = [new RowChange.PutTask(Given.Task())] };
        appends[11] = Given.Append(Given.Conversation("con_11"), 0, Given.Said("hei")) with { Due = Instant.MaxValue };
        appends[13] = appends[13] with { Rows = [new RowChange.AddMessage(Given.Message()), new RowChange.SetMessageStatus(Given.Aalto, MessageId.From("msg_none"), MessageStatus.Sent, null, 1)] };

        var answers = Waiting(appends);

        Assert.Equal(new AppendOutcome.Stale(1), await answers[3]);
        Assert.Equal(new AppendOutcome.ConstraintViolated(RowConstraints.TaskOwner), await answers[7]);
        await Assert.ThrowsAsync<OverflowException>(() => answers[11]);
        Assert.Equal(new AppendOutcome.ConstraintViolated(RowConstraints.MessageMissing), await answers[13]);
        for (var i = 0; i < appends.Length; i++)
        {
            var events = (await Journals.LoadAsync(Given.Conversation($"con_{i}"), 1, default)).Events;
            Assert.Equal(i is 3 or 7 or 11 or 13 ? 0 : 1, events.Count);
            Assert.All(events, happened => Assert.Equal("{\"text\":\"hei\"}", Given.Text(happened.Payload)));
        }
    }

    [Fact]
    public async Task ST57_two_appends_of_one_journal_in_one_batch_follow_each_other_and_rows_keep_the_newest()
    {
        var outcomes = await Together(
            Given.Append(Given.Conversation(), 0, Given.Said("one", Given.Leak)) with { Rows = [Put(1, "first"), new RowChange.AddMessage(Given.Message())], Due = Given.Noon },
            Given.Append(Given.Conversation(), 1, Given.Said("two", Given.Leak)) with
            {
                Rows = [Put(2, "second"), new RowChange.SetMessageStatus(Given.Aalto, MessageId.From("msg_1"), MessageStatus.Sent, 30_003, 2)],
            },
            Given.Append(Given.Conversation(), 1, Given.Said("late")),
            Given.Append(Given.Conversation(), 2, Given.Said("three")) with { Snapshot = new StoredSnapshot(3, 1, Given.Json("three")) });

        Assert.Equal([new AppendOutcome.Appended(1), new AppendOutcome.Appended(2), new AppendOutcome.Stale(2), new AppendOutcome.Appended(3)], outcomes);
        Assert.Equal(1, fixture.Store.Commits);
        Assert.Equal(3, (await Journals.LoadAsync(Given.Conversation(), 9, default)).Events.Count);
        Assert.Equal(3, (await Journals.LoadAsync(Given.Conversation(), 1, default)).Snapshot!.Version);
        Assert.Equal("second", (await fixture.Ports.ReadModels.OpportunityAsync(Given.Aalto, Given.Tampere, Given.Leak, default))!.Stage);
        var message = Assert.Single(await fixture.Ports.ReadModels.MessagesAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
        Assert.Equal((MessageStatus.Sent, 30_003, 2L), (message.Status, message.ErrorCode, message.Version));
        Assert.Empty(await fixture.Ports.Due.PassedAsync(Given.Noon, 1, default));
    }

    [Fact]
    public async Task ST52_two_live_bookings_of_a_calendar_never_take_a_resource_at_once_and_the_second_alone_is_refused()
    {
        await Journals.AppendAsync(Given.Append(Given.Calendar(), 0, Given.Said("held")) with { Rows = [new RowChange.PutBooking(Given.Booking("hld_1", hour: 14))] });

        var outcomes = await Together(
            Given.Append(Given.Conversation(), 0, Given.Said("beside")),
            Given.Append(Given.Calendar(), 1, Given.Said("held again")) with { Rows = [new RowChange.PutBooking(Given.Booking("hld_2", hour: 15))] });

        Assert.Equal([new AppendOutcome.Appended(1), new AppendOutcome.ConstraintViolated(RowConstraints.BookingOverlap)], outcomes);
        Assert.Single((await Journals.LoadAsync(Given.Calendar(), 1, default)).Events);
    }

    [Fact]
    public async Task ST52_what_was_let_go_in_the_same_transaction_is_free_and_touching_or_foreign_times_are_too()
    {
        var outcomes = await Together(
            Given.Append(Given.Calendar(), 0, Given.Said("held")) with { Rows = [new RowChange.PutBooking(Given.Booking("hld_1", hour: 14))] },
            Given.Append(Given.Calendar(), 1, Given.Said("lapsed"), Given.Said("held")) with
            {
                Rows =
                [
                    new RowChange.PutBooking(Given.Booking("hld_1", hour: 14, BookingState.Lapsed, version: 2)), new RowChange.PutBooking(Given.Booking("hld_2", hour: 14, version: 3)),
                ],
            },
            Given.Append(Given.Calendar(), 3, Given.Said("confirmed")) with { Rows = [new RowChange.PutBooking(Given.Booking("hld_2", hour: 14, BookingState.Confirmed, version: 4))] });
        var end = Given.Booking("hld_2", hour: 14).OccupiesTo;
        var touching = Given.Booking("hld_3", hour: 15, version: 5) with { OccupiesFrom = end, OccupiesTo = end + Duration.FromHours(1) };
        var elsewhere = Given.Booking("hld_4", hour: 14) with { Organisation = Given.Berg };

        Assert.Equal([new AppendOutcome.Appended(1), new AppendOutcome.Appended(3), new AppendOutcome.Appended(4)], outcomes);
        Assert.Equal(new AppendOutcome.Appended(5), await Journals.AppendAsync(Given.Append(Given.Calendar(), 4, Given.Said("held")) with { Rows = [new RowChange.PutBooking(touching)] }));
        Assert.Equal(
            new AppendOutcome.Appended(1), await Journals.AppendAsync(Given.Append(Given.Calendar(Given.Berg), 0, Given.Said("held")) with { Rows = [new RowChange.PutBooking(elsewhere)] }));
        Assert.Equal(6L, await fixture.AskAsync<long>("SELECT count(*) FROM occupied"));
    }

    [Fact]
    public async Task ST58_characters_that_postgresql_cannot_hold_stop_nobody()
    {
        var odd = Given.Message() with { Text = "hei \0 \ud83d moi 😀" };

        Assert.Equal(new AppendOutcome.Appended(1), await Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei")) with { Rows = [new RowChange.PutOpportunity(Given.Opportunity()), new RowChange.AddMessage(odd)] }));

        Assert.Equal("hei \ufffd \ufffd moi 😀", Assert.Single(await fixture.Ports.ReadModels.MessagesAsync(Given.Aalto, Given.Tampere, Given.Leak, default)).Text);
    }

    [Fact]
    public async Task ST31_when_too_many_wait_the_next_is_refused_at_once_and_the_waiting_are_stored()
    {
        fixture.Options.MaxQueue = 4;
        var waiting = Waiting([.. Enumerable.Range(0, 4).Select(i => Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said("hei")))], open: false);

        var refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => Journals.AppendAsync(Given.Append(Given.Conversation("con_late"), 0, Given.Said("hei"))));
        Assert.Equal(StoreTrouble.Busy, refusal.Trouble);
        Assert.Equal(StoreTrouble.Busy, (await fixture.Ports.Health.CheckAsync(default)).Trouble);

        gate.Open();
        Assert.All(await Task.WhenAll(waiting), outcome => Assert.Equal(new AppendOutcome.Appended(1), outcome));
    }

    [Fact]
    public async Task ST32_a_store_that_closes_writes_what_it_took_in_and_refuses_what_comes_later()
    {
        var (journals, health) = (Journals, fixture.Ports.Health);
        var waiting = Waiting([.. Enumerable.Range(0, 10).Select(i => Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said("hei")))], open: false);

        var closing = fixture.CloseAsync();
        Assert.Equal(StoreTrouble.Closing, (await Assert.ThrowsAsync<StoreUnavailableException>(() => journals.AppendAsync(Given.Append(Given.Conversation("con_late"), 0)))).Trouble);
        gate.Open();
        await closing;

        Assert.All(await Task.WhenAll(waiting), outcome => Assert.Equal(new AppendOutcome.Appended(1), outcome));
        Assert.Equal(StoreTrouble.Closing, (await Assert.ThrowsAsync<StoreUnavailableException>(() => journals.LoadAsync(Given.Conversation("con_1"), 1, default))).Trouble);
        Assert.Equal(StoreTrouble.Closing, (await health.CheckAsync(default)).Trouble);
        Assert.Single((await Journals.LoadAsync(Given.Conversation("con_9"), 1, default)).Events);
    }

    private static RowChange.PutOpportunity Put(long version, string stage) => new(Given.Opportunity(version: version) with { Stage = stage });

    private Task<AppendOutcome[]> Together(params JournalAppend[] appends) => Task.WhenAll(Waiting(appends));

    /// <summary>So many callers, of whom the lane takes none before all stand in line.</summary>
    private Task<AppendOutcome>[] Waiting(JournalAppend[] appends, bool open = true)
    {
        _ = fixture.Store;
        gate.Close();
        var waiting = appends.Select(Journals.AppendAsync).ToArray();
        if (open)
        {
            gate.Open();
        }

        return waiting;
    }
}
