using System.Collections.Frozen;

namespace SmartPulse.Understanding.Spelling;

/// <summary>How a letter was said.</summary>
internal enum LetterForm
{
    /// <summary>As itself or by a name that is nothing else: "v", "äffä", "dubbelve".</summary>
    Sure,

    /// <summary>By a name that is also a word: "see", "are", "be". It is a letter only among letters.</summary>
    Alike,

    /// <summary>By a word of a spelling alphabet: "Bertta", "Cesar", "foxtrot".</summary>
    Alphabet,
}

/// <summary>The names of letters in three languages, and the national spelling alphabets.</summary>
internal static class LetterNames
{
    /// <summary>The Finnish, the Swedish and the international alphabet, in alphabetical order.</summary>
    private static readonly string[] Alphabets =
    [
        "aarne bertta celsius daavid eemeli faarao gideon heikki iivari jussi kalle lauri matti niilo otto paavo quuno risto sakari tyyne urho vihtori väinö wiski xeres yrjö zeppelin zeta åke äiti öljy",
        "adam bertil cesar caesar david erik filip gustav gustaf helge ivar johan kalle ludvig martin niklas olof petter qvintus quintus rudolf sigurd tore urban viktor wilhelm xerxes yngve zäta åke ärlig östen",
        "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu",
    ];

    private static readonly (char Letter, string Names)[] SureNames =
    [
        ('a', "aa aata"), ('b', "bee beetä"), ('c', "seetä cee"), ('d', "dee deetä"), ('e', "ee eetä"), ('f', "äf äffä äffää eff ef"), ('g', "gee geetä"), ('h', "hoo hoota hå aitch haitch"), ('i', "ii iitä"), ('j', "jii jiitä jott ji jay"),
        ('k', "koo koota kå kay"), ('l', "äl ällä ällää ell el"), ('m', "äm ämmä ämmää em"), ('n', "än ännä ännää"), ('o', "oo oota"), ('p', "pee peetä"), ('q', "kuutä queue cue"), ('r', "är ärrä ärrää ärr"), ('s', "äs ässä ässää ess"), ('t', "tee teetä"),
        ('u', "uu uuta"), ('v', "vee veetä"), ('w', "kaksoisvee kaksoisveetä tuplavee dubbelve doubleyou"), ('x', "äks äksä äksää äx ex"), ('y', "yy yytä wye"), ('z', "tset tseta zäta säta zee zed"), ('ä', "ää äätä"), ('ö', "öö öötä"),
    ];

    private static readonly (char Letter, string Names)[] AlikeNames =
    [
        ('a', "ay"), ('b', "be"), ('c', "see sea ce"), ('d', "de"), ('g', "ge"), ('i', "eye"), ('n', "en"), ('o', "oh"), ('p', "pe pea"), ('q', "kuu ku"), ('r', "are ar"), ('s', "es"), ('t', "te tea"), ('u', "you"), ('v', "ve"), ('y', "why"),
    ];

    private static readonly FrozenDictionary<string, (char Letter, LetterForm Form)> Names =
        SureNames.SelectMany(r => r.Names.Split(' ').Select(n => (Name: n, Said: (r.Letter, LetterForm.Sure))))
            .Concat(AlikeNames.SelectMany(r => r.Names.Split(' ').Select(n => (Name: n, Said: (r.Letter, LetterForm.Alike)))))
            .Concat(Alphabets.SelectMany(a => a.Split(' ').Select(n => (Name: n, Said: (n[0], LetterForm.Alphabet)))))
            .DistinctBy(p => p.Name).ToFrozenDictionary(p => p.Name, p => p.Said);

    /// <summary>The letter that a word says, lower case.</summary>
    public static bool TryRead(string word, out char letter, out LetterForm form)
    {
        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            (letter, form) = (word[0], LetterForm.Sure);
            return true;
        }

        var found = Names.TryGetValue(word, out var said);
        (letter, form) = said;
        return found;
    }
}
