using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What helps to find the door and is no address: the housing company, the stairs, the name on the bell, the floor, the code, where the key is.</summary>
internal static class DoorNotes
{
    private const int MostWords = 7;

    private const int FarthestArrival = 5;

    private static readonly Lexicon Notes = new(
        "taloyhtiö", "as oy", "asunto oy", "ovikello*|summeri*|summari*|ovipuhelin*|ovessa|oves|ovikyltti*|postiluukussa|postilaatikossa ~ lukee|nimi|nimellä|sukunimi|on", "paina|painakaa ~ summeria|ovikelloa", "soita|soittakaa|rimpauta ~ ovikelloa|summeria",
        "summerista|ovikellosta|ovipuhelimesta|summerissa", "summeri|summari|ovikello|ovipuhelin ~ ei|rikki|epäkunnossa", "koputa|koputtakaa|koputelkaa|koputtele|kolkuta|kolkuttakaa|kolkuttele|kolkutelkaa", "ei hissiä", "hissi ~ rikki|epäkunnossa|ei|poissa",
        "ovikoodi*", "ulko oven ~ koodi", "alaoven|rapun|portin|porttikoodi ~ koodi", "alaovi*|porttikoodi*|alaovenkoodi*", "avain|avaimet|avaimen ~ naapuri*|naapurilla|huoltoyhtiö*|talkkari*|huoltomiehellä|isännöitsijäl*|vahtimestari*|vastaanotos*|aulas*|respas*|portsari*|maton|ruukun|kukkaruukun|postilaatikossa|avainlaatikossa", "avainlaatikko*|avainboksi*|avainkaappi*", "sisäänkäynti|sisäänkäynnin|kulku|käynti ~ pihan|pihalta|takaa|sivusta|kautta|puolelta|päädystä",
        "portti|puomi|alaovi|rappu ~ lukitaan|lukossa|suljetaan|kiinni|auki|aukeaa|avataan", "ilmoittaudu*|ilmottaudu*", "viimeiset|viimeinen|loput ~ km|kilometri*|metri*", "soratie*|hiekkatie*", "sininen|punainen|keltainen|vihreä|valkoinen|musta|harmaa postilaatikko*", "kissa|kissat|kissaa ~ karkaa|päästä|ulos|ulkona", "koira|koirat ~ vapaana|irti|haukku*|kiltti|pure*|kytkettynä|pihalla", "pysäköidä|pysäköikää|parkkeerata|parkkeeratkaa ~", "parkkipaikka|parkkipaikkoja|parkki|pysäköinti|vieraspaikka ~ on|ovat|löytyy|kadulla|pihalla|edessä|takana",
        "naapuri|talkkari|vaimo|mies|äiti|isä|anoppi|huoltomies|poika|tytär|vahtimestari|portsari ~ päästää|avaa|tulee vastaan",
        "brf", "bostadsrättsförening*", "portkod*", "porttelefon*", "dörrkod*", "kod|koden ~ är|till", "nyckel|nyckeln|nycklarna|nycklar ~ hos|under|grannen|dörrmattan|blomkrukan|brevlådan|receptionen|vaktmästaren|vedboden", "nyckelskåp*|nyckelbox*", "står ~ på dörren|skylten|porten|klockan|porttelefonen|brevlådan", "namn|namnet på dörren|klockan|porten", "ingång|ingången|entré|entrén ~ från|via|bakifrån|gården|gaveln|baksidan",
        "nedersta|översta|mittersta|vänstra|högra klockan|ringklockan|knappen", "ringklocka*|dörrklocka*|dörrklockan ~ funkar|fungerar|trasig|paj|sönder", "knacka|knackar|banka på|hårt|först|när", "ropa ~ från|på|när", "anmäl|anmäler ~ receptionen|vaktmästaren|vakten|kansliet", "grinden|bommen|porten|grind ~ låst|låses|låser|stängd|stängs|öppen|öppnas|kod", "grannen|vaktmästaren|sambon|frun|mannen|mamma|pappa|svärmor|min|hyresgästen|han|hon ~ släpper in|er", "släpper ~ in er|dig", "ingen hiss", "hiss|hissen ~ trasig|sönder|ur|funkar|fungerar", "hund|hunden|hundar|hundarna ~ lös|lösa|snäll|snälla|skäller|fast|kopplad|bits|biter", "parkera|parkerar ~", "parkering|parkeringen|gästparkering*|besöksparkering* ~ finns|bakom|framför|gården|gatan|utanför", "grusväg*", "husbåt*", "porten|dörren ~ öppen|olåst",
        "buzzer|buzzers", "intercom|intercoms", "doorbell|bell|door ~ says", "doorbell|doorbells|bell|bells ~ broken|broke|bust|dead|doesnt|not", "nd|rd|th|top|bottom|second|third|middle|left|right|upper|lower bell|buzzer", "bell|buzzer ~ from|on|marked|for", "door|gate|entry|building|lobby|front code|name", "code for the door|gate", "name on the door|bell|buzzer", "key|keys ~ under|neighbour|neighbor|mat|plant|letterbox|reception|caretaker|porter", "lockbox|keybox", "key safe|box", "entrance ~ round|around|back|side|courtyard",
        "gate|barrier ~ locked|shut|open|code", "front|main|close|street|side door|doors ~ open|unlocked|locked", "doors ~ open|unlocked", "push the door", "knock on|at|hard|loud|loudly|twice|first|when", "ask|report ~ reception|desk|security|porter|hut|concierge|office", "neighbour|neighbor|wife|husband|mum|caretaker|tenant|flatmate|concierge|porter|landlord ~ let|lets you|ye|u in", "let|lets you|ye in", "no lift|elevator", "lift|elevator ~ broken|out|bust", "dog|dogs ~ friendly|barks|bark|loose|bite|bites|tied|harmless", "park ~ behind|front|street|drive|courtyard|round|outside|yard", "parking ~ behind|front|street|permit|courtyard|round|yard|bay", "gravel|dirt|unpaved road|track", "caravan site", "white|red|blue|green|black|yellow|grey|brown door|gate");

