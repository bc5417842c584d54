using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SmartPulse.Load.Converse;

/// <summary>One line of a transcript.</summary>
/// <param name="At">When.</param>
/// <param name="By">Who speaks to whom.</param>
/// <param name="Text">What.</param>
/// <param name="Message">Our id of it, when it is ours.</param>
internal sealed record Line(Instant At, Speaker By, string Text, MessageId? Message)
{
    private static readonly LocalDateTimePattern Clock = LocalDateTimePattern.CreateWithInvariantCulture("ddd HH:mm:ss");

    /// <summary>The transcript as people read it: the hour, who, and what, with the lines of a text under each other.</summary>
    public static string Told(IEnumerable<Line> lines, Func<Instant, LocalDateTime> local)
    {
        var told = new StringBuilder();
        foreach (var line in lines)
        {
            var head = $"{Clock.Format(local(line.At))}  {Name(line.By),-8}";
            told.Append(head).AppendLine(line.Text.Replace("\n", "\n" + new string(' ', head.Length), StringComparison.Ordinal));
        }

        return told.ToString();
    }

    private static string Name(Speaker by) => by switch
    {
        Speaker.They => "they",
        Speaker.We => "WE",
        Speaker.Stranger => "another",
        Speaker.ToStranger => "TO THEM",
        Speaker.ToStaff => "TO STAFF",
        _ => "*",
    };
}

/// <summary>Who speaks in a transcript.</summary>
internal enum Speaker
{
    /// <summary>The customer.</summary>
    They,

    /// <summary>We to the customer.</summary>
    We,

    /// <summary>Somebody from another number.</summary>
    Stranger,

    /// <summary>We to them.</summary>
    ToStranger,

    /// <summary>We to our own staff.</summary>
    ToStaff,

    /// <summary>Nobody: something that happens.</summary>
    Nobody,
}
