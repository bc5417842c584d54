namespace SmartPulse.Understanding;

/// <summary>
/// Trouble that somebody names and does not have: whether we mend such a thing, what it costs, and what was mended and is to be paid. Only its name is taken back by it ("burst pipes"): what happens ("it is pouring")
/// is told elsewhere and stands, and so does the name beside words that make it present.
/// </summary>
internal static class OnlyTalkedOf
{
    private static readonly Lexicon Names = new(
        "putkirik*", "vesivahin*", "tulva|tulvat|tulvia|tulvan|tulvavahin*", "kaasuvuo*", "tulipalo|tulipalon",
        "rörbrott*", "vattenskad*", "vattenledningsbrott", "översvämning*|översvämmad|översvämmade|översvämmat", "gasläck*", "avloppsstopp", "eldsvåda",
        "burst pipe|pipes|main|mains|tank|tanks|hose|radiator|cylinder", "flood|floods", "flooded basement|basements|cellar|cellars|kitchen|bathroom|house|houses|home|homes|room|rooms", "for|of|after|from|to|with|against|about|cause flooding", "was|were|got flooded", "gas|fuel|petrol leak|leaks", "sewage backup|backups|leak|leaks|floods", "house fire");

    private static readonly Lexicon AskedOf = new(
        "*atteko|*ättekö|*ittekö|*itteko|*etteko|*ettekö|*otteko|*utteko|*yttekö|*öttekö|*atteks|*etteks ~ *rikkoja|*rikkojen|*rikkoihin|*rikoissa|*vahinkoja|*vahinkojen|*vahinkoihin|*vahingoissa|tulvia|tulvavahin*|*vuotoja", "paljonko|mitä|mikä|kuinka|minkä ~ maksaa|maksais|maksaisi|hinta|kustantaa|otatte|veloitatte|veloitus|hintainen", "hinta|hinnan|hintaa|hinnasto|kustannus|kustannukset ~ *rik*|*vahin*|tulva*", "kokemusta|korvaako|korvaatteko|kattaako|kuuluuko|vakuutus|vakuutuksesta",
        "fixar|lagar|åtgärdar|tar|gör|hjälper|jobbar|utför|sysslar|hanterar|reparerar|arbetar|erbjuder|klarar|sköter|tätar ni|du ~", "kommer|åker|rycker ni ~ på|vid|till|för", "är ni|du ~ på|bra|duktiga|specialiserade", "har ni ~ erfarenhet|jour|prislista", "vad|hur mycket|dyrt ~ kostar|kosta|tar|blir|debiterar|ligger", "vad kostar|tar", "pris|priset|prislista|kostnad|kostnaden|offert ~ på|för|att", "ingår|täcker|täcks|försäkring*", "undrar|undra ~ om ni",
        "do|does|would you|ye|yous|u|ya|yiz|guys|they|anyone|your ~", "how much", "what|whats ~ cost|charge|charges|price|fee|rate|rates|it|do|does", "price|prices|cost|costs|rate|rates|fee|charge ~ for|of|to|on", "are|r you|ye|guys ~ able|any|good|insured|qualified|experienced", "can|could you|ye|u ~ pipes|floods|leaks|basements|cellars|houses|homes|backups", "wondering|wonder|curious if|whether|do|what", "covered ~ by|under", "insurance", "experience ~ with|of", "specialise|specialize");

    /// <summary>Somebody has it, or has it now; beside a question it is no enquiry any more.</summary>
    private static readonly Lexicon Present = new(
        "meillä|mulla|minulla|täällä|tääl|kotona|naapurissa", "meidän|meiän|mun|minun|tämän|tän|tää|tämä", "nyt|heti|äkkiä|apua|juuri|välittömästi|pikaisesti|tänään|kiireesti", "on tullut|tapahtunut|käynyt",
        "vi|jag har|fått|fick", "har vi|jag|fått", "mitt|min|mina|vårt|vår|våra|detta|denna", "hos oss|mig", "hemma|nu|genast|direkt|omedelbart|akut|hjälp|snabbt|idag|ikväll",
        "i|we|ive|weve|ya|just got|have|ve|had", "ive|weve|theres|heres", "my|our|mine|ours|this", "now|right|asap|immediately|urgently|tonight|today|help|currently|tomorrow|emergency callout");

