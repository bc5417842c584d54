using System.Collections.Frozen;
using SmartPulse.Understanding.Gazetteer;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Days on which somebody is away or has no time, told before the time or after it: "away 30 Nov to 4 Dec", "borta i helgen", "torstaina oon Helsingissä". Those days do not suit.</summary>
internal static class Absences
{
    /// <summary>So far away they are wherever the words stand in their clause.</summary>
    private static readonly Lexicon Surely = new(
        "out of town|country|state|office", "on annual|maternity|sick|paternity leave", "on my|our holidays|holiday|hols|vacation|honeymoon", "oon|olen|ollaan|olemme ~ reissussa|matkoilla|lomalla|poissa|lomareissulla|ulkomailla|työmatkalla|lomamatkalla|laivalla|risteilyllä", "är|e|åker bortrest|bortresta|utomlands", "är|e på semester|semestern|resa|resande|tjänsteresa|kryssning|konferens", "har semester|fullt");

    /// <summary>They speak of who says it only where nothing else does.</summary>
    private static readonly Lexicon OfOneself = new(
        "away", "abroad", "overseas", "busy", "tied up", "caught up", "booked up|solid", "fully booked", "flat out", "working", "travelling", "traveling", "on holiday|holidays|hols|vacation|leave|annual", "out all day|morning|afternoon|evening|week|weekend",
        "borta", "bortrest", "bortresta", "upptagen", "upptagna", "utomlands", "semester", "på semester|resa|resande|kryssning|konferens", "fullbokad", "fullt upp",
        "pois kotoa|kotota|kaupungista|maasta|paikalta", "poissa", "reissussa", "matkoilla", "lomalla", "ulkomailla", "työmatkalla", "menossa", "kiireinen", "kiireisiä", "varattu", "varattuna", "kiinni");

    /// <summary>Who they may be said of.</summary>
    private static readonly FrozenSet<string> Subjects = Set(
        "i im ive ill we were weve well he hes she shes theyre they nobody everyone husband wife partner tenant tenants family jag ja vi oon olen oonki ollaan olemme mä me minä mie");

    /// <summary>They may stand between.</summary>
    private static readonly FrozenSet<string> Between = Set(
        "am are is be being going gone get got have both all also still then really just very quite mostly probably unfortunately sorry hi hey hello thanks and but so as because cos cause since now only the on from for not will off to whole that at "
        + "är e ska kommer vara har tyvärr hej och o å men eftersom för båda alla hela helt ganska nog mest redan mycket på i den inte int ej också oxå "
        + "on ja mut mutta koska valitettavasti moi hei heippa ihan koko kyllä kans taas täysin sit silloin sillon nyt en ei oo ole tulen tuun molemmat");

    /// <summary>A part of a clause ends at these.</summary>
    private static readonly FrozenSet<string> Turning = Set("but so otherwise then after except as because cos cause rather preferably ideally men så annars utom sen sedan eftersom hellre helst mutta mut muttei joten niin muuten muutoin paitsi sitten sit koska mieluummin mieluiten");

    /// <summary>And at these, where another thought follows and no other day.</summary>
    private static readonly FrozenSet<string> Adding = Set("and or och o å eller ja tai");

    /// <summary>With these it does suit after all, or somebody else lets us in.</summary>
    private static readonly FrozenSet<string> Free = Set(
        "free available in here ok okay fine works suits can could would please pls anytime any ledig lediga hemma går funkar passar kan kunde bra hellre vapaa vapaalla vapaata kotona kotosalla käy kävis kävisi sopii sopis sopisi passaa onnistuu paikalla voisi voisko voitteko voiko");

    /// <summary>Whoever is away leaves a key, or means that time.</summary>
    private static readonly Lexicon LetIn = new(
        "key|keys|lockbox", "let you|ye|him|them|her in", "while|when i|im|were|we|its|hes|shes|theyre", "then would|suits|works|is|please|ideally", "come|clean|do|service|fix|visit it|the|them ~ then", "ideal|perfect|great|good ~ time", "nyckel|nyckeln|nycklar", "då|under tiden går|passar|kan|kunde|skulle", "medan|när vi|jag|ja|huset", "passa på", "avain|avaimen|avaimet|yleisavain*", "sillä aikaa|välin", "joten|niin milloin|millon|koska", "so any|anytime|whenever", "så när som helst", "silloin|sillon vois|voisitte|kävis|käy|sopis|sopii", "päästää|avaa ~ sisään|sisälle|oven|ovi", "neighbour|neighbor|mum|mam|dad|wife|husband|partner|son|daughter|somebody|someone ~ home|there|in", "grannen|frun|mannen|sambon|mamma|pappa|sonen|dottern|nån|någon ~ hemma|öppnar|öppna", "naapuri|vaimo|mies|äiti|isä|poika|tytär|joku ~ kotona|paikalla|avaa|avaamassa");

    /// <summary>They ask about somebody else's days.</summary>
    private static readonly FrozenSet<string> OfOthers = Set("you u ye youre yous your ni er ert du te teillä teil teidän oletteko ootteko ootteks oletko ootko olette ootte onko onks if om ifall jos mikäli unless");

    /// <summary>Finnish words of a place that one lets others into, or where one is at hand.</summary>
    private static readonly FrozenSet<string> AtHand = Set(
        "tavoitettavissa käytettävissä saatavissa asunnossa kämpässä talossa paikassa osoitteessa kotosalla etätöissä tässä täässä siinä missä jossa kodissa luonani töissä duunissa koulussa palaverissa kokouksessa iltavuorossa aamuvuorossa työvuorossa vuorossa hädässä pulassa ongelmissa lirissä pulmissa varuillaan valmiustilassa tietoinen kunnossa etänä samassa kerrostalossa rivitalossa omakotitalossa yksiössä kaksiossa kolmiossa toivossa pakossa mahdollisissa");

