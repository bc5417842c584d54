namespace SmartPulse.Understanding;

/// <summary>A part of what was read back.</summary>
internal enum WrongPart
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>The address.</summary>
    Address,
}

/// <summary>A part that is called wrong, and nothing put in its place: "osoite on väärin", "wrong name", "namnet stämmer inte".</summary>
internal static class WrongParts
{
    private static readonly Lexicon Names = new(
        "nimi|sukunimi|etunimi|nimeni ~ väärin|väärä|pielessä", "väärä|väärin ~ nimi|sukunimi|nimellä", "nimi|sukunimi|etunimi ~ ei ~ oikein|oo|ole|täsmää", "se ei ~ nimeni", "vaihda|muuta|korjaa ~ nimi|nimeä|sukunimi|nimen",
        "namnet|namn|efternamnet|förnamnet ~ fel|felstavat|galet", "fel ~ namn|efternamn|förnamn", "namnet|efternamnet ~ stämmer inte", "ändra|byt|rätta ~ namnet|namn",
        "name|surname ~ wrong|misspelled|misspelt|incorrect", "wrong|incorrect ~ name|surname", "name|surname ~ not|isnt ~ right|correct", "not my name", "change|fix|correct ~ name|surname");

    private static readonly Lexicon Addresses = new(
        "osoite|osote|katu|talo|talonumero|asunto|rappu|postinumero ~ väärin|väärä|pielessä", "väärä|väärin ~ osoite|osote|katu|talo|rappu|asunto|postinumero", "osoite|osote ~ ei ~ oikein|oo|ole|täsmää", "vaihda|muuta|korjaa ~ osoite|osoitetta|osoitteen",
        "adressen|adress|gatan|husnumret|lägenheten|porten|postnumret ~ fel|galet", "fel ~ adress|gata|husnummer|lägenhet|port|postnummer", "adressen ~ stämmer inte", "ändra|byt|rätta ~ adressen|adress",
        "address|street|house|flat|postcode ~ wrong|incorrect", "wrong|incorrect ~ address|street|house|flat|postcode", "address ~ not|isnt ~ right|correct", "change|fix|correct ~ address");

    /// <summary>The part; null where none is called wrong.</summary>
    public static WrongPart? In(Utterance said) => Names.IsIn(said) ? WrongPart.Name : Addresses.IsIn(said) ? WrongPart.Address : null;
}
