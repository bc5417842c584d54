namespace SmartPulse;

/// <summary>A language that customers speak.</summary>
public enum Language
{
    /// <summary>Finnish.</summary>
    Finnish,

    /// <summary>Swedish, of Sweden or Finland.</summary>
    Swedish,

    /// <summary>English, plain, for people who live here.</summary>
    English,
}

/// <summary>A way of writing: Helsinki's Swedish is not Stockholm's.</summary>
public enum Locale
{
    /// <summary>Finnish.</summary>
    FiFi,

    /// <summary>Swedish as written in Sweden.</summary>
    SvSe,

    /// <summary>Swedish as written in Finland.</summary>
    SvFi,

    /// <summary>English with the 24-hour clock.</summary>
    En,
}
