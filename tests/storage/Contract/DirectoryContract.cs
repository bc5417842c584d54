using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage.Contract;

/// <summary>What every store promises of grain state, numbers, identities and sign-in links.</summary>
public abstract class DirectoryContract<TFixture> : IAsyncLifetime where TFixture : IStoreFixture, new()
{
    private static readonly PhoneNumber Front = PhoneNumber.From("+358401112222");

    private readonly TFixture fixture = new();

    private Ports Store => fixture.Ports;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>All at once.</summary>
    protected virtual Task<string?[]> AllAsync(IEnumerable<Func<Task<string?>>> writes) => Task.WhenAll(writes.Select(Task.Run));

    public async Task DisposeAsync() => await fixture.DisposeAsync();

    [Fact]
    public async Task ST10_state_is_written_by_whoever_knows_its_etag()
    {
        Assert.Null(await Store.States.ReadAsync("settings", "org_aalto/loc_tampere", default));

        var first = await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("one"));
        var second = await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", first, Given.Json("two"));

        var state = await Store.States.ReadAsync("settings", "org_aalto/loc_tampere", default);
        Assert.Equal(("{\"text\":\"two\"}", second), (Given.Text(state!.Payload), state.ETag));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task ST10_a_writer_with_an_old_etag_or_none_writes_nothing()
    {
        var first = await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("one"));
        var second = await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", first, Given.Json("two"));

