using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Journals;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>Where a number leads, while the store that knows it is away.</summary>
public sealed class RememberedNumbersTests
{
    private static readonly NumberEntry Line = new(PhoneNumber.From("+358912345601"), new("org_plumber"), new("loc_vantaa"), new("lin_front"), NumberMode.InFront);

    [Fact]
    public async Task FT19_a_number_that_was_asked_for_leads_where_it_led_and_another_is_not_guessed()
    {
        var store = new Directory();
        var numbers = new RememberedNumbers(store);
        Assert.Equal(Line, await numbers.FindAsync(Line.Number, default));

        store.IsGone = true;

        Assert.Equal(Line, await numbers.FindAsync(Line.Number, default));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => numbers.FindAsync(PhoneNumber.From("+358912345602"), default));
    }

    [Fact]
    public async Task FT19_a_number_that_was_given_up_is_not_remembered()
    {
        var store = new Directory();
        var numbers = new RememberedNumbers(store);
        await numbers.FindAsync(Line.Number, default);
        store.Known = null;
        Assert.Null(await numbers.FindAsync(Line.Number, default));

        store.IsGone = true;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => numbers.FindAsync(Line.Number, default));
    }

    private sealed class Directory : INumberDirectory
    {
        public bool IsGone { get; set; }

        public NumberEntry? Known { get; set; } = Line;

        public Task<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation) =>
            IsGone ? Task.FromException<NumberEntry?>(new StoreUnavailableException(StoreTrouble.Io, "Gone.")) : Task.FromResult(number == Known?.Number ? Known : null);

        public Task<IReadOnlyList<NumberEntry>> OfLocationAsync(OrganisationId organisation, LocationId location, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<IReadOnlyList<ConnectedLocation>> LocationsAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public Task<bool> PutAsync(NumberEntry entry) => throw new NotSupportedException();
    }
}
