using NodaTime;
using NodaTime.Text;

namespace SmartPulse.Storage;

/// <summary>Local days as text that sorts as days do.</summary>
internal static class Days
{
    public static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static LocalDate Parse(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
