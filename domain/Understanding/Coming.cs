using System.Collections.Frozen;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding;

/// <summary>Yes to a reminder, and to nothing else: that they come, are at home, or remember.</summary>
internal static class Coming
{
    /// <summary>Yes to a reminder: "jag kommer", and to nothing else.</summary>
    private static readonly Lexicon Comes = new(
        "tulen|tuun|tullaan|tulemme|saavun|pääsen|olen|oon ~ paikalla|sovitusti|silloin|tulossa|tulen|siellä|ajoissa|kyllä", "tulen", "tuun", "tullaan", "tulossa", "nähdään", "nähään", "muistan", "kaikki ok|hyvin|kunnossa", "jag|vi kommer", "jag är där", "vi ses", "ses då|imorgon|i", "kommer ~ då|imorgon|absolut", "det gäller fortfarande",
        "muistissa", "muistetaan", "kalenterissa", "paikalla", "pääsen tulemaan|paikalle", "sinne mennään|tullaan|tuun|tulen", "eipä unohdu", "ei unohdu", "oon|olen|ollaan siellä|paikalla", "kommer som planerat|bestämt|avtalat", "är på plats", "dyker upp", "räkna med", "har det i kalendern", "är inskrivet", "missar det|den inte", "inte|int|ej glömma|glömmer|missa", "en unohda|unoha", "wont|wouldnt forget", "en|emme ~ unohtanut|unohtanu|unohda", "inte|int|ej glömt", "havent|not forgotten",
        "ill make it", "looking forward", "on my way tomorrow", "wouldnt miss", "count me in", "its in the diary|calendar", "im good for", "coming",
        "ill|we|well be there", "im|i am coming", "see you|u", "i will be", "still ~ coming|on|good", "all good|fine|set", "see ya");

    /// <summary>Yes to a reminder as well: they are at home, or all is ready. An hour beside it, or anything denied, may be another matter.</summary>
    private static readonly Lexicon Ready = new(
        "kotona|kotosalla|valmiina ollaan|olen|oon|odotetaan|odotellaan", "ollaan|olen|oon|olemme ~ kotona|kotosalla|valmiina", "huominen käy|sopii|passaa", "ootetaan|odotetaan|odotamme teitä", "tervetulo*", "ovi|portti on|jo auki|aaki", "vahvistan", "vahvistetaan", "saavumme", "tuleehan", "täältä tullaan", "on ylhäällä|muistissa", "tiedossa on", "saa|saatte|voitte tulla", "kaikki valmista|valmiina",
        "kommer såklart|gärna|definitivt", "jag|vi|är|ä hemma", "är hemma", "står redo", "allt|allting enligt plan", "enligt plan", "bekräftar", "bekräftat", "bekräftas", "välkommen|välkomna", "dörren|dörrn|porten|grinden är olåst|öppen|öppet", "är beredda|redo|förberett", "allt klart|står kvar", "självfallet", "räkna med mig|oss",
        "i|we will come|attend", "i|we will be there|home", "ill|well be home|ready|waiting|here", "im home|ready", "we are home|ready", "were home|ready", "im|we are expecting you|him|her|ye|yous", "still fine|grand|stands", "i confirm", "roger that", "kettle will|is|be on", "ready and waiting|as", "present and correct", "be with you", "someone|somebody|someones|somebodys will|is|be ~ home|there");

    /// <summary>Only then, or later than that.</summary>
    private static readonly FrozenSet<string> NotYet = new[] { "vasta", "aikaisintaan", "viimeistään", "först", "tidigast", "senast", "från", "by", "from", "nearer", "until", "till", "sen", "late", "later", "senare", "myöhemmin", "myöhässä", "emellan", "after", "efter", "jälkeen", "vielä", "illalla", "ikväll", "tonight", "nobody", "none", "kukaan", "yesterday", "igår", "eilen" }.ToFrozenSet();

    /// <summary>Where they say so, or null. A condition after it is for the caller to see.</summary>
    public static Match? In(Utterance utterance) =>
        Comes.First(utterance) is { } comes && !Negation.Reaches(utterance, comes) && !utterance.IsQuestion ? comes
        : Ready.First(utterance) is { } ready && IsReadyNow(utterance, ready) ? ready
        : null;

    private static bool IsReadyNow(Utterance utterance, Match ready) =>
        !utterance.IsQuestion && !YesNo.Doubts(utterance, ready.To) && !utterance.Terms.Any(t => t.IsNumber || SpelledNumbers.ValueOf(t.Text) is > 2 || NotYet.Contains(t.Text) || Negation.Words.Contains(t.Text));
}
