using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Understanding.Gazetteer;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Understanding;

/// <summary>Places that no list of ours has: parts of town by their form ("Hirsilässä", "i Hökmossen"), and towns abroad by where they stand ("in Pleasant Hill").</summary>
internal static class Districts
{
    private const int MostWords = 3;

    /// <summary>Letters of what is rather an abbreviation.</summary>
    private const int LongestShort = 4;

    private static readonly ImmutableArray<string> FinnishWhere = ["ssa", "ssä", "lla", "llä", "sta", "stä", "lta", "ltä"];

    /// <summary>As they are spoken, "Hiedanrannas", "Hirsiniemel": trusted only after the stem of a place.</summary>
    private static readonly ImmutableArray<string> SpokenWhere = ["s", "st", "l", "lt"];

    /// <summary>What the last part of a Finnish place becomes before an ending, and what it is.</summary>
    private static readonly ImmutableArray<(string Stem, string Name)> FinnishParts =
    [
        ("saare", "saari"), ("nieme", "niemi"), ("mäe", "mäki"), ("lahde", "lahti"), ("vuore", "vuori"), ("joe", "joki"), ("järve", "järvi"), ("keskukse", "keskus"), ("koske", "koski"),
        ("ranna", "ranta"), ("nna", "nta"), ("llo", "lto"), ("puisto", "puisto"), ("portti", "portti"), ("lamme", "lampi"), ("kulma", "kulma"), ("suo", "suo"), ("pelto", "pelto"), ("silla", "silta"), ("harju", "harju"), ("tulli", "tulli"),
    ];

    private static readonly ImmutableArray<string> PlaceEndings = ["kylä", "vaara", "kallio", "linna", "kangas", "laakso", "haaga", "korpi"];

    private static readonly FrozenSet<string> EnglishLeads = new[] { "in", "near", "around", "from", "at", "to", "try" }.ToFrozenSet();

    /// <summary>Before "on" and an island.</summary>
    private static readonly FrozenSet<string> LivesOn = new[] { "live", "living", "based", "cottage", "house" }.ToFrozenSet();

    /// <summary>Before "in" and a place in small letters; else it is "in bits", "in socks", "put in beside the bed".</summary>
    private static readonly FrozenSet<string> LivesIn = new[] { "live", "living", "lives", "based", "located", "were", "im", "am", "are", "apartment", "office", "shop", "property", "mum", "mam", "dad", "free", "house", "flat", "place", "home", "somewhere", "anywhere", "someone", "somebody", "me", "search", "look", "salon", "dentist", "therapist", "doctor", "psychologist", "psychiatrist", "counselor", "counsellor", "hairdresser", "stylist", "barber", "plumber", "electrician", "locksmith", "garage", "lawyer", "solicitor" }.ToFrozenSet();

    private static readonly FrozenSet<string> Comings = new[] { "come", "coming", "get", "go", "going", "out", "over", "travel", "travelling", "drive", "send", "sent", "deliver", "delivered", "keys", "cross", "bridge", "tow", "moved", "moving", "visit", "visits", "service", "stretch", "cover", "close", "next", "down", "up", "man", "round", "someone", "somebody", "plumber", "electrician", "engineer", "locksmith", "cleaner", "technician", "guy", "van" }.ToFrozenSet();

    private static readonly FrozenSet<string> Musts = new[] { "have", "need", "got", "had", "must", "trying", "ive", "weve", "hes", "shes" }.ToFrozenSet();

    private static readonly FrozenSet<string> Heards = new[] { "calling", "ringing", "texting", "writing", "messaging", "hello", "hi", "hiya", "here", "im", "me", "us", "cars", "car", "collect", "collected", "regards", "cheers" }.ToFrozenSet();

