using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Streets, flats, postal codes and towns, as Finns and Swedes write them.</summary>
internal static class Addresses
{
    private static readonly ImmutableArray<string> StreetEndings =
    [
        "katu", "kadulla", "kadun", "kadulle", "katua", "tie", "tiellä", "tielle", "kuja", "kujalla", "kujalle", "polku", "polulla", "väylä", "väylällä", "raitti", "raitilla", "kaari", "kaarella", "kaaressa", "aukio", "aukiolla", "tori", "penger", "penkereellä", "rinne", "rinteellä",
        "bulevardi", "bulevardilla", "esplanadi", "esplanadilla", "ranta", "rannalla", "rantatie", "portti", "portilla", "silta", "laituri", "puistikko", "kallio", "mäentie", "syrjä",
        "gatan", "gata", "vägen", "väg", "gränden", "gränd", "stigen", "stig", "torget", "torg", "allén", "backen", "gården", "kajen", "leden", "plan", "slingan", "svängen", "stråket", "esplanaden", "bulevarden", "vgn",
        "street", "road", "lane", "avenue",
    ];

    private static readonly FrozenSet<string> StreetWords = new[] { "linja", "linjalla", "rantatie", "rantatiellä", "rantakatu", "puistotie", "puistokatu", "strandväg", "strandgata", "tie", "katu", "street", "road", "lane", "avenue", "st", "rd", "väg", "gata", "torg", "plan", "bulevardi", "esplanadi" }.ToFrozenSet();

