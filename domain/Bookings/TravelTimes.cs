using NodaTime;

namespace SmartPulse.Bookings;

/// <summary>How long it takes from one customer to the next.</summary>
public interface ITravelTimes
{
    /// <summary>From one postal code to another.</summary>
    Duration Between(string from, string to);
}

/// <summary>A coarse table: the more leading digits two postal codes share, the nearer they are.</summary>
public sealed class PostalTravelTimes : ITravelTimes
{
    private PostalTravelTimes() { }

    /// <summary>The one table: ten minutes within the same three digits, twenty within two, otherwise forty.</summary>
    public static PostalTravelTimes Default { get; } = new();

    /// <inheritdoc/>
    public Duration Between(string from, string to) => SharedDigits(from, to) switch
    {
        >= 3 => Duration.FromMinutes(10),
        2 => Duration.FromMinutes(20),
        _ => Duration.FromMinutes(40),
    };

    // "111 22" and "11122" are the same place.
    private static int SharedDigits(string a, string b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (true)
        {
            while (i < a.Length && !char.IsAsciiDigit(a[i])) { i++; }
            while (j < b.Length && !char.IsAsciiDigit(b[j])) { j++; }
            if (i >= a.Length || j >= b.Length || a[i] != b[j])
            {
                return shared;
            }

            (i, j, shared) = (i + 1, j + 1, shared + 1);
        }
    }
}
