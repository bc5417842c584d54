using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What a machine wrote in somebody's name: away until Monday, thank you for your message, your code is. No wish, hurry or yes stands in it, and an answer would make two machines talk for ever.</summary>
internal static class MachineWritten
{
    private const int MostWordsAway = 16;

    /// <summary>Who tells of a job first, and then when they are free, is no machine.</summary>
    private const int LatestAway = 5;

    /// <summary>No person writes so.</summary>
    private static readonly Lexicon ByItself = new(
        "toimisto|toimistomme|liike|liikkeemme|vastaanotto|vastaanottomme ~ suljettu|kiinni ~ ~ alkaen|asti|saakka", "vastaamme ~ viesteihin|viestiisi|viestiinne|sähköposteihin", "numero ~ johon ~ soitit|soititte", "numero|liittymä ~ ei ~ käytössä", "lähetetty|lähetettiin ~ automaattisesti", "postilaatikko*|sähköpostilaatikko*|viestikanav* ~ ei ~ valvot*|lueta|seurata", "viestiänne|viestiäsi|viestejä ei lueta", "ajotila*", "ilmoitukset ~ mykist*|hiljenn*|vaienn*", "en voi ~ vastata ~ ~ otan|palaan|soitan", "tavoittelemaanne|tavoittelemasi|valitsemaanne|valitsemaasi ~ numero*|henkilö*", "jätä|jättäkää viesti ~ äänimerkin|merkkiäänen",
        "automaatti* ~ vastau*|viesti|poissaolo*|vastaaja", "vastaan automaattisesti", "en ~ pysty|voi ~ nyt ~ vastaamaan|vastata|puhumaan", "uusi|uutta viesti|viestiä ~ vastaaja*|puhepost*", "kiitos viestistä ~ vastaamme|palaamme|olemme", "vastaamme ~ arkisin|arkipäivisin|aukioloaikoina", "noutokoodi*|noudettavissa|lähetystunnus*", "automaattivastaus*", "poissaoloviesti*", "poissa toimistolta", "ei ole tavoitettavissa", "palaan töihin|toimistolle", "vahvistuskoodi*", "kertakäyttökoodi*", "viestisi|viestinne on vastaanotettu|saapunut|tallennettu", "kiitos viestistäsi|viestistänne|yhteydenotostasi|yhteydenotostanne", "vastaamme|käsittelemme|palaamme ~ mahdollisimman|arkipäivisin|kuluessa|sisällä", "älä vastaa ~ viestiin|tähän", "soitan sinulle pian", "en voi vastata|puhua juuri nyt|puheluun", "kiireellisissä|kiireisissä asioissa|tapauksissa ~ ota|ottakaa|soita|soittakaa", "ajan parhaillaan ~ autoa",
        "du|ni har kommit|nått|ringt ~ till ~ telefonsvarar*|röstbrevlåd*|mobilsvar*", "efter pipet|tonen|signalen", "abonnenten", "kan inte nås", "automatiskt|automatisk genererat|genererade|skickat ~ meddelande|svar|mejl|mail", "inte ~ att besvara", "svara inte|ej ~ på ~ detta|sms|meddelande|meddelandet|mejl|mejlet|mail", "inkorgen|brevlådan|röstbrevlådan är ~ full", "kunde inte levereras", "avisering*", "stör ej", "fokusläge*", "har|vi tagit|mottagit ~ emot ~ ditt|ert|er|din ~ ärende|meddelande|mejl|förfrågan|bokning|ansökan", "tack för ditt|ert samtal|sms|mess|ärende", "inte svara ~ telefon|telefonen just nu", "ärende|ärendenummer ~ registrerat|mottaget|skapats", "körläge", "kör bil ~ meddelande|svarar|sms",
        "autosvar", "paket|paketet ~ hämta|hämtas|levereras|utlämn*", "nytt|nya röstmeddelande|röstmeddelanden|meddelande ~ röstbrevlåd*|telefonsvar*", "automatiskt|automatisk svar|svarsmeddelande|meddelande|avisering", "frånvaromeddelande", "går inte att svara", "tack för ditt|ert meddelande|mejl|mail", "vi återkommer ~ så|inom", "vid brådskande|akuta ärenden|frågor", "begränsad tillgång|åtkomst|möjlighet", "din|er kod är", "verifieringskod*", "kan inte prata|svara just nu", "tillbaka på kontoret",
        "automatic|automated reply|response|message", "new ~ voicemail|voicemails", "thanks|thank ~ for your message ~ get back|reply|respond|touch", "get back to you shortly|soon|asap|within", "parcel|package ~ delivered|delivery|collect|collection", "out of office", "out of the office", "auto reply|response", "autoreply", "autoresponse", "do not reply to|directly", "please do not reply", "we will ~ reply|respond|get ~ within|shortly|hours|soon", "thank you for your message|email|enquiry", "limited|no access to ~ messages|email|phone|emails", "for urgent matters|issues|enquiries", "verification code", "security code is", "is not monitored", "mailbox|inbox|number is ~ no longer in use", "cant talk right now", "noreply", "messages to this number are not",
        "unavailable ~ leave|message|tone|moment", "leave a message ~ after|tone|beep", "after the tone|beep", "person you are ~ trying|calling|reach", "thank you for ~ contacting|getting in touch|emailing|writing|reaching", "we|our team ~ aim|endeavour|strive|try to ~ respond|reply|answer", "working|business days|hours ~", "within ~ working|business|hours ~ days|hours|reply", "message|request|enquiry|email|mail ~ has been ~ received|created|logged|forwarded", "ticket|case|reference ~ has been|created|opened", "automated|automatic|auto ~ text|reply|response|message|email|sms|answer", "sent automatically", "vacation responder|reply|message", "away from ~ my ~ desk|office|phone", "will|ill|shall ~ respond|reply|answer|return ~ on ~ my ~ return", "on my return", "inbox|mailbox|number|account ~ only|not|isnt|arent|is ~ outgoing|monitored|read|checked|attended", "replies ~ arent|not|sent|are ~ read|monitored|checked", "cannot|unable ~ to ~ receive ~ replies|messages", "on|currently ~ annual|maternity|paternity|parental|sick leave", "sick leave today", "currently ~ out|away ~ office|until", "delivery failure|failed|status", "undeliverable|undelivered", "number ~ not|no ~ in service|recognised", "do not disturb", "driving mode|focus", "one time ~ code|password|passcode", "passcode", "otp");