    /// <summary>"Do you mend burst pipes? We have one": it is named once and meant twice.</summary>
    private static readonly Lexicon HaveOne = new(
        "meillä|mulla|minulla|täällä ~ on|tuli|sattui ~ nyt|sellainen|semmoinen|tuommoinen|yksi", "nyt ~ sellainen|semmoinen", "vi|jag har|fick|fått ett|en|sånt|sådant|just", "hos oss ~ nu", "we|i|ive|weve|just have|got|had|ve ~ one|now", "have|got one", "mine|ours ~ just|went|is|has|now|burst|burst|gone");

    private static readonly Lexicon Settled = new(
        "korjattiin|korjattu|korjasitte|korjasi|hoidettiin|hoidettu|hoidettua|hoiditte|fiksattiin|fiksattu|kunnostettiin|kunnostettu|kuivattiin|kuivattu|korjaantui", "saatiin|saatu ~ kuntoon|hoidettua|korjattua", "lasku|laskua|laskun|laskuni|laskusta|laskut|kuitti|kuitin|kuittia|raportti|raportin|raporttia|loppuraport*", "kiitos|kiitokset|kiitti ~ avusta|korjau*|nopeasta|hoidosta", "oli|sattui|tapahtui ~ *kuussa|keväällä|talvella|kesällä|syksyllä", "jälkeen", "ohi|kunnossa",
        "är|blev|var|blivit|redan|nu|har ~ lagad|lagat|lagade|åtgärdad|åtgärdat|fixad|fixat|fixade|reparerad|reparerat|löst|avklarad", "lagades|åtgärdades|fixades|reparerades|torkades|löstes", "ni|du|han|ni lagade|fixade|åtgärdade|reparerade|tätade", "tack för|så", "fakturan|faktura|kvitto|kvittot|räkningen|rapport|rapporten ~ på|för|från|efter|om", "i januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december", "efter ~",
        "was|were|been|got|gotten|has|is ~ sorted|fixed|repaired|mended|resolved|rectified", "all|now|already sorted|fixed|repaired|mended|grand", "you|ye|he|they|lads|guy|guys|plumber|who|someone|somebody fixed|repaired|sorted|mended|came|attended", "paid ~ for", "invoice|invoices|receipt|bill|report|paperwork|certificate ~ for|from|of|after", "thanks|thank|cheers ~ for|with", "in|since january|february|march|april|may|june|july|august|september|october|november|december", "after ~ flood|flooding");

    private static readonly Lexicon AgainOrStill = new(
        "taas|uudestaan|uudelleen|edelleen|vielä|yhä|jälleen|vieläkin|apua|parhaillaan|toinen|toisen|juuri", "igen|fortfarande|återigen|ännu|hjälp|ytterligare", "just nu", "på nytt", "again|still|another|ongoing|reopened|help|keeps|worse|currently", "same pipe|place|spot", "right now");

    /// <summary>Whether those words name such trouble.</summary>
    public static bool Is(Utterance utterance, Match match) => IsName(utterance, match) && (IsEnquiry(utterance, match) || IsSettled(utterance, match));

    private static bool IsName(Utterance utterance, Match match)
    {
        for (var found = Names.First(utterance); found is { } name && name.From <= match.To; found = Names.From(utterance, name.From + 1))
        {
            if (name.To >= match.To && name.To >= match.From)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnquiry(Utterance utterance, Match match) => AskedOf.IsInClause(utterance, utterance[match.From].Clause) && !Present.IsInClause(utterance, utterance[match.From].Clause) && !HaveOne.IsIn(utterance);

    private static bool IsSettled(Utterance utterance, Match match)
    {
        if (AgainOrStill.IsIn(utterance))
        {
            return false;
        }

        for (var at = 0; at < utterance.Count; at++)
        {
            if (utterance[at].Clause == utterance[match.From].Clause && Settled.At(utterance, at) is { } settled && !Negation.Reaches(utterance, settled))
            {
                return true;
            }
        }

        return false;
    }
}