    private static readonly FrozenSet<string> StreetBeginnings = new[]
    {
        "läntinen", "itäinen", "pohjoinen", "eteläinen", "vanha", "uusi", "iso", "pieni", "suuri", "ylä", "ala", "ensimmäinen", "toinen", "kolmas", "neljäs", "viides", "keskinen", "pikku",
        "norra", "södra", "östra", "västra", "stora", "lilla", "gamla", "nya", "övre", "nedre", "sankt", "lång", "första", "andra", "tredje", "fjärde", "femte",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> FlatWords = new[] { "as", "asunto", "asunnossa", "lgh", "lägenhet", "lägenheten", "bostad", "flat", "apt", "apartment", "rappu" }.ToFrozenSet();

    /// <summary>Words that may stand before a number in an answer and are no street.</summary>
    private static readonly FrozenSet<string> NeverStreet = new[]
    {
        "klo", "kl", "kello", "klockan", "at", "noin", "n", "vid", "runt", "after", "before", "between", "mellan", "efter", "före", "innan", "jälkeen", "ennen", "numero", "nummer", "nro", "number", "postinumero", "postnummer", "postinro", "postcode", "on", "är", "is", "its", "it", "se", "det",
        "ja", "och", "and", "tai", "eller", "or", "i", "in", "asun", "bor", "osoite", "adress", "adressen", "address", "tänään", "huomenna", "idag", "imorgon", "today", "tomorrow", "kerros", "våning", "floor", "ovikoodi", "portkod", "koodi", "puh", "tel", "about", "around", "option", "vaihtoehto", "alternativ", "yli", "over",
        "gas", "vain", "vasta", "tuntia", "n.", "from", "till", "to", "by", "no", "nr", "ma", "ti", "ke", "pe", "la", "su", "mån", "tis", "ons", "tors", "fre", "lör", "sön", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    }.ToFrozenSet();

    /// <summary>Towns by the stem that all their forms share, and the name to write.</summary>
    private static readonly ImmutableArray<(string Stem, string Name)> Towns =
    [
        ("helsin", "Helsinki"), ("helsingfors", "Helsingfors"), ("stadissa", "Helsinki"), ("espoo", "Espoo"), ("esbo", "Esbo"), ("vantaa", "Vantaa"), ("vanda", "Vanda"), ("kauniai", "Kauniainen"), ("grankulla", "Grankulla"),
        ("tampere", "Tampere"), ("tamperee", "Tampere"), ("tammerfors", "Tammerfors"), ("turku", "Turku"), ("turu", "Turku"), ("åbo", "Åbo"), ("oulu", "Oulu"), ("uleåborg", "Uleåborg"), ("jyväskylä", "Jyväskylä"), ("lahti", "Lahti"), ("lahde", "Lahti"), ("kuopio", "Kuopio"),
        ("porvoo", "Porvoo"), ("borgå", "Borgå"), ("vaasa", "Vaasa"), ("vasa", "Vasa"), ("pori", "Pori"), ("lohja", "Lohja"), ("hyvinkää", "Hyvinkää"), ("hyvinkä", "Hyvinkää"), ("järvenpää", "Järvenpää"), ("järvenpä", "Järvenpää"), ("kerava", "Kerava"), ("tuusula", "Tuusula"), ("kirkkonummi", "Kirkkonummi"), ("kirkkonumme", "Kirkkonummi"), ("kyrkslätt", "Kyrkslätt"),
        ("nurmijärv", "Nurmijärvi"), ("sipoo", "Sipoo"), ("sibbo", "Sibbo"), ("vihti", "Vihti"), ("nokia", "Nokia"), ("ylöjärv", "Ylöjärvi"), ("kangasala", "Kangasala"), ("lempäälä", "Lempäälä"), ("pirkkala", "Pirkkala"), ("kaarina", "Kaarina"), ("raisio", "Raisio"), ("naantali", "Naantali"), ("lieto", "Lieto"), ("salo", "Salo"), ("hämeenlinna", "Hämeenlinna"), ("riihimä", "Riihimäki"),
        ("rauma", "Rauma"), ("kemi", "Kemi"), ("rovaniemi", "Rovaniemi"), ("rovaniem", "Rovaniemi"), ("imatra", "Imatra"), ("lappeenranta", "Lappeenranta"), ("lappeenranna", "Lappeenranta"), ("kokkola", "Kokkola"),
        ("pietarsaari", "Pietarsaari"), ("pietarsaare", "Pietarsaari"), ("maarianhamina", "Maarianhamina"), ("seinäjoki", "Seinäjoki"), ("seinäjoe", "Seinäjoki"), ("mikkeli", "Mikkeli"), ("hanko", "Hanko"), ("hango", "Hanko"),
        ("inkoo", "Inkoo"), ("raasepori", "Raasepori"), ("loviisa", "Loviisa"), ("joensuu", "Joensuu"), ("kotka", "Kotka"), ("kouvola", "Kouvola"), ("hamina", "Hamina"), ("savonlinna", "Savonlinna"), ("varkaus", "Varkaus"),
        ("varkaude", "Varkaus"), ("iisalmi", "Iisalmi"), ("iisalm", "Iisalmi"), ("kajaani", "Kajaani"), ("tornio", "Tornio"), ("forssa", "Forssa"), ("mustasaari", "Mustasaari"), ("mustasaare", "Mustasaari"),
        ("parainen", "Parainen"), ("paraisi", "Parainen"), ("kemiönsaari", "Kemiönsaari"), ("kemiönsaare", "Kemiönsaari"), ("närpiö", "Närpiö"), ("siuntio", "Siuntio"), ("valkeakoski", "Valkeakoski"),
        ("valkeakosk", "Valkeakoski"), ("uusikaupunki", "Uusikaupunki"), ("uudessakaupungi", "Uusikaupunki"), ("uudenkaupungi", "Uusikaupunki"), ("kristiinankaupunki", "Kristiinankaupunki"),
        ("kristiinankaupungi", "Kristiinankaupunki"), ("nurmijärvi", "Nurmijärvi"), ("ylöjärvi", "Ylöjärvi"), ("riihimäki", "Riihimäki"),
        ("hangö", "Hangö"), ("raseborg", "Raseborg"), ("lovisa", "Lovisa"), ("pargas", "Pargas"), ("jakobstad", "Jakobstad"), ("karleby", "Karleby"), ("mariehamn", "Mariehamn"), ("nådendal", "Nådendal"),
        ("björneborg", "Björneborg"), ("villmanstrand", "Villmanstrand"), ("lojo", "Lojo"), ("ingå", "Ingå"), ("sjundeå", "Sjundeå"), ("tusby", "Tusby"), ("korsholm", "Korsholm"), ("närpes", "Närpes"),
        ("kristinestad", "Kristinestad"), ("nykarleby", "Nykarleby"), ("kaskö", "Kaskö"), ("kimitoön", "Kimitoön"), ("träskända", "Träskända"), ("kervo", "Kervo"), ("hyvinge", "Hyvinge"), ("lahtis", "Lahtis"),
        ("tavastehus", "Tavastehus"), ("nyslott", "Nyslott"), ("fredrikshamn", "Fredrikshamn"), ("reso", "Reso"), ("raumo", "Raumo"), ("nystad", "Nystad"), ("larsmo", "Larsmo"), ("pedersöre", "Pedersöre"), ("malax", "Malax"),
        ("vörå", "Vörå"), ("korsnäs", "Korsnäs"), ("lappträsk", "Lappträsk"), ("mörskom", "Mörskom"), ("pyttis", "Pyttis"),
        ("stockholm", "Stockholm"), ("solna", "Solna"), ("sundbyberg", "Sundbyberg"), ("nacka", "Nacka"), ("huddinge", "Huddinge"), ("täby", "Täby"), ("lidingö", "Lidingö"), ("danderyd", "Danderyd"), ("sollentuna", "Sollentuna"), ("järfälla", "Järfälla"), ("botkyrka", "Botkyrka"), ("haninge", "Haninge"), ("tyresö", "Tyresö"), ("södertälje", "Södertälje"), ("norrtälje", "Norrtälje"),
        ("uppsala", "Uppsala"), ("göteborg", "Göteborg"), ("malmö", "Malmö"), ("västerås", "Västerås"), ("örebro", "Örebro"), ("linköping", "Linköping"), ("norrköping", "Norrköping"), ("märsta", "Märsta"), ("vallentuna", "Vallentuna"), ("åkersberga", "Åkersberga"), ("bromma", "Bromma"), ("hägersten", "Hägersten"), ("farsta", "Farsta"),
    ];

    private static readonly FrozenDictionary<char, ImmutableArray<(string Stem, string Name)>> TownsByLetter =
        Towns.GroupBy(t => t.Stem[0]).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());

