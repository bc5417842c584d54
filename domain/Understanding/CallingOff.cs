using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>
/// Who calls a visit off, by any of the ways to say it: the verb itself, "I am not coming", "you need not come", "give my slot away", "we skip this one".
/// Who only cannot then is asked what to do with it (<see cref="Visits"/>). What one asks about calling off, supposes, did last week or would not do calls nothing off.
/// </summary>
internal static class CallingOff
{
    private static readonly Lexicon Verbs = new(
        "jätä|jättäkää|jätätte ~ tulematta|käymättä", "poista|poistakaa|poistaisitko|poistaisitteko|poistatteko|poistetaan ~ varaus|varaukseni|varauksen|aika|aikani|ajan|käynti|käyntini", "ota|ottakaa|ottaa|ottaisitko|otatteko ~ pois ~ aika|varaus|kalenterista|listalta", "ota|ottakaa|ottaa|ottaisitko|otatteko ~ aika|aikani|varaus|varaukseni|sen ~ pois", "laita|laittakaa|pistä|pistäkää ~ peruutuk*|perutuksi|perutuks",
        "peru", "perua", "perun", "perutaan", "perukaa", "peruuta", "peruuttaa", "peruutan", "peruutetaan", "peruuttaisin", "peruisin", "peruisit", "peruisitte*", "peruisitko", "peruttais*", "peruminen", "peruutus", "peruttava", "perutaanko", "perumaan", "peruttua", "peruutettua", "peruuttamaan",
        "annuller*", "cancel|cancla|canceller*|kansellera ~ tiden|tid|bokningen|bokning|besöket|mötet", "strunta|skit ~ i ~ torsdag*|fredag*|måndag*|tisdag*|onsdag*|lördag*|tiden|besöket|bokningen", "dra|drar ~ mig|oss ~ ur", "stoppa|stopp ~ jobbet|arbetet|besöket|bokningen|beställningen ~ på|idag|imorgon|måndag*|tisdag*|onsdag*|torsdag*|fredag*", "låt bli ~ att ~ skicka|komma", "tid|tiden|besöket|bokningen ~ inte ~ utnyttja|använda|nyttja|ta", "tid|tiden|tiderna|besöket|bokningen ~ kan ~ strykas|stryka|släppas|utgå|slopas", "stryka|slopa|slopar|slopas ~ tiden|besöket|bokningen",
        "avboka", "avbokar", "avbokning", "avbokas", "avbeställa", "avbeställ", "boka|bokar av", "ställ|ställa|ställer ~ in ~ tiden|besöket|bokningen|tid", "ställa in", "ställer|ställ ~ in", "lämna|lämnar ~ återbud", "stryk|släpp|släpper ~ tid|tiden|bokningen|besöket", "ta bort ~ tid|tiden|bokning|bokningen",
        "cancel ~ appointment|booking|visit|it|time|slot|tomorrow|today|tmrw|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday", "cancel my", "cancel please", "please|must|gotta|can|could|ill|will|lets|just|and cancel", "need|have|want|like|got|gonna|going|wanna ~ cancel", "can|could you|i|we cancel", "cancelling", "canceling", "call it off", "call off ~ visit|appointment|booking", "remove|delete ~ my|the|our booking|appointment|visit",
        "calling|call off ~ monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tmrw|it|visit|appointment|the|my|our", "take|remove|strike ~ off|from ~ calendar|diary|schedule|books", "undo ~ booking|appointment|reservation", "forget about ~ monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tmrw", "scrap|scratch|bin monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tmrw|tmr", "wont|not|isnt ~ go|going|be|happening ~ ahead", "no need|longer ~ for|need ~ electrician|plumber|visit|engineer|appointment|cleaner|locksmith|booking|slot ~ on|tomorrow|tmrw|anymore|today|monday|tuesday|wednesday|thursday|friday|after", "pull out of ~ appointment|booking|visit", "drop|withdraw ~ my|the|our appointment|booking|visit|slot", "cancellation please", "canx", "cxl", "can we ~ scrap|cancel|bin|drop ~ it|visit|tomorrow");

