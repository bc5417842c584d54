using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>The customer's own name: when asked, or when they say that it is one.</summary>
internal static class Names
{
    private const int MostWords = 3;

    private static readonly Lexicon Leads = new(
        "asiakkaan|tilaajan|äidin|isän nimi on", "oikea nimi on", "väärä nimi", "fel namn", "wrong name", "kundens namn är", "name of customer|client is", "name of the customer is", "customers name is", "potilas|asiakas on poikani|tyttäreni|äitini|isäni|vaimoni|mieheni|lapseni|anoppini|appeni|mummoni", "patienten|kunden är min|vår son|dotter|mamma|pappa|mor|far|man|fru|sambo", "patient|client|customer is my|our son|daughter|mother|mum|mam|mom|dad|father|husband|wife|nan|gran|child", "nimi|nimeni|nimellä|sukunimi|sukunimeni on", "efternamnet|efternamn är", "surname|lastname is", "last name is", "nimi|nimeni onkin", "nimi|nimeni on oikeasti", "jag heter egentligen|faktiskt", "name is spelled|spelt|actually", "my name is spelled|spelt|actually", "nimeni on", "nimi on", "mun nimi on", "minun nimeni on", "nimellä", "nimeksi", "jag heter", "heter", "mitt namn är", "namnet är", "namn", "i namnet", "my name is", "my names", "name is", "the name is", "names", "under the name", "name");

    /// <summary>Only an answer to "in which name" when that was asked: "I'm running late" is no name.</summary>
    private static readonly Lexicon LeadsWhenAsked = new("nimi|nimeni|sukunimi|sukunimeni|etunimi", "nimi|sukunimi on", "sukunimi|etunimi ja", "efternamn|förnamn", "efternamn är", "på min|vår fru|man|sambo|mamma|pappa|mor|far|dotter|son|make|maka", "boka|bokar|bokas|skriv|sätt på min|vår fru|man|sambo|mamma|pappa|mor|far|dotter|son|make|maka", "surname|lastname", "last|family|first|given|full name", "under|for my wife|husband|mum|mother|dad|father|son|daughter|partner", "olen", "oon", "tässä", "täällä", "se on", "varaa|laita nimellä|nimelle", "jag är", "det är", "det här är", "im", "i am", "its", "it is", "its|is under", "it is under", "this is", "put it|that|me under|down|as|in", "put|stick|pop|pencil|book|have me|us|it|that ~ as|under", "put|use|under", "for", "på");

    /// <summary>Only when asked, and only before a capital: "skriv inget" is no name.</summary>
    private static readonly Lexicon WrittenWhenAsked = new("kirjoita|kirjota|merkitse|merkkaa|laita", "skriv|sätt", "skriv|sätt|lägg upp|på", "boka|bokar|bokas", "boka|bokar|bokas på");

    /// <summary>Before a name with a capital, also when nobody asked.</summary>
    private static readonly Lexicon Presenting = new("this is", "its", "under", "for", "tässä|täällä puhuu|on", "terveisin|t|terv", "terveisin", "mvh|hälsningar|vänligen", "det här är", "reservation|booking|table|appointment|bokning ~ for|under|på", "first|last name", "surname", "namnet", "regards|cheers");

    /// <summary>Before a given name and a surname, also when nobody asked: "olen Eino Rantala".</summary>
    private static readonly Lexicon Being = new("nimi", "nimeni", "olen", "oon", "mä|minä|tää|tämä olen|oon|on", "jag är", "det är", "namn", "im", "i am", "name");

    /// <summary>Only when asked, and only before a capital: "call me" alone asks for a call.</summary>
    private static readonly Lexicon Called = new("call me");

    /// <summary>"Ei kun Mäki": what follows is said in place of what was said before.</summary>
    private static readonly Lexicon Corrected = new("ei kun|ku|vaan", "eikun", "eiku", "nej|nä utan|jag|förlåt", "no sorry", "i mean", "sorry");

