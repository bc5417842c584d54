using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Words that refuse what we asked, and what only looks like a refusal: of a thing, of a door, of the second of a list.</summary>
internal static class Refusals
{
    private static readonly Lexicon Idioms = new(
        "nja", "ei kiitos", "ei käy", "ei sovi", "ei passaa", "ei onnistu", "ei kelpaa", "ei pidä paikkaansa", "ei ole oikein",
        "en pääse", "en ehdi", "en halua", "ei tarvitse", "ei tarvi", "meni väärin", "on väärin", "huono aika", "eiku", "ei ku", "ei kun",
        "nej tack", "passar inte", "går inte|ej", "går ~ bort", "funkar inte", "kan inte", "kan tyvärr inte", "vill inte", "stämmer inte", "det är fel", "hinner inte", "behövs inte",
        "sanomaan ei", "sanon ei", "joudun|joudumme|pitää|täytyy|pakko ~ kieltäytyä|jättää väliin|tällä", "joudun|joudumme kieltäytymään", "jätän|jätetään|jätämme väliin", "säga|säger nej", "tacka|tackar nej", "avstår", "avböjer",
        "say|saying no", "have|going|gonna|got ~ pass|decline", "ill|well|we|i pass on", "decline",
        "no thanks", "no thank you", "not really", "doesnt work|suit", "does not work|suit", "wont work", "dont book", "cant make", "cannot make", "not right", "thats wrong", "not correct", "dont want");

    private static readonly Lexicon Refuses = new(
        "ei sittenkään", "valitettavasti ei", "harmi|ikävä|sori|sorry ~ ei|en", "mieluummin|mielummin en|ei", "väärä|väärin ~ päivä|aika|kello|meni", "meni|menee pieleen|väärin", "ei vaan", "ei ainakaan", "ei missään nimessä",
        "tyvärr inte|ej|int", "helst|absolut|inte inte|då", "inte då", "aldrig i livet", "fel dag|tid|datum|klockslag", "dagen|tiden|datumet är|blir fel", "det blir fel", "jobbar|jobba då", "är bortrest|upptagen",
        "no can do", "no good", "no use", "no ta", "afraid not", "not for me|us", "unfortunately not", "not then", "rather not", "wrong day|time|date", "day|time|date is wrong", "not it", "im working|away|busy then", "i work then", "thats when");

    /// <summary>What was offered is not it, whatever else they agree to.</summary>
    public static readonly Lexicon WrongTime = new("päivä|aika|kello on väärä", "väärä päivä|aika", "fel dag|tid|datum|klockslag", "dagen|tiden|datumet är|blir fel", "wrong day|time|date", "day|time|date is wrong");

    /// <summary>Verbs that say whether it suits. Denied, they refuse: "går tyvärr inte", "en kerkiä", "won't suit".</summary>
    private static readonly Lexicon Suits = new(
        "käy", "käykään", "käykkään", "käykkää", "sovi", "sovikaan", "passaa", "passaakaan", "onnistu", "onnistukaan", "onnistukkaan", "onnaa", "kelpaa", "luonnistu", "pääse", "pääsekään", "ehdi", "ehdikään", "kerkiä", "kerkee", "kerkii", "pysty", "voi",
        "går", "gå", "funkar", "funka", "fungerar", "passar", "passa", "kan", "hinner", "duger", "vill", "stämmer",
        "do", "suit", "suits", "work", "works", "make", "good", "right", "correct", "possible", "doable", "for me|us", "gonna work|happen", "happening");

    /// <summary>"Siivooja ei pääse sisään" is about a door.</summary>
    private static readonly FrozenSet<string> Ways = new[] { "sisään", "sisälle", "ulos", "läpi", "ohi", "in", "inside", "out", "through" }.ToFrozenSet();

    /// <summary>What stands for the time that we proposed.</summary>
    private static readonly FrozenSet<string> Proposed = new[]
    {
        "sitä", "tätä", "tuota", "aikaa", "varausta", "käyntiä", "enää", "kuitenkaan", "sittenkään", "nyt", "silloin", "ottaa", "tulla", "varata", "den", "det", "tiden", "tid", "någon", "nån", "ändå", "längre", "nu", "då", "boka", "komma", "it", "that", "this", "the", "to", "any", "anymore", "an", "then", "now", "one", "those", "these", "thanks", "sorry", "kiitos", "tack",
    }.ToFrozenSet();

    /// <summary>A no by itself, in three languages; not each of them wherever it stands.</summary>
    public static readonly FrozenSet<string> Words = new[]
    {
        "ei", "eip", "eei", "eipä", "naw", "en", "emme", "eikä", "nej", "nä", "näe", "nää", "nae", "näpp", "nix", "nehej", "nope", "nah", "no", "väärin", "fel", "wrong", "not", "inte", "icke",
    }.ToFrozenSet();

    /// <summary>What refuses in so many words, anywhere, or only where the text begins or at its first word of weight.</summary>
    public static Match? Idiom(Utterance utterance, int first, bool anywhere) => anywhere ? Idioms.First(utterance) : Idioms.At(utterance, 0) ?? Idioms.At(utterance, first);

    /// <summary>What says that it does not suit; a negation before the verb, or in Swedish within three words after it.</summary>
    public static Match? Of(Utterance utterance)
    {
        if (Refuses.First(utterance) is { } idiom)
        {
            return idiom;
        }

        for (var found = Suits.First(utterance); found is { } suits; found = Suits.From(utterance, suits.From + 1))
        {
            if ((Negation.Reaches(utterance, suits) || IsDeniedAfter(utterance, suits.To)) && !utterance.IsAny(suits.To + 1, Ways) && !IsOfAThing(utterance, new Match(Math.Max(0, suits.To - 1), suits.To)))
            {
                return suits;
            }
        }

        return null;
    }

    /// <summary>"Jag vill inte ha bedövning" turns down a thing, not what we asked.</summary>
    public static bool IsOfAThing(Utterance utterance, Match refusal)
    {
        var at = refusal.To + 1;
        if (utterance[refusal.To].Text is not ("vill" or "inte" or "halua" or "want") || !(utterance[refusal.From].Text is "vill" or "en" or "dont"))
        {
            return false;
        }

        at += utterance.Is(at, "ha") ? 1 : 0;
        return at < utterance.Count && utterance[at].Clause == utterance[refusal.From].Clause && !Proposed.Contains(utterance[at].Text) && (utterance.Is(at - 1, "ha") || utterance[refusal.From].Text is "en" or "dont");
    }

    private static bool IsDeniedAfter(Utterance utterance, int at)
    {
        for (var i = at + 1; i < Math.Min(utterance.Count, at + 4) && utterance[i].Clause == utterance[at].Clause; i++)
        {
            if (utterance[i].Text is "inte" or "ej" or "int" or "icke")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word there is a no to what we asked.</summary>
    public static bool IsWord(Utterance utterance, int at, UnderstandingContext context, Language? spoken, bool expected)
    {
        var word = utterance[at].Text;
        if (!Words.Contains(word))
        {
            return false;
        }

        // "No 2" is the second.
        if (word is "no" && context.Asked == Asked.Choice && at + 1 < utterance.Count && utterance[at + 1].IsNumber)
        {
            return false;
        }

        // "En" is "one" in Swedish, and "not" only to a Finn; "nä" and "no" are words of their own elsewhere.
        var finnish = spoken == Language.Finnish || (spoken is null && context.Language == Language.Finnish);
        if (word is "en" && !finnish)
        {
            return false;
        }

        return expected || utterance.Count - at == 1 || utterance[at + 1].Clause != utterance[at].Clause;
    }
}
