using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What always is so: "it trips every evening around six", "sulake palaa aina iltaisin". Such hours and days are no wish; "every other Friday" for cleaning is one.</summary>
internal static class Habits
{
    private static readonly Lexicon Always = new(
        "every|each", "whenever", "always", "usually", "often", "constantly", "nights", "mornings", "evenings", "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays", "at night",
        "aina", "joka", "yleensä", "usein", "jatkuvasti", "öisin|yöllä|iltaisin|aamuisin", "maanantaisin|tiistaisin|keskiviikkoisin|torstaisin|perjantaisin|lauantaisin|sunnuntaisin",
        "varje", "alltid", "jämt", "ofta", "brukar", "jämnt", "kvällarna|nätterna|morgnarna", "på måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar|kvällar|nätter|morgnar", "om kvällarna|nätterna|morgnarna");

    private static readonly Lexicon Mostly = new(
        "worst|worse", "every|each night", "varje natt", "joka yö", "mostly|usually|normally|typically|generally at|in|around|about|every|when", "tends to", "pahin", "pahiten", "pahimmillaan", "yleensä|useimmiten|tavallisesti ~ kun|aikaan|aikoihin|maissa", "värst", "oftast|vanligtvis|brukar ~ vid|på|runt|kring|när");

    private static readonly Lexicon Symptom = new(
        "trips|drips|leaks|bangs|smells|stinks|flickers|floods|knocks|hums|buzzes|bubbles|gurgles|overflows|beeps|rattles|hurts|aches|throbs", "cuts out|off", "goes|went|blows|trips off|out", "fuse|breaker|power|lights goes|blows|trips", "bang|drip|leak|smell|knock|hum|rattle",
        "palaa", "napsahtaa|napsahtelee|naksahtaa|pamahtaa|humahtaa", "laukeaa|laukee", "tippuu", "vuotaa", "haisee", "paukkuu", "välkkyy|vilkkuu", "tulvii", "kolisee", "särkee", "vihloo", "sihisee", "surisee", "pätkii", "sammuu", "kuumenee", "piippaa", "katkeaa|katkee", "tukkeutuu", "katoaa|katoo|katoavat|häviää|häviävät|loppuu|loppuvat|lakkaa|hyytyy|temppuilee|ulvoo|vinkuu|valuu|lorisee|nykii",
        "proppen|säkringen|strömmen|jordfelsbrytaren|jordfelsbrytarn går|ryker|slår|löser|försvinner", "slår|stänger|löser ifrån|av|ut", "stannar av|upp", "går|ryker|slår|löser proppen|säkringen|strömmen|jordfelsbrytaren", "droppar|läcker|bankar|luktar|stinker|blinkar|svämmar|kluckar|surrar|brummar|dunkar|värker|ilar|rinner|piper|smäller|slocknar|försvinner|dör|tjuter|vinar|strular|krånglar|sinar", "tar slut", "disappears|vanishes|freezes|whistles|sputters|dies", "goes cold|down|dead");

    /// <summary>With these the times are when somebody could come after all.</summary>
    private static readonly FrozenSet<string> Wishing =
        """
        can could would please need want prefer suits home free available
        sopii sopisi sopis käviskö kävisikö passaa passais pääseekö pääsisikö pääsiskö voitteko voisitteko haluan haluaisin kotona vapaa vapaata
        passar kan kunde vill gärna hellre hemma ledig skulle
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Who does something after "any time" or "whenever" tells when it happens: "any time the neighbour showers".</summary>
    private static readonly FrozenSet<string> Subjects = "i it the he she my our someone somebody they we there".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Suiting = "suits is works fits best home free available fine ok okay good s re in".Split(' ').ToFrozenSet();

    /// <summary>Whether that clause tells what always happens.</summary>
    public static bool IsIn(Utterance utterance, int clause)
    {
        if (IsMostly(utterance, clause))
        {
            return true;
        }

        if (!Always.IsInClause(utterance, clause) || !Symptom.IsInClause(utterance, clause))
        {
            return false;
        }

        return !HasWish(utterance, clause);
    }

    private static readonly Lexicon Ever = new("always", "alltid|jämt|ständigt", "aina");

    /// <summary>What always suits follows what suits: "kaikki päivät sopivat, aina yhdestä kolmeen".</summary>
    private static readonly Lexicon Suits = new("sopi*", "käy", "kävis*", "passaa*", "passar", "funkar", "går bra", "går alltid", "kan alltid", "alltid kan|hemma|ledig|ledigt|fri|lugnt", "suit*", "works|work", "free", "vapaa*", "ledig*", "fine");

    /// <summary>Whether that clause tells what mostly is so, or when it is worst: no symptom need be named beside.</summary>
    private static bool IsMostly(Utterance utterance, int clause) =>
        (Mostly.IsInClause(utterance, clause) || (Ever.IsInClause(utterance, clause) && !Suits.IsIn(utterance))) && !HasWish(utterance, clause);

    private static bool HasWish(Utterance utterance, int clause)
    {
        foreach (var term in utterance.Terms)
        {
            if (term.Clause == clause && Wishing.Contains(term.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an "any time" goes on with what somebody does then, and suits nobody: "whenever it rains".</summary>
    public static bool GoesOn(Utterance utterance, Match anyTime)
    {
        var next = anyTime.To + 1;
        if (next + 1 >= utterance.Count || utterance[next].Clause != utterance[anyTime.To].Clause || !Subjects.Contains(utterance[next].Text))
        {
            return false;
        }

        for (var i = next + 1; i < utterance.Count && utterance[i].Clause == utterance[next].Clause; i++)
        {
            if (Suiting.Contains(utterance[i].Text))
            {
                return false;
            }
        }

        return true;
    }
}
