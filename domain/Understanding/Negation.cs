using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>Whether something was said not to be so, to be over, or only supposed.</summary>
internal static class Negation
{
    public static readonly FrozenSet<string> Words = new[]
    {
        "ei", "en", "et", "emme", "ette", "eivät", "eikä", "enkä", "älä", "älkää", "ilman", "eipä", "enää", "eihän", "enhän", "emmä", "emmää", "emmie", "enmä", "emmehän", "eikai",
        "inte", "ej", "ingen", "inget", "inga", "aldrig", "utan", "knappast", "varken", "icke", "int",
        "no", "not", "isnt", "arent", "wasnt", "doesnt", "dont", "didnt", "never", "without", "cannot", "cant", "wont", "aint", "havent", "hasnt", "couldnt", "shouldnt", "wouldnt", "neither", "nor", "nothing",
    }.ToFrozenSet();

    private static readonly Lexicon Over = new(
        "eilen", "toissapäivänä", "viime|viimeksi vuonna|viikolla|kuussa|kesänä|talvena|syksynä|keväänä|kerralla|yönä", "vuonna", "vuosi|viikko|kuukausi sitten",
        "vuotta|viikkoa|kuukautta|vuosi|viikko|kuukausi|päivää sitte|sit", "kesällä|talvella|syksyllä|keväällä|pääsiäisenä|juhannuksena", "joulun alla|aikaan|aikana", "vuotta|viikkoa|kuukautta|päivää sitten", "aikoinaan", "joskus aiemmin", "on jo korjattu", "jo korjattu", "saatiin|saimme|sain ~ kuntoon|tukittua|suljettua",
        "igår|förrgår", "i går", "i förrgår", "i somras|höstas|vintras|våras|fjol", "förra veckan|året|månaden|gången|sommaren|vintern", "för ~ sedan|sen", "redan lagat|fixat|lagad",
        "yesterday", "last week|month|year|time|summer|winter|spring|autumn", "days|weeks|months|years|day|week|month|year ago", "already fixed|sorted", "used to");

    private static readonly Lexicon JustNow = new(
        "juuri", "äsken", "nyt", "just", "nyss", "nu", "now", "min|minuuttia|minuter|minutes|minute ago|sitten|sedan|sen", "yhä|edelleen|vieläkin", "fortfarande", "still");

    private static readonly FrozenSet<string> Supposing = new[]
    {
        "jos", "jossei", "ettei", "jottei", "mikäli", "ifall", "om", "if", "unless", "case",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Turning = new[] { "vaan", "mutta", "mut", "men", "but", "utan", "instead" }.ToFrozenSet();

    /// <summary>Whether a negation reaches the match: in the same clause, up to three terms before it, inside it, or straight after a subject ("tulva ei ole").</summary>
    public static bool Reaches(Utterance utterance, Match match, bool alsoInside = true)
    {
        var clause = utterance[match.From].Clause;
        for (var i = match.From - 1; i >= Math.Max(0, match.From - 3) && utterance[i].Clause == clause; i--)
        {
            if (Turning.Contains(utterance[i].Text) && (utterance[i].Text != "utan" || IsAfterInte(utterance, i)))
            {
                break;
            }

            if (Negates(utterance, i))
            {
                return true;
            }
        }

        for (var i = match.From + 1; alsoInside && i <= match.To; i++)
        {
            if (Negates(utterance, i))
            {
                return true;
            }
        }

        var after = match.To + 1;
        return alsoInside && after < utterance.Count && utterance[after].Clause == clause
            && (utterance[after].Text is "ei" or "inte" or "isnt" or "doesnt" or "didnt");
    }

    /// <summary>"Utan" is "but" after "inte", and otherwise "without".</summary>
    private static bool IsAfterInte(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= 0 && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (utterance[i].Text is "inte" or "ej" or "int" or "icke")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finnish "en" negates and Swedish "en" is an article: "slog ut en tand" must wake somebody, and so must Finnish "no nyt tulvii".</summary>
    private static bool Negates(Utterance utterance, int at) => Words.Contains(utterance[at].Text) && utterance[at].Text switch
    {
        "en" => !LanguageGuess.HasSwedish(utterance),
        "no" => !LanguageGuess.HasFinnish(utterance),
        _ => true,
    };

    /// <summary>Whether it is told, in its own clause, as something past: "it flooded last week".</summary>
    public static bool IsOver(Utterance utterance, Match match)
    {
        var clause = utterance[match.From].Clause;
        return Over.IsInClause(utterance, clause) && !JustNow.IsInClause(utterance, clause);
    }

    /// <summary>Whether it is only supposed: "what if it floods".</summary>
    public static bool IsSupposed(Utterance utterance, Match match)
    {
        var clause = utterance[match.From].Clause;
        for (var i = match.From - 1; i >= Math.Max(0, match.From - 4) && utterance[i].Clause == clause; i--)
        {
            if (Supposing.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }
}