        Assert.Null(await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", first, Given.Json("late")));
        Assert.Null(await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("never read")));
        Assert.Null(await Store.States.WriteAsync("settings", "org_aalto/loc_turku", "1", Given.Json("was not there")));
        Assert.False(await Store.States.ClearAsync("settings", "org_aalto/loc_tampere", first));
        Assert.Equal(second, (await Store.States.ReadAsync("settings", "org_aalto/loc_tampere", default))!.ETag);
    }

    [Fact]
    public async Task ST10_an_etag_from_before_a_clearing_never_fits_again()
    {
        var old = await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("one"));
        Assert.True(await Store.States.ClearAsync("settings", "org_aalto/loc_tampere", old));
        Assert.Null(await Store.States.ReadAsync("settings", "org_aalto/loc_tampere", default));

        Assert.Null(await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", old, Given.Json("zombie")));
        var again = await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json("again"));

        Assert.NotNull(again);
        Assert.NotEqual(old, again);
        Assert.Null(await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", old, Given.Json("zombie")));
    }

    [Fact]
    public async Task ST10_of_many_first_writers_one_wins()
    {
        var etags = await AllAsync(Enumerable.Range(0, 32).Select(i => (Func<Task<string?>>)(() => Store.States.WriteAsync("settings", "org_aalto/loc_tampere", null, Given.Json($"{i}")))));

        Assert.Single(etags, etag => etag is not null);
    }

    [Fact]
    public async Task ST10_states_of_two_names_and_two_grains_are_apart_and_may_be_empty()
    {
        await Store.States.WriteAsync("settings", "org_aalto/loc_tampere", null, ReadOnlyMemory<byte>.Empty);
        await Store.States.WriteAsync("other", "org_aalto/loc_tampere", null, Given.Json("other"));

        Assert.Equal(0, (await Store.States.ReadAsync("settings", "org_aalto/loc_tampere", default))!.Payload.Length);
        Assert.Equal("{\"text\":\"other\"}", Given.Text((await Store.States.ReadAsync("other", "org_aalto/loc_tampere", default))!.Payload));
        Assert.Null(await Store.States.ReadAsync("settings", "org_aalto/loc_turku", default));
    }

    [Fact]
    public async Task ST11_a_number_leads_to_its_line_and_can_be_moved_within_its_organisation()
    {
        Assert.Null(await Store.Numbers.FindAsync(Front, default));
        Assert.True(await Store.Numbers.PutAsync(Entry(Front, Given.Aalto, Given.Tampere, NumberMode.Behind)));
        Assert.Equal(Entry(Front, Given.Aalto, Given.Tampere, NumberMode.Behind), await Store.Numbers.FindAsync(Front, default));

        Assert.True(await Store.Numbers.PutAsync(Entry(Front, Given.Aalto, Given.Turku, NumberMode.InFront)));
        Assert.Equal(Entry(Front, Given.Aalto, Given.Turku, NumberMode.InFront), await Store.Numbers.FindAsync(Front, default));
        Assert.Empty(await Store.Numbers.OfLocationAsync(Given.Aalto, Given.Tampere, default));
    }

    [Fact]
    public async Task ST11_a_number_keeps_the_language_of_its_callers_until_it_is_given_another_or_none()
    {
        foreach (Locale? locale in new Locale?[] { Locale.SvFi, Locale.En, null, Locale.FiFi })
        {
            var entry = Entry(Front, Given.Aalto, Given.Tampere, NumberMode.InFront) with { Locale = locale };
            Assert.True(await Store.Numbers.PutAsync(entry));

            Assert.Equal(entry, await Store.Numbers.FindAsync(Front, default));
            Assert.Equal(entry, Assert.Single(await Store.Numbers.OfLocationAsync(Given.Aalto, Given.Tampere, default)));
        }
    }

    [Fact]
    public async Task ST11_another_organisation_cannot_take_a_number()
    {
        await Store.Numbers.PutAsync(Entry(Front, Given.Aalto, Given.Tampere, NumberMode.Behind));

        Assert.False(await Store.Numbers.PutAsync(Entry(Front, Given.Berg, Given.Tampere, NumberMode.Behind)));
        Assert.Equal(Given.Aalto, (await Store.Numbers.FindAsync(Front, default))!.Organisation);
        Assert.Empty(await Store.Numbers.OfLocationAsync(Given.Berg, Given.Tampere, default));
    }

    [Fact]
    public async Task ST11_a_location_knows_its_own_lines_only()
    {
        var second = PhoneNumber.From("+358401113333");
        await Store.Numbers.PutAsync(Entry(second, Given.Aalto, Given.Tampere, NumberMode.Beside));
        await Store.Numbers.PutAsync(Entry(Front, Given.Aalto, Given.Tampere, NumberMode.Behind));
        await Store.Numbers.PutAsync(Entry(PhoneNumber.From("+358401114444"), Given.Aalto, Given.Turku, NumberMode.Behind));
        await Store.Numbers.PutAsync(Entry(PhoneNumber.From("+46701114444"), Given.Berg, Given.Tampere, NumberMode.Behind));

        Assert.Equal([Front, second], (await Store.Numbers.OfLocationAsync(Given.Aalto, Given.Tampere, default)).Select(entry => entry.Number));
        Assert.Equal(
            [new ConnectedLocation(Given.Aalto, Given.Tampere), new(Given.Aalto, Given.Turku), new(Given.Berg, Given.Tampere)],
            await Store.Numbers.LocationsAsync(default));
    }

    [Fact]
    public void ST04_an_address_is_hashed_per_organisation_and_kind_and_the_hash_does_not_tell_it()
    {
        var hash = Store.Identities.HashOf(Given.Aalto, IdentityKind.Phone, "+358401234567");

        Assert.Equal(hash, Store.Identities.HashOf(Given.Aalto, IdentityKind.Phone, "+358401234567"));
        Assert.Matches("^[0-9a-f]{64}$", hash.Hash);
        Assert.Equal(4, new[]
        {
            hash.Hash,
            Store.Identities.HashOf(Given.Berg, IdentityKind.Phone, "+358401234567").Hash,
            Store.Identities.HashOf(Given.Aalto, IdentityKind.Email, "+358401234567").Hash,
            Store.Identities.HashOf(Given.Aalto, IdentityKind.Phone, "+358401234568").Hash,
        }.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task ST12_a_sign_in_link_works_once()
    {
        await Store.Links.AddAsync("hash", "usr_liisa", "read org_aalto", Given.Noon + Duration.FromMinutes(15));

        Assert.Equal(new SignInGrant("usr_liisa", "read org_aalto"), await Store.Links.UseAsync("hash", Given.Noon));
        Assert.Null(await Store.Links.UseAsync("hash", Given.Noon));
        Assert.Null(await Store.Links.UseAsync("another", Given.Noon));
    }

    [Fact]
    public async Task ST12_a_link_works_until_it_expires_and_not_at_that_instant()
    {
        await Store.Links.AddAsync("late", "usr_liisa", "", Given.Noon);
        await Store.Links.AddAsync("in time", "usr_liisa", "", Given.Noon + Duration.Epsilon);

        Assert.Null(await Store.Links.UseAsync("late", Given.Noon));
        Assert.NotNull(await Store.Links.UseAsync("in time", Given.Noon));
    }

    [Fact]
    public async Task ST12_of_many_who_use_one_link_one_is_signed_in()
    {
        await Store.Links.AddAsync("hash", "usr_liisa", "", Given.Noon + Duration.FromMinutes(15));

        var grants = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Store.Links.UseAsync("hash", Given.Noon))));

        Assert.Single(grants, grant => grant is not null);
    }

    [Fact]
    public async Task ST12_a_secret_is_made_for_one_link()
    {
        await Store.Links.AddAsync("hash", "usr_liisa", "", Given.Noon + Duration.FromMinutes(15));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.Links.AddAsync("hash", "usr_mallory", "", Given.Noon + Duration.FromMinutes(15)));
        Assert.Equal("usr_liisa", (await Store.Links.UseAsync("hash", Given.Noon))!.User);
    }

    private static NumberEntry Entry(PhoneNumber number, OrganisationId organisation, LocationId location, NumberMode mode) =>
        new(number, organisation, location, LineId.From("lin_main"), mode);
}

public sealed class SqliteDirectoryContract : DirectoryContract<SqliteFixture>;

public sealed class MemoryDirectoryContract : DirectoryContract<MemoryFixture>;

public sealed class PostgresDirectoryContract : DirectoryContract<PostgresFixture>;
