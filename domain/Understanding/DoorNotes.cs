using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What helps to find the door and is no address: the housing company, the stairs, the name on the bell, the floor, the code, where the key is.</summary>
internal static class DoorNotes
{
    private const int MostWords = 7;

    private static readonly Lexicon Notes = new(
        "taloyhtiö", "as oy", "asunto oy", "ovikello*|summeri*|summari*|ovipuhelin*|ovessa|ovikyltti*|postiluukussa|postilaatikossa ~ lukee|nimi|nimellä|sukunimi|on", "paina|painakaa ~ summeria|ovikelloa", "soita|soittakaa|rimpauta ~ ovikelloa|summeria",
        "ovikoodi*", "ulko oven ~ koodi", "alaoven|rapun|portin|porttikoodi ~ koodi", "alaovi*|porttikoodi*|alaovenkoodi*", "avain|avaimet|avaimen ~ naapuri*|naapurilla|huoltoyhtiö*|talkkari*|huoltomiehellä|maton|ruukun|kukkaruukun|postilaatikossa|avainlaatikossa", "avainlaatikko*|avainboksi*|avainkaappi*", "sisäänkäynti|sisäänkäynnin|kulku|käynti ~ pihan|pihalta|takaa|sivusta|kautta|puolelta|päädystä",
        "brf", "bostadsrättsförening*", "portkod*", "porttelefon*", "dörrkod*", "kod|koden ~ är|till", "nyckel|nyckeln|nycklarna ~ hos|under|grannen|dörrmattan", "nyckelskåp*|nyckelbox*", "står ~ på dörren|skylten|porten|klockan|porttelefonen|brevlådan", "namn|namnet på dörren|klockan|porten", "ingång|ingången|entré|entrén ~ från|via|bakifrån|gården|gaveln|baksidan",
        "buzzer", "intercom", "doorbell|bell|door ~ says", "door|gate|entry|building|lobby|front code|name", "code for the door|gate", "name on the door|bell|buzzer", "key|keys ~ under|neighbour|neighbor|mat|plant|letterbox", "lockbox|keybox", "key safe|box", "entrance ~ round|around|back|side|courtyard");

    /// <summary>Notes only beside an address, or when we asked for one: water on the floor is none.</summary>
    private static readonly Lexicon Beside = new(
        "kerros|kerroksessa|krs", "*rappu|*rapussa|*porras|*rapusta", "sisäpiha*|takapiha*|pihatalo*|piharakennu*|päätyasunto*|päätytalo*", "keltainen|punainen|valkoinen|vihreä|sininen|harmaa|viimeinen|eka|ensimmäinen|kulmatalo talo|ovi|mökki", "talon|kaupan|koulun|marketin|kirkon|aseman|päiväkodin takana|vieressä|edessä|kohdalla", "vastapäätä",
        "*trappan|*uppgången|uppgång", "a|b|c|d|e|f|g trappan|trapp|rappu|rapussa|porras|uppgången|uppgång|staircase|stairs", "våning|våningen|vån", "tr|trappor|trappa", "plan", "på dörren|klockan står", "gårdshus*|gathus*|innergården|bakgården|baksidan|gaveln|källaringång*", "gula|röda|vita|gröna|blå|grå|sista|första huset|dörren|villan", "bakom|bredvid|mittemot", "mitt emot",
        "floor", "side|back gate|door|entrance", "end|corner|yellow|red|white|blue|green|grey|last|first house|door|one", "behind|beside|opposite the", "next to the", "across from", "round|around the back|corner", "upstairs|downstairs flat|door", "courtyard");

    /// <summary>What led to a word that is something else's ends no note: "behind the shop in".</summary>
    private static readonly HashSet<string> Trailing = new(StringComparer.Ordinal) { "in", "at", "on", "i", "på", "vid", "och", "and", "ja", "the" };

    /// <summary>A floor is one with its number beside it; wet floors and plans are none.</summary>
    private static readonly HashSet<string> Floors = new(StringComparer.Ordinal) { "floor", "plan", "våning", "våningen", "vån", "tr", "trappor", "trappa", "kerros", "kerroksessa", "krs" };

