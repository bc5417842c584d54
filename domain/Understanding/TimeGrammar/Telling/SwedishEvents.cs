namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>What else Swedes have in their calendars: the day of it is no wish beside a day that is asked for.</summary>
internal static class SwedishEvents
{
    /// <summary>What happens then.</summary>
    public static readonly Lexicon Happening = new(
        "dejt", "dejten", "kryssning", "konferens*", "mässa|mässan", "intervju", "intervjun", "match", "släktträff*", "visning", "visningen", "har|får|kommer|väntar|ha ~ gäster", "gille", "slaktgille*", "bal", "balen", "studentbal*", "examen", "studentexamen", "vigsel*", "i tv", "tillträde*", "inflytt*", "landar på|i|den|kl|klockan", "rivs", "simmar", "badar", "dialys*", "gympa", "stämma|stämman", "föräldramöte*", "kommer hem",
        "ska|skall|skulle ~ åka|resa|flyga|träffa|hålla|spela|tala|köra|utomlands|opereras|sjunga|skriva", "måste ~ köra|resa|flyga", "ska till", "åker|reser|flyger|sticker|drar ~ till|hem|bort|utomlands", "passar barnbarn|barnbarnen", "barnbarn|barnbarnen hos", "bjuder", "vi öppnar|stänger", "vet", "får veta", "körförbud", "skriva under", "på mig att", "årsfest*", "högtidstal|bröllopstal", "får lön", "montörerna|köksmontörerna|golvläggarna|målaren|målarna|montören kommer", "kommer köksmontörerna|montörerna|golvläggarna|målaren|målarna|montören|svärföräldrarna|gästerna", "svärföräldrarna|gästerna|barnen kommer");
}
