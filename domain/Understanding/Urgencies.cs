using System.Collections.Frozen;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>How urgent, by the customer's own words.</summary>
internal static class Urgencies
{
    /// <summary>"As soon as you can" has "when you can" in it, and is a hurry all the same.</summary>
    private static readonly Lexicon AsSoonAsYouCan = new(
        "heti|välittömästi kun|ku ehditte|kerkeette|kerkiätte|pääsette|voitte|mahdollista|vaan", "niin pian|nopeasti kuin|ku", "så fort|snart ni|du|det kan|hinner|går", "as soon as you|possible|u|ye|yous", "asap");

    /// <summary>These name a day, a moment to begin at or an hour, and no hurry.</summary>
    private static readonly Lexicon NotNow = new(
        "heti ~ aamusta|aamulla|aamu|aamuun|maanantai*|tiistai*|keskiviikko*|torstai*|perjantai*|jälkeen|kasilta|kahdeksalta|alkuun", "direkt ~ efter|på|till|morgon|från|när", "genast ~ efter|på", "right away|after ~ after",
        "auki|avoinna|kiinni ~ tänään|tänää", "tänään|tänää ~ auki|avoinna|kiinni", "öppet|öppna|stängt|stänger ~ idag|ikväll|dag", "idag|ikväll ~ öppet|stängt", "open|closed|close|shut ~ today|tonight", "today|tonight ~ open|close|closed", "milloin|millon|moneltako ~ tuutte|tulette|tulee|tullaan ~ tänään|tänää", "mihin aikaan ~ tuutte|tulette|tulee|tullaan ~ tänään|tänää", "kommer ni|du|han ~ idag|dag|ikväll", "när kommer ~ idag|dag", "loppuu*|lopetatte* ~ ~ tänään", "ei hätää|hätä", "ei ~ mitään|mikään hätä|hätää");

    private static readonly Lexicon NoHurry = new(
        "ei ~ paniikki*|panikkia|hätää|stressiä|hosuta|hötkyillä", "ei hätää|hätä", "joutaa|kerkiää|ehtii ~ odottaa|odotella|myöhemmin", "kun|ku|kunhan kerkeette|kerkiätte|kerkeätte|jaksatte|joudatte", "aikaa on", "rauhassa", "ei|eikä ~ hoppu*|kiire*", "sitten joskus", "voi hyvin odottaa",
        "låg prio", "lågprio*|lågprioriterat", "inget|inte ~ akut|bråttom|brådskande|panik|stress", "ingen ~ brådska|panik|stress|fara|hast|ko", "så|men|annars|inget ~ lugnt", "lugna puckar", "i mån av tid", "ta det lugnt", "hinner vänta",
        "no panic|stress|urgency|bother|drama", "low priority|prio", "in no ~ hurry|rush", "when you|u|ye|yous ~ chance|minute|around|passing", "not ~ desperate|desperately|emergency", "take your time", "no great hurry",
        "ei ~ kiire|kiirettä|kiirus|hoppu|hoppua", "ei mikään|mikää|mitään|mitää|mittään|mittää ~ kiire|kiirettä|kiirus|hoppua|hengenhätä|hengenhätää|hätä|hätää|akuutti|akuuttia|paniikki|paniikkia", "ei|eikä ole|oo ~ hätä|hätää|akuuttia|paniikkia",
        "vain|vaan|vähän|pikkusen|hiukan tippuu|tiputtaa|tihkuu", "tippuu|tiputtaa|tihkuu vain|vaan|vähän|pikkusen|hiljalleen|hitaasti|hissukseen|silloin", "tarvis|tarvisi|tarttis|tartteis|tarvitsisi|pitäis|pitäisi|vois|voisi|kannattais joskus", "joutaa ~ odottaa|odottaan|odottamaan|oottaa", "sitten|sit|sitku kun|ku|ehditte|ehitte|joudatte ~ ehditte|ehitte|joudatte", "ei polta", "ei niin kiire", "ei pidä kiirettä", "joskus ~ kun|ehditte|sopii", "kun|kunhan ehditte|teille", "jossain vaiheessa", "ei akuutti", "ilman kiirettä",
        "ingen|inga brådska|panik|stress|hast|kris|jäkt", "droppar|läcker bara|lite|långsamt", "bara|lite droppar", "hastar inte", "nån gång", "vid tillfälle", "i mån av tid", "när ni har|får tid|möjlighet|lucka", "inte ~ bråttom|akut", "när ni hinner", "någon gång", "det kan vänta", "kan vänta", "no rush|hurry|emergency", "nothing urgent", "just|only|slowly|barely drips|dripping", "drips|dripping slowly|slightly|occasionally", "drips|dripping a bit|little", "not an emergency", "when you get|have ~ chance|time", "take your time", "not ~ urgent|urgently|rush|hurry", "whenever", "at some point", "no ~ panic", "can|could|will|itll|it wait|waits|keep", "isnt urgent");