    /// <summary>Notes only beside an address, or when we asked for one: water on the floor is none.</summary>
    private static readonly Lexicon Beside = new(
        "kerros|kerroksessa|kerrokses|krs", "*rappu|*rapussa|*porras|*rapusta", "sisäpiha*|takapiha*|pihatalo*|piharakennu*|päätyasunto*|päätytalo*", "keltainen|punainen|valkoinen|vihreä|sininen|harmaa|viimeinen|eka|ensimmäinen|kulmatalo talo|ovi|mökki", "talon|kaupan|koulun|marketin|kirkon|aseman|päiväkodin takana|vieressä|edessä|kohdalla", "vastapäätä", "oikealla|vasemmalla|toisella|pihan|kadun|järven|rannan|puiston puolella|puolel|puolelta", "*kioskin|*marketin|*kaupan|*sairaalan|*koulun|*kirkon|*aseman|*puiston|*torin|*hallin ~ puolel*|vieressä|takana|edessä|kohdalla|vierestä", "*kirkolta|*asemalta|*koululta|*risteyksestä ~ km|kilometri*|metri*", "rivitalo|paritalo|omakotitalo|luhtitalo|kulmatalo|paritalon", "*talo ei", "a|b|c|d|e|f talo", "keltainen|punainen|valkoinen|vihreä|sininen|harmaa|ruskea|musta|oranssi|tiilinen|puinen *talo|portti|aita|rakennus|kyltti|mökki", "keltaisessa|punaisessa|valkoisessa|vihreässä|sinisessä|harmaassa|ruskeassa|tiilisessä talossa|*talossa", "punatiili*|tiilitalo*|puutalo*|hirsitalo*", "pihan|tien|talon|kujan|kadun|mäen perällä|päässä|päädyssä|varrella|alla|päällä", "takaovi*|takaovesta|sivuovi*|sivuovesta|etuovi*|kellarin|keittiön|autotallin ovi|ovesta", "lastauslaitur*|lastausovi*|parkkihalli*", "vuokralainen|asukas|siivooja|vastaanotto|huoltomies ~ paikalla|kotona|vastassa", "liiketila*|liikehuoneisto*|toimistotila*|varastokellari*|häkkivarasto*|pyykkitupa|pesutupa", "tekninen tila", "mökki|mökillä|mökil|mökin|kesämökki*|huvilalla|liikkeessä|toimistolla|konttorilla|varastolla|päiväkodissa|koululla",
        "äidin|isän|anopin|appiukon|mummon|mummin|papan|tyttären|pojan|siskon|veljen|vanhempien luona|luo|tykönä|kotona|kotiin",
        "*trappan|*uppgången|uppgång", "a|b|c|d|e|f|g trappan|trapp|rappu|rapussa|porras|uppgången|uppgång|staircase|stairs", "våning|våningen|vån", "tr|trappor|trappa", "plan", "på dörren|klockan står", "gårdshus*|gathus*|innergården|bakgården|baksidan|gaveln|källaringång*", "gula|röda|vita|gröna|blå|grå|sista|första huset|dörren|villan", "bakom|bredvid|mittemot", "mitt emot", "på|till vänster|höger ~ sida|sidan|om|porten|uppgången|ingången", "på andra|högra|vänstra|motsatta sidan", "rött|gult|vitt|grönt|blått|grått|svart|brunt hus|tegelhus|trähus|plank|staket", "röda|gula|vita|gröna|blå|grå|svarta|bruna *huset|villan|porten|grinden|brevlådan|stugan", "längst in|bort|ner|upp", "i slutet|början av|på", "bakdörr*|sidodörr*|köksingång*|källardörr*|garageinfart*", "tegelhuset|tegelvillan|vändplan|vändplanen|flaggstång*", "första|andra|tredje|sista infarten|avfarten|huset", "lapp|skylt på|vid", "före skogen|bron|korsningen|kurvan|backen", "stugan|sommarstugan|sommarstuga|fritidshuset|fritidshus|torpet|landstället|kontor|kontoret|butiken|butikslokal*|affären|lokalen|lagret|verkstan|tvättstugan|cykelkällaren|förrådet", "hos ~ mamma|pappa|mor|far|mormor|morfar|farmor|farfar|svärmor|svärfar|svärföräldrar|föräldrar|dottern|sonen|syster|bror", "på *gården|*hemmet|*boendet i", "från kajen|bryggan", "vid ~ bryggan|kajen|rondellen|kiosken|macken|skolan|kyrkan|stationen|torget",
        "floor", "side|back gate|door|entrance", "end|corner|yellow|red|white|blue|green|grey|last|first house|door|one", "behind|beside|opposite the", "next to the", "across from", "round|around the back|corner", "upstairs|downstairs flat|door", "courtyard", "end|top|bottom of ~ lane|road|drive|street|hill|track|terrace|row", "red|yellow|white brick|bungalow|cottage|gate|van", "above|over|below|under the shop|bakery|chipper|pub|pharmacy|salon|takeaway|bank|post", "side|back door|gate|entrance|lane", "first|second|third|last house|door|turn|left|right", "round|around the side|back|corner", "cottage|cabin|summerhouse", "the shop|office|salon|studio|warehouse|pub", "my|our|her|his mums|moms|mothers|dads|nans|grans|parents|sisters|brothers|daughters|sons", "left|right hand side", "on the left|right", "beside|past|before|after the church|school|shop|bridge|station|garage|pub|roundabout|crossroads", "stairwell|staircase a|b|c|d|e");

