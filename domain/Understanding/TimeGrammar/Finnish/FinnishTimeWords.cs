using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding.TimeGrammar.Finnish;

/// <summary>Finnish weekdays, months and parts of the day, in the cases they are said in.</summary>
internal static class FinnishTimeWords
{
    private static readonly (string Stem, int Day)[] Weekdays = [("maanantai", 1), ("tiistai", 2), ("keskiviikko", 3), ("keskiviiko", 3), ("torstai", 4), ("perjantai", 5), ("lauantai", 6), ("lauvantai", 6), ("sunnuntai", 7)];

    private static readonly string[] Short = ["ma", "ti", "ke", "to", "pe", "la", "su"];

    private static readonly (string Ending, NumberCase Case)[] Endings =
    [
        ("", NumberCase.Nominative), ("na", NumberCase.Essive), ("n", NumberCase.Genitive), ("ta", NumberCase.Partitive), ("a", NumberCase.Partitive), ("hin", NumberCase.Illative), ("on", NumberCase.Illative), ("sta", NumberCase.Elative), ("ksi", NumberCase.Translative), ("ks", NumberCase.Translative),
        ("lle", NumberCase.Allative), ("lta", NumberCase.Ablative), ("l", NumberCase.Allative), ("lt", NumberCase.Ablative), ("st", NumberCase.Elative), ("sin", NumberCase.Essive), ("isin", NumberCase.Essive), ("ssa", NumberCase.Inessive), ("t", NumberCase.Nominative), ("in", NumberCase.Genitive), ("en", NumberCase.Genitive), ("hi", NumberCase.Illative), ("o", NumberCase.Partitive), ("oo", NumberCase.Illative),
    ];

    private static readonly string[] Months = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

    private static readonly (string Ending, NumberCase Case)[] MonthEndings =
    [
        ("kuu", NumberCase.Nominative), ("kuuta", NumberCase.Partitive), ("kuun", NumberCase.Genitive), ("kuussa", NumberCase.Inessive), ("kuuksi", NumberCase.Translative), ("kuulle", NumberCase.Allative), ("kuuhun", NumberCase.Illative), ("kuusta", NumberCase.Elative),
    ];

    private static readonly (Part Part, string Words)[] Parts =
    [
        (Part.Morning, "aamulla aamu aamuna aamuksi aamusta aamuks aamuun aamut aamuisin aamulle aamul aamust aamuaika aamuajan aamusella aamusel aamuja aamutuimaan aamuvarhain aamusin"),
        (Part.Forenoon, "aamupäivällä aamupäivä aamupäivästä aamupäiväksi aamupäivälle aamupäivän aamupäivät aamupäivisin aamupäivänä aamupäiväl aamupäiviä aamupäivään aamupv aamupvä ap"),
        (Part.Midday, "päivällä päiväl päivisin päiväsaikaan päiväsin keskipäivällä keskipäivä"),
        (Part.Afternoon, "iltapäivällä iltapäivä iltapäivästä iltapäiväksi iltapäivänä iltapäivän iltapäivät iltapäivisin iltapäivälle iltapäiväaika iltapäiväajan iltapäiväl iltapäivää iltapäiviä iltapäivään iltapäivisinkin iltapv iltapvä iltap ehtoopäivällä ehtoopäivä ip"),
        (Part.Evening, "illalla ilta iltana illaksi iltaan illasta illat iltaisin illalle illal illast illaks iltaaika iltasella iltasel iltoja iltaa iltasin illemmalla illemmal illansuussa illansuulla ehtoolla ehtool"),
        (Part.Night, "yöllä yöl yönä yöksi öisin"),
        (Part.Lunch, "lounasaikaan lounaalla lounasaika lounasajalla lounastunnilla lounastauolla lounastunti lounastauko ruokatunnilla ruokatauolla ruokiksella ruokiksel"),
    ];

    private static readonly (string Half, Phrasing.FinnishCase Of, NumberCase Case)[] HalfHourForms =
    [
        ("puoli", Phrasing.FinnishCase.Nominative, NumberCase.Nominative), ("puoli", Phrasing.FinnishCase.Ablative, NumberCase.Ablative), ("puoli", Phrasing.FinnishCase.Genitive, NumberCase.Genitive),
        ("puol", Phrasing.FinnishCase.Nominative, NumberCase.Nominative), ("puol", Phrasing.FinnishCase.Ablative, NumberCase.Ablative), ("puol", Phrasing.FinnishCase.Genitive, NumberCase.Genitive),
    ];

    /// <summary>All words.</summary>
    public static IEnumerable<TimeWord> All() => [.. WeekdayWords(), .. MonthWords(), .. PartWords(), .. HalfHours()];

    private static IEnumerable<TimeWord> WeekdayWords() =>
        WeekdaysWithParts().Concat(Weekdays.SelectMany(d => Endings.Select(e => new TimeWord(d.Stem + e.Ending, Kind.Weekday, d.Day, Case: e.Case)))
            .Append(new("keskarina", Kind.Weekday, 3))
            .Concat(Short.Select((word, i) => new TimeWord(word, Kind.Weekday, i + 1, IsShort: true))));

    /// <summary>"Torstaiaamuna", "perjantaiillaksi".</summary>
    private static IEnumerable<TimeWord> WeekdaysWithParts() =>
        Weekdays.SelectMany(d => Parts.Where(p => p.Part is Part.Morning or Part.Forenoon or Part.Afternoon or Part.Evening)
            .SelectMany(p => p.Words.Split(' ').Where(w => w.StartsWith("aamu", StringComparison.Ordinal) || w.StartsWith("il", StringComparison.Ordinal)).Select(w => new TimeWord(d.Stem + w, Kind.Weekday, d.Day, p.Part))));

    private static IEnumerable<TimeWord> MonthWords() =>
        Months.SelectMany((stem, i) => MonthEndings.Select(e => new TimeWord(stem + e.Ending, Kind.Month, i + 1, Case: e.Case)).Append(new(stem, Kind.Month, i + 1, IsShort: true)));

    private static IEnumerable<TimeWord> PartWords() =>
        Parts.SelectMany(p => p.Words.Split(' ').Select(w => new TimeWord(w, Kind.Part, 0, p.Part, IsShort: w is "ap" or "ip")));

    /// <summary>"Puolkolmelta" is written together by some.</summary>
    private static IEnumerable<TimeWord> HalfHours() => Enumerable.Range(1, 12).SelectMany(hour => HalfHourForms.Select(form =>
        new TimeWord(form.Half + Phrasing.FinnishNumbers.Cardinal(hour, form.Of), Kind.HalfHour, hour, Case: form.Case)));
}
