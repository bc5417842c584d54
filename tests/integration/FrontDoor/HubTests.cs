using System.Collections.Immutable;
using System.Net.Http.Json;
using NodaTime;
using SmartPulse.Board;
using SmartPulse.Gateway.Live;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Reporting;
using static SmartPulse.Tests.Integration.FrontDoor.GatewayApp;

namespace SmartPulse.Tests.Integration.FrontDoor;

public sealed class HubTests(GatewayFixture fixture) : IClassFixture<GatewayFixture>
{
    private GatewayApp App => fixture.App;

    [Fact]
    public async Task BD01_a_viewer_hears_hello_then_the_board_then_what_changes()
    {
        await using var hub = await HubClient.ConnectAsync(App, await App.CookieAsync("usr_tv", Role.Viewer, Plumbing, Helsinki));

        Assert.Equal(1, (await hub.HearAsync("Hello"))["protocol"]!.GetValue<int>());
        Assert.Null((await hub.InvokeAsync("Watch", Plumbing, Helsinki))["error"]);
        var snapshot = await hub.HearAsync("Snapshot");
        Assert.Equal(Helsinki, snapshot["location"]!.GetValue<string>());

        var opportunity = await App.CaptureAsync("hub-one", "+358402220001");

        var (incarnation, sequence) = (snapshot["incarnation"]!.GetValue<string>(), snapshot["sequence"]!.GetValue<long>());
        for (var seen = false; !seen;)
        {
            foreach (var patch in (await hub.HearAsync("Patches")).AsArray())
            {
                Assert.Equal((incarnation, ++sequence), (patch!["incarnation"]!.GetValue<string>(), patch["sequence"]!.GetValue<long>()));
                seen |= patch["cards"]!.AsArray().Any(c => c!["opportunity"]!.GetValue<string>() == opportunity);
            }
        }
    }

    [Fact]
    public async Task BD02_cards_carry_no_name_number_or_word()
    {
        var opportunity = await App.CaptureAsync("hub-two", "+358402220002");
        await using var hub = await HubClient.ConnectAsync(App, await App.CookieAsync("usr_tv", Role.Viewer, Plumbing, Helsinki));

        await hub.InvokeAsync("Watch", Plumbing, Helsinki);

        var snapshot = (await hub.HearAsync("Snapshot")).ToJsonString();
        Assert.Contains(opportunity, snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("402220002", snapshot, StringComparison.Ordinal);
        Assert.DoesNotContain("hana", snapshot, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SE11_signing_out_ends_live_connections_too()
    {
        var cookie = await App.CookieAsync("usr_tv", Role.Viewer, Plumbing, Helsinki);
        await using var hub = await HubClient.ConnectAsync(App, cookie);
        await hub.HearAsync("Hello");
        using var client = App.Stranger();
        client.DefaultRequestHeaders.Add("Cookie", cookie);

        using var signedOut = await client.PostAsJsonAsync("/sign-out", new { });

        Assert.True(await hub.IsClosedAsync());
    }
}

public sealed class BoardCopyTests
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 21, 12, 0);

    [Fact]
    public async Task BD03_patches_that_follow_pass_on_unchanged_and_repeats_are_dropped()
    {
        var copy = Watching(sequence: 4);

        await copy.PatchedAsync(Patch(5));
        await copy.PatchedAsync(Patch(5));
        await copy.PatchedAsync(Patch(4));
        await copy.PatchedAsync(Patch(6));

        Assert.Equal([Patch(5), Patch(6)], copy.Take().Patches, (a, b) => a.Sequence == b.Sequence);
        Assert.Equal(6, copy.Image!.Sequence);
    }

    [Fact]
    public async Task BD04_a_gap_stops_the_patches_until_a_snapshot_comes_which_all_viewers_get_once()
    {
        var copy = Watching(sequence: 4);
        await copy.PatchedAsync(Patch(5));
        await copy.PatchedAsync(Patch(7));

        var (patches, isGap) = copy.Take();

        Assert.Equal(5, Assert.Single(patches).Sequence);
        Assert.True(isGap);
        Assert.True(copy.Renew(Snapshot(7)));
        var (after, isStillGap) = copy.Take();
        Assert.Empty(after);
        Assert.False(isStillGap);
        Assert.False(copy.Renew(Snapshot(7)));
    }

    [Fact]
    public async Task BD04_what_waits_behind_the_gap_and_is_newer_than_the_snapshot_still_passes_on()
    {
        var copy = Watching(sequence: 4);
        await copy.PatchedAsync(Patch(6));
        await copy.PatchedAsync(Patch(7));
        Assert.True(copy.Take().IsGap);

        Assert.True(copy.Renew(Snapshot(6)));

        Assert.Equal(7, Assert.Single(copy.Take().Patches).Sequence);
    }

    [Fact]
    public async Task BD04_another_incarnation_is_a_gap()
    {
        var copy = Watching(sequence: 4);
        await copy.PatchedAsync(Patch(1) with { Incarnation = "two" });

        Assert.True(copy.Take().IsGap);
        Assert.True(copy.Renew(Snapshot(1) with { Incarnation = "two" }));
        Assert.Equal(("two", 1), (copy.Image!.Incarnation, copy.Image.Sequence));
    }

    [Fact]
    public void BD05_an_older_answer_does_not_undo_a_newer_patch()
    {
        var copy = Watching(sequence: 4);

        Assert.False(copy.Renew(Snapshot(3)));
        Assert.Equal(4, copy.Image!.Sequence);
    }

    [Fact]
    public void BD05_the_newest_version_of_a_card_wins()
    {
        var board = BoardImage.Apply(Snapshot(1) with { Cards = [Card(version: 9)] }, Patch(2) with { Cards = [Card(version: 8)] });

        Assert.Equal(9, Assert.Single(board.Cards).Version);
        Assert.Equal(10, Assert.Single(BoardImage.Apply(board, Patch(3) with { Cards = [Card(version: 10)] }).Cards).Version);
    }

    [Fact]
    public void BD08_a_copy_of_a_board_keeps_the_cards_with_the_newest_activity()
    {
        var board = Snapshot(1);
        for (var n = 1; n <= 2 * BoardSnapshot.CardsAtMost; n++)
        {
            var card = Card(version: 1) with { Opportunity = OpportunityId.From($"opp_{n}"), LastActivityAt = Noon + Duration.FromSeconds(n) };
            board = BoardImage.Apply(board, Patch(n + 1) with { Cards = [card] });
        }

        Assert.Equal(
            Enumerable.Range(BoardSnapshot.CardsAtMost + 1, BoardSnapshot.CardsAtMost).Reverse().Select(n => $"opp_{n}"),
            board.Cards.Select(c => c.Opportunity.Value));
    }

    private static BoardCopy Watching(long sequence)
    {
        var copy = new BoardCopy(new(OrganisationId.From(Plumbing), LocationId.From(Helsinki)));
        Assert.False(copy.Renew(Snapshot(sequence)));
        return copy;
    }

    private static BoardSnapshot Snapshot(long sequence) => new(LocationId.From(Helsinki), "one", sequence, Noon, [], []);

    private static BoardPatch Patch(long sequence) => new(LocationId.From(Helsinki), "one", sequence, Noon, [], null, ImmutableArray<BoardEntry>.Empty);

    private static BoardCard Card(long version) => new(
        OpportunityId.From("opp_one"), version, "AskingJob", Outcome.Open, Purpose.Unknown, CaptureKind.MissedCall, Locale.FiFi, null, null, Noon, Noon, null, null, null);
}