    /// <summary>A question about the rules, or what others did: the verb is only its matter.</summary>
    private static readonly Lexicon OnlyAbout = new(
        "paljonko", "mihin mennessä", "kuinka|miten myöhään|aikaisin|paljon", "mitä jos|tapahtuu", "pitääkö|täytyykö ~ maksaa", "joutuu ~ maksamaan", "maksaako", "laskutatteko", "peruutusmaksu*", "peruutusai*", "peruutusehto*", "joku peruu|peruuttaa", "peruutan ~ auto*|autoa",
        "måste ~ betala", "kostar", "hur ~ sent|mycket|länge|tidigt", "vad ~ händer|gäller", "avbokningsavgift*", "avbokningsregl*", "någon|nån|andra avbokar", "avgift",
        "have to pay", "how late|long|early|far|much", "what ~ happens|if", "cancellation fee|policy|charge|list", "fee|fees|charge|charged|penalty", "did|do|does|have|why|are ~ you|ye|yous|they|he ~ cancel|cancelling|canceling|cancelled", "someone|anyone|anybody|somebody|if ~ cancels");

    /// <summary>What they meant to do, with a "but" further on, they do not.</summary>
    private static readonly Lexicon Intended = new(
        "meinasin|aioin|ajattelin|harkitsin|olin", "tänkte|funderade|övervägde", "skulle just|precis|nästan", "var på|nära", "höll på", "was going|gonna|about|tempted|thinking|considering", "nearly|almost", "thought about|of", "meant to");

    private static readonly Lexicon Politely = new("ok|okay|alright|fine|possible|mind if", "ok|okej|bra|går|lugnt om", "käykö|käyks|sopiiko|haittaako jos");

    private static readonly FrozenSet<string> OnlyThen = new[] { "vasta", "vain", "bara", "endast", "only", "unless" }.ToFrozenSet();

    /// <summary>They do not come; what follows in the clause must be a time, a place of ours or nothing.</summary>
    private static readonly Lexicon Absent = new(
        "en|emme|enkä|emmä ~ tule|tuu|tulekaan", "en|emme|emmä ~ pääse|pääsekään|ehdi|ehdikään|kerkee|kerkiä|pysty|voikaan|voi tulemaan|tulla|paikalle|käymään", "en|emme|emmä oo|ole tulossa", "ei ~ pääsekään|päästä|päästäkään tulemaan", "joudun perumaan",
        "kan inte|ej|tyvärr ~ komma|närvara", "kommer inte|ej ~ att ~ kunna ~ komma", "kommer inte|ej", "kommer ändå|tyvärr|nog inte|ej", "hinner inte|ej ~ komma", "dyker inte|ej upp",
        "cant|cannot|wont|couldnt ~ make|come|attend", "unable|not ~ able|going|gonna ~ to ~ make|come|attend", "unable to make|come|attend", "not gonna make|come|be", "wont be there|coming", "not coming");

