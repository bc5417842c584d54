using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Which language a locale is, and which locale a location writes a language in.</summary>
internal static class Languages
{
    public static Language Of(Locale locale) => locale switch
    {
        Locale.FiFi => Language.Finnish,
        Locale.SvSe or Locale.SvFi => Language.Swedish,
        _ => Language.English,
    };

    public static Locale? In(LocationSettings settings, Language language)
    {
        foreach (var locale in settings.Locales)
        {
            if (Of(locale) == language)
            {
                return locale;
            }
        }

        return null;
    }
}
