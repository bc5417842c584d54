using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Gateway.Webhooks;
using SmartPulse.Journals;
using SmartPulse.Tests.Integration.Webhooks;

namespace SmartPulse.Tests.Integration.Admission;

public sealed class ConnectedNumbersTests
{
    private static readonly PhoneNumber Connected = PhoneNumber.From(WebhookHost.InFront);
    private static readonly PhoneNumber Nobodys = PhoneNumber.From("+358912345699");

    private readonly AskedNumbers directory = new();
    private readonly HandMovedTime time = new();
    private readonly ConnectedNumbers numbers;

    public ConnectedNumbersTests() => numbers = new(directory, time);

    [Fact]
    public async Task OV08_the_directory_is_asked_once_in_five_seconds_for_a_number_and_each_time_for_one_that_is_not_connected()
    {
        Assert.NotNull(await FindAsync(Connected));
        time.Passed += TimeSpan.FromSeconds(4.9);
        Assert.NotNull(await FindAsync(Connected));
        Assert.Equal(1, directory.Asked);

        time.Passed += TimeSpan.FromSeconds(0.1);
        Assert.NotNull(await FindAsync(Connected));
        Assert.Equal(2, directory.Asked);

        Assert.Null(await FindAsync(Nobodys));
        Assert.Null(await FindAsync(Nobodys));
        Assert.Equal(4, directory.Asked);
    }

    [Fact]
    public async Task OV08_while_the_directory_cannot_be_asked_what_was_known_last_holds()
    {
        await FindAsync(Connected);
        time.Passed += TimeSpan.FromHours(1);
        directory.Failure = new StoreUnavailableException(StoreTrouble.Locked, "locked");

        Assert.NotNull(await FindAsync(Connected));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => FindAsync(Nobodys));
    }

    [Fact]
    public async Task OV08_a_number_that_is_disconnected_is_nobodys_within_five_seconds()
    {
        await FindAsync(Connected);
        directory.IsEmpty = true;
        time.Passed += TimeSpan.FromSeconds(5);

        Assert.Null(await FindAsync(Connected));
    }

    private Task<NumberEntry?> FindAsync(PhoneNumber number) => numbers.FindAsync(number, CancellationToken.None).AsTask();

    private sealed class HandMovedTime : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;
    }

    private sealed class AskedNumbers : INumberDirectory
    {
        private readonly FixedNumbers fixedNumbers = new();

        public int Asked { get; private set; }

        public bool IsEmpty { get; set; }

        public Exception? Failure { get; set; }

        public Task<NumberEntry?> FindAsync(PhoneNumber number, CancellationToken cancellation)
        {
            Asked++;
            return Failure is not null ? Task.FromException<NumberEntry?>(Failure)
                : IsEmpty ? Task.FromResult<NumberEntry?>(null)
                : fixedNumbers.FindAsync(number, cancellation);
        }

        public Task<IReadOnlyList<NumberEntry>> OfLocationAsync(OrganisationId organisation, LocationId location, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<IReadOnlyList<ConnectedLocation>> LocationsAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public Task<bool> PutAsync(NumberEntry entry) => throw new NotSupportedException();
    }
}
