namespace SmartPulse.Load.Kill.Customers;

/// <summary>What a patient customer answers to a text, to get an appointment. Pure.</summary>
internal static class PatientReply
{
    /// <summary>How a conversation goes on.</summary>
    /// <param name="Words">What the customer writes; null when there is nothing more to say.</param>
    /// <param name="IsBooked">Whether the text told of an appointment.</param>
    internal sealed record Reply(string? Words, bool IsBooked = false);

    private static readonly (string Heard, string Words)[] Answers =
    [
        ("Varaanko ajan?", "kyllä"),
        ("Vapaat ajat:", "1"),
        ("Tilalla olisi:", "1"),
        ("Nyt vapaana:", "1"),
        ("Lähimmät ajat:", "1"),
        ("Tilalla olisi", "kyllä"),
        ("Vastaa KYLLÄ", "kyllä"),
        ("Miten kiireellinen", "3"),
        ("Mikä on katu", "Koivukuja 12 B 34"),
        ("Mikä on postinumerosi?", "00530"),
        ("Mihin osoitteeseen", "Koivukuja 12 B 34, 00530 Helsinki"),
        ("Millä nimellä", "Väinö Virtanen"),
        ("Mitä pitäisi korjata", "keittiön hana vuotaa"),
        ("Mistä on kyse?", "keittiön hana vuotaa"),
    ];

    /// <summary>The answer to a text of Helsinki's, in Finnish.</summary>
    public static Reply To(string text)
    {
        if (text.StartsWith("Varattu!", StringComparison.Ordinal))
        {
            return new(null, IsBooked: true);
        }

        foreach (var (heard, words) in Answers)
        {
            if (text.Contains(heard, StringComparison.Ordinal))
            {
                return new(words);
            }
        }

        return new(null);
    }
}