    private static readonly Lexicon Now = new(
        "tänään", "tänää", "tännää", "heti", "apua|apuaa|apuaaa", "mahdollisimman pian|nopeasti", "äkkiä", "pikaisesti", "kiireelli*", "kiire", "akuutti", "akuutisti", "ei voi odottaa", "välittömästi", "hätätapaus*", "tänään", "hätä", "hädässä", "ei kestä odottaa", "pikimmiten", "nyt heti",
        "idag", "i dag", "genast", "omgående", "akut", "akuttid", "bråttom", "snarast", "så fort som möjligt", "så snart som möjligt", "direkt", "ikväll", "nu direkt", "kan inte vänta", "brådskande",
        "in|come|free|slot|before|by|over|round ~ this afternoon|evening|morning|lunchtime|arvo", "by|before tonight|noon|dinner|tonights", "today", "asap", "urgent", "urgently", "right now|away", "immediately", "as soon as possible", "emergency", "tonight", "cant wait", "cannot wait", "rn", "straight away");

    private static readonly Lexicon Soon = new(
        "lähipäivinä", "tällä viikolla", "pian", "parin päivän sisällä|päästä", "lähiaikoina", "viikon sisällä", "lähipäivät", "de närmaste dagarna", "närmaste dagarna", "inom några dagar", "denna vecka", "den här veckan", "snart", "några dagar",
        "this week", "soon", "next few days", "within a week", "few days", "couple of days");

    /// <summary>An answer to "how urgent is it": asked about nothing, "tomorrow" is only a day.</summary>
    private static readonly Lexicon NowWhenAsked = new("huomenna", "imorgon", "i morgon", "tomorrow");

    private static readonly Lexicon SoonestPossible = new(
        "mahdollisimman pian|nopeasti|äkkiä", "niin pian kuin", "heti", "nyt heti", "äkkiä", "pikaisesti", "pikimmiten", "ensimmäinen|ensimmäisen|eka|ekan|seuraava|seuraavan vapaa|mahdollinen|vapaan|mahdollisen", "ensimmäinen aika", "välittömästi", "mitä pikemmin",
        "så snart|fort som möjligt", "snarast", "genast", "omgående", "första lediga|möjliga", "direkt", "så fort ni kan", "så snart ni kan", "nu direkt",
        "asap", "as soon as possible", "as soon as you can", "right away|now", "soonest", "earliest", "first available|free|possible", "immediately", "straight away", "rn", "sooner the better");

    /// <summary>Answers to the first half of what a trade asks aloud: "is there water running right now, or can it wait?"</summary>
    private static readonly FrozenDictionary<Trade, Lexicon> AtOnce = new Dictionary<Trade, Lexicon>
    {
        [Trade.Plumbing] = new("tulee|valuu|lorisee|suihkuaa|virtaa|tulvii", "rinner|sprutar|forsar|flödar", "running|pouring|flowing|gushing|flooding"),
        [Trade.Electrical] = new(
            "savuaa|savua|käryää|kuuma|kuumenee|kuumana|pimeänä|pimeenä|pimeää|pimeetä", "ryker|rök|varm|varmt|het|hett|mörkt|nedsläckt|strömlöst", "smoke|smoking|hot|dark", "no power|electricity"),
        [Trade.Heating] = new(
            "ilman lämpöä|lämmitystä", "pakkanen|pakkasta|pakkasessa|jäätyy|jäätävää", "utan värme|uppvärmning", "minusgrader|fryser", "no heat|heating", "without heat|heating", "freezing"),
        [Trade.Locksmith] = new(
            "lukkojen takana|taakse", "ulkona|ulkopuolella|rappukäytävässä|rapussa|pihalla", "en|ei pääse sisään|sisälle|kotiin", "utelåst|utelåsta|utanför", "låst|låsta ute", "står ute|utanför",
            "locked out", "outside", "cant|cannot get in|inside"),
        [Trade.CarRepair] = new("jäi|jäätiin|jäin|jäänyt ~ tielle|tien|matkalle|moottoritielle", "tiellä|moottoritiellä|tienposkessa", "står|stannade ~ vägen|motorvägen|vägkanten", "stuck|stranded|roadside|motorway|highway", "on the road"),
        [Trade.Legal] = new("kuulustelussa|kuulusteltavana|pidätetty|pidätettynä", "förhör|gripen|anhållen", "arrested|questioned|custody|held"),
    }.ToFrozenDictionary();