    /// <summary>Digits after them number a paper, not a place.</summary>
    private static readonly FrozenSet<string> References = new[]
    {
        "lasku", "laskun", "laskunne", "laskulla", "tilaus", "tilauksen", "viite", "viitenumero", "faktura", "fakturan", "fakturanummer", "order", "ordernummer", "offert", "offerten", "invoice", "bill", "ref", "reference", "ticket", "quote",
    }.ToFrozenSet();

    /// <summary>As people shorten them with a thumb.</summary>
    private static readonly FrozenDictionary<string, string> ShortTowns = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["hki"] = "Helsinki", ["hfors"] = "Helsingfors", ["tku"] = "Turku", ["jkl"] = "Jyväskylä", ["sthlm"] = "Stockholm", ["gbg"] = "Göteborg",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> TownEndings = ["", "n", "on", "en", "in", "an", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ki", "kiin", "gin", "gissä", "gissa", "gistä", "seen", "hen", "hon", "hun", "un", "ussa", "een", "eella", "eelle", "eelta", "reella", "reelle", "iin", "issa", "issä", "ella", "elle", "essa", "essä", "vellä", "vi", "ven", "s", "nen", "sissa", "sten", "mäellä", "ki", "ellä", "ällä"];

    /// <summary>The parts of an address that were said, and which terms said them.</summary>
    public static Finding<ServiceAddress>? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var postal = PostalCode(utterance, context, taken);
        var street = Street(utterance, context, taken);
        var town = Town(utterance, context, taken, postal?.To);
        if (postal is null && street is null && town is null)
        {
            return null;
        }

        var (from, to) = (utterance.Count, -1);
        foreach (var part in new[] { postal?.Span, street?.Span, town?.Span })
        {
            (from, to) = part is { } p ? (Math.Min(from, p.From), Math.Max(to, p.To)) : (from, to);
        }

        var confidence = street is not null && postal is not null ? 0.95 : postal is not null || street is { Sure: true } ? 0.9 : 0.7;
        return new(new ServiceAddress(street?.Street, street?.Flat, postal?.Code, town?.Name), utterance.Words(from, to), confidence);
    }

    private static (string Code, int To, Match Span)? PostalCode(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        for (var i = 0; i < utterance.Count; i++)
        {
            var term = utterance[i];
            if (term is not { IsNumber: true, Written.Length: 3 or 5 } || taken[i] || IsInPhoneNumber(utterance, i))
            {
                continue;
            }

            if (term.Written.Length == 5 && !IsAmount(utterance, i) && !(i > 0 && References.Contains(utterance[i - 1].Text)))
            {
                taken[i] = true;
                return (term.Written, i, new Match(i, i));
            }

            // Sweden writes 114 55.
            if (term.Written.Length == 3 && i + 1 < utterance.Count && utterance[i + 1] is { IsNumber: true, Gap: " ", Written.Length: 2 } second && term.Written[0] != '0'
                && (context.Settings.DefaultLocale == Locale.SvSe || context.Asked == Asked.Address) && !IsAmount(utterance, i + 1))
            {
                taken[i] = taken[i + 1] = true;
                return (term.Written + second.Written, i + 1, new Match(i, i + 1));
            }
        }

        return null;
    }

