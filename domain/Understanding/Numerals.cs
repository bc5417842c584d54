using System.Collections.Frozen;
using SmartPulse.Phrasing;

namespace SmartPulse.Understanding;

/// <summary>Hours said in words, in the cases that Finns say them in.</summary>
internal static class Numerals
{
    /// <summary>How a Finnish number is inflected, for that tells whether it is a time: "kolmelta" is at three.</summary>
    public enum Case
    {
        Plain,
        At,
        Of,
        Partitive,
        Into,
        From,
    }

    private static readonly FrozenDictionary<string, (int Value, Case Case)> Words = Build();

    public static bool TryRead(string word, out int value, out Case form)
    {
        var known = Words.TryGetValue(word, out var read);
        (value, form) = read;
        return known;
    }

    private static FrozenDictionary<string, (int, Case)> Build()
    {
        Dictionary<string, (int, Case)> all = [];
        string[] finnish =
        [
            "yksi yhdeltä yhden yhtä yhteen yhdestä", "kaksi kahdelta kahden kahta kahteen kahdesta", "kolme kolmelta kolmen kolmea kolmeen kolmesta", "neljä neljältä neljän neljää neljään neljästä",
            "viisi viideltä viiden viittä viiteen viidestä", "kuusi kuudelta kuuden kuutta kuuteen kuudesta", "seitsemän seitsemältä seitsemän seitsemää seitsemään seitsemästä",
            "kahdeksan kahdeksalta kahdeksan kahdeksaa kahdeksaan kahdeksasta", "yhdeksän yhdeksältä yhdeksän yhdeksää yhdeksään yhdeksästä", "kymmenen kymmeneltä kymmenen kymmentä kymmeneen kymmenestä",
            "yksitoista yhdeltätoista yhdentoista yhtätoista yhteentoista yhdestätoista", "kaksitoista kahdeltatoista kahdentoista kahtatoista kahteentoista kahdestatoista",
        ];
        string[] spoken = ["yks yheltä yhen - - -", "kaks kahelta kahen - - -", "kol - - - - -", "- - - - - -", "viis viieltä viien - - -", "kuus - - - - -", "seittemän seittemältä seittemän - - -", "kaheksan kaheksalta kaheksan kaheksaa kaheksaan kaheksasta", "yheksän yheksältä yheksän yheksää yheksään yheksästä", "kymppi kympiltä kympin kymppiä kymppiin kympistä"];
        string[] swedish = ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];
        string[] english = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        foreach (var row in new[] { finnish, spoken })
        {
            for (var hour = 0; hour < row.Length; hour++)
            {
                var forms = row[hour].Split(' ');
                for (var form = 0; form < forms.Length; form++)
                {
                    if (forms[form].Length > 1)
                    {
                        all.TryAdd(forms[form], (hour + 1, (Case)form));
                    }
                }
            }
        }

        for (var hour = 0; hour < 12; hour++)
        {
            all.TryAdd(swedish[hour], (hour + 1, Case.Plain));
            all.TryAdd(english[hour], (hour + 1, Case.Plain));
        }

        // The afternoon by the twenty-four-hour clock: "neljältätoista", "klockan fjorton".
        for (var hour = 13; hour <= 24; hour++)
        {
            all.TryAdd(FinnishNumbers.Cardinal(hour), (hour, Case.Plain));
            all.TryAdd(FinnishNumbers.Cardinal(hour, FinnishCase.Ablative), (hour, Case.At));
            all.TryAdd(FinnishNumbers.Cardinal(hour, FinnishCase.Genitive), (hour, Case.Of));
            all.TryAdd(SwedishNumbers.Cardinal(hour), (hour, Case.Plain));
            all.TryAdd(EnglishNumbers.Cardinal(hour), (hour, Case.Plain));
        }

        return all.ToFrozenDictionary();
    }
}