    /// <summary>Before names that are words as well.</summary>
    private static readonly Lexicon StrongLeads = new("jag heter", "heter", "mitt namn är", "namn", "förnamn", "nimi|nimeni on", "nimi|nimeni", "my name is", "name is", "its", "it is", "this is");

    /// <summary>Before a phone number that follows a name.</summary>
    private static readonly FrozenSet<string> BeforePhones = new[] { "tel", "puh", "puhelin", "gsm", "numero", "numeroni", "nro", "mobil", "telefon", "tfn", "nr", "nummer", "mob", "mobile", "phone", "number", "ph", "och", "ja", "and" }.ToFrozenSet();

    /// <summary>Of a name, and in small letters.</summary>
    private static readonly FrozenSet<string> Particles = new[] { "von", "af", "de", "van", "der", "bin", "al", "el", "da", "la" }.ToFrozenSet();

    private static readonly FrozenSet<string> Titles = new[] { "dr", "prof", "mr", "mrs", "ms", "rva", "hra" }.ToFrozenSet();

    /// <summary>How a text is closed before the name under it.</summary>
    private static readonly FrozenSet<string> Closings = new[]
    {
        "t", "terv", "terveisin", "terkuin", "yt", "yst", "kiitos", "kiitti", "mvh", "hälsn", "hälsningar", "hälsning", "vänligen", "vh", "tack", "br", "rgds", "regards", "cheers", "thanks", "sincerely", "best",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> NotNames = new[]
    {
        "surname", "lastname", "sukunimi", "sukunimeni", "etunimi", "efternamn", "förnamn", "vaimon", "miehen", "äidin", "isän", "äitini", "isäni", "firman", "yrityksen", "omiin", "samaan", "only", "first", "kirjoita", "kirjota", "merkitse", "merkkaa", "laita", "skriv", "sätt", "boka", "nimiin", "nimellä", "nimelle", "tel", "puh", "puhelin", "gsm", "tfn", "mob", "mobil", "telefon", "phone", "mobile", "nummer", "numero", "numeroni", "bedroom", "bathroom", "bathrooms", "house", "flat", "kitchen", "väärin", "väärä", "oikein", "fel", "rätt", "wrong", "kiitos", "tack", "thanks", "please", "täällä", "tässä", "här", "here", "haha", "hei", "moi", "hej", "hi", "hello", "joo", "juu", "kyllä", "ei", "en", "no", "nej", "ja", "yes", "stop", "lopeta", "sluta", "peru", "miksi", "varför", "why", "what", "vad", "mitä", "ok", "okei", "okej", "ihminen", "human", "person",
        "sittenkin", "sittenki", "sitteki", "ändå", "istället", "actually", "instead", "robotti", "robot", "sama", "same", "samma", "nimi", "namn", "name", "huomenna", "tänään", "hän", "minä", "mä", "vaimoni", "mieheni", "asiakas", "kiire", "akut", "urgent", "avboka", "flytta", "siirrä", "change", "cancel", "quit", "end", "back", "later", "asap", "anytime", "immediately", "häh", "hä", "öö", "öh", "hm", "hmm", "va", "vaan", "eh", "huh", "uh", "um", "dunno", "right", "sure", "fine", "great", "correct", "perfect", "cool", "exactly", "yep", "yup", "nope", "kk", "barnet", "dottern", "sonen", "kuka", "vem",
        "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "ykkönen", "kakkonen", "kolmonen", "nelonen", "ykkösen", "kakkosen", "eka", "toka", "ensimmäinen", "toinen", "kolmas", "ettan", "tvåan", "trean", "första", "andra", "tredje", "second", "third",
        "kauanko", "kauankohan", "kuinka", "paljonko", "milloin", "millon", "koska", "missä", "mikä", "miten", "mistä", "onko", "voiko", "hur", "när", "vart", "how", "when", "where", "who", "which",
        "jep", "jees", "jes", "jepjep", "joop", "selvä", "selvis", "kiva", "hyvä", "hienoa", "mahtavaa", "totta", "odota", "odotas", "odottakaa", "oota", "ootas", "hetki", "hetkinen", "hetken", "katotaan", "katsotaan", "kattoo", "myöhemmin", "ehkä", "kenties", "mieti", "mietin", "nimetön", "toistaiseksi", "sitten", "jaaha", "jaa", "aijaa",
        "visst", "jaha", "jaså", "javisst", "japp", "jepp", "perfekt", "toppen", "kanon", "härligt", "fint", "bra", "vänta", "senare", "kanske", "vet", "strunt", "ingen", "inget", "ingenting", "ursäkta", "förlåt", "okidoki", "sist", "förra",
        "wait", "lol", "cheers", "nice", "brilliant", "lovely", "awesome", "grand", "super", "maybe", "perhaps", "idk", "whatever", "nothing", "none", "nobody", "anonymous", "sorry", "pardon", "okay", "yeah", "yea", "ya", "hold", "hang", "tomorrow", "today", "whichever",
    }.ToFrozenSet();

    public static Finding<string>? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        var asked = context.Asked == Asked.Name;
        if (CalledSo(utterance, context) is { } called)
        {
            return Found(utterance, called, 0.9);
        }

        if (GenitiveNames.Read(utterance, asked, taken, out var isGenitive) is { } owned)
        {
            return owned;
        }

        if (asked && isGenitive)
        {
            return null; // Whose name it is in is asked, rather than kept in the wrong form.
        }

        if (NameThatIsAWord(utterance, context, taken) is { } word)
        {
            return Found(utterance, word, 0.8);
        }

        if (Inverted(utterance, taken) is { } inverted)
        {
            return Found(utterance, inverted, 0.9);
        }

        if (Leads.First(utterance) is { } said && NameFrom(utterance, said.To + 1, taken, asked || utterance[said.From].Text is "nimi" or "nimeni" or "jag" or "mitt" or "my") is { } named)
        {
            return Found(utterance, named, 0.9);
        }

        if (context.Asked is Asked.Confirm or Asked.Name && PutRight(utterance, taken) is { } right)
        {
            return Found(utterance, right, 0.9);
        }

        if (asked && (InCapitals(utterance, taken, alsoAlone: true) ?? Led(utterance, taken)) is { } written)
        {
            return Found(utterance, written, 0.9);
        }

        if (context.Asked == Asked.Choice && AfterAChoice(utterance, taken) is { } chooser)
        {
            return Found(utterance, chooser, 0.8);
        }

        if (AfterABeneficiary(utterance, taken) is { } beneficiary)
        {
            return Found(utterance, beneficiary, 0.8);
        }

        if (!asked && Introduced(utterance, taken) is { } introduced)
        {
            return Found(utterance, introduced, 0.8);
        }

        if (!asked || utterance.Count == 0)
        {
            return null;
        }

        var start = Corrected.At(utterance, 0)?.To + 1 ?? 0;
        while (start < utterance.Count && utterance[start].Text is "hei" or "moi" or "hej" or "hi" or "hello" or "joo" or "no" or "ok" or "well" or "niin")
        {
            start++;
        }

        return NameFrom(utterance, start, taken, lowerCase: true) is { } alone && IsWholeClause(utterance, start, alone, taken)
            ? SurnameFirst(utterance, alone, taken) ?? Found(utterance, alone, 0.8)
            : null;
    }

