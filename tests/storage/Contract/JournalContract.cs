using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Contract;

/// <summary>What every store promises of journals.</summary>
public abstract class JournalContract<TFixture> : IAsyncLifetime where TFixture : IStoreFixture, new()
{
    private readonly TFixture fixture = new();

    private Ports Store => fixture.Ports;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await fixture.DisposeAsync();

    [Fact]
    public async Task ST01_a_journal_that_never_was_is_empty()
    {
        var stream = await Store.Journals.LoadAsync(Given.Conversation(), 1, default);

        Assert.Null(stream.Snapshot);
        Assert.Empty(stream.Events);
    }

    [Fact]
    public async Task ST01_what_was_appended_is_read_back_field_by_field_and_in_order()
    {
        var plain = Given.Said("hei") with { TraceParent = null, Scope = null };
        var personal = Given.Said("vuotaa", Given.Leak, scope: "opp_leak");

        Assert.Equal(new AppendOutcome.Appended(2), await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, plain, personal)));
        Assert.Equal(new AppendOutcome.Appended(3), await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 2, Given.Said("kiitos"))));

        var events = (await Store.Journals.LoadAsync(Given.Conversation(), 1, default)).Events;
        Assert.Equal([1L, 2L, 3L], events.Select(e => e.Version));
        AssertSame(plain, events[0]);
        AssertSame(personal, events[1]);
        Assert.Equal(["{\"text\":\"hei\"}", "{\"text\":\"vuotaa\"}", "{\"text\":\"kiitos\"}"], events.Select(e => Given.Text(e.Payload)));
    }

    [Fact]
    public async Task ST01_a_callers_buffer_may_be_used_again_once_the_append_is_answered()
    {
        var buffer = Given.Json("first").ToArray();
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("x") with { Payload = buffer }));
        Array.Fill(buffer, (byte)'x');

        Assert.Equal("{\"text\":\"first\"}", Given.Text((await Store.Journals.LoadAsync(Given.Conversation(), 1, default)).Events[0].Payload));
    }

    [Fact]
    public async Task ST02_an_append_on_an_old_version_is_refused_and_leaves_nothing_behind()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("one"), Given.Said("two")));

        var late = Given.Append(Given.Conversation(), 1, Given.Said("late")) with
        {
            Rows = [new RowChange.PutOpportunity(Given.Opportunity())],
            Claims = [Store.Identities.Claim("+358401234567", Given.Ada)],
            Due = Given.Noon,
        };

        Assert.Equal(new AppendOutcome.Stale(2), await Store.Journals.AppendAsync(late));
        Assert.Equal(2, (await Store.Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Count);
        Assert.Null(await Store.ReadModels.OpportunityAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
        Assert.Null(await Store.Identities.FindAsync(Given.Aalto, late.Claims[0].Identity, default));
        Assert.Empty(await Store.Due.PassedAsync(Given.Noon, 10, default));
    }

    [Fact]
    public async Task ST02_an_append_ahead_of_its_journal_is_refused()
    {
        Assert.Equal(new AppendOutcome.Stale(0), await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 5, Given.Said("from the future"))));
    }

    [Fact]
    public async Task ST02_one_of_many_callers_on_the_same_version_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said($"caller {i}"))))));

        Assert.Single(outcomes.OfType<AppendOutcome.Appended>());
        Assert.Equal(63, outcomes.OfType<AppendOutcome.Stale>().Count(stale => stale.ActualVersion == 1));
        Assert.Single((await Store.Journals.LoadAsync(Given.Conversation(), 1, default)).Events);
    }

    [Fact]
    public async Task ST03_of_64_callers_at_once_the_stale_one_and_the_forbidden_one_fail_and_62_are_stored()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation("con_stale"), 0, Given.Said("already here")));
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation("con_first"), 0) with { Rows = [new RowChange.PutTask(Given.Task())] });
        var appends = Enumerable.Range(0, 64).Select(i => Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said($"caller {i}"), Given.Said("and more")) with { Due = Given.Noon }).ToArray();
        appends[17] = Given.Append(Given.Conversation("con_stale"), 0, Given.Said("late"));
        appends[40] = appends[40] with { Rows = [new RowChange.AddMessage(Given.Message("msg_40")), new RowChange.PutTask(Given.Task())] };

        var outcomes = await Task.WhenAll(appends.Select(append => Task.Run(() => Store.Journals.AppendAsync(append))));

        Assert.Equal(new AppendOutcome.Stale(1), outcomes[17]);
        Assert.Equal(new AppendOutcome.ConstraintViolated(RowConstraints.TaskOwner), outcomes[40]);
        Assert.Equal(62, outcomes.Count(outcome => outcome == new AppendOutcome.Appended(2)));
        for (var i = 0; i < appends.Length; i++)
        {
            var events = (await Store.Journals.LoadAsync(appends[i].Stream, 1, default)).Events;
            Assert.Equal(i switch { 17 => 1, 40 => 0, _ => 2 }, events.Count);
        }

        Assert.Equal(62, (await Store.Due.PassedAsync(Given.Noon, 100, default)).Count);
        Assert.DoesNotContain(await Store.ReadModels.MessagesAsync(Given.Aalto, Given.Tampere, Given.Leak, default), message => message.Message.Value == "msg_40");
    }

    [Fact]
    public async Task ST03_callers_of_one_journal_who_follow_each_other_all_get_through()
    {
        var first = Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("one")));
        var second = Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("two")));
        var third = Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 2, Given.Said("three")));

        Assert.Equal(
            [new AppendOutcome.Appended(1), new AppendOutcome.Appended(2), new AppendOutcome.Appended(3)],
            await Task.WhenAll(first, second, third));
        Assert.Equal(3, (await Store.Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Count);
    }

    [Fact]
    public async Task ST04_an_identity_goes_to_one_contact_and_the_other_is_told_whose_it_is()
    {
        var claim = Store.Identities.Claim("+358401234567", Given.Ada);
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation("con_ada"), 0, Given.Said("hei")) with { Claims = [claim] });

        var outcome = await Store.Journals.AppendAsync(Given.Append(Given.Conversation("con_bo"), 0, Given.Said("hei")) with { Claims = [claim with { Contact = Given.Bo }] });

        Assert.Equal(new AppendOutcome.IdentityTaken(Given.Ada), outcome);
        Assert.Empty((await Store.Journals.LoadAsync(Given.Conversation("con_bo"), 1, default)).Events);
        Assert.Equal(Given.Ada, await Store.Identities.FindAsync(Given.Aalto, claim.Identity, default));
    }

    [Fact]
    public async Task ST04_a_race_for_one_identity_has_one_winner_whom_all_others_are_told()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Task.Run(() => Store.Journals.AppendAsync(
            Given.Append(Given.Conversation($"con_{i}"), 0, Given.Said("hei")) with { Claims = [Store.Identities.Claim("+358401234567", ContactId.From($"con_{i}"))] }))));

        var winner = await Store.Identities.FindAsync(Given.Aalto, Store.Identities.Claim("+358401234567", Given.Ada).Identity, default);
        Assert.Single(outcomes.OfType<AppendOutcome.Appended>());
        Assert.Equal(31, outcomes.Count(outcome => outcome == new AppendOutcome.IdentityTaken(winner!.Value)));
    }

    [Fact]
    public async Task ST04_the_same_contact_may_take_its_identity_again_and_another_organisation_may_know_the_same_number()
    {
        var claim = Store.Identities.Claim("+358401234567", Given.Ada);
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei")) with { Claims = [claim] });

        Assert.Equal(new AppendOutcome.Appended(2), await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("taas")) with { Claims = [claim] }));
        Assert.Equal(
            new AppendOutcome.Appended(1),
            await Store.Journals.AppendAsync(Given.Append(Given.Conversation(organisation: Given.Berg), 0, Given.Said("hej")) with { Claims = [Store.Identities.Claim("+358401234567", Given.Bo, Given.Berg)] }));
        Assert.NotEqual(claim.Identity.Hash, Store.Identities.HashOf(Given.Berg, claim.Identity.Kind, "+358401234567").Hash);
        Assert.Null(await Store.Identities.FindAsync(Given.Berg, claim.Identity, default));
    }

    [Fact]
    public async Task ST05_everything_of_an_append_goes_down_together()
    {
        var append = Given.Append(Given.Conversation(), 0, Given.Said("hei", Given.Leak)) with
        {
            Snapshot = new StoredSnapshot(1, 4, Given.Json("state")),
            Rows = [new RowChange.PutOpportunity(Given.Opportunity())],
            Claims = [Store.Identities.Claim("+358401234567", Given.Ada)],
            Due = Given.Noon,
        };

        await Store.Journals.AppendAsync(append);

        Assert.Equal("{\"text\":\"state\"}", Given.Text((await Store.Journals.LoadAsync(Given.Conversation(), 4, default)).Snapshot!.Payload));
        Assert.Equal(Given.Opportunity(), await Store.ReadModels.OpportunityAsync(Given.Aalto, Given.Tampere, Given.Leak, default));
        Assert.Equal(Given.Ada, await Store.Identities.FindAsync(Given.Aalto, append.Claims[0].Identity, default));
        Assert.Equal([new DueRow(Given.Conversation(), Given.Noon)], await Store.Due.PassedAsync(Given.Noon, 10, default));
    }

    [Fact]
    public async Task ST06_a_due_row_is_seen_once_it_has_passed_earliest_first()
    {
        await AppendDueAsync("con_late", 30);
        await AppendDueAsync("con_soon", 10);
        await AppendDueAsync("con_far", 31);

        Assert.Equal(["con_soon", "con_late"], (await Store.Due.PassedAsync(Given.Noon + Duration.FromSeconds(30), 10, default)).Select(row => row.Stream.Key));
        Assert.Equal(["con_soon"], (await Store.Due.PassedAsync(Given.Noon + Duration.FromHours(1), 1, default)).Select(row => row.Stream.Key));
        Assert.Empty(await Store.Due.PassedAsync(Given.Noon + Duration.FromSeconds(9), 10, default));
    }

    [Fact]
    public async Task ST06_each_append_replaces_the_due_row_or_takes_it_away_and_reading_removes_nothing()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei")) with { Due = Given.Noon });
        await Store.Due.PassedAsync(Given.Noon, 10, default);

        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 1) with { Due = Given.Noon + Duration.FromSeconds(60) });
        Assert.Empty(await Store.Due.PassedAsync(Given.Noon + Duration.FromSeconds(59), 10, default));
        Assert.Single(await Store.Due.PassedAsync(Given.Noon + Duration.FromSeconds(60), 10, default));

        Assert.Equal(new AppendOutcome.Stale(1), await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0)));
        Assert.Single(await Store.Due.PassedAsync(Given.Noon + Duration.FromSeconds(60), 10, default));

        Assert.Equal(new AppendOutcome.Appended(1), await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 1)));
        Assert.Empty(await Store.Due.PassedAsync(Given.Noon + Duration.FromSeconds(60), 10, default));
    }

    [Fact]
    public async Task ST07_a_snapshot_stands_for_the_events_before_it()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("one"), Given.Said("two")) with { Snapshot = new StoredSnapshot(2, 7, Given.Json("two so far")) });
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 2, Given.Said("three")));

        var stream = await Store.Journals.LoadAsync(Given.Conversation(), 7, default);
        Assert.Equal((2L, 7), (stream.Snapshot!.Version, stream.Snapshot.FoldVersion));
        Assert.Equal([3L], stream.Events.Select(e => e.Version));
    }

    [Fact]
    public async Task ST07_a_snapshot_of_another_fold_is_not_used()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("one"), Given.Said("two")) with { Snapshot = new StoredSnapshot(2, 7, Given.Json("two so far")) });

        var stream = await Store.Journals.LoadAsync(Given.Conversation(), 8, default);
        Assert.Null(stream.Snapshot);
        Assert.Equal([1L, 2L], stream.Events.Select(e => e.Version));
    }

    [Fact]
    public async Task ST07_a_snapshot_of_another_version_than_the_appends_end_is_a_bug_of_the_caller()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Journals.AppendAsync(
            Given.Append(Given.Conversation(), 0, Given.Said("one")) with { Snapshot = new StoredSnapshot(2, 7, Given.Json("x")) }));
    }

    [Fact]
    public async Task ST08_rows_and_identities_of_another_organisation_are_a_bug_of_the_caller()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Journals.AppendAsync(
            Given.Append(Given.Conversation(), 0, Given.Said("hei")) with { Rows = [new RowChange.PutOpportunity(Given.Opportunity(organisation: Given.Berg))] }));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Journals.AppendAsync(
            Given.Append(Given.Conversation(), 0, Given.Said("hei")) with { Claims = [Store.Identities.Claim("+358401234567", Given.Ada, Given.Berg)] }));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Journals.AppendAsync(
            Given.Append(Given.Conversation(), 0, Given.Said("hei")) with { Rows = default(ImmutableArray<RowChange>) }));
    }

    [Fact]
    public async Task ST13_a_forgotten_scope_leaves_its_events_without_payload_and_takes_the_snapshot_away()
    {
        var append = Given.Append(Given.Conversation(), 0, Given.Said("hei"), Given.Said("Ada", scope: "opp_leak", dataClass: DataClass.Person), Given.Said("vuotaa", scope: "opp_leak"), Given.Said("muu", scope: "opp_other"));
        await Store.Journals.AppendAsync(append with { Snapshot = new StoredSnapshot(4, 1, Given.Json("Ada's tap")) });
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(organisation: Given.Berg), 0, Given.Said("hej", scope: "opp_leak")));

        Assert.Equal(2, await Store.Keys.ForgetAsync(Given.Aalto, "opp_leak"));

        var stream = await Store.Journals.LoadAsync(Given.Conversation(), 1, default);
        Assert.Null(stream.Snapshot);
        Assert.Equal(["{\"text\":\"hei\"}", "(forgotten)", "(forgotten)", "{\"text\":\"muu\"}"], stream.Events.Select(e => Given.Text(e.Payload)));
        Assert.Equal("{\"text\":\"hej\"}", Given.Text((await Store.Journals.LoadAsync(Given.Conversation(organisation: Given.Berg), 1, default)).Events[0].Payload));
        Assert.Equal(0, await Store.Keys.ForgetAsync(Given.Aalto, "opp_leak"));
    }

    [Fact]
    public async Task ST13_something_new_in_a_forgotten_scope_can_be_read()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("old", scope: "opp_leak")));
        await Store.Keys.ForgetAsync(Given.Aalto, "opp_leak");
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("new", scope: "opp_leak")));

        Assert.Equal(["(forgotten)", "{\"text\":\"new\"}"], (await Store.Journals.LoadAsync(Given.Conversation(), 1, default)).Events.Select(e => Given.Text(e.Payload)));
    }

    [Fact]
    public async Task ST13_a_snapshot_that_was_made_after_the_forgetting_goes_when_it_is_said_again()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("vuotaa", scope: "opp_leak")));
        await Store.Keys.ForgetAsync(Given.Aalto, "opp_leak");
        // By an activation that had read it before.
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 1, Given.Said("hei")) with { Snapshot = new StoredSnapshot(2, 1, Given.Json("vuotaa")) });

        await Store.Keys.ForgetAsync(Given.Aalto, "opp_leak");

        Assert.Null((await Store.Journals.LoadAsync(Given.Conversation(), 1, default)).Snapshot);
    }

    [Fact]
    public async Task ST14_people_read_a_journal_in_pages_after_a_version()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, [.. Enumerable.Range(1, 5).Select(i => Given.Said($"{i}"))]));

        Assert.Equal([1L, 2L], (await Store.Journals.ReadEventsAsync(Given.Conversation(), 0, 2, default)).Select(e => e.Version));
        Assert.Equal([3L, 4L, 5L], (await Store.Journals.ReadEventsAsync(Given.Conversation(), 2, 10, default)).Select(e => e.Version));
        Assert.Empty(await Store.Journals.ReadEventsAsync(Given.Conversation(), 5, 10, default));
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 5, Given.Said("6"), Given.Said("7", scope: "opp_leak"), Given.Said("8")));
        Assert.Equal(["{\"text\":\"5\"}", "{\"text\":\"6\"}", "{\"text\":\"7\"}"], (await Store.Journals.ReadEventsAsync(Given.Conversation(), 4, 3, default)).Select(e => Given.Text(e.Payload)));
        Assert.Equal([7L, 8L], (await Store.Journals.ReadEventsAsync(Given.Conversation(), 6, 10, default)).Select(e => e.Version));
        Assert.Empty(await Store.Journals.ReadEventsAsync(Given.Conversation("con_nobody"), 0, 10, default));
    }

    [Fact]
    public async Task ST14_journals_of_two_organisations_and_of_two_kinds_never_mix()
    {
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("aalto")));
        await Store.Journals.AppendAsync(Given.Append(Given.Conversation(organisation: Given.Berg), 0, Given.Said("berg")));
        await Store.Journals.AppendAsync(Given.Append(Given.Calendar(), 0, Given.Said("calendar")));

        Assert.Equal("{\"text\":\"aalto\"}", Given.Text(Assert.Single((await Store.Journals.LoadAsync(Given.Conversation(), 1, default)).Events).Payload));
        Assert.Equal("{\"text\":\"berg\"}", Given.Text(Assert.Single((await Store.Journals.LoadAsync(Given.Conversation(organisation: Given.Berg), 1, default)).Events).Payload));
        Assert.Equal("{\"text\":\"calendar\"}", Given.Text(Assert.Single((await Store.Journals.LoadAsync(Given.Calendar(), 1, default)).Events).Payload));
    }

    [Fact]
    public async Task ST33_a_store_that_works_is_ready()
    {
        Assert.True((await Store.Health.CheckAsync(default)).IsReady);
    }

    private static void AssertSame(NewEvent expected, StoredEvent found) =>
        Assert.Equal(
            (expected.Type, expected.Schema, expected.At, expected.Actor, expected.Cause, expected.TraceParent, expected.SettingsVersion),
            (found.Type, found.Schema, found.At, found.Actor, found.Cause, found.TraceParent, found.SettingsVersion));

    private Task<AppendOutcome> AppendDueAsync(string contact, int seconds) =>
        Store.Journals.AppendAsync(Given.Append(Given.Conversation(contact), 0, Given.Said("hei")) with { Due = Given.Noon + Duration.FromSeconds(seconds) });
}

public sealed class SqliteJournalContract : JournalContract<SqliteFixture>;

public sealed class MemoryJournalContract : JournalContract<MemoryFixture>;

public sealed class PostgresJournalContract : JournalContract<PostgresFixture>;