    private static readonly Lexicon Busy = new("ajan ~ autoa", "ajan parhaillaan", "kokouksessa", "palaverissa", "ratissa", "kör bil", "sitter i möte", "i ett möte", "im driving", "i am ~ driving", "in a meeting",
        "in ~ a ~ meeting|lecture|class|cinema|theatre|surgery", "im ~ busy|driving", "at the ~ cinema|theatre|wheel", "cant talk|answer|pick ~ right now|now");

    private static readonly Lexicon AnswersLater = new(
        "otan ~ yhteyttä", "palailen",
        "soitan|vastaan|palaan ~ myöhemmin|takaisin|perillä|pian", "svarar|ringer|återkommer ~ senare|upp|när|strax", "ill ~ call|get|reply|text ~ back|later|you", "i will ~ call|get|reply|text ~ back|later|you",
        "call|text|ring|try ~ back|again|later", "ill ~ call|ring|text|answer|get ~ you|back|later|when");

    private static readonly Lexicon Away = new(
        "olen ~ lomalla|poissa|vuosilomalla|vapaalla|virkavapaalla|perhevapaalla|työmatkalla|talvilomalla|kesälomalla|tavoittamattomissa", "en ole|oo tavoitettavissa",
        "jag|är är|på ~ bortrest|ledig|semester|tjänstledig|föräldraledig|tjänsteresa|sjukskriven|resande", "är bortrest|tjänstledig|föräldraledig",
        "im|am ~ on ~ leave|holiday|vacation", "im|am ~ out of office", "i am|currently ~ away|travelling|traveling", "im ~ away|travelling|traveling");

    /// <summary>With a person's own words beside, somebody tells us when it suits.</summary>
    private static readonly Lexicon OwnWords = new(
        "mutta", "mut", "joten", "niin", "jälkeen", "sopii*", "käy*", "pääse*", "voitte*", "ennen", "hana", "koko viikon", "kanssa", "me|ollaan", "ollaan", "men", "så", "efter", "innan", "kan ni|du|jag", "passar", "funkar", "alla tider", "vi är", "hela veckan", "but", "so", "after", "before", "can you|i|we", "suits|suit|works|work", "any day|time", "please come", "we are|were");

    /// <summary>Whether a machine wrote it. Where times are on offer, who is away until Monday tells us so.</summary>
    public static bool IsIn(Utterance utterance, UnderstandingContext context)
    {
        if (ByItself.IsIn(utterance))
        {
            return true;
        }

        return !utterance.IsQuestion && utterance.Count <= MostWordsAway && context.Asked is not (Asked.Choice or Asked.Confirm or Asked.Reminder) && !OwnWords.IsIn(utterance)
            && ((Busy.IsIn(utterance) && AnswersLater.IsIn(utterance)) || (Away.First(utterance) is { From: <= LatestAway } && HasADate(utterance)));
    }

    private static bool HasADate(Utterance utterance) =>
        utterance.Terms.Any(t => t.IsNumber || TimeGrammar.Matcher.IsTimeWord(t.Text) || t.Text is "asti" or "saakka" or "till" or "until" or "til" or "palaan" or "tillbaka" or "åter" or "back");
}