    private static readonly HashSet<string> Ordinals = new(StringComparer.Ordinal)
    {
        "ensimmäinen", "toinen", "kolmas", "neljäs", "viides", "kuudes", "seitsemäs", "ensimmäisessä", "toisessa", "kolmannessa", "neljännessä", "viidennessä", "kuudennessa", "ylin", "alin", "ylimmässä", "alimmassa", "eka", "toka", "kolmonen",
        "första", "andra", "tredje", "fjärde", "femte", "sjätte", "översta", "nedersta", "en", "två", "tre", "fyra", "fem", "halv", "högst",
        "first", "second", "third", "fourth", "fifth", "sixth", "top", "ground", "bottom", "st", "nd", "rd", "th", "upper", "lower",
    };

    /// <summary>Bells and doors, which are rung without calling anybody.</summary>
    private static readonly Lexicon Bells = new(
        "ovikelloa|ovikelloon|summeria|summerista|ovipuhelinta|porttikelloa|ovesta", "dörren|dörrklockan|klockan|porttelefonen|porten|lägenheten|grannen|hos", "the bell|doorbell|buzzer|door");

    /// <summary>"Ring på Lindqvist", "soita ovikelloa", "ring the bell": it is the door's, and nobody is to be called.</summary>
    public static Match? BellAt(Utterance utterance, int at)
    {
        if (utterance[at].Text is not ("ring" or "ringa" or "plinga" or "tryck" or "soita" or "soittakaa" or "rimpauta" or "press" or "buzz"))
        {
            return null;
        }

        var next = at + 1 < utterance.Count && utterance[at + 1].Text is "på" or "sitten" or "vaan" or "bara" ? at + 2 : at + 1;
        return next < utterance.Count && utterance[next].Clause == utterance[at].Clause
            && (Bells.At(utterance, next) is not null || (utterance[next - 1].Text == "på" && utterance[next] is { IsNumber: false, StartsUpper: true } name && !Names.IsCommon(name.Text)))
            ? new Match(at, next)
            : null;
    }

    /// <summary>The clauses with such words, joined as they were said.</summary>
    public static Finding<string>? Read(Utterance utterance, bool besideAddress, bool[] taken)
    {
        List<Match> notes = [];
        besideAddress |= Notes.IsIn(utterance);
        for (var i = 0; i < utterance.Count; i++)
        {
            if (!taken[i] && (Notes.At(utterance, i) ?? BellAt(utterance, i) ?? (besideAddress ? BesideAt(utterance, i, taken) : null)) is { } note)
            {
                var to = Math.Max(note.To, ClauseEnd(utterance, note, taken));
                Array.Fill(taken, true, note.From, to - note.From + 1);
                notes.Add(new Match(note.From, to));
                i = to;
            }
        }

        return notes.Count == 0 ? null : new(string.Join(", ", notes.Select(n => utterance.Words(n.From, n.To))), utterance.Words(notes[0].From, notes[^1].To), 0.7);
    }

    private static int ClauseEnd(Utterance utterance, Match note, bool[] taken)
    {
        var to = note.To;
        while (to + 1 < utterance.Count && utterance[to + 1].Clause == utterance[note.To].Clause && !taken[to + 1] && to - note.From < MostWords)
        {
            to++;
        }

        while (to > note.To && Trailing.Contains(utterance[to].Text))
        {
            to--;
        }

        return to;
    }

    private static Match? BesideAt(Utterance utterance, int at, bool[] taken)
    {
        if (Beside.At(utterance, at) is not { } note)
        {
            return null;
        }

        if (note.From != note.To || !Floors.Contains(utterance[at].Text))
        {
            return note;
        }

        var from = at;
        while (from > 0 && at - from < 2 && !taken[from - 1] && (utterance[from - 1].IsNumber || Ordinals.Contains(utterance[from - 1].Text)) && utterance[from].Gap is " " or ". " or "" or ".")
        {
            from--;
        }

        return from < at ? new Match(from, at) : at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: true, Gap: " " } ? new Match(at, at + 1) : null;
    }
}