    /// <summary>Who asks for a time may well be where we are: "perjantaina oon Vaasassa, oisko aikaa".</summary>
    private static readonly FrozenSet<string> Asking = Set("onko onks oisko olisko olisiko ois löytyykö löytyiskö saisko saisiko saako pääseekö pääsisikö pääsiskö voisko voisiko voiko ehtisikö mahtuisko");

    private static readonly FrozenSet<string> FinnishBeing = Set("oon olen ollaan olemme");

    /// <summary>Whether whoever writes is away or busy at the time in those terms; false where they say that they are not, null where they say neither.</summary>
    public static bool? IsAt(Utterance utterance, int at, int last)
    {
        var clause = utterance[at].Clause;
        var (from, to) = (at, last);
        while (from > 0 && utterance[from - 1].Clause == clause && !IsTurn(utterance, from - 1))
        {
            from--;
        }

        while (to + 1 < utterance.Count && utterance[to + 1].Clause == clause && !IsTurn(utterance, to + 1))
        {
            to++;
        }

        if (utterance[from].Text is "am" or "are" or "is" or "will" or "do" or "does" && from + 1 < utterance.Count && Subjects.Contains(utterance[from + 1].Text))
        {
            return null; // "Am I busy on Thursday?"
        }

        int? before = null, after = null;
        for (var i = from; i <= to; i++)
        {
            if (i >= at && i <= last)
            {
                continue;
            }

            if (OfOthers.Contains(utterance[i].Text) || (Free.Contains(utterance[i].Text) && !IsFarFrom(utterance, i)))
            {
                return null;
            }

            if (AbsentAt(utterance, i, from) is { } end && end <= to)
            {
                before = i < at ? i : before;
                after ??= i < at ? null : i;
            }
        }

        if ((before ?? after) is not { } said || utterance.GapAfter(to).Contains('?', StringComparison.Ordinal) || LetIn.IsIn(utterance) || IsHome(utterance, clause))
        {
            return null;
        }

        return !(said > from && (utterance[said - 1].Text is "not" or "inte" or "int" or "ej" || (said > from + 1 && utterance[said - 1].Text is "oo" or "ole" && utterance[said - 2].Text is "en" or "ei" or "emme")));
    }

    /// <summary>Whether those terms tell until when: "till Friday", "keskiviikkoon asti".</summary>
    public static bool IsUntil(Utterance utterance, int at, int last) =>
        utterance[at].Text is "until" or "till" or "til" or "untill" or "tills" or "fram" || utterance[last].Text is "asti" or "saakka";

    private static bool IsTurn(Utterance utterance, int at) =>
        Turning.Contains(utterance[at].Text) || (Adding.Contains(utterance[at].Text) && at + 1 < utterance.Count && !utterance[at + 1].IsNumber && !Matcher.IsTimeWord(utterance[at + 1].Text) && utterance[at + 1].Text is not ("on" or "the" or "next" or "nästa" or "ensi" or "ens" or "den" or "i" or "på"));

    /// <summary>"Working from home" is at home.</summary>
    private static bool IsHome(Utterance utterance, int clause)
    {
        for (var i = 0; i + 1 < utterance.Count; i++)
        {
            if (utterance[i].Clause == clause && ((utterance[i].Text == "from" && utterance[i + 1].Text == "home" && !utterance.Is(i - 1, "away")) || utterance[i].Text is "hemifrån" && !utterance.Is(i - 1, "borta")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Away all day", "not in": the words that would make it suit are of something else.</summary>
    private static bool IsFarFrom(Utterance utterance, int at) =>
        at > 0 && ((utterance[at].Text is "in" && at + 1 < utterance.Count) || utterance[at - 1].Text is "not" or "inte" or "int" or "ej" or "en" or "ei" or "cant" or "oo" or "ole");

    private static int? AbsentAt(Utterance utterance, int at, int from)
    {
        if (Surely.At(utterance, at) is { } sure)
        {
            return sure.To;
        }

        if (FinnishBeing.Contains(utterance[at].Text) && at + 1 < utterance.Count && utterance[at + 1].Clause == utterance[at].Clause && IsPlace(utterance[at + 1].Text) && !utterance.IsQuestion && !utterance.Terms.Any(t => Asking.Contains(t.Text)))
        {
            return at + 1;
        }

        return OfOneself.At(utterance, at) is { } match && IsOfOneself(utterance, at, from) ? match.To : null;
    }

    private static bool IsPlace(string word) =>
        word.Length > 5 && (((word.EndsWith("ssa", StringComparison.Ordinal) || word.EndsWith("ssä", StringComparison.Ordinal)) && !AtHand.Contains(word)) || ((word.EndsWith("lla", StringComparison.Ordinal) || word.EndsWith("llä", StringComparison.Ordinal)) && NamedPlaces.Knows(word)));

    /// <summary>Whether nothing but who says it and the time stands before that term in its part of the clause.</summary>
    private static bool IsOfOneself(Utterance utterance, int at, int from)
    {
        for (var i = at - 1; i >= from; i--)
        {
            var word = utterance[i].Text;
            if (Subjects.Contains(word))
            {
                return true;
            }

            if (!Between.Contains(word) && !utterance[i].IsNumber && !Matcher.IsTimeWord(word))
            {
                return false;
            }
        }

        return !(at > from && utterance[at - 1].Text is "not" or "ei" or "inte"); // "Not working since Monday" is the boiler.
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
