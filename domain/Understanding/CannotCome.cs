namespace SmartPulse.Understanding;

/// <summary>That they cannot be there, and nothing of what should become of the appointment: moved or called off is asked.</summary>
internal static class CannotCome
{
    private static readonly Lexicon Cannot = new(
        "en|emme|ei|enkä ~ pääse|pääsekään|pääsekkään|päästä|ehdi|ehdikään|kerkee|kerkeä|kerkiä|kerkeekään|kerkiäkään|tule|tulekaan", "en|emme|ei|enkä ~ voi|voikaan tulla", "tuli|tulikin ~ este",
        "kan|hinner|kommer inte|int|ej ~ komma|vara|hinna|kunna|dit|då|fram", "fått|fick|har ~ förhinder", "kan|hinner ändå|tyvärr inte|int|ej",
        "cant|cannot|wont|couldnt|unable ~ make|come|attend|be", "not able|going to ~ make|come|attend|be", "have|having|going to miss");

    private static readonly Lexicon CallsOff = new(
        "peru*", "poist*", "luov*", "älkää|älä", "avbok*", "avbeställ*", "ställ|ställa|ställer in", "ta bort", "stryk*", "behöv*", "kom inte|int|ej", "cancel*", "canel*", "call|calling ~ off", "scrap|drop|forget|bin", "dont|no|not come|need|needed", "longer");

    /// <summary>Whether that is all they say.</summary>
    public static bool IsAll(Utterance said) => Cannot.IsIn(said) && !CallsOff.IsIn(said);
}