    /// <summary>What stands after "in" and is no place.</summary>
    private static readonly FrozenSet<string> NoPlaces = new[]
    {
        "a", "an", "the", "my", "our", "your", "his", "her", "their", "this", "that", "these", "those", "it", "me", "you", "us", "him", "them", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "half", "about", "around", "some", "any", "all", "both", "case", "person", "pain", "need", "trouble", "touch", "advance", "general", "particular", "total",
        "fact", "time", "front", "back", "bed", "bath", "kitchen", "bathroom", "toilet", "hall", "house", "home", "work", "office", "school", "town", "there", "here", "english", "finnish", "swedish", "spanish", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter", "morning", "mornings", "afternoon", "afternoons",
        "evening", "evenings", "night", "noon", "midday", "midnight", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "week", "weeks", "month", "months", "hour", "hours", "minutes", "mins", "days", "day", "least", "most", "first", "last", "once", "order", "addition", "between", "which", "what", "where", "who", "whom", "what's", "see", "book", "make", "get", "have", "find", "be", "do", "go", "come", "fix", "meet", "visit", "schedule", "reserve", "search", "look", "then", "now", "please",
        "living", "bedroom", "basement", "garage", "sauna", "cellar", "attic", "garden", "yard", "wall", "walls", "ceiling", "floor", "shower", "sink", "drain", "pipe", "pipes", "socket", "sockets", "car", "mouth", "jaw", "tooth", "teeth", "gum", "hair", "flat", "apartment", "building", "room", "hallway", "stairs", "door", "lock", "water", "agony", "desperate", "contact", "cash", "full", "detail", "shape", "charge", "stock", "use", "love", "short", "writing", "person", "theory", "should", "would", "could", "can", "will", "may", "might", "must", "is", "are", "was", "being", "getting", "having", "going",
        "mind", "meant", "mean", "means", "progress", "place", "search", "anywhere", "somewhere", "somebody", "someone", "anything", "something", "great", "good", "ok", "okay", "early", "late", "later", "next", "another", "other", "different", "same", "area", "city", "neighbourhood", "neighborhood", "region", "quarter", "dr", "doctor", "mr", "mrs", "ms", "dentist", "salon", "stylist",
        "law", "laws", "since", "either", "bits", "socks", "slippers", "pyjamas", "coats", "labour", "tears", "quarantine", "treatment", "hives", "theatre", "court", "agony", "hospice", "clumps", "handfuls", "waves", "splinters", "boxes", "stitches", "shock", "panic", "limbo", "luck", "principle", "every", "each", "whole", "new", "spare", "private", "future", "capitals", "sideways", "through", "thru", "beside", "towards", "wet", "too", "very", "such", "quite", "polish", "arabic", "kurdish", "russian", "ukrainian", "estonian", "german", "french", "italian", "portuguese", "persian", "farsi", "dari", "somali", "thai", "chinese", "mandarin", "vietnamese", "turkish", "romanian", "bulgarian", "lithuanian", "latvian", "hindi", "urdu", "bengali", "punjabi", "welsh", "irish", "gaelic", "norwegian", "danish", "dutch", "christmas", "easter", "epiphany", "lent", "ramadan", "eid", "diwali", "hanukkah", "few", "several", "couple", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "ninety",
    }.ToFrozenSet();

