namespace SmartPulse.Understanding;

/// <summary>
/// Figures of speech: words that elsewhere tell of a job or of danger and here tell of neither. A bill gives nobody an electric shock,
/// "ont om tider" is no pain, and who checks a diary wants no check-up.
/// </summary>
internal static class Figures
{
    private static readonly Lexicon Said = new(
        "sain|saada|sai|saatiin|sätkyn|sätky|tällin|shokki ~ lasku*|hinta*|hinna*", "sätkyn|sätky|tällin|tälli|shokin|shokki ~ lasku*|hinta*|hinna*|tarjou*|kun|ku näin|luin|lasku*", "hyvä fiilis", "koskee ~ lasku*|aikaa|varau*|sopimu*|tilaus*", "hermot ~ menee|meni|palaa|kireellä", "menee|meni|palaa|pala ~ hermo|hermot|hermoon",
        "tarkistan|tarkistaa|tarkistin|tsekkaan|katson ~ kalenter*|vuorot|työvuoro*|vaimo*|mieh*|osoit*", "siltaa|sillan|silta ~ pitkin|yli|kiinni|auki|poikki", "valoja päin", "valoisa*|valoisaa", "vähän väriä", "juuret ovat", "lyhyesti|lyhyeesti", "sähköpost*", "sähkölasku*", "parkkipaik*", "ajan paikka|paikka auki|vapaana|vaihtui|vaihtunut",
        "lukitaan ~ aika|varaus|se", "lämpimät|lämpimästi kiitokset|tervetul*|terveisin", "ikkunasta näkyy",
        "brinner i knutarna", "smälter bort", "ont om", "ont i plånboken", "hål på|i budgeten|plånboken", "chock|chocken|stöt ~ faktur*|räkning*|pris*|notan|kostnad*", "chockpris*", "över|på|via|kommer bron", "ljuset i tunneln", "ser ljust", "ta|tar|få|får|komma|i ~ kontakt", "hålla|håller|höll tand", "kort sagt", "lockar inte", "kontroll|koll på läget|det|kalendern|schemat", "kollar|kolla|kollat ~ kalender*|schema*", "stopp nu|där", "stopp stopp", "stoppar in", "krona|kronor hit|eller", "städa upp", "värmande ord",
        "shock|shocked|shocking ~ bill|invoice|price|prices|cost|quote|charge", "shock|shocked when|at ~ saw|see|bill|invoice|read", "shocking", "sticker shock", "be|being|such|bit a|of pain|a", "pains|painless", "over|across|crossing the bridge", "bridge ~ traffic|closed|up", "check|checking|checked ~ diary|calendar|wife|husband|shifts|rota", "clean up of", "in light of", "light on", "tap|tapping|tapped on|at ~ door|window", "switch|switched me|us", "plug for", "cut to the chase", "cut it|that out|down|short|fine", "short notice", "short|cut story", "root of", "lock it|that in|down", "safe than", "safe side", "key thing|point|question|part", "warm regards|wishes|welcome", "cool thanks|with|for", "crown it", "ring|give ~ bell|ring", "charge|charged|charges me|us|extra|later|for");

    /// <summary>Whether some of the words found belong to a figure of speech.</summary>
    public static bool Touch(Utterance utterance, Match match)
    {
        var figures = utterance.Figures;
        for (var i = match.From; figures is not null && i <= match.To; i++)
        {
            if (figures[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which terms belong to a figure of speech; null when none does. "Stopp" and no more is no blocked drain.</summary>
    public static bool[]? In(Utterance utterance)
    {
        if (utterance.Count == 1 && utterance[0].Text is "stopp" or "stop")
        {
            return [true];
        }

        bool[]? figures = null;
        for (var match = Said.First(utterance); match is { } figure; match = Said.From(utterance, figure.From + 1))
        {
            figures ??= new bool[utterance.Count];
            Array.Fill(figures, value: true, figure.From, figure.To - figure.From + 1);
        }

        return figures;
    }
}
