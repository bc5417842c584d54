namespace SmartPulse.Load.Converse;

/// <summary>What generated customers say, in their own language; a choice of ways for each thing they may want to say.</summary>
/// <param name="Jobs">A job, and its service without the prefix.</param>
/// <param name="Urgent">Today or tomorrow.</param>
/// <param name="Calm">No hurry.</param>
/// <param name="Pick">Chooses the n-th time; {0} is the number.</param>
/// <param name="None">None of them suits.</param>
/// <param name="Yes">Agrees.</param>
/// <param name="No">Does not.</param>
/// <param name="Days">Weekdays, Monday first, as one would say "on Thursday".</param>
/// <param name="Parts">Parts of the day; the first is the morning, the second the afternoon.</param>
/// <param name="Hello">Begins.</param>
/// <param name="Price">Asks the price.</param>
/// <param name="Hours">Asks the hours.</param>
/// <param name="Robot">Asks whether we are a machine.</param>
/// <param name="Person">Wants a human.</param>
/// <param name="Agreed">Asks what was agreed.</param>
/// <param name="Thanks">Thanks.</param>
/// <param name="Cancel">Calls the visit off.</param>
/// <param name="Move">Wants another day; {0} is the day.</param>
/// <param name="Stop">No more messages.</param>
/// <param name="Nonsense">Helps nothing.</param>
/// <param name="Names">Names.</param>
internal sealed record CrowdWords(
    (string Text, string Service)[] Jobs, string[] Urgent, string[] Calm, string[] Pick, string[] None, string[] Yes, string[] No, string[] Days, string[] Parts, string[] Hello,
    string[] Price, string[] Hours, string[] Robot, string[] Person, string[] Agreed, string[] Thanks, string[] Cancel, string[] Move, string[] Stop, string[] Nonsense, string[] Names)
{
    public static CrowdWords Finnish { get; } = new(
        [("keittiön hana vuotaa", "leak"), ("hana tiputtaa", "leak"), ("meillä on viemäri tukossa", "drain"), ("lattiakaivo ei vedä", "drain"), ("vessanpönttö ei huuhtele", "toilet"), ("lämminvesivaraaja ei toimi", "heater"), ("suihkun viemäri on tukossa", "drain")],
        ["2", "tänään tai huomenna", "mahdollisimman pian"], ["3", "ei kiirettä", "lähipäivinä riittää", "ei oo kiire"],
        ["{0}", "otan {0}", "{0} käy", "vaihtoehto {0}"], ["ei käy mikään noista", "mikään noista ei sovi", "ei sovi mikään"],
        ["kyllä", "joo", "juu käy", "ok", "kyllä kiitos", "sopii", "joo varaa"], ["ei", "en halua", "ei sittenkään", "ei kiitos"],
        ["maanantaina", "tiistaina", "keskiviikkona", "torstaina", "perjantaina"], ["aamulla", "iltapäivällä"], ["moi", "hei", "terve", "huomenta"],
        ["paljonko se maksaa?", "mitä se maksaa?", "mikä on hinta?"], ["mihin asti olette auki?", "oletteko auki lauantaina?"], ["oletko robotti?"], ["haluan puhua ihmisen kanssa"],
        ["milloin se aika olikaan?", "mitä sovittiin?"], ["kiitos", "kiitti", "ok kiitos"], ["PERU", "peruisin ajan", "pitää perua se aika"], ["siirrä aika, {0} sopisi paremmin", "voiko ajan siirtää? {0} kävis"],
        ["LOPETA"], ["öö", "no en tiiä", "häh"], ["Matti Virtanen", "Liisa Laine", "Väinö Mäkelä", "Aino Korhonen", "Elina Niemi", "Pekka Lehtonen"]);

    public static CrowdWords Swedish { get; } = new(
        [("kranen i köket läcker", "leak"), ("kranen droppar", "leak"), ("det är stopp i avloppet", "drain"), ("golvbrunnen är igentäppt", "drain"), ("toaletten spolar inte", "toilet"), ("varmvattenberedaren fungerar inte", "heater")],
        ["2", "i dag eller i morgon", "så snart som möjligt"], ["3", "ingen brådska", "det kan vänta några dagar"],
        ["{0}", "jag tar {0}", "nummer {0} tack", "{0} passar"], ["ingen av dem passar", "ingen passar", "det passar inte"],
        ["ja", "japp", "ja tack", "ok", "det går bra", "ja boka"], ["nej", "nej tack", "nej det får vara"],
        ["på måndag", "på tisdag", "på onsdag", "på torsdag", "på fredag"], ["på morgonen", "på eftermiddagen"], ["hej", "hejsan", "tjena"],
        ["vad kostar det?", "hur mycket kostar det?"], ["hur länge har ni öppet?", "har ni öppet på lördag?"], ["är du en robot?"], ["jag vill prata med en människa"],
        ["vilken tid var det?", "vad bestämde vi?"], ["tack", "ok tack", "tack ska du ha"], ["AVBOKA", "jag måste avboka tiden"], ["kan vi flytta tiden? {0} passar bättre", "flytta tiden till {0}"],
        ["SLUTA"], ["öh", "vet inte", "va"], ["Åsa Lind", "Erik Nyström", "Karin Holm", "Jonas Ek", "Eva Falk", "Ola Berg"]);

    public static CrowdWords English { get; } = new(
        [("kitchen tap is leaking", "leak"), ("the tap keeps dripping", "leak"), ("my drain is blocked", "drain"), ("floor drain is clogged", "drain"), ("toilet won't flush", "toilet"), ("no hot water, the boiler is dead", "heater")],
        ["2", "today or tomorrow", "as soon as possible"], ["3", "no rush", "it can wait a few days"],
        ["{0}", "I'll take {0}", "{0} please", "number {0}"], ["none of those work", "none of them suit me"],
        ["yes", "yep", "yes please", "ok", "sure", "go ahead"], ["no", "no thanks", "no, leave it"],
        ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday"], ["in the morning", "in the afternoon"], ["hi", "hello", "hey"],
        ["how much is it?", "what does it cost?"], ["what are your opening hours?", "are you open on saturday?"], ["are you a robot?"], ["I want to talk to a person"],
        ["what time did we agree?", "when is my appointment?"], ["thanks", "thank you", "ok thanks"], ["please cancel my appointment", "I need to cancel the visit"], ["can we move the appointment? {0} would be better", "move it to {0}"],
        ["STOP"], ["hmm", "dunno", "eh"], ["Sam Baker", "Olivia Grant", "Tom Hill", "Priya Shah", "Mary O'Brien", "Kim Park"]);
}
