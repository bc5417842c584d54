using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using SmartPulse.Bookings;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Unit.Bookings;

public class CalendarSnapshotTests
{
    [Fact]
    public void BK27_a_snapshot_is_read_as_the_calendar_that_was_written()
    {
        var settings = Shop.Settings();
        var calendar = Shop.Book(Calendar.Empty, settings, 1, Shop.At(Shop.Monday, 10), "00100");
        var time = Shop.Time(settings, Shop.At(Shop.Monday, 12));
        calendar = calendar.After(
        [
            new CalendarEvent.SlotHeld(Shop.Hold(2), Shop.Bert, Shop.Location, Shop.Repair, time.Slot, time.Occupies, time.Resources, null, Shop.Now),
            new CalendarEvent.HoldRefused(Shop.Hold(3), Shop.Bert, time.Slot, Shop.Now),
            new CalendarEvent.BookingCancelled(Shop.Booking(1), Shop.Now),
        ]);

        var read = Read(Write(calendar));

        Assert.Equal(calendar, read);
        Assert.Equal(calendar.NextLapse, read.NextLapse);
        Assert.True(read.Knows(Shop.Booking(1)));
        Assert.Equal(Write(calendar), Write(read));
    }

    [Fact]
    public void BK02_a_snapshot_with_two_reservations_in_one_van_is_not_read()
    {
        var settings = Shop.Settings();
        var unguarded = Calendar.With(CalendarGuards.All with { Overlap = false });
        unguarded = Shop.Book(Shop.Book(unguarded, settings, 1, Shop.At(Shop.Monday, 10)), settings, 2, Shop.At(Shop.Monday, 10));

        Assert.Equal(2, Read(Write(unguarded)).Reservations.Length);
        Assert.Throws<UnreachableException>(() => new Calendar(unguarded.Reservations, unguarded.Past));
    }

    internal static string Write(Calendar calendar) => JsonSerializer.Serialize(calendar, SnapshotJson.WithNodaTime.Calendar);

    internal static Calendar Read(string json) => JsonSerializer.Deserialize(json, SnapshotJson.WithNodaTime.Calendar)!;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Calendar))]
internal sealed partial class SnapshotJson : JsonSerializerContext
{
    public static SnapshotJson WithNodaTime { get; } = Create();

    private static SnapshotJson Create()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        foreach (var converter in NodaTimeConverters.All)
        {
            options.Converters.Add(converter);
        }

        return new(options);
    }
}
