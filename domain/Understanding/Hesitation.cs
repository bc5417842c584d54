namespace SmartPulse.Understanding;

/// <summary>Not knowing yet: who says so has answered neither yes nor no, whatever negation it takes to say it.</summary>
internal static class Hesitation
{
    private static readonly Lexicon Unsure = new(
        "ehkä", "ehkäpä", "kenties", "kukaties", "mahdollisesti", "voi|voipi|voisi|saattaa|saattais|saattaisi|taitaa olla|onnistua|käydä|sopia|olla", "en|emmä|emmää|enmä ~ tiedä|tiiä|tiä|tiijä|varma|osaa|muista|uskalla", "ei ~ varmaa|varmuutta|tietoa", "epävarma*", "riippuu", "riippuen", "miettiä|mietin|mietitään|mietittävä|harkitsen|harkita|harkitaan|tuumin|tuumia|pohdin|pohtia", "nukun|nukutaan|nukkua ~ yön|yli", "kysyn|kysyä|kysytään|kysäsen|kysäisen|jutella|juttelen|neuvotella|neuvottelen|varmistan|varmistaa|varmistella|tarkistan|tarkistaa|tarkastan|tsekkaan|tsekata|kattelen|katselen|katotaan|katsotaan|katellaan|kattellaan|kattoo|selvitän|selvittää ~ vaimo*|muija*|mieheltä|miehen|ukolta|emännältä|isännältä|puoliso*|eka|ensin|vielä|ensiks|kalenteri*|töistä|pomo*|ennen|huomenna|myöhemmin", "katotaan", "katsotaan", "katellaan", "kattellaan", "palaan|palailen|palataan ~ asiaan|astialle|asialle|tähän|myöhemmin", "jos saan ~ vapaata|vapaaks|järjestettyä|loman", "luultavasti|todennäköisesti|varmaan ~ mut|mutta|pitää|täytyy",
        "kanske", "kanhända", "möjligen", "möjligtvis", "eventuellt", "inte|ej ~ säker|säkert|riktigt|bestämt", "osäker", "vet|veta inte|ej|int", "vete|vettefan fan|tusan", "beror", "fundera", "funderar", "tänka ~ på|över", "sova ~ på ~ saken", "måste|ska|får|behöver|skall|vill ~ kolla|kollar|höra|fråga|stämma|dubbelkolla|prata|tänka|se|rådgöra", "ska kolla", "får|vi|jag|man får se|återkomma", "får återkomma", "återkommer", "hör|höra av mig|oss", "om jag får|kan ~ ledigt|loss|gå", "kan nog|eventuellt ~ gå|funka ~ kolla|men|ska", "tror det men",
        "maybe", "mebbe", "mebby", "perhaps", "possibly", "possible", "could|might|may be|do|work|suit", "not ~ sure|certain|decided", "unsure", "dunno", "idk", "dont|do|cant know|not|say ~ yet|know", "depends", "depending", "ill|id|need|have|gotta|must|let|lemme|want|got ~ think|see|check|ask|talk|consult", "gotta|lemme think|check|ask|see", "think ~ it over|about", "sleep on", "mull ~ over", "get back to", "let you|ye|u know", "be in touch", "if i ~ get|off|away", "probably", "should be ~ but", "confirm later", "asking|check|checking ~ wife|husband|herself|himself|missus|boss|work");

    /// <summary>Where it is said first.</summary>
    public static Match? In(Utterance said) => Unsure.First(said);
}