    private static bool IsAmount(Utterance utterance, int at) =>
        utterance.GapAfter(at).Contains('€', StringComparison.Ordinal) || (at + 1 < utterance.Count && utterance[at + 1].Text is "euroa" or "e" or "eur" or "kr" or "kronor" or "euros" or "sek");

    /// <summary>A run of digits that begins like a phone number is one, whatever five of them look like.</summary>
    private static bool IsInPhoneNumber(Utterance utterance, int at)
    {
        var from = at;
        while (from > 0 && utterance[from - 1].IsNumber && utterance[from].Gap is " " or "-")
        {
            from--;
        }

        var digits = 0;
        for (var i = from; i < utterance.Count && (utterance[i].IsNumber || IsLongDigits(utterance[i])) && (i == from || utterance[i].Gap is " " or "-"); i++)
        {
            digits += utterance[i].Written.Length;
        }

        return digits >= 8 && (utterance[from].Written[0] == '0' || utterance[from].Gap.EndsWith('+')) && !(from == at && utterance[at].Written.Length == 5);
    }

    private static bool IsLongDigits(Term term) => char.IsAsciiDigit(term.Written[0]);

    private static (string Street, string? Flat, bool Sure, Match Span)? Street(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var asked = context.Asked == Asked.Address;
        for (var i = 0; i + 1 < utterance.Count; i++)
        {
            var number = utterance[i + 1];
            if (taken[i] || taken[i + 1] || utterance[i].IsNumber || !number.IsNumber || number.Written.Length > 4 || number.Number == 0 || number.Gap is not (" " or "" or ". " or "."))
            {
                continue;
            }

            var sure = IsStreet(utterance, i);
            if (!sure && !(asked && utterance[i].Text.Length >= 3 && !NeverStreet.Contains(utterance[i].Text) && !FlatWords.Contains(utterance[i].Text)))
            {
                continue;
            }

            var from = i;
            while (from > 0 && !taken[from - 1] && utterance[from].Gap is " " && !utterance[from - 1].IsNumber
                && (StreetBeginnings.Contains(utterance[from - 1].Text) || (utterance[from - 1].StartsUpper && utterance[i].StartsUpper && utterance[from - 1].Text.Length > 2 && !NeverStreet.Contains(utterance[from - 1].Text) && i - from < 2 && from - 1 > 0 && !IsWhere(utterance[from - 1].Text))
                    || (StreetWords.Contains(utterance[i].Text) && from == i && !NeverStreet.Contains(utterance[from - 1].Text))))
            {
                from--;
            }

            var (to, flat) = Flat(utterance, i + 1, context);
            var streetEnd = i + 1;

            // "Björkgatan 5B": a letter glued to the number, with no flat after it, belongs to the house.
            if (flat is null && i + 2 < utterance.Count && utterance[i + 2] is { IsGlued: true, Text.Length: 1 })
            {
                (streetEnd, to) = (i + 2, i + 2);
            }

            // "12-14" is one house.
            if (streetEnd + 1 < utterance.Count && utterance[streetEnd + 1] is { IsNumber: true, Gap: "-" } && to == streetEnd)
            {
                (streetEnd, to) = (streetEnd + 1, streetEnd + 1);
            }

            for (var t = from; t <= to; t++)
            {
                taken[t] = true;
            }

            return (Capitalised(utterance.Words(from, streetEnd)), flat, sure, new Match(from, to));
        }

        return asked ? EnglishOrder(utterance, taken) : null;
    }

    /// <summary>"12 Baker Street": the number first.</summary>
    private static (string Street, string? Flat, bool Sure, Match Span)? EnglishOrder(Utterance utterance, bool[] taken)
    {
        for (var i = 0; i + 1 < utterance.Count; i++)
        {
            for (var last = i + 1; utterance[i].IsNumber && !taken[i] && utterance[i].Written.Length <= 4 && last < Math.Min(utterance.Count, i + 4) && utterance[last].Clause == utterance[i].Clause; last++)
            {
                if (IsStreet(utterance, last))
                {
                    for (var t = i; t <= last; t++)
                    {
                        taken[t] = true;
                    }

                    return (Capitalised($"{utterance.Words(i + 1, last)} {utterance[i].Written}"), null, true, new Match(i, last));
                }
            }
        }

        return null;
    }

