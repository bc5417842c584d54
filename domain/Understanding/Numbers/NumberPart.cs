using System.Runtime.InteropServices;

namespace SmartPulse.Understanding.Numbers;

/// <summary>How a piece of a number word takes part in the whole.</summary>
internal enum PartRole
{
    /// <summary>Nothing: "nolla".</summary>
    Zero,

    /// <summary>1 to 9.</summary>
    Ones,

    /// <summary>10 to 19 as one piece: "tolv", "twelve".</summary>
    Teens,

    /// <summary>The Finnish "toista", which makes 3 into 13.</summary>
    Toista,

    /// <summary>Ten that multiplies what is before it in the word: "kymmentä", "kyt".</summary>
    Ten,

    /// <summary>20 to 90 as one piece: "tjugo", "twenty".</summary>
    Tens,

    /// <summary>Multiplies by a hundred.</summary>
    Hundred,

    /// <summary>A thousand and beyond.</summary>
    Scale,
}

/// <summary>The cases that a Finn says numbers in; other languages know only the first.</summary>
internal enum NumberCase
{
    /// <summary>kolme.</summary>
    Nominative,

    /// <summary>kolmen.</summary>
    Genitive,

    /// <summary>kolmea.</summary>
    Partitive,

    /// <summary>kolmessa.</summary>
    Inessive,

    /// <summary>kolmesta.</summary>
    Elative,

    /// <summary>kolmeen.</summary>
    Illative,

    /// <summary>kolmella.</summary>
    Adessive,

    /// <summary>kolmelta: at three.</summary>
    Ablative,

    /// <summary>kolmelle.</summary>
    Allative,

    /// <summary>kolmena.</summary>
    Essive,

    /// <summary>kolmeksi: by three.</summary>
    Translative,
}

/// <summary>A piece of a number word.</summary>
/// <param name="Value">What it counts.</param>
/// <param name="Role">How it joins others.</param>
/// <param name="Case">The Finnish case.</param>
/// <param name="IsOrdinal">"kolmas", "tredje", "third".</param>
/// <param name="Language">Pieces of one word are of one language.</param>
/// <param name="IsShy">Also a common word of another language ("en", "sex"), and so a number only in its own.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberPart(long Value, PartRole Role, NumberCase Case, bool IsOrdinal, Language Language, bool IsShy = false);
