using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>Who wants no more messages. A booked customer silenced by mistake is lost for good, so only the whole message or an unmistakable phrase counts.</summary>
internal static class OptOut
{
    private static readonly FrozenSet<string> Politeness = new[] { "kiitos", "kiitti", "nyt", "heti", "tack", "nu", "please", "pls", "plz", "thanks", "now" }.ToFrozenSet();

    private static readonly Lexicon WholeMessage = new("stop", "lopeta", "sluta", "avsluta", "lopettakaa");

    /// <summary>The carrier takes these as a stop and blocks the number, whatever we think of them.</summary>
    private static readonly Lexicon CarrierWords = new("stopall", "stop all", "unsubscribe", "end", "quit", "revoke", "optout", "opt out", "cancel");

    private static readonly Lexicon Unmistakable = new(
        "älkää|älä enää ~ viest*|tekstar*|sms*|viestej*|tekstiviest*", "älkää|älä ~ enää ~ viest*|tekstar*|sms*|tekstiviest*", "älkää|älä ~ enää viestitelkö|viestittele|tekstaa|tekstatko",
        "lopeta|lopettakaa ~ mainost*|markkinoi*", "lopeta|lopettakaa ~ viest*|tekstiviest*|tekstar*", "lopeta|lopettakaa ~ viestittely*|spämm*|häirin*",
        "en halua|tahdo ~ enää ~ viest*|tekstiviest*|tekstar*", "en halua|tahdo enää ~ viest*|tekstiviest*|tekstar*", "en halua|tahdo ~ viestejä|tekstiviestejä|viestejänne",
        "ei enää ~ viestejä|tekstiviestejä|tekstareita", "poista|poistakaa ~ numero* ~ lista*|rekisteri*|järjestelmä*", "poista|poistakaa minut|mut ~ lista*|rekisteri*",
        "viestit loppumaan", "jättäkää|jätä ~ rauhaan",
        "sluta smsa|messa|texta|skriva|skicka|kontakta", "sluta ~ spamma|reklam*", "sluta ~ skicka|skriva ~ sms|meddelanden|till mig", "skicka inte|inga ~ fler|mer ~ sms|meddelanden", "skicka inga fler|mer",
        "inga fler|mer sms|meddelanden|mess", "vill inte ha ~ sms|meddelanden|mess", "vill ~ inte ha fler ~ sms|meddelanden", "ta bort ~ mitt|mig ~ nummer|listan|registret", "lämna mig ifred", "lämna mig i fred",
        "stop texting|messaging|contacting|spamming|bothering", "stop ~ spam|marketing|advertising", "stop sending ~ texts|messages|sms|me|these|this", "stop ~ texts|messages", "no more texts|messages|sms",
        "unsubscribe me", "opt me out", "opt out ~ messages|texts", "remove me ~ list|database", "remove my number", "take me off ~ list", "take my number off", "leave me alone");

    /// <summary>Unmistakable too, unless the customer asks for a call instead, or only for peace at night.</summary>
    private static readonly Lexicon UnlessCalled = new(
        "älkää|älä laittako|laita|lähettäkö|lähetä|tekstatko|tekstaa ~ viest*|tekstiviest*|tekstar*|sms*", "älkää|älä ~ viestitelkö|viestittele", "skicka inte ~ sms|meddelanden", "smsa inte mig|mej|mer",
        "dont text|message|contact me", "do not text|message|contact me", "dont send me ~ texts|messages", "do not send me ~ texts|messages");

    private static readonly Lexicon CallOrHours = new(
        "soita*", "soitta*", "soittaka*", "puhelu*", "puhelimitse", "ring", "ringa", "ringer", "call", "calls", "phone", "yöllä", "öisin", "yöaikaan", "natten", "nätterna", "night", "nights", "ennen", "före", "before",
        "whatsapp*", "sähköposti*", "mejl*", "mail*", "email*");

    private static readonly Lexicon InAgain = new("aloita", "aloita uudelleen", "starta", "start", "unstop", "starta igen");

    public static bool IsAsked(Utterance utterance) =>
        WholeMessage.IsWhole(utterance, Politeness)
        || CarrierWords.IsWhole(utterance)
        || Unmistakable.IsIn(utterance)
        || (UnlessCalled.IsIn(utterance) && !CallOrHours.IsIn(utterance));

    public static bool IsTakenBack(Utterance utterance) => InAgain.IsWhole(utterance, Politeness);
}