    private static readonly Lexicon Waits = new("voi|voidaan ~ odottaa|odotella");

    private static readonly Lexicon WaitsTillTomorrow = new("odottaa|odotella huomiseen|huomisen", "huomiseen", "till i morgon", "till imorgon", "till|until tomorrow");

    /// <summary>How urgent the words say it is; a menu's number says it when we asked by number.</summary>
    public static Finding<Urgency>? Read(Utterance utterance, UnderstandingContext context, Finding<string>? emergency, int? choice)
    {
        if (emergency is not null)
        {
            return new(Urgency.Emergency, emergency.Words, emergency.Confidence);
        }

        if (context.Asked == Asked.Urgency && choice is { } number)
        {
            return new(OfMenu(number, context.Settings.Trade), utterance.Text.Trim(), 0.95);
        }

        if (context is { Asked: Asked.Urgency, Spoken: true }
            && (In(WaitsTillTomorrow, Urgency.Today, mayBeNegated: false)
                ?? In(Waits, Urgency.Normal, mayBeNegated: false)
                ?? (AtOnce.TryGetValue(context.Settings.Trade, out var first) && !NoHurry.IsIn(utterance) ? In(first, Urgency.Emergency, mayBeNegated: false) : null)) is { } aloud)
        {
            return aloud;
        }

        return In(AsSoonAsYouCan, Urgency.Today, mayBeNegated: false) ?? In(NoHurry, Urgency.Normal, mayBeNegated: true) ?? In(Now, Urgency.Today, mayBeNegated: false, NotNow)
            ?? (context.Asked == Asked.Urgency ? In(NowWhenAsked, Urgency.Today, mayBeNegated: false) : null)
            ?? In(Soon, Urgency.Soon, mayBeNegated: false) ?? (context.Asked == Asked.Urgency ? null : Circumstances.Urgency(utterance, context.Settings.Trade));

        Finding<Urgency>? In(Lexicon lexicon, Urgency urgency, bool mayBeNegated, Lexicon? unless = null)
        {
            for (var found = lexicon.First(utterance); found is { } match; found = lexicon.From(utterance, match.From + 1))
            {
                if ((mayBeNegated || !Negation.Reaches(utterance, match)) && !Negation.IsOver(utterance, match) && !Is(unless, match))
                {
                    return new(urgency, utterance.Words(match.From, match.To), 0.8);
                }
            }

            return null;
        }

        // Whether the words found are among those of the other list.
        bool Is(Lexicon? other, Match match)
        {
            for (var found = other?.First(utterance); found is { } larger && larger.From <= match.From; found = other!.From(utterance, larger.From + 1))
            {
                if (larger.To >= match.To)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the customer says that there is no hurry, and no panic.</summary>
    public static bool IsUnhurried(Utterance utterance) => NoHurry.IsIn(utterance) || Waits.IsIn(utterance);

    /// <summary>What a number of our list says: the trades that nobody calls out at once list only days.</summary>
    private static Urgency OfMenu(int number, Trade trade) => Emergencies.HaveALane(trade)
        ? number switch { 1 => Urgency.Emergency, 2 => Urgency.Today, _ => Urgency.Soon }
        : number switch { 1 => Urgency.Today, 2 => Urgency.Soon, _ => Urgency.Normal };

    public static int? AsSoonAsPossible(Utterance utterance) =>
        SoonestPossible.First(utterance) is { } match && !Negation.Reaches(utterance, match) ? match.From : null;
}
