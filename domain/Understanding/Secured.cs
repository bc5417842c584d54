namespace SmartPulse.Understanding;

/// <summary>
/// Whether the customer has made it safe: the water is shut off, the plug pulled, the fuse taken out. Then it is today's work and nobody's emergency, unless it goes on in spite of that
/// or only helped a little. What was shut off has to be what does the harm: no flood stops with the power.
/// </summary>
internal static class Secured
{
    private static readonly Lexicon WaterOff = new(
        "sain|saatiin|saimme|saatii|sainkin|onneksi ~ sulun|sulku|pääsulun|pääsulku|pääsulkua|hanan|päähanan|venttiilin|vedet|veden|vesi|vesihanan ~ kiinni|poikki|suljettua|katkaistua|seis|pois", "vesi|vedet|pääsulku|päähana|venttiili ~ saatiin|sain|saimme|saatu ~ kiinni|poikki|suljettua|katkaistua", "suljin|suljettiin|väänsin|väännettiin|käänsin|käännettiin|laitoin|laitettiin|pistin ~ pääsul*|sulun|veden|vedet|hanan|päähanan|venttiil* ~ kiinni|poikki", "suljin|suljettiin|suljimme|katkaisin|katkaistiin|katkasin ~ pääsul*|sulun|veden|vedet|vesi|päähan*|päävesi*|venttiil*|vedentulo*|alta", "pääsulku|pääsulusta|vedet|vesi|päähana|päävesihana|vedentulo ~ on ~ kiinni|poikki|suljettu|katkaistu", "sulku|pääsulku|venttiili|päähana kiinni", "vedet|vesi suljettu|katkaistu|poikki",
        "stängde|stängt|vred|vridit|slog|slagit|fått|fick av|igen|till|stopp|avstängt ~ vatten|vattnet|huvudkran*|huvudkranen|kranen|ventilen|på", "stängde|stängt|vred|vridit|fick|fått ~ vattnet|huvudkran*|huvudvatten*|kranen|ventil*|avstängningskran* ~ av|igen|stängd|avstängt|avstängd", "stängde|stängt ~ huvudkran*|ventil*|avstängningskran*|huvudventil*", "vatten|vattnet|huvudkran*|kranen|ventil*|vattentillförseln|huvudventilen är|e|nu|blev ~ avstängt|avstängd|stängd|stängt|avslaget|avslagen|av|avvridet", "lyckades|lyckats|hann ~ stänga|vrida ~ av|huvudkran*|vattnet", "vattnet avstängt",
        "water|waters|stopcock|mains|main|valve|supply|tap|isolator is|are|now|all|has|was|been ~ off|shut|closed|isolated", "waters|water|mains|stopcock off|isolated|closed now|at|for", "waters off", "turned|shut|switched|knocked|cut|got off ~ water|stopcock|stop|mains|main|valve|supply|it", "turned|shut|switched|knocked|cut|closed|got|have|had|has ~ water|mains|main|stopcock|valve|supply|it|stop tap|off|isolated|closed|shut|down", "turned|shut|switched|knocked|cut|got|have|had|has ~ water|mains|main|stopcock|valve|supply|it ~ off|isolated|closed|shut", "closed|isolated ~ stopcock|valve|water|mains|main|supply|it|stop", "shut|closed the|my|our stopcock|valve|mains|water", "managed to turn|shut|switch|close|isolate|get|cut ~ water|stopcock|mains|it|supply|valve", "stop tap|cock is|was|now|turned ~ off|shut|closed", "off at the stopcock|mains|main|street|meter");

    private static readonly Lexicon PowerOff = new(
        "otin|otettiin|nappasin|repäisin|vedin|irrotin ~ töpseli*|töpselin|pistoke*|pistokkeen|johdon|sulakkeen|sulake|propun|proppu|seinästä ~ irti|pois|seinästä", "otin|otettiin ~ sulakkeen|propun|töpselin|sulake ~", "töpseli|pistoke|johto|sulake|proppu ~ on ~ irti|otettu|pois|irrotettu", "katkaisin|katkasin|katkaistiin|katkastiin|käänsin|väänsin|laitoin ~ sähköt|virran|virrat|pääkytkim*|pääkytkimest*|sulakkee*|sulaketaulu* ~", "sähköt|virta|virrat ~ katkaistu|pois päältä|katkaistiin|otettu pois");

    private static readonly Lexicon InSpiteOfThat = new(
        "silti", "edelleen", "vieläkin", "yhä", "kuitenkin", "siltikin", "ei ~ auta|auttanu*|auttanut|loppunu*", "ei ~ mene ~ kiinni", "ei ~ saa|saanu*|saatu|saada ~ kiinni|poikki|suljettua|pois", "vaikka ~ suljin|katkaisin|otin|kiinni|pois", "savuaa|savuttaa|liekki*|liekit|kytee|palaa",
        "mutta|mut ~ tulee|vuotaa|suihkuaa|valuu|lisää|jumissa", "mistä|miten|voiko|pitääkö|pitäisikö|osaa ~ suljetaan|sulkea|suljen|katkaista|kiinni",
        "fortfarande", "ändå", "trots", "likväl", "hjälper|hjälpte|räcker inte", "fast|sitter fast|kärvar ~ kran*|ventil*", "går|kan|kunde|får|lyckas|lyckats|vågar inte ~ stänga|stängas|vrida|av", "hur|var|ska|kan|bör ~ stänger|stänga|stäng", "men ~ rinner|läcker|sprutar|forsar|kommer|droppar|stiger",
        "still", "anyway", "though", "although", "even", "despite", "didnt|doesnt|not ~ help|work|stop|make|hold", "but ~ coming|pouring|leaking|flooding|running|gushing|spraying|dripping|rising|stuck", "cant|cannot|couldnt|wont|unable|tried|trying|try|failed|need|want|please|how|where|should|shall|can|do|does|did|must|if|before|until|till ~ turn|shut|switch|close|cut|isolate|turned|stop", "stuck|seized|jammed|stiff|snapped|broken|broke|sheared|busted", "came|come|coming|fell|flew|blew|popped|ripped off", "ceiling ~ coming|caved|collapsed|bulging|sagging");

    /// <summary>The power has been turned off, and the water not: it flows on.</summary>
    private static readonly Lexicon PowerOfWater = new("electric|electrics|electricity|power|leccy|lecky|breaker|fuse|fuses|fusebox|gas|heating|boiler ~ off|at", "off|out ~ electric|electrics|electricity|power|leccy|lecky|breaker|fuse|fuses|fusebox|gas|heating|boiler", "ström*|elen|el|proppen|säkring*|huvudbrytar* ~ av|avstängd|avslagen|ur", "av ~ ström*|elen|huvudbrytar*");

    /// <summary>Whether they say that no more water comes.</summary>
    public static bool IsWaterOff(Utterance utterance) => !PowerOfWater.IsIn(utterance) && Off(WaterOff, utterance) is not null;

    /// <summary>Whether they say that no power is left in it.</summary>
    public static bool IsPowerOff(Utterance utterance) => Off(PowerOff, utterance) is not null;

    /// <summary>Where they say so, as a sign of how soon somebody has to come.</summary>
    public static Match? First(Utterance utterance) => (PowerOfWater.IsIn(utterance) ? null : Off(WaterOff, utterance)) ?? Off(PowerOff, utterance);

    private static Match? Off(Lexicon off, Utterance utterance) =>
        off.First(utterance) is { } shut && !Negation.Reaches(utterance, shut) && !Negation.IsSupposed(utterance, shut) && !InSpiteOfThat.IsIn(utterance) ? shut : null;
}
