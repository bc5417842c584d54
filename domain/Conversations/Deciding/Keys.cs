using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What keys mean at a stage.</summary>
/// <param name="Findings">What they say.</param>
/// <param name="Locale">The language they choose; null when they choose none.</param>
/// <param name="Words">Digits to be read like words (a postal code); null when they are a choice.</param>
internal sealed record Keyed(Findings Findings, Locale? Locale, string? Words);

/// <summary>Reads keys: digits choose by stage, 0 a person, 9 a message, * again, # means nothing.</summary>
internal static class Keys
{
    /// <summary>So many digits are a postal code or a number, not a choice.</summary>
    private const int DigitsOfACode = 4;

    /// <summary>What the keys mean; null when they mean nothing.</summary>
    public static Keyed? Read(string keys, Opportunity o, LocationSettings settings)
    {
        var pressed = keys.Replace("#", string.Empty, StringComparison.Ordinal);
        if (pressed.Length == 0)
        {
            return null;
        }

        if (o.Stage == Stage.AskingAddress && pressed.Length >= DigitsOfACode)
        {
            return new(new(), null, pressed);
        }

        return pressed[0] switch
        {
            '*' => Does(Act.Repeat),
            '0' => Does(Act.AskPerson),
            '9' => Does(Act.LeaveMessage),
            var key => Digit(key - '0', o, settings),
        };
    }

    /// <summary>What was keyed wins over what was said with it; an emergency and an opt-out are heard all the same.</summary>
    public static Findings Over(Keyed keyed, Findings said) => keyed.Findings with
    {
        Acts = [.. keyed.Findings.Acts, .. said.Acts.Where(a => a == Act.OptOut)],
        Emergency = said.Emergency,
    };

    private static Keyed Digit(int n, Opportunity o, LocationSettings settings) => o.Stage switch
    {
        Stage.AwaitingYes or Stage.AskingPermission when n is 1 or 2 => Does(n == 1 ? Act.Yes : Act.No),
        Stage.AskingUrgency when n is >= 1 and <= 3 => new(
            new() { Urgency = new(n == 1 ? Urgency.Emergency : n == 2 ? Urgency.Today : Urgency.Soon, $"{n}", 1) }, null, null),
        Stage.WaitingToText or Stage.WithStaff or Stage.AskingJob when n >= 1 && n <= settings.Locales.Length => new(new(), settings.Locales[n - 1], null),
        _ => new(new() { Choice = n }, null, null),
    };

    private static Keyed Does(Act act) => new(new() { Acts = [act] }, null, null);
}