    /// <summary>What ends a place's name.</summary>
    private static readonly FrozenSet<string> Ends = new[]
    {
        "area", "for", "please", "and", "or", "on", "at", "in", "that", "who", "which", "with", "is", "are", "works", "would", "will", "if", "but", "so", "then", "now", "today", "tomorrow", "tonight", "as", "practicing", "specializing", "because", "to", "near", "around", "by", "after", "before", "this", "next", "i", "thanks", "thank", "maybe", "preferably", "called", "named", "therapist", "therapists", "dentist", "dentists", "salon", "salons", "doctor", "doctors", "stylist", "stylists", "hairdresser", "psychologist",
        "psychiatrist", "counselor", "plumber", "electrician", "just", "instead", "actually", "only", "ok", "okay", "region", "specifically", "right", "asap", "find", "not", "can", "could", "the", "my", "a",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> SwedishLeads = new[] { "i", "på", "vid", "från", "till" }.ToFrozenSet();

    private static readonly FrozenSet<string> SwedishLives = new[]
    {
        "bor", "bo", "finns", "ligger", "villa", "lägenhet", "lägenheten", "huset", "radhus", "hemma", "komma", "kom", "kommer", "ut", "åka", "köra", "adress", "adressen", "lokal", "kontor", "kontoret", "stuga", "sommarstuga", "stugan", "sommarstugan", "fritidshuset", "torpet", "lokalen", "butiken", "salongen", "radhuset", "villan", "lyan", "lya", "kåken", "jobbet",
    }.ToFrozenSet();

    /// <summary>How Swedish places end, and hardly anybody's name that "i" may stand before.</summary>
    private static readonly ImmutableArray<string> SwedishEndings =
    [
        "by", "sta", "torp", "tuna", "vik", "viken", "holm", "holmen", "berg", "berga", "lund", "lunda", "näs", "ängen", "dal", "dalen", "hamn", "sund", "köping", "hult", "ryd", "måla", "stad", "staden", "fors", "hed", "hem", "inge", "löv", "red", "bäck", "bäcken", "backa", "backen", "åsen", "höjden",
        "parken", "malm", "gården", "strand", "udden", "sjö", "sjön", "torget", "borg", "slätt", "vreten", "brunn", "skogen", "hagen", "bodarna", "boda", "kyrka", "bruk", "åker", "landet", "mossen", "kärr", "krog", "plan", "stan", "ö", "ön", "arp", "åkra", "säter",
    ];

    private static readonly FrozenSet<string> LivesHere = new[] { "asun", "asutaan", "asumme", "täällä", "osoite", "osoitteessa", "olen", "oon", "ollaan", "bor", "adress", "live", "living", "based", "located" }.ToFrozenSet();

    /// <summary>The part of town in the words, and the term that says it.</summary>
    public static Finding<string>? Area(Utterance utterance, UnderstandingContext context, Language language, bool[] taken)
    {
        if (PlacesBesideTimes.OnlyTell(utterance, context, taken))
        {
            return null;
        }

        for (var i = 0; i < utterance.Count; i++)
        {
            var name = taken[i] || utterance[i].IsNumber ? null
                : Elsewhere.IsNamed(utterance, i, context.Settings) || Elsewhere.IsDenied(utterance, i) ? null
                : language == Language.Swedish ? SwedishArea(utterance, i, context.Settings)
                : language == Language.Finnish ? FinnishArea(utterance, i)
                : null;
            if (name is not null)
            {
                taken[i] = true;
                return new(name, utterance[i].Written, 0.7);
            }
        }

        return language == Language.English && IsNordic(context.Settings) && UnknownTown(utterance, context, taken) is { } area && !NamedPlaces.Knows(utterance[area.Span.From].Text) ? new(area.Name, utterance.Words(area.Span.From, area.Span.To), 0.6) : null;
    }

    /// <summary>An English name after "in", or alone where we asked for the place: no list of ours knows the world's towns.</summary>
    public static (string Name, Match Span)? UnknownTown(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        if (PlacesBesideTimes.OnlyTell(utterance, context, taken))
        {
            return null;
        }

        (string Name, Match Span)? last = null;
        for (var i = 0; i < utterance.Count; i++)
        {
            if (LedAt(utterance, i, taken) is { } led && IsTown(utterance, context, i, led))
            {
                if (last is null || utterance[led.From].StartsUpper || !utterance[last.Value.Span.From].StartsUpper)
                {
                    last = (NameOf(utterance, led), led);
                }
            }
        }

        if (last is null && context.Asked == Asked.Address && utterance.Count is > 0 and <= 8)
        {
            var start = 0;
            while (start < utterance.Count && (NoPlaces.Contains(utterance[start].Text) || IsWord(utterance[start].Text)))
            {
                start++;
            }

            if (start < utterance.Count && NameAt(utterance, start, taken, isLed: utterance.Count <= 4) is { } alone && (utterance[alone.From].StartsUpper || utterance.Count <= 4) && (utterance[alone.To].StartsUpper && alone.To > alone.From || !IsCommonEnglish(utterance, alone)))
            {
                last = (NameOf(utterance, alone), alone);
            }
        }

        // "Find me a San Jose therapist": two capitals within a sentence.
        for (var i = 1; last is null && i + 1 < utterance.Count; i++)
        {
            if (utterance[i].Text is "a" or "an" && NameAt(utterance, i + 1, taken, isLed: false) is { } within && within.To > within.From && utterance[within.From].StartsUpper && utterance[within.To].StartsUpper
                && within.To + 1 < utterance.Count && Ends.Contains(utterance[within.To + 1].Text))
            {
                last = (NameOf(utterance, within), within);
            }
        }

        if (last is { } found)
        {
            Array.Fill(taken, true, found.Span.From, found.Span.To - found.Span.From + 1);
        }

        return last;
    }

    /// <summary>A name straight after "in", "near", "from" …, with its article.</summary>
    private static Match? LedAt(Utterance utterance, int lead, bool[] taken) =>
        (EnglishLeads.Contains(utterance[lead].Text) || (utterance[lead].Text == "on" && utterance.IsAny(lead - 1, LivesOn)))
        && lead + 1 < utterance.Count && utterance[lead + 1].Clause == utterance[lead].Clause && string.IsNullOrWhiteSpace(utterance[lead + 1].Gap)
            ? NameAt(utterance, AfterArticle(utterance, lead + 1), taken, isLed: IsInside(utterance, lead))
            : null;

    /// <summary>Whether such a name is a town: by its capital; or in small letters abroad, where we asked for the address or somebody lives or searches there.</summary>
    private static bool IsTown(Utterance utterance, UnderstandingContext context, int lead, Match led)
    {
        var isNordic = IsNordic(context.Settings);
        var isMeant = IsCapitalName(utterance, led.From)
            || (IsInside(utterance, lead) && !isNordic && (context.Asked == Asked.Address || ((lead == 0 || LivesIn.Contains(utterance[lead - 1].Text)) && !IsCommonEnglish(utterance, led))));
        return isMeant && !utterance[led.From].Text.EndsWith("ing", StringComparison.Ordinal)
            && !IsAnotherWay(utterance, lead) && !(isNordic ? IsElsewhere(utterance, lead, led) : IsAwayAbroad(utterance, context, lead, led));
    }

    private static bool IsInside(Utterance utterance, int lead) => utterance[lead].Text is "in" or "near" or "around";

    /// <summary>"In milk", "in easy English": words that all stand for something are no town in small letters.</summary>
    private static bool IsCommonEnglish(Utterance utterance, Match name)
    {
        List<uint> concepts = [];
        for (var i = name.From; i <= name.To; i++)
        {
            concepts.Clear();
            Concepts.Of(Language.English).AddOf(utterance[i].Text, isPlain: false, concepts);
            if (concepts.Count == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"LED" and "PPD" are none, "DUBLIN" is one.</summary>
    private static bool IsCapitalName(Utterance utterance, int at) =>
        utterance[at].StartsUpper && !(utterance[at].Written.Length <= LongestShort && utterance[at].Written.All(char.IsUpper) && utterance.Text.Any(char.IsLower));

    /// <summary>"Speak to Katja", "get to Cork", "up from Cornwall": only who comes to somebody, or is heard from there, is at the place.</summary>
    private static bool IsAnotherWay(Utterance utterance, int lead) => utterance[lead].Text switch
    {
        "to" => !utterance.IsAny(lead - 1, Comings) || (utterance.Is(lead - 2, "to") && utterance.IsAny(lead - 3, Musts) && !utterance.Is(lead - 1, "come")),
        "from" => !utterance.IsAny(lead - 1, Heards) && !utterance.IsAny(lead - 1, LivesIn) && lead > 0,
        _ => false,
    };

    /// <summary>A house by its name ("in the Crown"), where somebody comes from ("sparky from Cork") or stays for a while, and days ("on Sundays") are no place of the work.</summary>
    private static bool IsElsewhere(Utterance utterance, int lead, Match name) =>
        (utterance.Is(lead + 1, "the") && !(name.To + 1 < utterance.Count && utterance[name.To + 1].Text is "area" or "district" or "part" or "neighbourhood" or "neighborhood") && !utterance.Is(name.From - 1, "of"))
        || Elsewhere.IsStay(utterance, name.From);

    /// <summary>The same where we list no towns: "driving up to Rovaniemi", "in Galway that day", "in the holidays", "around Easter".</summary>
    private static bool IsAwayAbroad(Utterance utterance, UnderstandingContext context, int lead, Match name) =>
        Elsewhere.IsNamed(utterance, lead + 1, context.Settings) || Elsewhere.IsNamed(utterance, name.From, context.Settings) || TimeGrammar.Matcher.IsTimeWord(utterance[name.From].Text)
        || (utterance.Is(lead + 1, "the") && !utterance[name.From].StartsUpper);

    /// <summary>Whether the location's own country has towns that we list.</summary>
    public static bool IsNordic(LocationSettings settings) => settings.TimeZone is "Europe/Helsinki" or "Europe/Stockholm" or "Europe/Mariehamn";

    private static int AfterArticle(Utterance utterance, int at)
    {
        if (at < utterance.Count && utterance[at].Text == "the" && at + 2 < utterance.Count)
        {
            at++;
            if (utterance[at].Text is "city" or "area" or "town" && utterance[at + 1].Text == "of")
            {
                at += 2;
            }
        }

        return at;
    }

    private static Match? NameAt(Utterance utterance, int from, bool[] taken, bool isLed)
    {
        var to = from - 1;
        while (to + 1 < utterance.Count && to + 1 - from < MostWords && !taken[to + 1] && !utterance[to + 1].IsNumber && !Ends.Contains(utterance[to + 1].Text)
            && (!NoPlaces.Contains(utterance[to + 1].Text) || (to >= from && (utterance[to + 1].StartsUpper || utterance[to + 1].Text is "city")))
            && (to < from || utterance[to + 1].Gap is " " or ". " && utterance[to].Text.Length <= 3 || utterance[to + 1].Gap == " ")
            && (utterance[to + 1].StartsUpper || isLed && (to < from || !utterance[from].StartsUpper || utterance[to + 1].Text is "city" || to + 2 == utterance.Count && !IsWord(utterance[to + 1].Text))) && !(to < from && IsWord(utterance[to + 1].Text) && !utterance[to + 1].StartsUpper))
        {
            to++;
        }

        // "In San Jose therapist offices": after capitals the name ends where they do.
        return to < from || NoPlaces.Contains(utterance[from].Text) || (from == to && NamesOfOthers.Has(utterance[from].Text)) || TimeGrammar.Matcher.IsMonth(utterance[from].Text) || (from == to && utterance[from].Text is "mon" or "tue" or "tues" or "wed" or "weds" or "thu" or "thur" or "thurs" or "fri" or "sat" or "sun") || (utterance[from].Text.EndsWith("days", StringComparison.Ordinal) && TimeGrammar.Matcher.IsTimeWord(utterance[from].Text.TrimEnd('s'))) || utterance[from].Text.Length < 3 && utterance[from].Text is not ("st" or "el" or "la") ? null : new Match(from, to);
    }

    private static string NameOf(Utterance utterance, Match name) =>
        string.Concat(utterance.Words(name.From, name.To).Select((c, i) => (Char: c, Index: i)).Select(c => c.Index == 0 || utterance.Words(name.From, name.To)[c.Index - 1] is ' ' or '-' ? char.ToUpperInvariant(c.Char) : c.Char));

    /// <summary>A name in no list is a place where somebody lives or comes to, or where its form is a place's: "i Hökmossen". "Till Bella" and "på Lindqvist" are people.</summary>
    private static string? SwedishArea(Utterance utterance, int at, LocationSettings settings)
    {
        if (at == 0 || !SwedishLeads.Contains(utterance[at - 1].Text) || !utterance[at].StartsUpper || utterance[at].Gap != " " || utterance[at].Text.Length < 4
            || IsWord(utterance[at].Text) || TimeGrammar.Matcher.IsMonth(utterance[at].Text) || char.IsUpper(utterance[at].Written[^1]))
        {
            return null;
        }

        if (NamedPlaces.Knows(utterance[at].Text, settings) || NamesOfOthers.Has(utterance[at].Text))
        {
            return null; // It was looked at, and meant something else there.
        }

        var lead = utterance[at - 1].Text;
        var lives = at > 1 && SwedishLives.Contains(utterance[at - 2].Text) || at > 2 && SwedishLives.Contains(utterance[at - 3].Text) && utterance[at - 2].Text is "här" or "nu" or "ute" or "inne" or "uppe" or "nere" or "borta" or "hemma";
        if (lives && utterance[at].Text.EndsWith("gården", StringComparison.Ordinal) && at + 1 < utterance.Count && utterance[at + 1].Text == "i")
        {
            return null; // "Bor på Solgården i Ekenäs": a home for the old, and the town after it.
        }

        var isPlace = SwedishEndings.Any(e => utterance[at].Text.Length > e.Length + 1 && utterance[at].Text.EndsWith(e, StringComparison.Ordinal));
        return lives && lead is not "till" || isPlace && lead is "i" or "från" || isPlace && lives ? utterance[at].Written : null;
    }

    private static string? FinnishArea(Utterance utterance, int at)
    {
        var (word, written) = (utterance[at].Text, utterance[at].Written);
        var lives = at > 0 && LivesHere.Contains(utterance[at - 1].Text) || at > 1 && LivesHere.Contains(utterance[at - 2].Text) && utterance[at - 1].Text is "nyt" or "itse" or "tuolla" or "täällä";
        if (word.Length < 7 || IsWord(word) || !(utterance[at].StartsUpper || lives) || char.IsUpper(written[^1]) || (at == 0 && !lives && utterance.Count > 3 && !utterance.IsQuestion))
        {
            return null;
        }

        var ending = FinnishWhere.FirstOrDefault(e => word.EndsWith(e, StringComparison.Ordinal))
            ?? SpokenWhere.FirstOrDefault(e => word.EndsWith(e, StringComparison.Ordinal) && FinnishParts.Any(p => word.AsSpan(0, word.Length - e.Length).EndsWith(p.Stem)));
        if (ending is null || word is "täällä" or "siellä" or "tuolla" or "lisäksi" || NotAreas.Contains(word) || NamedPlaces.Knows(word))
        {
            return null;
        }

        // A capital that only begins a sentence is no name's, and whom one hears from ("Liisalta") or books ("Katjalta") is a person.
        var isTrusted = utterance[at].StartsUpper && (lives || (!StartsSentence(utterance, at) && ending[0] == 's') || utterance.Count == 1 || (at == 0 && utterance.Count <= 3 && ending[0] == 's'));
        var stem = written[..^ending.Length];
        if (NamesOfOthers.Has(stem.ToLowerInvariant()))
        {
            return null;
        }

        var part = FinnishParts.FirstOrDefault(p => stem.EndsWith(p.Stem, StringComparison.OrdinalIgnoreCase));
        var name = part.Stem is null ? stem : stem[..^part.Stem.Length] + part.Name;
        // Small letters are trusted only where the word itself is a place's: "asun taloyhtiössä", "olen lomalla".
        return !isTrusted && part.Stem is null && !PlaceEndings.Any(e => stem.EndsWith(e, StringComparison.Ordinal)) ? null : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static bool StartsSentence(Utterance utterance, int at) => at == 0 || utterance[at].Gap.AsSpan().ContainsAny(".!?\n");

    /// <summary>Common words with a place's ending, as they begin sentences.</summary>
    private static readonly FrozenSet<string> NotAreas = new[]
    {
        "keittiössä", "vessassa", "kylppärissä", "kylpyhuoneessa", "eteisessä", "olohuoneessa", "makuuhuoneessa", "kellarissa", "saunassa", "pihalla", "parvekkeella", "kotona", "työmaalla", "töissä", "kadulla", "mökillä", "viikolla", "aamulla", "illalla", "iltapäivällä", "aamupäivällä", "yöllä", "päivällä", "maanantailta", "viikonlopulla", "meillä", "teillä", "mulla", "minulla", "sinulla", "heillä",
        "hampaassa", "seinässä", "lattialla", "lattiassa", "katossa", "katosta", "seinästä", "hanasta", "patterista", "pistorasiasta", "suihkusta", "viemäristä", "lavuaarista", "altaasta", "pöntöstä", "putkesta", "sähköasennuksilla", "lapsella", "lapselta", "miehellä", "vaimolla", "tyttärellä", "pojalla", "koiralla", "asunnossa", "talossa", "rivitalossa", "kerrostalossa", "omakotitalossa", "autossa", "rappukäytävässä", "alhaalla", "ylhäällä", "ulkona",
    }.ToFrozenSet();

    private static bool IsWord(string text) =>
        LanguageGuess.FinnishWords.Contains(text) || LanguageGuess.SwedishWords.Contains(text) || LanguageGuess.EnglishWords.Contains(text);
}
