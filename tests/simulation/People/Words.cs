namespace SmartPulse.Tests.Simulation.People;

/// <summary>What customers write, in their own language; the understanding reads it.</summary>
/// <param name="Jobs">A plumbing job.</param>
/// <param name="Visit">A visit to the clinic.</param>
/// <param name="Yes">Agrees.</param>
/// <param name="No">Does not.</param>
/// <param name="NoneSuits">Other times please.</param>
/// <param name="Cancel">Calls the visit off.</param>
/// <param name="Move">Wants another time.</param>
/// <param name="Change">Wants to change the visit, not said how.</param>
/// <param name="Stop">No more messages.</param>
/// <param name="Start">Messages again.</param>
/// <param name="Person">Wants a human.</param>
/// <param name="Price">Asks the price.</param>
/// <param name="Emergency">Water everywhere.</param>
/// <param name="WrongNumber">Did not mean us.</param>
/// <param name="Anyone">Does not mind with whom.</param>
/// <param name="Thanks">Thanks.</param>
/// <param name="Spoken">What only a caller says: again, slower, later, by text, a message, no recording, "mm".</param>
internal sealed record Words(
    string[] Jobs, string Visit, string Yes, string No, string NoneSuits, string Cancel, string Move, string Change, string[] Stop, string Start, string Person,
    string Price, string Emergency, string WrongNumber, string Anyone, string Thanks, string[] Spoken)
{
    public static IReadOnlyList<Words> All { get; } =
    [
        new(
            ["Keittiön hana vuotaa", "Hana vuotaa, Mannerheimintie 10 B 34, 00100 Helsinki", "viemäri on tukossa", "Hei, viemäri tukossa, osoite Kalevankatu 4, 00100 Helsinki. Matti Virtanen"],
            "hammastarkastus kiitos", "KYLLÄ", "EI", "ei käy mikään noista", "PERU", "SIIRRÄ", "MUUTA", ["STOP", "LOPETA"], "ALOITA", "haluan puhua ihmisen kanssa",
            "mitä se maksaa?", "Putki räjähti ja vettä tulvii lattialle!", "väärä numero", "kuka vain", "kiitos!",
            ["voitko toistaa", "voisitko puhua hitaammin", "voisitteko soittaa myöhemmin", "laittakaa mieluummin tekstiviesti", "haluan jättää viestin", "älkää nauhoittako", "mm"]),
        new(
            ["Kranen läcker", "Kranen läcker, Mannerheimvägen 10 B 34, 00100 Helsingfors", "avloppet är stopp"],
            "undersökning tack", "JA", "NEJ", "ingen av dem passar", "AVBOKA", "FLYTTA", "ÄNDRA", ["SLUTA", "STOP"], "STARTA", "jag vill prata med en människa",
            "vad kostar det?", "Röret har gått sönder och vattnet forsar!", "fel nummer", "vem som helst", "tack!",
            ["kan du upprepa", "kan du prata långsammare", "kan ni ringa senare", "skicka ett sms i stället", "jag vill lämna ett meddelande", "spela inte in", "mm"]),
        new(
            ["The tap is leaking", "Leaking tap at Mannerheimintie 10 B 34, 00100 Helsinki", "blocked drain"],
            "a check-up please", "YES", "NO", "none of those suit me", "please cancel my visit", "MOVE", "CHANGE", ["STOP", "unsubscribe"], "START", "I want to speak to a person",
            "how much is it?", "A pipe burst and water is flooding the floor!", "wrong number", "anyone", "thanks!",
            ["can you repeat that", "slower please", "can you call me later", "text me instead", "I want to leave a message", "don't record this", "uh huh"]),
    ];
}