    /// <summary>"Jag heter My", "its Jo": with a capital, after what leads to a name, or alone where it is no word of the language that we write in.</summary>
    private static Match? NameThatIsAWord(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        if (context.Asked != Asked.Name || utterance.Count == 0)
        {
            return null;
        }

        var at = utterance.Count - 1;
        var term = utterance[at];
        if (taken[at] || !term.StartsUpper || term.Text is not ("my" or "jo" or "will"))
        {
            return null;
        }

        var isAlone = at == 0 && (term.Text == "jo" ? context.Language == Language.English : context.Language != Language.English);
        return isAlone || (StrongLeads.First(utterance) is { } lead && lead.To == at - 1 && StartsClause(utterance, lead.From)) ? new Match(at, at) : null;
    }

    /// <summary>"Lena Strömberg heter jag": the name with its capitals before what leads to it.</summary>
    private static Match? Inverted(Utterance utterance, bool[] taken)
    {
        for (var at = 1; at + 1 < utterance.Count; at++)
        {
            if (utterance[at].Text is not "heter" || utterance[at + 1].Text is not ("jag" or "ja"))
            {
                continue;
            }

            var from = at;
            while (from > 0 && at - from < MostWords && utterance[from - 1].StartsUpper && !IsWord(utterance[from - 1].Text) && IsNamePart(utterance, from - 1, taken, lowerCase: false) && utterance[from - 1].Clause == utterance[at].Clause)
            {
                from--;
            }

            return from < at ? new Match(from, at - 1) : null;
        }

        return null;
    }

