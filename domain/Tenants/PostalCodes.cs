namespace SmartPulse.Tenants;

/// <summary>Postal codes are kept as five digits, so that a service area can be compared with them, and written as each country writes them.</summary>
public static class PostalCodes
{
    /// <summary><c>113 40</c> in Sweden, <c>00530</c> in Finland.</summary>
    public static string Written(string code, LocationSettings settings) =>
        code.Length == 5 && settings.DefaultLocale == Locale.SvSe ? $"{code[..3]} {code[3..]}" : code;
}
