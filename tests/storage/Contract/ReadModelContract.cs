using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Contract;

/// <summary>What every store promises of read models: written with the events, owned by one journal, read within a scope.</summary>
public abstract class ReadModelContract<TFixture> : IAsyncLifetime where TFixture : IStoreFixture, new()
{
    private static readonly StreamId Ada = Given.Conversation();
    private static readonly TimeSlot Afternoon = new(Instant.FromUtc(2026, 11, 20, 13, 0), Instant.FromUtc(2026, 11, 20, 17, 0));

    private readonly TFixture fixture = new();

    private Ports Store => fixture.Ports;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await fixture.DisposeAsync();

    [Fact]
    public async Task ST08_every_field_of_every_row_is_read_back()
    {
        var booking = Given.Booking(state: BookingState.Confirmed) with { Booking = BookingId.From("bkg_1"), LapsesAt = Given.Noon };
        var message = Given.Message() with { Staff = "staff:liisa", Phrase = "offer", ErrorCode = 30_003, Author = Author.Staff, Channel = Channel.WhatsApp };
        var task = Given.Task() with { Reason = "opt-out" };
        await WriteAsync(Ada, new RowChange.PutOpportunity(Given.FullOpportunity()), new RowChange.AddMessage(message), new RowChange.PutTask(task));
        await WriteAsync(Given.Calendar(), new RowChange.PutBooking(booking));

        Assert.Equal(Given.FullOpportunity(), await Store.ReadModels.OpportunityAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
        Assert.Equal([message], await Store.ReadModels.MessagesAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
        Assert.Equal([task], await Store.ReadModels.OpenTasksAsync(Given.Aalto, Given.Tampere, 10, default));
        var read = Assert.Single(await Store.ReadModels.BookingsAsync(Given.Aalto, Given.Tampere, Afternoon, false, default));
        Assert.Equal(booking.Resources.AsEnumerable(), read.Resources);
        Assert.Equal(booking, read with { Resources = booking.Resources });
    }

    [Fact]
    public async Task ST08_the_newest_version_of_a_row_wins()
    {
        await WriteAsync(Ada, new RowChange.PutOpportunity(Given.Opportunity(version: 5) with { Stage = "new" }));
        await WriteAsync(Ada, new RowChange.PutOpportunity(Given.Opportunity(version: 4) with { Stage = "old" }));
        Assert.Equal("new", (await Store.ReadModels.OpportunityAsync(Given.Aalto, Given.Tampere, Given.Leak, default))!.Stage);

        await WriteAsync(Ada, new RowChange.PutOpportunity(Given.Opportunity(version: 5) with { Stage = "again" }));
        Assert.Equal("again", (await Store.ReadModels.OpportunityAsync(Given.Aalto, Given.Tampere, Given.Leak, default))!.Stage);
    }

    [Fact]
    public async Task ST08_one_append_may_change_a_row_twice_and_give_what_it_frees_to_another()
    {
        await WriteAsync(
            Given.Calendar(), new RowChange.PutBooking(Given.Booking("hld_1")), new RowChange.PutBooking(Given.Booking("hld_1", state: BookingState.Released, version: 2)),
            new RowChange.PutBooking(Given.Booking("hld_2", version: 3)));

        var rows = await Store.ReadModels.BookingsAsync(Given.Aalto, Given.Tampere, Afternoon, true, default);
        Assert.Equal([("hld_1", BookingState.Released), ("hld_2", BookingState.Held)], rows.Select(r => (r.Hold.Value, r.State)).Order());
    }

    [Fact]
    public async Task ST08_another_journal_cannot_write_a_row_it_does_not_own()
    {
        await WriteAsync(Ada, new RowChange.PutOpportunity(Given.Opportunity()), new RowChange.PutTask(Given.Task()), new RowChange.AddMessage(Given.Message()));
        await WriteAsync(Given.Calendar(), new RowChange.PutBooking(Given.Booking()));

        await RefusedAsync(RowConstraints.OpportunityOwner, new RowChange.PutOpportunity(Given.Opportunity(version: 9) with { Stage = "stolen" }));
        await RefusedAsync(RowConstraints.TaskOwner, new RowChange.PutTask(Given.Task() with { Version = 9 }));
        await RefusedAsync(RowConstraints.BookingOwner, new RowChange.PutBooking(Given.Booking(version: 9)));
        await RefusedAsync(RowConstraints.MessageMissing, new RowChange.SetMessageStatus(Given.Aalto, MessageId.From("msg_1"), MessageStatus.Sent, null, 9));
        Assert.Equal(Given.Opportunity(), await Store.ReadModels.OpportunityAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
        Assert.Equal(MessageStatus.Owed, (await Store.ReadModels.MessagesAsync(Given.Aalto, Given.Tampere, Given.Leak, default))[0].Status);
    }

    [Fact]
    public async Task ST08_a_message_and_a_capture_event_are_added_once()
    {
        await WriteAsync(Ada, new RowChange.PutOpportunity(Given.Opportunity()), new RowChange.AddMessage(Given.Message()), new RowChange.AddCaptureEvent(Given.Capture("sms:SM1")));

        await RefusedAsync(Ada, RowConstraints.MessageExists, new RowChange.AddMessage(Given.Message()));
        await RefusedAsync(Ada, RowConstraints.CaptureEventExists, new RowChange.AddCaptureEvent(Given.Capture("sms:SM1")));
        await RefusedAsync(Ada, RowConstraints.MessageExists, new RowChange.AddMessage(Given.Message("msg_2")), new RowChange.AddMessage(Given.Message("msg_2")));
        Assert.Single(await Store.ReadModels.MessagesAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
    }

    [Fact]
    public async Task ST08_a_messages_status_follows_its_newest_version_and_keeps_its_first_error()
    {
        await WriteAsync(Ada, new RowChange.PutOpportunity(Given.Opportunity()), new RowChange.AddMessage(Given.Message()), new RowChange.SetMessageStatus(Given.Aalto, MessageId.From("msg_1"), MessageStatus.Accepted, null, 2));
        await WriteAsync(Ada, new RowChange.SetMessageStatus(Given.Aalto, MessageId.From("msg_1"), MessageStatus.Undelivered, 30_003, 4));
        await WriteAsync(Ada, new RowChange.SetMessageStatus(Given.Aalto, MessageId.From("msg_1"), MessageStatus.Sent, 30_008, 3));

        var message = Assert.Single(await Store.ReadModels.MessagesAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
        Assert.Equal((MessageStatus.Undelivered, 30_003, 4L), (message.Status, message.ErrorCode, message.Version));
        await RefusedAsync(RowConstraints.MessageMissing, new RowChange.SetMessageStatus(Given.Aalto, MessageId.From("msg_none"), MessageStatus.Sent, null, 1));
    }

    [Fact]
    public async Task ST09_opportunities_are_of_one_location_newest_activity_first_and_in_pages()
    {
        await WriteAsync(
            Ada,
            [.. Enumerable.Range(1, 5).Select(i => new RowChange.PutOpportunity(Given.Opportunity($"opp_{i}") with { LastActivityAt = At(i) })), .. Strangers(At(9))]);

        var first = await Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(false, null, 2), default);
        Assert.Equal(["opp_5", "opp_4"], first.Select(row => row.Opportunity.Value));
        var next = await Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(false, first[^1].LastActivityAt, 500), default);
        Assert.Equal(["opp_3", "opp_2", "opp_1"], next.Select(row => row.Opportunity.Value));
    }

    [Fact]
    public async Task ST09_an_opportunity_stands_where_its_last_activity_puts_it_within_the_hour_and_beyond()
    {
        var one = Given.Opportunity("opp_1");
        var two = Given.Opportunity("opp_2");
        await WriteAsync(Ada, new RowChange.PutOpportunity(one with { LastActivityAt = At(1) }), new RowChange.PutOpportunity(two with { LastActivityAt = At(2) }));
        await IsListedAsync("opp_2", "opp_1");

        await WriteAsync(Ada, new RowChange.PutOpportunity(one with { LastActivityAt = At(3), Version = 2, Stage = "offering" }));
        await IsListedAsync("opp_1", "opp_2");
        await WriteAsync(Ada, new RowChange.PutOpportunity(two with { LastActivityAt = At(61), Version = 3 }));
        await IsListedAsync("opp_2", "opp_1");
        await WriteAsync(Ada, new RowChange.PutOpportunity(one with { LastActivityAt = At(4), Version = 4, Outcome = Outcome.Booked }));
        await IsListedAsync("opp_2", "opp_1");
        Assert.Equal(["opp_2"], (await Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(true, null, 9), default)).Select(row => row.Opportunity.Value));
        Assert.Equal(["opp_1"], (await Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(false, At(61), 9), default)).Select(row => row.Opportunity.Value));
        await WriteAsync(Ada, new RowChange.PutOpportunity(one with { LastActivityAt = At(125), Version = 5 }));
        await IsListedAsync("opp_1", "opp_2");
        Assert.Equal(2, (await Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(true, null, 9), default)).Count);
    }