    /// <summary>"It's Maher", where a clause begins so: in "if it's snowing" nobody is called anything.</summary>
    private static Match? Led(Utterance utterance, bool[] taken)
    {
        return After(LeadsWhenAsked, lowerCase: true) ?? After(WrittenWhenAsked, lowerCase: false);

        Match? After(Lexicon leads, bool lowerCase)
        {
            for (var lead = leads.First(utterance); lead is { } said; lead = leads.From(utterance, said.From + 1))
            {
                if (StartsClause(utterance, said.From) && NameFrom(utterance, said.To + 1, taken, lowerCase) is { } named)
                {
                    return named;
                }
            }

            return null;
        }
    }

    /// <summary>A clause in which every word has a capital and one at least is no common word: "sanoin jo, Jussi Mäkinen", "Inga-Lill Persson, skrev jag ju".</summary>
    private static Match? InCapitals(Utterance utterance, bool[] taken, bool alsoAlone)
    {
        for (var (from, to) = (0, 0); from < utterance.Count; from = to + 1)
        {
            for (to = from; to + 1 < utterance.Count && utterance[to + 1].Clause == utterance[from].Clause;)
            {
                to++;
            }

            var terms = Enumerable.Range(from, to - from + 1);
            var words = terms.Count(i => IsWord(utterance[i].Text));
            if (to - from <= MostWords && (to > from || (alsoAlone && Enumerable.Range(0, from).Any(i => !utterance[i].StartsUpper))) && words <= 1 && words <= to - from
                && terms.All(i => utterance[i] is { StartsUpper: true, IsNumber: false, Text.Length: > 1 } t && !taken[i] && !NotNames.Contains(t.Text) && !TimeGrammar.Matcher.IsTimeWord(t.Text)))
            {
                return new Match(from, to);
            }
        }

        return null;
    }

    private static bool StartsClause(Utterance utterance, int at) =>
        at == 0 || utterance[at - 1].Clause != utterance[at].Clause || utterance[at - 1].Text is "hei" or "moi" or "hej" or "hi" or "hello" or "joo" or "ja" or "yes" or "no" or "mut" or "men" or "but" or "and" or "och" or "sorry" or "well";

    /// <summary>"Järvinen, Kalle", as on a form: Kalle Järvinen.</summary>
    private static Finding<string>? SurnameFirst(Utterance utterance, Match surname, bool[] taken)
    {
        var at = surname.To + 1;
        return surname.From == surname.To && at == utterance.Count - 1 && utterance[at] is { Gap: ", ", StartsUpper: true } && utterance[surname.From].StartsUpper && IsNamePart(utterance, at, taken, lowerCase: false)
            ? new($"{utterance[at].Written} {utterance[surname.From].Written}", utterance.Words(surname.From, at), 0.8)
            : null;
    }