    /// <summary>What led to a word that is something else's ends no note: "behind the shop in".</summary>
    private static readonly HashSet<string> Trailing = new(StringComparer.Ordinal) { "in", "at", "on", "i", "på", "vid", "och", "and", "ja", "the" };

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal) { "dont", "not", "never", "älä", "älkää", "älkääs", "inte", "ej", "aldrig" };

    /// <summary>A floor is one with its number beside it; wet floors and plans are none.</summary>
    private static readonly HashSet<string> Floors = new(StringComparer.Ordinal) { "floor", "plan", "våning", "våningen", "vån", "tr", "trappor", "trappa", "kerros", "kerroksessa", "kerrokses", "krs" };

    private static readonly HashSet<string> Ordinals = new(StringComparer.Ordinal)
    {
        "ensimmäinen", "toinen", "kolmas", "viides", "kuudes", "seitsemäs", "ensimmäisessä", "toisessa", "kolmannessa", "neljännessä", "viidennessä", "kuudennessa", "ylin", "alin", "ylimmässä", "alimmassa", "eka", "toka",
        "första", "andra", "tredje", "fjärde", "femte", "sjätte", "översta", "nedersta", "en", "två", "tre", "fyra", "fem", "sex", "sju", "halv", "högst", "ekassa", "tokassa", "kolmannes", "neljännes", "viidennes", "toises", "ekas", "kolmonen", "neljäs",
        "first", "second", "third", "fourth", "fifth", "sixth", "top", "ground", "bottom", "st", "nd", "rd", "th", "upper", "lower",
    };

    /// <summary>Bells and doors, which are rung without calling anybody.</summary>
    private static readonly Lexicon Bells = new(
        "ovikelloa|ovikelloon|summeria|summerista|ovipuhelinta|porttikelloa|ovesta", "dörren|dörrklockan|klockan|porttelefonen|porten|lägenheten|grannen|hos", "the bell|doorbell|buzzer|door");

    /// <summary>Being at the door, the gate or the foot of the stairs.</summary>
    private static readonly Lexicon Arrivals = new(
        "alhaalla|alhaalta|ovella|ovelta|portilla|portilta|pihalla|pihalta|pihassa|perillä|alaovella|alaovelta|rapussa|rappukäytävässä", "ku|kun oot|olet|olette|ootte|tuut|tulette ~ perillä|siinä|täällä|paikalla|ovella|alhaalla|pihassa", "niin ~ tulen|tuun|avaan|haen|päästän",
        "när|då ni|du ~ framme|utanför|nere|här", "när|då ni|du kommer fram", "utanför", "nerifrån", "när ni|du står", "från ~ porten|gatan|grinden|kajen", "så ~ öppnar|kommer|släpper|möter",
        "when ~ outside|there|here|downstairs", "when you|ye|u arrive", "when ~ get here|there", "from ~ outside|gate|street|downstairs", "outside");

    /// <summary>"Ring på Lindqvist", "soita ovikelloa", "ring the bell": it is the door's, and nobody is to be called.</summary>
    public static Match? BellAt(Utterance utterance, int at)
    {
        if (utterance[at].Text is not ("ring" or "ringa" or "ringer" or "plinga" or "tryck" or "soita" or "soittakaa" or "soitelkaa" or "soittele" or "rimpauta" or "kilauta" or "pirauta" or "press" or "buzz" or "call" or "text" or "phone" or "shout"))
        {
            return null;
        }

        if (ArrivalAfter(utterance, at) is { } arrival)
        {
            return new Match(at, arrival);
        }

        if (IsNotToRing(utterance, at))
        {
            return new Match(at, at + 2);
        }

        var next = at + 1 < utterance.Count && utterance[at + 1].Text is "på" or "sitten" or "vaan" or "bara" ? at + 2 : at + 1;
        return next < utterance.Count && utterance[next].Clause == utterance[at].Clause
            && (Bells.At(utterance, next) is not null || (utterance[next - 1].Text == "på" && utterance[next] is { IsNumber: false, StartsUpper: true } name && !Names.IsCommon(name.Text)))
            ? new Match(at, next)
            : null;
    }

    /// <summary>"Ring inte på", but "ring inte på jobbet".</summary>
    private static bool IsNotToRing(Utterance utterance, int at) =>
        utterance[at].Text is "ring" or "plinga" && at + 2 < utterance.Count && Denials.Contains(utterance[at + 1].Text) && utterance[at + 2].Text == "på"
        && (at + 3 == utterance.Count || utterance[at + 3].Clause != utterance[at].Clause || Bells.At(utterance, at + 3) is not null || utterance[at + 3].Text is "när" or "då" or "för" or "utan" or "eftersom" or "om" or "tack" or "snälla");

    /// <summary>Where the clause says that they stand at the door when they ring: "soittakaa kun olette alhaalla", "ring när ni är framme", "ring when you're outside".</summary>
    private static int? ArrivalAfter(Utterance utterance, int at)
    {
        for (var i = at + 1; i < utterance.Count && i <= at + FarthestArrival && utterance[i].Clause == utterance[at].Clause; i++)
        {
            if (Arrivals.At(utterance, i) is { } arrival)
            {
                return arrival.To;
            }
        }

        return null;
    }

    /// <summary>The clauses with such words, joined as they were said.</summary>
    public static Finding<string>? Read(Utterance utterance, bool besideAddress, bool[] taken)
    {
        List<Match> notes = [];
        besideAddress |= Notes.IsIn(utterance);
        for (var i = 0; i < utterance.Count; i++)
        {
            if (!taken[i] && (Notes.At(utterance, i) ?? BellAt(utterance, i) ?? (besideAddress ? BesideAt(utterance, i, taken) ?? CodeAt(utterance, i) : null)) is { } note)
            {
                var (from, to) = (DenialBefore(utterance, note.From, taken), Math.Max(note.To, ClauseEnd(utterance, note, taken)));
                Array.Fill(taken, true, from, to - from + 1);
                notes.Add(new Match(from, to));
                i = to;
            }
        }

        return notes.Count == 0 ? null : new(string.Join(", ", notes.Select(n => utterance.Words(n.From, n.To))), utterance.Words(notes[0].From, notes[^1].To), 0.7);
    }

    /// <summary>"Don't ring the bell" is the note, not "ring the bell".</summary>
    private static int DenialBefore(Utterance utterance, int note, bool[] taken)
    {
        if (note == 0 || taken[note - 1] || utterance[note - 1].Clause != utterance[note].Clause || !Denials.Contains(utterance[note - 1].Text))
        {
            return note;
        }

        return note > 1 && utterance[note - 2].Text is "do" or "please" or "ni" or "du" && !taken[note - 2] && utterance[note - 2].Clause == utterance[note].Clause ? note - 2 : note - 1;
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

    /// <summary>"Koodi 4471", "keypad 7719", "kod: 2580".</summary>
    private static Match? CodeAt(Utterance utterance, int at)
    {
        var number = at + 1 < utterance.Count && utterance[at + 1].Text is "on" or "är" or "is" ? at + 2 : at + 1;
        return utterance[at].Text is "koodi" or "kod" or "koden" or "code" or "keypad" && number < utterance.Count && utterance[number] is { IsNumber: true, Written.Length: >= 3 and <= 6 } ? new Match(at, number) : null;
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