    private async Task IsListedAsync(params string[] opportunities) => Assert.Equal(
        opportunities, (await Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(false, null, 9), default)).Select(row => row.Opportunity.Value));

    [Fact]
    public async Task ST09_open_only_leaves_out_those_that_have_ended()
    {
        await WriteAsync(Ada, [.. Enum.GetValues<Outcome>().Select(outcome => new RowChange.PutOpportunity(Given.Opportunity($"opp_{(int)outcome}") with { Outcome = outcome }))]);

        Assert.Equal(
            [Outcome.Open],
            (await Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(true, null, 500), default)).Select(row => row.Outcome));
        Assert.Equal(
            Enum.GetValues<Outcome>().Length,
            (await Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(false, null, 500), default)).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public async Task ST09_a_list_without_bounds_is_refused(int limit) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.ReadModels.OpportunitiesAsync(Given.Aalto, Given.Tampere, new(false, null, limit), default));

    [Fact]
    public async Task ST09_one_opportunity_is_found_at_its_own_location_only()
    {
        await WriteAsync(Ada, new RowChange.PutOpportunity(Given.Opportunity()));

        Assert.NotNull(await Store.ReadModels.OpportunityAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
        Assert.Null(await Store.ReadModels.OpportunityAsync(Given.Aalto, Given.Turku, Given.Leak, default));
        Assert.Null(await Store.ReadModels.OpportunityAsync(Given.Berg, Given.Tampere, Given.Leak, default));
    }

    [Fact]
    public async Task ST09_messages_are_of_one_opportunity_oldest_first()
    {
        await WriteAsync(
            Ada,
            new RowChange.PutOpportunity(Given.Opportunity()),
            new RowChange.AddMessage(Given.Message("msg_c", At(3))),
            new RowChange.AddMessage(Given.Message("msg_z", At(1))),
            new RowChange.AddMessage(Given.Message("msg_a", At(1))),
            new RowChange.AddMessage(Given.Message("msg_elsewhere", location: Given.Turku)),
            new RowChange.AddMessage(Given.Message("msg_other") with { Opportunity = OpportunityId.From("opp_other") }));
        await WriteAsync(Given.Conversation(organisation: Given.Berg), new RowChange.AddMessage(Given.Message(organisation: Given.Berg)));

        Assert.Equal(["msg_z", "msg_a", "msg_c"], (await Store.ReadModels.MessagesAsync(Given.Aalto, Given.Tampere, Given.Leak, default)).Select(row => row.Message.Value));
    }

    [Fact]
    public async Task ST09_bookings_are_those_that_overlap_by_start_and_gone_ones_only_when_asked_for()
    {
        await WriteAsync(
            Given.Calendar(),
            [
                new RowChange.PutBooking(Alone("hld_before", hour: 12)), // ends as the afternoon begins
                new RowChange.PutBooking(Alone("hld_late", hour: 16, state: BookingState.Confirmed)),
                new RowChange.PutBooking(Alone("hld_early", hour: 13)),
                new RowChange.PutBooking(Alone("hld_after", hour: 17)), // starts as it ends
                new RowChange.PutBooking(Alone("hld_turku", hour: 14, location: Given.Turku)),
                new RowChange.PutBooking(Alone("hld_lapsed", hour: 14, state: BookingState.Lapsed)),
                new RowChange.PutBooking(Alone("hld_released", hour: 14, state: BookingState.Released)),
                new RowChange.PutBooking(Alone("hld_moved", hour: 15, state: BookingState.Moved)),
                new RowChange.PutBooking(Alone("hld_cancelled", hour: 15, state: BookingState.Cancelled)),
            ]);
        await WriteAsync(Given.Calendar(Given.Berg), new RowChange.PutBooking(Given.Booking("hld_berg", organisation: Given.Berg)));

        Assert.Equal(["hld_early", "hld_late"], (await Store.ReadModels.BookingsAsync(Given.Aalto, Given.Tampere, Afternoon, false, default)).Select(row => row.Hold.Value));
        Assert.Equal(
            ["hld_early", "hld_lapsed", "hld_released", "hld_cancelled", "hld_moved", "hld_late"],
            (await Store.ReadModels.BookingsAsync(Given.Aalto, Given.Tampere, Afternoon, true, default)).Select(row => row.Hold.Value));
    }

    [Fact]
    public async Task ST09_open_tasks_are_of_one_location_emergencies_first_and_then_by_when_they_are_due()
    {
        await WriteAsync(
            Ada,
            new RowChange.PutTask(Given.Task("tsk_late", minutes: 60)),
            new RowChange.PutTask(Given.Task("tsk_soon", minutes: 5)),
            new RowChange.PutTask(Given.Task("tsk_emergency", TaskKind.Emergency, minutes: 30)),
            new RowChange.PutTask(Given.Task("tsk_done") with { DoneAt = Given.Noon }),
            new RowChange.PutTask(Given.Task("tsk_turku", location: Given.Turku)));
        await WriteAsync(Given.Conversation(organisation: Given.Berg), new RowChange.PutTask(Given.Task(organisation: Given.Berg)));

        Assert.Equal(["tsk_emergency", "tsk_soon", "tsk_late"], (await Store.ReadModels.OpenTasksAsync(Given.Aalto, Given.Tampere, 10, default)).Select(row => row.Task.Value));
        Assert.Equal(["tsk_emergency"], (await Store.ReadModels.OpenTasksAsync(Given.Aalto, Given.Tampere, 1, default)).Select(row => row.Task.Value));

        Assert.Equal(Given.Noon, (await Store.ReadModels.TaskAsync(Given.Aalto, Given.Tampere, TaskId.From("tsk_done"), default))?.DoneAt);
        Assert.Null(await Store.ReadModels.TaskAsync(Given.Aalto, Given.Tampere, TaskId.From("tsk_turku"), default));
        Assert.Null(await Store.ReadModels.TaskAsync(Given.Berg, Given.Tampere, TaskId.From("tsk_done"), default));
    }

    [Fact]
    public async Task ST09_a_cohort_is_of_the_days_and_locations_that_were_asked_for_both_ends_included()
    {
        await WriteAsync(
            Ada,
            [
                .. Enumerable.Range(0, 4).Select(i => new RowChange.PutOpportunity(Given.Opportunity($"opp_{i}") with { CohortDay = Given.Friday.PlusDays(i), OpenedAt = At(i) })),
                .. Strangers(At(1)),
            ]);

        Assert.Equal(
            ["opp_1", "opp_2"],
            (await Store.ReadModels.CohortAsync(Given.Aalto, [Given.Tampere], Given.Friday.PlusDays(1), Given.Friday.PlusDays(2), default)).Select(row => row.Opportunity.Value));
        Assert.Equal(
            ["opp_0", "opp_turku"],
            (await Store.ReadModels.CohortAsync(Given.Aalto, [Given.Turku, Given.Tampere], Given.Friday, Given.Friday, default)).Select(row => row.Opportunity.Value));
        Assert.Empty(await Store.ReadModels.CohortAsync(Given.Aalto, [], Given.Friday, Given.Friday, default));
    }

    [Fact]
    public async Task ST09_capture_events_are_counted_by_their_opportunitys_cohort_and_kind()
    {
        await WriteAsync(
            Ada,
            new RowChange.PutOpportunity(Given.Opportunity()),
            new RowChange.PutOpportunity(Given.Opportunity("opp_booked") with { Outcome = Outcome.Booked, BookedAt = At(1) }),
            new RowChange.PutOpportunity(Given.Opportunity("opp_later") with { CohortDay = Given.Friday.PlusDays(1) }),
            new RowChange.AddCaptureEvent(Given.Capture("dial:CA1")),
            new RowChange.AddCaptureEvent(Given.Capture("sms:SM1", kind: CaptureKind.Sms)),
            new RowChange.AddCaptureEvent(Given.Capture("dial:CA2", "opp_booked")),
            new RowChange.AddCaptureEvent(Given.Capture("dial:CA3", "opp_booked")),
            new RowChange.AddCaptureEvent(Given.Capture("dial:CA4", "opp_later")));
        await WriteAsync(
            Given.Conversation(organisation: Given.Berg),
            new RowChange.PutOpportunity(Given.Opportunity(organisation: Given.Berg)), new RowChange.AddCaptureEvent(Given.Capture("dial:CA1", organisation: Given.Berg)));

        Assert.Equal(
            [
                new CaptureCount(CaptureKind.MissedCall, NumberMode.Behind, Purpose.NewWork, Outcome.Open, 1, 0),
                new CaptureCount(CaptureKind.MissedCall, NumberMode.Behind, Purpose.NewWork, Outcome.Booked, 2, 2),
                new CaptureCount(CaptureKind.Sms, NumberMode.Behind, Purpose.NewWork, Outcome.Open, 1, 0),
            ],
            await Store.ReadModels.CaptureCountsAsync(Given.Aalto, [Given.Tampere], Given.Friday, Given.Friday, default));
        Assert.Empty(await Store.ReadModels.CaptureCountsAsync(Given.Aalto, [Given.Turku], Given.Friday, Given.Friday, default));
    }

    [Fact]
    public async Task ST09_the_event_stream_of_a_location_is_newest_first_and_of_all_its_journals()
    {
        await Store.Journals.AppendAsync(Given.Append(Ada, 0, Given.Said("one", Given.Leak), Given.Said("about nothing")) with { Rows = [new RowChange.PutOpportunity(Given.Opportunity())] });
        await Store.Journals.AppendAsync(Given.Append(Given.Calendar(), 0, Given.Said("held", Given.Leak) with { Type = "slot-held", Actor = "system" }));
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation("con_bo"), 0, Given.Said("elsewhere", OpportunityId.From("opp_turku"))) with
        {
            Rows = [new RowChange.PutOpportunity(Given.Opportunity("opp_turku", Given.Turku))],
        });
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(organisation: Given.Berg), 0, Given.Said("berg", Given.Leak)) with
        {
            Rows = [new RowChange.PutOpportunity(Given.Opportunity(organisation: Given.Berg))],
        });
        await Store.Journals.AppendAsync(Given.Append(Ada, 2, Given.Said("three", Given.Leak)));

        var entries = await Store.ReadModels.RecentEntriesAsync(Given.Aalto, Given.Tampere, 10, default);
        Assert.Equal([("said", 3L), ("slot-held", 1L), ("said", 1L)], entries.Select(entry => (entry.Type, entry.Version)));
        Assert.Equal((Given.Leak, "system", Given.Noon), (entries[1].Opportunity, entries[1].Actor, entries[1].At));
        Assert.Equal(entries.Select(entry => entry.Position).OrderDescending(), entries.Select(entry => entry.Position));
        Assert.Single(await Store.ReadModels.RecentEntriesAsync(Given.Aalto, Given.Tampere, 1, default));
        Assert.Single(await Store.ReadModels.RecentEntriesAsync(Given.Berg, Given.Tampere, 10, default));

        Assert.Equal([3L, 1L], (await Store.ReadModels.EntriesAsync(Given.Aalto, Given.Tampere, Given.Leak, 10, default)).Select(entry => entry.Version));
        Assert.Equal([3L], (await Store.ReadModels.EntriesAsync(Given.Aalto, Given.Tampere, Given.Leak, 1, default)).Select(entry => entry.Version));
        Assert.Empty(await Store.ReadModels.EntriesAsync(Given.Aalto, Given.Turku, Given.Leak, 10, default));
    }

    /// <summary>A booking whose resource nobody else has: live ones must not overlap.</summary>
    private static BookingRow Alone(string hold, int hour, BookingState state = BookingState.Held, LocationId? location = null) =>
        Given.Booking(hold, hour, state, location) with { Resources = [ResourceId.From($"res_{hold}")] };

    private static Instant At(int minutes) => Given.Noon + Duration.FromMinutes(minutes);

    private static RowChange[] Strangers(Instant lastActivity) =>
        [new RowChange.PutOpportunity(Given.Opportunity("opp_turku", Given.Turku) with { LastActivityAt = lastActivity, OpenedAt = lastActivity })];

    private async Task WriteAsync(StreamId stream, params RowChange[] rows) => Assert.IsType<AppendOutcome.Appended>(await TryWriteAsync(stream, rows));

    private Task RefusedAsync(string constraint, params RowChange[] rows) => RefusedAsync(Given.Conversation("con_bo"), constraint, rows);

    private async Task RefusedAsync(StreamId stream, string constraint, params RowChange[] rows) =>
        Assert.Equal(new AppendOutcome.ConstraintViolated(constraint), await TryWriteAsync(stream, rows));

    private async Task<AppendOutcome> TryWriteAsync(StreamId stream, RowChange[] rows)
    {
        var head = (await Store.Journals.LoadAsync(stream, 1, default)).Events.Count;
        return await Store.Journals.AppendAsync(Given.Append(stream, head, Given.Said("x")) with { Rows = [.. rows] });
    }
}

public sealed class SqliteReadModelContract : ReadModelContract<SqliteFixture>;

public sealed class MemoryReadModelContract : ReadModelContract<MemoryFixture>;

public sealed class PostgresReadModelContract : ReadModelContract<PostgresFixture>;