    /// <summary>The name in "call me Sammy", said when we asked for one.</summary>
    public static Match? CalledSo(Utterance utterance, UnderstandingContext context) =>
        context.Asked == Asked.Name && Called.First(utterance) is { } said && said.To + 1 < utterance.Count && !IsWord(utterance[said.To + 1].Text)
            ? NameFrom(utterance, said.To + 1, new bool[utterance.Count], lowerCase: false)
            : null;

    /// <summary>"Åsa här", "Väinö Mäki tässä moi", "this is Vashti Sampaia": a name with a capital at the beginning of what is said.</summary>
    private static Match? Introduced(Utterance utterance, bool[] taken)
    {
        for (var at = 0; at < utterance.Count && at <= 6; at++)
        {
            if (utterance[at].Text is "här" or "tässä" or "täällä" or "here" && at > 0 && utterance[at].Clause == utterance[at - 1].Clause)
            {
                var from = at;
                while (from > 0 && at - from < MostWords && utterance[from - 1].StartsUpper && !taken[from - 1] && !utterance[from - 1].IsNumber && !NotNames.Contains(utterance[from - 1].Text)
                    && !IsWord(utterance[from - 1].Text) && utterance[from - 1].Clause == utterance[at].Clause)
                {
                    from--;
                }

                return from < at && utterance[at - 1].Text.Length >= 3 ? new Match(from, at - 1) : null;
            }
        }

        if (Signed(utterance, taken) is { } signed)
        {
            return signed;
        }

        for (var lead = Being.First(utterance); lead is { } said; lead = Being.From(utterance, said.From + 1))
        {
            if (NameFrom(utterance, said.To + 1, taken, lowerCase: false) is { } full && full.To > full.From && NamedUpper(utterance, full) && StartsClause(utterance, said.From))
            {
                return full;
            }
        }

        if (InCapitals(utterance, taken, alsoAlone: false) is { From: > 0 } last && last.To == utterance.Count - 1)
        {
            return last; // "Tap drips. Pat Healy": under the text, without a word before it.
        }

        for (var lead = Presenting.First(utterance); lead is { } said; lead = Presenting.From(utterance, said.From + 1))
        {
            if (said.To + 1 < utterance.Count && utterance[said.To + 1].StartsUpper && utterance[said.To + 1].Clause == utterance[said.To].Clause
                && NameFrom(utterance, said.To + 1, taken, lowerCase: false) is { } named && NamedUpper(utterance, named))
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>"Nimi on väärin, Lahtinen eikä Lehtinen": the name before the denial, where a name is what it is about.</summary>
    private static Match? PutRight(Utterance utterance, bool[] taken)
    {
        for (var i = 1; i + 1 < utterance.Count; i++)
        {
            if (utterance[i].Text is "eikä" or "ei" or "inte" or "ej" or "not" && Leads.IsIn(utterance) && IsCapital(i - 1) && (IsCapital(i + 1) || (i + 2 < utterance.Count && IsWord(utterance[i + 1].Text) && IsCapital(i + 2))))
            {
                var from = i - 1;
                while (from > 0 && IsCapital(from - 1) && utterance[from - 1].Clause == utterance[i - 1].Clause && i - from < MostWords)
                {
                    from--;
                }

                return new Match(from, i - 1);
            }
        }

        return null;

        bool IsCapital(int at) => utterance[at].StartsUpper && IsNamePart(utterance, at, taken, lowerCase: false) && !IsWord(utterance[at].Text);
    }

    /// <summary>"Varaan äidille, Hilkka Vainio": of whom it is for, given name and surname.</summary>
    private static Match? AfterABeneficiary(Utterance utterance, bool[] taken) =>
        Beneficiaries.At(utterance) is { } whose && whose.To + 1 < utterance.Count && NameFrom(utterance, whose.To + 1, taken, lowerCase: false) is { } name && name.To > name.From && NamedUpper(utterance, name) ? name : null;

    /// <summary>"2 Göran", "två, Pirkko Aaltonen", "3 tack. Örjan": which time, and then nothing but the name.</summary>
    private static Match? AfterAChoice(Utterance utterance, bool[] taken)
    {
        for (var from = utterance.Count - 1; from >= 1; from--)
        {
            if (!IsNameToTheEnd(utterance, from, taken))
            {
                return null;
            }

            if (!utterance[from - 1].StartsUpper || from == 1)
            {
                var before = Enumerable.Range(0, from).Select(i => utterance[i]).ToList();
                return before.Exists(t => t.IsNumber || Numbers.SpelledNumbers.ValueOf(t.Text) is not null) && before.TrueForAll(t => t.IsNumber || IsWord(t.Text) || NotNames.Contains(t.Text) || Numbers.SpelledNumbers.ValueOf(t.Text) is not null)
                    ? new Match(from, utterance.Count - 1) : null;
            }
        }

        return null;
    }

    /// <summary>Whether a name under a text follows that word.</summary>
    public static bool IsClosing(string word) => Closings.Contains(word);

    /// <summary>Whether nothing but a name is left from there on: "2 Göran", "2, Pirkko Aaltonen".</summary>
    public static bool IsNameToTheEnd(Utterance utterance, int from, bool[] taken) =>
        from < utterance.Count && utterance.Count - from <= MostWords && Enumerable.Range(from, utterance.Count - from).All(i =>
            utterance[i] is { StartsUpper: true, IsNumber: false, Text.Length: > 2 } t && !taken[i] && !NotNames.Contains(t.Text) && !IsWord(t.Text) && !TimeGrammar.Matcher.IsTimeWord(t.Text) && !TimeGrammar.Matcher.IsMonth(t.Text)
            && StreetKinds.NameOf(t) is null && StreetKinds.OwnWord(t.Text) is null);

    /// <summary>Whether it is a common word of one of the languages, in small letters no name.</summary>
    public static bool IsCommon(string text) => IsWord(text);

    /// <summary>The name under a text: "t. Pekka Niemi", "/Åsa Lind", "Best regards, Sam".</summary>
    private static Match? Signed(Utterance utterance, bool[] taken)
    {
        var from = utterance.Count;
        while (from > 1 && utterance.Count - from < MostWords && IsNamePart(utterance, from - 1, taken, lowerCase: false) && utterance[from - 1].StartsUpper && !IsWord(utterance[from - 1].Text))
        {
            from--;
            if (Closings.Contains(utterance[from - 1].Text) || IsSlash(utterance[from].Gap))
            {
                var closed = utterance[from - 1].Text is "kiitos" or "kiitti" or "tack" or "thanks" or "best" ? utterance[from].Gap.AsSpan().ContainsAny(",.!\n") : true;
                return closed && (from > 1 || IsSlash(utterance[from].Gap)) ? new Match(from, utterance.Count - 1) : null;
            }
        }

        return null;

        // " /Åsa"; in "12/Kallio" it stands between two things.
        static bool IsSlash(string gap) => gap is [' ' or '\n', .., '/'];
    }

    private static bool NamedUpper(Utterance utterance, Match name) => Enumerable.Range(name.From, name.To - name.From + 1).All(i => utterance[i].StartsUpper && !IsWord(utterance[i].Text) && !TimeGrammar.Matcher.IsMonth(utterance[i].Text)) && (name.From == 0 || utterance[name.From - 1].Text != "for" || name.To > name.From);

    /// <summary>"Mohammed Hassan 0701234567", "Eva tel 073-123 45 67".</summary>
    private static bool IsPhoneAfter(Utterance utterance, int at, bool[] taken)
    {
        return IsPhone(at) || (BeforePhones.Contains(utterance[at].Text) && (IsPhone(at + 1) || (at + 1 < utterance.Count && BeforePhones.Contains(utterance[at + 1].Text) && IsPhone(at + 2))));

        bool IsPhone(int from) => from < utterance.Count && taken[from] && char.IsAsciiDigit(utterance[from].Written[0]);
    }

    private static bool IsWholeClause(Utterance utterance, int start, Match name, bool[] taken) =>
        name.From == start && (name.To == utterance.Count - 1 || utterance[name.To + 1].Clause != utterance[name.To].Clause || NotNames.Contains(utterance[name.To + 1].Text)
            || IsPhoneAfter(utterance, name.To + 1, taken)
            || (name.To > name.From && NamedUpper(utterance, name) && utterance[name.To + 1].Text is "men" or "mut" or "mutta" or "but" or "and" or "och"));

    private static Match? NameFrom(Utterance utterance, int from, bool[] taken, bool lowerCase)
    {
        var (to, last, words) = (from - 1, from - 1, 0);
        while (to + 1 < utterance.Count && IsNext(to + 1) && words <= MostWords)
        {
            to++;
            words += to > from && (utterance[to].Gap == "-" || Particles.Contains(utterance[to].Text) || IsShortened(utterance, to - 1)) ? 0 : 1;
            last = words <= MostWords ? to : last;
        }

        // One letter is nobody's name.
        return last > from || (last == from && utterance[from].Text.Length > 1 && !(Titles.Contains(utterance[from].Text) && utterance.GapAfter(from).StartsWith('.'))) ? new Match(from, last) : null;

        bool IsNext(int at) =>
            at == from ? IsShortened(utterance, at) || IsNamePart(utterance, at, taken, lowerCase)
            : utterance[at].Clause == utterance[at - 1].Clause || IsShortened(utterance, at - 1) ? IsShortened(utterance, at) || IsNamePart(utterance, at, taken, lowerCase)
            : false;
    }

    /// <summary>"S. Kaur", "Dr. Müller": the full stop ends no clause.</summary>
    private static bool IsShortened(Utterance utterance, int at) =>
        utterance[at] is { StartsUpper: true } term && (term.Text.Length == 1 || Titles.Contains(term.Text)) && at + 1 < utterance.Count && utterance[at + 1] is { Gap: ". " or ".", StartsUpper: true };

    /// <summary>Whether that term may be part of a name.</summary>
    public static bool IsNamePart(Utterance utterance, int at, bool[] taken, bool lowerCase)
    {
        var term = utterance[at];
        if (term.IsNumber || taken[at] || NotNames.Contains(term.Text))
        {
            return false;
        }

        // Capitals are trusted for words that are also names, such as "Will" or "Sari On"; small letters are not.
        var isWord = IsWord(term.Text);
        return term.StartsUpper ? !isWord || term.Text.Length > 3 && at > 0 && utterance[at].Gap == " " : lowerCase && !isWord && term.Text.Length >= 2;
    }

    private static bool IsWord(string text) =>
        LanguageGuess.FinnishWords.Contains(text) || LanguageGuess.SwedishWords.Contains(text) || LanguageGuess.EnglishWords.Contains(text);

    /// <summary>The name as it is written on an envelope.</summary>
    public static Finding<string> Found(Utterance utterance, Match name, double confidence)
    {
        var words = utterance.Words(name.From, name.To).Trim('\'', '’');
        var written = string.Concat(words.Select((c, i) => char.IsLower(c) && (i == 0 || words[i - 1] is ' ' or '-') && !IsParticle(words, i) ? char.ToUpperInvariant(c) : c));
        return new(written, words, confidence);
    }

    /// <summary>"Juha-Pekka von Bagh".</summary>
    private static bool IsParticle(string words, int at) =>
        at > 0 && words[at - 1] == ' ' && words.IndexOf(' ', at) is var end and > 0 && Particles.Contains(words[at..end]);
}
