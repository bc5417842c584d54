namespace SmartPulse.Understanding;

/// <summary>
/// Work asked for by a question: "voisko joku käydä katsomassa", "korjaisitteko", "saisko ne kuntoon". It has the form of a question and asks nothing about us;
/// whoever only wants to know ("voisitteko kertoa") asks for no work.
/// </summary>
internal static class WorkAsked
{
    private static readonly Lexicon Somebody = new(
        "voisko|voisiko|voiko|vois|pystyiskö|pystyisikö|pystyykö|ehtiskö|ehtisikö|ehtiikö|kerkiskö|kerkeisikö|pääsiskö|pääsisikö|lähtiskö|lähtisikö|oisko|olisko|olisiko|saisko|saisiko|saisinko|saako|löytyiskö|löytyisikö ~ joku|jonkun|joltain|jollain|asentaja|asentajan|huoltomies|huoltomiehen|putkimies|putkimiehen|sähkömies|sähkömiehen|siivooja|siivoojan|lukkoseppä|lukkosepän|kampaaja|lakimies|juristi|juristin|lääkäri ~ tulla|tulemaan|käydä|käymään|katsoa|katsomaan|katsomassa|kattoo|kattoon|kattomaan|kattomassa|kahtomaan|korjata|korjaamaan|vaihtaa|vaihtamaan|asentaa|asentamaan|hoitaa|hoitamaan|huoltaa|tarkistaa|tarkastaa|tarkistamaan|tsekata|tsekkaamaan|avata|avaamaan|siivota|siivoomaan|siivoamaan|pestä|pesemään|leikata|hakea|hakemaan|auttaa|auttamaan|mitata|mittaamaan|vilkaista|paikalle|tänne|apuun",
        "tulisko|tulisiko|kävisko|kävisikö|käviskö|käviskös|kattosko|kattoisko|katsoisko|katsoisiko|korjaisko|korjaisiko|korjais|tarkistaisiko|hoitaisiko|hoitaisko|vaihtaisiko|vaihtaisko|ehtisikö|ehtiskö|ehtiiks|ehtiikö|pääsiskö|pääsisikö|pääsiskös|lähtiskö|lähtisikö|joutaisko|joutaisiko ~ joku|kukaan|asentaja|huoltomies|putkimies|sähkömies|siivooja|lukkoseppä|kaveri|mies|siltä|teiltä",
        "kattos|katos|tulis|kävis|korjais joku|kukaan");

    /// <summary>"Would you" with the deed in the verb; a deed that is only told ("voisitteko kertoa") is none.</summary>
    private static readonly Lexicon WouldYou = new(
        "kävisittekö|kävisitkö|kävisittekö|tulisitteko|tulisitko|kattoisitteko|kattosittaks|katsoisitteko|katsoisitko|kattoisitko|tarkistaisitteko|tarkistaisitko|tarkastaisitteko|korjaisitteko|korjaisitko|vaihtaisitteko|vaihtaisitko|ottaisitteko|ottaisitko|tekisittekö|tekisitkö|selvittäisittekö|hoitaisitteko|hoitaisitko|asentaisitteko|asentaisitko|auttaisitteko|auttaisitko|hakisitteko|hakisitko|huoltaisitteko|huoltaisitko|pääsisittekö|pääsisitkö|ehtisittekö|ehtisitkö|siivoaisitteko|pesisittekö|leikkaisitteko|leikkaisitko|avaisitteko|avaisitko|poikkeaisitteko|sarjoittaisitteko|tilaisitteko|varaisitteko|varaisitko|laittaisitteko|järjestäisittekö|mittaisitteko|värjäisittekö|värjäisitkö|paikkaisitteko",
        "voisitteko|voisitko|voitteko|voitko|pystyttekö|pystyisittekö|ehdittekö|ehtisittekö|pääsettekö|pääsisittekö|kerkeettekö|kerkiättekö ~ tulla|tulemaan|käydä|käymään|katsoa|katsomaan|kattoo|kattoon|kattomaan|korjata|korjaamaan|vaihtaa|asentaa|hoitaa|huoltaa|tarkistaa|tarkastaa|tsekata|avata|avaamaan|siivota|pestä|leikata|värjätä|paikata|hakea|noutaa|auttaa|mittaamaan|poistaa|vilkaista|poiketa|tehdä|ottaa");

    private static readonly Lexicon MayIHave = new(
        "saisko|saisiko|saisinko|saataisko|saataisiinko|saatasko|saataiskohan|saadaanko|saako|saanko|saatteko|saisitteko|saiskohan ~ kuntoon|korjattua|hitsattua|vaihdettua|vaihettua|puhtaaksi|puhtaaks|tehtyä|asennettua|siistiksi|leikattua|poistettua|paikattua|huollettua|tarkistettua|tarkastettua|pestyä|siivottua|värjättyä|apua|apuja|toimimaan|pelaamaan|auki|korjaukseen|huoltoon|korjauksen|aikaa|ajan|akuuttiaikaa|käynnin",
        "onnistuisko|onnistuisiko|onnistuiskohan|hoituisko|hoituisiko|hoituiskohan|järjestyisikö|järjestyiskö|luonnistuisko|luonnistuuko", "miten|kuinka ~ edetään|toimitaan|pääsen|pääsisin|pääsee ~ tapaamiseen|vastaanotolle|eteenpäin|alkuun", "miten|kuinka edetään|toimitaan|jatketaan");

    private static readonly Lexicon OnlyToKnow = new("kertoa|kertoo|sanoa|sanoo|neuvoa|neuvoo|vahvistaa|lähettää|laittaa|suositella|soittaa|kerrotteko|sanoisitteko ~", "mitä maksaa", "paljonko");

    /// <summary>Whether work is asked for by a question, whatever the work is.</summary>
    public static bool IsIn(Utterance utterance) => (Somebody.IsIn(utterance) || WouldYou.IsIn(utterance) || MayIHave.IsIn(utterance)) && !OnlyToKnow.IsIn(utterance);
}
