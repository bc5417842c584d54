using System.Collections.Frozen;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>The day of what is booked already, or of a paper: "my appointment thursday", "wasn't that thursday", "perjantain aika täytyy perua", "the invoice from the 12th". Nobody wishes for it.</summary>
internal static class Standing
{
    /// <summary>What is said right before such a day.</summary>
    private static readonly Lexicon Before = new(
        "my|our appointment|appt|booking|slot|visit", "my|our appointment|appt|booking|slot|visit is|was", "did i|we book|say", "did i|we even|already|actually book|say", "did i|we book ~ in", "do|did i|we need|have to ~ come", "do|did i|we even|really|still|actually need|have to ~ come", "do|did i|we ~ need|have to ~ come in|over|round", "do|did i|we need|have to come in|over|round",
        "im|were booked", "im|were booked in", "i am booked", "time im|am|are in|booked|due", "time am|are i|we in|booked|due", "when im|were in|booked|due", "is|isnt|wasnt|was|thought that|it|mine", "is|isnt|wasnt|was|thought that|it|mine not|for", "remind me about|of",
        "keep|keeping|hold my|the|our appointment|slot|time|booking|visit", "sack|cry|call|blow|write off", "ditch|bin|scrap|skip|miss|cancel|swerve",
        "min|vår tid|bokning", "mitt|vårt besök", "min|vår|mitt bokade tid|besök", "tiden|besöket|bokningen", "tiden|besöket|bokningen jag|vi har", "var|är inte det|den", "var|är det|den", "var|är det|den inte", "bokade|sa jag|vi", "har jag|vi bokat", "måste|behöver jag|vi komma", "måste|behöver jag|vi ens|verkligen|fortfarande|ändå komma", "avboka|avbokar|skippar|skippa|missar", "påminn mig om", "glöm", "strunta i",
        "mun|mulla|minun|minulla|meillä|meidän aika|aikani|varaus|käynti", "mun|mulla|minun|minulla|meillä|meidän aika|varaus|käynti on|oli", "mulla|minulla|meillä on aika|varaus|käynti", "eikö|eiks|eikös|oliko|olikos|oliks|onko|onks se|toi|tuo|tää|aika", "eikö|eiks|eikös se|aika ollut|ollu|oo|ole", "tarviiko|tarvitseeko|pitääkö|täytyykö tulla", "tarviiko|tarvitseeko|pitääkö|täytyykö mun|minun|meidän|enää|edes|vielä tulla", "aika|ajan varattuna|varattu|sovittuna|sovittu", "mitä varasin|varattiin", "varasinko|varattiinko", "perun|peruutan|perutaan|skippaan|peruttas|peruttais|peruttaisiinko|perumme|peruisin|skipata|skippaa|cancel|cancelaa|canceloi", "perun|perua|peruttas|peruttais|perumme|peruisin|skipata|skippaa|skippaan|cancel|cancelaa|canceloi|poistaa|poista se|sen|mun|ton|toi|tuo|tuon|meidän");

    /// <summary>They may stand between.</summary>
    private static readonly FrozenSet<string> Fillers = Set("still now actually really fortfarande redan nu vielä edelleen nyt sit sitten");

    /// <summary>Papers carry a date.</summary>
    private static readonly FrozenSet<string> Papers = Set("invoice bill receipt lasku laskun laskua email mail letter message text quote estimate faktura fakturan räkning räkningen kvitto kvittot mejl mejlet offerten kuitti kuitin viesti viestin tarjous tarjouksen");

    /// <summary>Straight after a day they are what stands on it: "my thursday appointment", "torstain aika".</summary>
    private static readonly FrozenSet<string> Things = Set("appointment appt booking slot visit one aika aikaa aikani aikaani aikamme ajan käynti käyntiä käynnin varaus varausta varauksen tid tiden besök besöket bokning bokningen");

    private static readonly FrozenSet<string> Owners = Set("my our mun minun meidän meijän mein min vår mitt vårt");

    /// <summary>What is done with something that stands.</summary>
    private static readonly Lexicon Change = new(
        "move", "moving", "change", "push", "shift", "switch", "swap", "reschedule", "bring", "cancel", "keep",
        "siirt*", "siirr*", "peru*", "aikaist*", "aikast*", "lykä*", "lykk*", "muutt*", "vaiht*", "jättää", "jätän", "jätetään", "pidä*",
        "flytta*", "skjut*", "byt*", "boka om", "ändra*", "avbok*", "tidigarelägg*", "senarelägg*", "behåll*");

    /// <summary>Straight before a day they change it, unless it is where to.</summary>
    private static readonly FrozenSet<string> Changing = Set("move moving push shift switch swap bring change reschedule cancel flytta flyttar flyttas byta byt byter swich switcha ändra skjuta skjut skjuter skjutas senarelägga senarelägger senareläggas tidigarelägga tidigareläggas omboka ombokas avboka siirrä siirretään siirtää siirtäkää siirrän peru peruu perua peruttaa perutaan");

    private static readonly FrozenSet<string> Towards = Set("to till til until onto into");

    /// <summary>Whether the day in those terms is that of what stands.</summary>
    public static bool IsOf(Utterance utterance, Value day, int at, int last)
    {
        if (last + 2 < utterance.Count && Moods.Fitting.Contains(utterance[last + 1].Text))
        {
            return false;
        }

        var clause = utterance[at].Clause;
        if (at > 0 && utterance[at - 1].Clause == clause)
        {
            if (IsTarget(utterance, day, at, last))
            {
                return false;
            }

            if ((Changing.Contains(utterance[at - 1].Text) && utterance[at].Text is not ("on" or "for" or "på" or "i" or "någon" or "nån"))
                || (Papers.Contains(utterance[at - 1].Text) && utterance[at].Text is "from" or "från" or "of") || (at > 1 && Papers.Contains(utterance[at - 2].Text) && utterance[at - 1].Text is "dated" or "of" or "från" or "from"))
            {
                return true;
            }

            var end = at - 1;
            while (end > 0 && Fillers.Contains(utterance[end].Text))
            {
                end--;
            }

            for (var i = Math.Max(0, at - 8); i < at; i++)
            {
                if (utterance[i].Clause == clause && Before.At(utterance, i) is { } before && before.To >= end && before.To <= at)
                {
                    return true;
                }
            }
        }

        return utterance.IsAny(last + 1, Things) && utterance[last + 1].Gap == " " && utterance[at].Text is not ("on" or "på")
            && ((at > 0 && Owners.Contains(utterance[at - 1].Text)) || Change.IsInClause(utterance, clause));
    }

    /// <summary>Whether "from Thursday to Friday" in those terms is from where to where something is moved.</summary>
    public static bool IsMove(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= 0 && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (Changing.Contains(utterance[i].Text) || (utterance[i].Text is "om" && i > 0 && utterance[i - 1].Text is "boka" or "bokar" or "bokas"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Flytta tiden till fredag", "siirrä mun aika perjantaille".</summary>
    private static bool IsTarget(Utterance utterance, Value day, int at, int last) =>
        Towards.Contains(utterance[at].Text) || utterance[last].Text is [_, _, _, .., 'l', 'l', 'e'] or ([_, _, _, .., 'o', 'o', 'n'] and not ("afternoon" or "forenoon")) or [_, _, _, .., 'k', 's', 'i'] || day.Case is NumberCase.Allative or NumberCase.Illative or NumberCase.Translative;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