    /// <summary>"Kalliossa Fleminginkatu": the part of town is no part of the street's name.</summary>
    private static bool IsWhere(string word) => word.Length > 5 && (word.EndsWith("ssa", StringComparison.Ordinal) || word.EndsWith("ssä", StringComparison.Ordinal) || word.EndsWith("lla", StringComparison.Ordinal) || word.EndsWith("llä", StringComparison.Ordinal));

    private static bool IsStreet(Utterance utterance, int at)
    {
        var word = utterance[at].Text;
        if (StreetWords.Contains(word))
        {
            return at > 0 && utterance[at].Gap == " ";
        }

        foreach (var ending in StreetEndings)
        {
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What follows a house number: "B 34", "lgh 1102", "as 5".</summary>
    private static (int To, string? Flat) Flat(Utterance utterance, int number, UnderstandingContext context)
    {
        var next = number + 1;
        if (next >= utterance.Count)
        {
            return (number, null);
        }

        if (FlatWords.Contains(utterance[next].Text) && next + 1 < utterance.Count && utterance[next + 1] is { IsNumber: true, Written.Length: <= 4 })
        {
            return (next + 1, $"{utterance[next].Written} {utterance[next + 1].Written}");
        }

        var letter = utterance[next];
        var isStair = letter.Text.Length == 1 && !letter.IsNumber && letter.Gap is " " or "" && (letter.StartsUpper || letter.Text is not ("i" or "o" or "å" or "e" or "a"));
        if (!isStair)
        {
            return (number, null);
        }

        if (next + 1 < utterance.Count && utterance[next + 1] is { IsNumber: true, Written.Length: <= 3, Gap: " " or "" } flat && !IsSwedishPostal(utterance, next + 1, context))
        {
            return (next + 1, $"{letter.Written.ToUpperInvariant()} {flat.Written}");
        }

        // "24 B, lgh 1203": Sweden's stairs have numbered flats.
        if (FlatWords.Contains(next + 1 < utterance.Count ? utterance[next + 1].Text : "") && next + 2 < utterance.Count && utterance[next + 2] is { IsNumber: true, Written.Length: <= 4 } door)
        {
            return (next + 2, $"{letter.Written.ToUpperInvariant()} {utterance[next + 1].Written} {door.Written}");
        }

        return letter.IsGlued ? (number, null) : (next, letter.Written.ToUpperInvariant());
    }

    private static bool IsSwedishPostal(Utterance utterance, int at, UnderstandingContext context) =>
        context.Settings.DefaultLocale == Locale.SvSe && utterance[at].Written.Length == 3 && at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: true, Written.Length: 2 };

    private static (string Name, Match Span)? Town(Utterance utterance, UnderstandingContext context, bool[] taken, int? postal)
    {
        for (var i = 0; i < utterance.Count; i++)
        {
            if (!taken[i] && TownOf(utterance[i].Text) is { } town)
            {
                taken[i] = true;
                return (town, new Match(i, i));
            }
        }

        // Whatever stands after the postal code with a capital is its place.
        if (postal is { } at && at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: false, StartsUpper: true, Gap: " " or ", ", Written.Length: >= 3 } next && !taken[at + 1]
            && (utterance[at + 1].Gap == " " || context.Asked == Asked.Address) && !LanguageGuess.FinnishWords.Contains(next.Text) && !LanguageGuess.SwedishWords.Contains(next.Text) && !LanguageGuess.EnglishWords.Contains(next.Text))
        {
            taken[at + 1] = true;
            return (next.Written, new Match(at + 1, at + 1));
        }

        return null;
    }

    private static string? TownOf(string word)
    {
        if (ShortTowns.TryGetValue(word, out var whole))
        {
            return whole;
        }

        if (!TownsByLetter.TryGetValue(word[0], out var towns))
        {
            return null;
        }

        foreach (var (stem, name) in towns)
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && TownEndings.Contains(word[stem.Length..])
                && (word.Length > 4 || string.Equals(word, name, StringComparison.OrdinalIgnoreCase)) && word is not "salon" and not "vasan" and not "porissa")
            {
                return name;
            }
        }

        return null;
    }

    private static string Capitalised(string words) => words.Length > 0 && char.IsLower(words[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
