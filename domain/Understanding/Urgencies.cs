using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>How urgent, by the customer's own words.</summary>
internal static class Urgencies
{
    private static readonly Lexicon NoHurry = new(
        "ei ~ kiire|kiirettä|hoppu|hoppua", "ei mikään|mitään ~ kiire|hengenhätä|hätä|akuutti", "ei niin kiire", "ei pidä kiirettä", "joskus ~ kun|ehditte|sopii", "kun|kunhan ehditte|teille", "jossain vaiheessa", "ei akuutti", "ilman kiirettä",
        "ingen brådska|panik|stress", "inte ~ bråttom|akut", "när ni hinner", "någon gång", "det kan vänta", "kan vänta", "no rush|hurry", "not ~ urgent|urgently|rush|hurry", "whenever", "at some point", "no ~ panic", "it can wait", "isnt urgent");

    private static readonly Lexicon Now = new(
        "tänään", "tänää", "heti", "mahdollisimman pian|nopeasti", "äkkiä", "pikaisesti", "kiireelli*", "kiire", "akuutti", "akuutisti", "ei voi odottaa", "välittömästi", "hätätapaus*", "tänään", "hätä", "hädässä", "ei kestä odottaa", "pikimmiten", "nyt heti",
        "idag", "i dag", "genast", "omgående", "akut", "akuttid", "bråttom", "snarast", "så fort som möjligt", "så snart som möjligt", "direkt", "ikväll", "nu direkt", "kan inte vänta", "brådskande",
        "today", "asap", "urgent", "urgently", "right now|away", "immediately", "as soon as possible", "emergency", "tonight", "cant wait", "cannot wait", "rn", "straight away");

    private static readonly Lexicon Soon = new(
        "lähipäivinä", "tällä viikolla", "pian", "parin päivän sisällä|päästä", "lähiaikoina", "viikon sisällä", "lähipäivät", "de närmaste dagarna", "närmaste dagarna", "inom några dagar", "denna vecka", "den här veckan", "snart", "några dagar",
        "this week", "soon", "next few days", "within a week", "few days", "couple of days");

    /// <summary>An answer to "how urgent is it": asked about nothing, "tomorrow" is only a day.</summary>
    private static readonly Lexicon NowWhenAsked = new("huomenna", "imorgon", "i morgon", "tomorrow");

    private static readonly Lexicon SoonestPossible = new(
        "mahdollisimman pian|nopeasti|äkkiä", "niin pian kuin", "heti", "nyt heti", "äkkiä", "pikaisesti", "pikimmiten", "ensimmäinen|ensimmäisen|eka|ekan|seuraava|seuraavan vapaa|mahdollinen|vapaan|mahdollisen", "ensimmäinen aika", "välittömästi", "mitä pikemmin",
        "så snart|fort som möjligt", "snarast", "genast", "omgående", "första lediga|möjliga", "direkt", "så fort ni kan", "så snart ni kan", "nu direkt",
        "asap", "as soon as possible", "as soon as you can", "right away|now", "soonest", "earliest", "first available|free|possible", "immediately", "straight away", "rn", "sooner the better");

    /// <summary>Answers to "is there water running right now, or can it wait", said aloud.</summary>
    private static readonly Lexicon Running = new(
        "tulee|valuu|lorisee|suihkuaa|virtaa|tulvii", "rinner|sprutar|forsar|flödar", "running|pouring|flowing|gushing|flooding");

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
            return new(number switch { 1 => Urgency.Emergency, 2 => Urgency.Today, _ => Urgency.Soon }, utterance.Text.Trim(), 0.95);
        }

        if (context is { Asked: Asked.Urgency, Spoken: true }
            && (In(WaitsTillTomorrow, Urgency.Today, mayBeNegated: false)
                ?? In(Waits, Urgency.Normal, mayBeNegated: false)
                ?? (context.Settings.Trade == Trade.Plumbing && !NoHurry.IsIn(utterance) ? In(Running, Urgency.Emergency, mayBeNegated: false) : null)) is { } aloud)
        {
            return aloud;
        }

        return In(NoHurry, Urgency.Normal, mayBeNegated: true) ?? In(Now, Urgency.Today, mayBeNegated: false)
            ?? (context.Asked == Asked.Urgency ? In(NowWhenAsked, Urgency.Today, mayBeNegated: false) : null)
            ?? In(Soon, Urgency.Soon, mayBeNegated: false) ?? (context.Asked == Asked.Urgency ? null : Circumstances.Urgency(utterance, context.Settings.Trade));

        Finding<Urgency>? In(Lexicon lexicon, Urgency urgency, bool mayBeNegated) =>
            lexicon.First(utterance) is { } match && (mayBeNegated || !Negation.Reaches(utterance, match)) && !Negation.IsOver(utterance, match)
                ? new(urgency, utterance.Words(match.From, match.To), 0.8)
                : null;
    }

    public static int? AsSoonAsPossible(Utterance utterance) =>
        SoonestPossible.First(utterance) is { } match && !Negation.Reaches(utterance, match) ? match.From : null;
}
