namespace SmartPulse.Understanding;

/// <summary>That something be added to what we know: "can you add that there's a dog", "lisää vielä että meillä on koira". What comes after is what is kept.</summary>
internal static class ToBeAdded
{
    private static readonly Lexicon Leads = new(
        "lisää|lisäätkö|lisäisitkö|lisäisittekö|lisättekö|lisätä|merkkaa|merkitse|kirjaa ~ että|et", "lägg|lägga|lägger|skriv|skriva|notera ~ till|in att", "lägg|lägga|lägger|skriv|skriva|notera att", "add|note|mention|write|put|say ~ that", "add|note");

    /// <summary>Where what is to be added begins; null where nothing is asked to be.</summary>
    public static int? In(Utterance said) => Leads.First(said) is { } lead && lead.To + 1 < said.Count ? lead.To + 1 : null;

    /// <summary>The words that are to be kept: without those that ask for it.</summary>
    public static string Of(string text) => Utterance.Of(text) is var said && In(said) is { } from ? said.Text[said[from].Start..].Trim().TrimEnd('?') : text.Trim();
}