    private static readonly FrozenSet<string> MayFollow = new[]
    {
        "paikalle", "tulemaan", "teille", "sinne", "kuitenkaan", "sittenkään", "valitettavasti", "nyt", "sori", "millään", "sovittuna", "aikana", "aikaan", "käymään", "mitenkään", "enää", "kiitos", "aikaisin",
        "då", "ändå", "tyvärr", "längre", "på", "i", "till", "tiden", "besöket", "sorry", "komma", "att", "kunna", "dit", "den", "är", "vi",
        "it", "that", "this", "the", "to", "my", "our", "appointment", "visit", "slot", "booking", "on", "for", "at", "in", "anymore", "after", "all", "im", "afraid", "there", "then", "sadly", "thanks", "out", "make", "come", "attend", "upp",
        "st", "nd", "rd", "th", "imorgon", "imorn", "morgon", "idag", "ikväll", "tomorrow", "tmrw", "tmr", "today", "tonight", "huomenna", "huomen", "huomiseks", "tänään", "tänää", "huomista",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> NotThey = new[] { "ni", "han", "det", "ingen", "you", "yous", "u", "ye", "he", "nobody", "they", "it", "te", "vattnet", "why", "varför", "miksi", "jos", "if", "om", "är", "are", "is" }.ToFrozenSet();

    /// <summary>We need not come.</summary>
    private static readonly Lexicon NeedNot = new(
        "ei|eikä ~ tarvitse|tarvi|tarvii|tartte|tarttee|tarvis|tarvitsekaan|tarviikaan|tarttekaan|tartteekaan|kannata ~ tulla|käydä|lähteä", "älkää|älä tulko|tule|tulkokaan", "turha ~ tulla|lähteä|käydä", "ei|en ~ tarvita|tarvitse|tarvi|tarvii ~ teitä|asentajaa|putkimiestä|käyntiä",
        "behöver|behövs|behöv inte|ej ~ komma", "inte|ej behöver ~ komma", "kom|kommer inte|ej ~ hit", "kom inte|ej", "ingen idé ~ komma", "onödigt ~ komma", "slipper komma",
        "no need|point ~ come|coming|visit|call|plumber|to", "dont|not|neednt|needn ~ need|have ~ come|send", "neednt come", "dont ~ come|bother coming|come", "dont come", "dont bother");

    private static readonly Lexicon NotYet = new("vielä", "ennen", "sisään", "kengät", "kahdestaan", "innan", "förrän", "än", "ännu", "före", "before", "until", "yet", "till", "early", "earlier", "too early", "inside", "upstairs", "bring", "prick|exakt");

    /// <summary>The time goes to somebody else, is needed no more, or is skipped.</summary>
    private static readonly Lexicon Released = new(
        "anta*|antakaa|luovut*|myykää ~ aika|ajan|aikani|se|paikka|paikan ~ jollekin|jollekulle|jollekki|toiselle|muulle|eteenpäin", "vapaut* ~ aika|ajan|aikani", "ge|lämna ~ tid|tiden|platsen ~ någon|nån|annan|vidare", "give|offer|let ~ slot|appointment|time|place|spot|it ~ away|someone|somebody|else", "free|release ~ slot|appointment|time|spot",
        "en|emme|ei ~ tarvi*|tartte*|halua ~ aikaa|aikaani|sitä|varausta|käyntiä ~", "behöver|vill inte|ej ~ tiden|besöket|bokningen|tid", "dont|no|not|longer ~ need|want ~ appointment|slot|booking|visit", "jää|jätän|jätetään|jättää|jätetäänkö|jäis ~ väliin", "hoppa|hoppar ~ över", "vi|jag skippar|skiter|struntar", "skip|skipping|miss|missing|pass ~ this|tomorrow|it|visit|appointment|todays|today|one", "blir inget|inte ~ av|imorgon|idag|tyvärr", "det blir inget", "have|gotta|need|going ~ bail|pull|drop|back|duck ~ out|on",
        "unohda*|unohtakaa|unohdetaan ~ aika|huominen|käynti|torstai|perjantai|maanantai|tiistai|keskiviikko", "forget|scrap|scratch|leave|bin ~ about|the|my|tomorrow|tomorrows|visit|appointment|booking ~ tomorrow|visit|appointment|booking", "scrap|scratch|bin tomorrow|thursday|friday|monday|tuesday|wednesday",
        "can|could|would|pls|please ~ scrap|bin|drop|scratch ~ tmrw|tomorrow|tmr|it|visit", "forget|scrap|scratch|bin|skip ~ tomorrow|tmrw|tmr|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday", "leave it ~ for now|this time|so", "not be ~ needing|requiring", "dont|wont need ~ anymore|now|after|him|you|ye", "count me|us out");

    /// <summary>Another day is put forward beside: then the visit is moved.</summary>
    private static readonly Lexicon OtherDay = new(
        "sopi*|käykö|käviskö|kävisikö|käy|käviskös|passaa*|onnistu*|olisko|olisiko|oisko|onko|onks|entä|entäs|mites|saisko|voisko|voiko", "uutta|uusi|uuden|toinen|toista|toiseen|toiselle|joku muu aika*|aikaa|päivä*|ajan", "funkar|passar|går|kan|vad|finns|har", "ny|annan|nytt tid|dag", "would|could|can|how|what|is|does|any|instead|suit|suits", "another|different|new day|time|slot");

    /// <summary>What is done with the visit or, where none stands, with the enquiry.</summary>
    public static (Act Act, int At)? Read(Utterance utterance, UnderstandingContext context, bool saysWhen)
    {
        if (Keeping.Says(utterance))
        {
            return null;
        }

        if (Said(utterance) is { } verb)
        {
            return (Act.CancelBooking, verb);
        }

        if (context.Asked is Asked.Choice or Asked.Confirm)
        {
            return null;
        }

        var stands = context.Known is { IsBooked: true } || context.Asked == Asked.Reminder;
        if (stands && Released.First(utterance) is { } released && !utterance.IsQuestion)
        {
            return (Act.CancelBooking, released.From);
        }

        if (NeedNot.First(utterance) is { } free && (utterance[free.From].Text is not "kom" || IsOfThem(utterance, free.From)) && !NotYet.IsInClause(utterance, utterance[free.From].Clause) && !utterance.IsQuestion)
        {
            return (stands ? Act.CancelBooking : Act.Abandon, free.From);
        }

        return Absence(utterance) is not { } absent ? null
            : PutsForward(utterance, absent, saysWhen) ? (stands ? (Act.MoveBooking, absent.From) : null)
            : (Act.CancelBooking, absent.From);
    }

    /// <summary>Whether the verb itself is said, not only that they do not come.</summary>
    public static bool IsSaid(Utterance utterance) => Said(utterance) is not null;

    /// <summary>"Don't come in yet", "kom inte före åtta".</summary>
    public static bool IsNotYet(Utterance utterance) => NotYet.IsIn(utterance);

    private static int? Said(Utterance utterance)
    {
        if (Verbs.First(utterance) is not { } match || Negation.Reaches(utterance, match) || OnlyAbout.IsIn(utterance))
        {
            return null;
        }

        for (var i = match.To + 1; i + 1 < utterance.Count; i++)
        {
            if (OnlyThen.Contains(utterance[i].Text) && utterance[i + 1].Text is "jos" or "om" or "if")
            {
                return null;
            }
        }

        if (Intended.First(utterance) is { } intended && intended.From < match.From && utterance.Terms.Skip(match.To + 1).Any(t => t.Text is "men" or "mut" or "mutta" or "but" or "sittenkin" or "ändå"))
        {
            return null;
        }

        return Negation.IsSupposed(utterance, match) && !Politely.IsIn(utterance) ? null : match.From;
    }

    private static Match? Absence(Utterance utterance)
    {
        for (var found = Absent.First(utterance); found is { } match; found = Absent.From(utterance, match.From + 1))
        {
            if (!IsAsked(utterance, match) && IsOfThem(utterance, match.From) && EndsWithATime(utterance, match.To))
            {
                return match;
            }
        }

        return null;
    }

    /// <summary>"Ettekö tule?" asks where we are.</summary>
    private static bool IsAsked(Utterance utterance, Match match)
    {
        var last = match.To;
        while (last + 1 < utterance.Count && utterance[last + 1].Clause == utterance[match.From].Clause)
        {
            last++;
        }

        return utterance.GapAfter(last).Contains('?', StringComparison.Ordinal);
    }

    private static bool IsOfThem(Utterance utterance, int from) =>
        from == 0 || utterance[from - 1].Clause != utterance[from].Clause || !(NotThey.Contains(utterance[from - 1].Text) || (from > 1 && utterance[from - 2].Clause == utterance[from].Clause && NotThey.Contains(utterance[from - 2].Text) && utterance[from - 2].Text is not "it"));

    /// <summary>"En pääse tulemaan huomenna", "kommer inte på torsdag", but "kommer inte ihåg".</summary>
    private static bool EndsWithATime(Utterance utterance, int to)
    {
        for (var i = to + 1; i < utterance.Count && utterance[i].Clause == utterance[to].Clause; i++)
        {
            if (utterance[i].Text is "ja" or "och" or "and" or "koska" or "kun" or "ku" or "because" or "cause" or "cos" or "eftersom" or "för" or "sorry" or "sori")
            {
                return true;
            }

            if (!MayFollow.Contains(utterance[i].Text) && !utterance[i].IsNumber && !TimeGrammar.Matcher.IsTimeWord(utterance[i].Text))
            {
                return false;
            }
        }

        return true;
    }

    private static bool PutsForward(Utterance utterance, Match absent, bool saysWhen)
    {
        for (var i = absent.To + 1; saysWhen && i < utterance.Count; i++)
        {
            if (utterance[i].Clause != utterance[absent.From].Clause && OtherDay.At(utterance, i) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
