namespace SmartPulse.Understanding;

/// <summary>
/// Whether the customer has made it safe: the water is shut off, the plug pulled, the fuse taken out. Then it is today's work and nobody's emergency, unless it goes on in spite of that
/// or only helped a little.
/// </summary>
internal static class Secured
{
    private static readonly Lexicon ShutOff = new(
        "sain|saatiin|saimme|saatii|sainkin|onneksi ~ sulun|sulku|pääsulun|pääsulku|pääsulkua|hanan|päähanan|venttiilin|vedet|veden|vesi|vesihanan ~ kiinni|poikki|suljettua", "suljin|suljettiin|väänsin|väännettiin|käänsin|käännettiin|laitoin|laitettiin|pistin ~ pääsul*|sulun|veden|vedet|hanan|päähanan|venttiil* ~ kiinni|poikki", "suljin|suljettiin ~ pääsul*|sulun|veden|vedet|päähan*|venttiil*|alta", "pääsulku|pääsulusta|vedet|vesi ~ on ~ kiinni|poikki|suljettu", "sulku|pääsulku|venttiili kiinni",
        "otin|otettiin|nappasin|repäisin|vedin|irrotin ~ töpseli*|töpselin|pistoke*|pistokkeen|johdon|sulakkeen|sulake|propun|proppu|seinästä ~ irti|pois|seinästä", "otin|otettiin ~ sulakkeen|propun|töpselin|sulake ~", "töpseli|pistoke|johto|sulake|proppu ~ on ~ irti|otettu|pois|irrotettu", "katkaisin|katkasin|katkaistiin|katkastiin|käänsin|väänsin|laitoin ~ sähköt|virran|virrat|pääkytkim*|pääkytkimest*|sulakkee*|sulaketaulu* ~", "sähköt|virta|virrat ~ katkaistu|pois päältä|katkaistiin|otettu pois");

    private static readonly Lexicon InSpiteOfThat = new(
        "silti", "edelleen", "vieläkin", "yhä", "kuitenkin", "siltikin", "ei ~ auta|auttanu*|auttanut|loppunu*", "ei ~ mene ~ kiinni", "ei ~ saa|saanu*|saatu|saada ~ kiinni|poikki|suljettua|pois", "vaikka ~ suljin|katkaisin|otin|kiinni|pois", "savuaa|savuttaa|liekki*|liekit|kytee|palaa");

    /// <summary>Whether they say so.</summary>
    public static bool IsIn(Utterance utterance) => ShutOff.First(utterance) is { } shut && !Negation.Reaches(utterance, shut) && !Negation.IsSupposed(utterance, shut) && !InSpiteOfThat.IsIn(utterance);

    /// <summary>Where they say so, as a sign of how soon somebody has to come.</summary>
    public static Match? First(Utterance utterance) => IsIn(utterance) ? ShutOff.First(utterance) : null;
}
