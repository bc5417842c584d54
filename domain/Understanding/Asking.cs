namespace SmartPulse.Understanding;

/// <summary>Whether somebody asks at all: by the mark, by how a clause begins, by the ending of a Finnish verb, or in so many words ("kiinnostais tietää", "undrar om", "wondering if").</summary>
internal static class Asking
{
    private const int VerbComesWithin = 3;

    private static readonly Lexicon Begins = new(
        "milloin", "koska", "monelta", "moneksi", "mihin", "missä", "mistä", "mitä", "mikä", "mitkä", "minkä", "minä", "millä", "mille", "millainen", "minkälai*", "miten", "miksi", "miks", "kuinka", "kuka", "kenelle", "kenen", "keneltä", "paljonko", "kauanko", "joko", "vieläkö", "entä", "entäs", "voitteko", "saisko", "saisiko",
        "när", "var", "vart", "vad", "hur", "hurdags", "varför", "vem", "vems", "vilken", "vilket", "vilka", "hos vem", "kostar", "tillkommer", "ingår", "jobbas", "kommer|jobbar|har|är|kör|åker|tar|gör|finns|kan|får|måste|behöver|ska|skulle|går|gäller|funkar|ingår|hör|svarar|pratar|skriver|sitter|drar|täcker|säljer|söker|använder|kostar|blir|var|hade|fick|gick|brukar|vill|stämmer|står|talar jag|ni|du|man|det|någon|han|vi|de|hon|montören|rot|rut|bokningen|tiden|min|rotavdraget|nåt",
        "what", "when", "where", "whereabouts", "which", "who", "why", "how", "do|does|did|are|is|was|were|can|could|will|would|should|may|might|am|shall|must you|i|it|there|that|this|he|they|we|someone|anyone|anybody|somebody|one|my|your|the|a|tomorrow|people", "have|has|had you|i|we|they|he|she|anyone|someone|my|your", "is", "are", "does", "did", "any chance|idea", "got any|anyone|anybody|someone", "you|anyone|anybody ~ open|closed|about|coming|working|cover|around");

    private static readonly Lexicon Indirect = new(
        "kiinnostais|kiinnostaisi|kiinnostaa|haluaisin|haluan|tahtoisin|pitäisi|pitäis|olisi|ois|saisinko|voisinko|voisitko ~ tietää|kysyä|kuulla|kertoa|kiva", "mietin|mietittiin|pohdin|ihmettelen|arvon ~ että|et|vaan|kun", "kysyisin|kysysin|kysäisen|kysyn|kysymys", "osaatteko|osaatko|voitteko|voitko sanoa|kertoa", "en|ei ~ tiedä|löytynyt|löytyny|löydä|selvinnyt ~ milloin|onko|paljonko|mitä|missä|monelta",
        "undrar", "undrade", "undra", "skulle vilja veta|fråga|höra", "vill veta|fråga", "tänkte fråga|höra", "en fråga", "kan du|ni säga|berätta|svara", "vet|veta inte|ej ~ om|när|vad|hur", "nyfiken på",
        "wondering", "wonder", "curious", "want|like|need to know|ask", "just asking|checking|curious", "quick question", "a question", "tell|let me ~ what|when|if|how|where", "any idea", "could you tell", "not sure|clear ~ if|what|when|how", "dont know ~ if|what|when|how");


    /// <summary>Whether it does; of words in their standard form (<see cref="Colloquial"/>).</summary>
    public static bool IsIn(Utterance plain)
    {
        if (plain.IsQuestion || Indirect.IsIn(plain))
        {
            return true;
        }

        var from = 0;
        for (var i = 0; i < plain.Count; i++)
        {
            from = i > 0 && plain[i].Clause != plain[i - 1].Clause ? i : from;
            var isFirst = i == from || (i == from + 1 && plain[from].Text is "hei" or "moi" or "moikka" or "hej" or "hi" or "hello" or "hiya" or "no" or "ja" or "och" or "and" or "so" or "men" or "but" or "mut" or "mutta" or "eli" or "onkohan" or "hörru" or "jo");
            if ((isFirst && Begins.At(plain, i) is not null) || (i < from + VerbComesWithin && Colloquial.Asks(plain[i].Text)))
            {
                return true;
            }
        }

        return plain.Count > 1 && plain[plain.Count - 1].Text is "vai" or "eller";
    }
}
