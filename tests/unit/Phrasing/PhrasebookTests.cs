using System.Text.RegularExpressions;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Conversations.Deciding;
using SmartPulse.Phrasing;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Phrasing;

/// <summary>Every text, in every locale and trade, filled with the longest values that real customers and tenants have.</summary>
public sealed class PhrasebookTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 8, 0);

    private static readonly Phrase[] Asking =
    [
        Phrase.TextBack, Phrase.TextBackClosed, Phrase.AskJob, Phrase.AskUrgency, Phrase.AskAddress, Phrase.AskPostalCode, Phrase.AskStreet, Phrase.AskWho,
        Phrase.AskName, Phrase.OfferTimes, Phrase.OfferOtherTimes, Phrase.SlotGone, Phrase.HoldLapsed, Phrase.ReadBackAtCustomers, Phrase.ReadBackAtOurs,
        Phrase.OutOfArea, Phrase.ChangeMenu, Phrase.NotUnderstood, Phrase.OptedIn, Phrase.NoBooking,
        Phrase.ReminderAtCustomers, Phrase.ReminderAtOurs, Phrase.Nudge, Phrase.BackToQuestion, Phrase.AskOwn,
    ];

    private static readonly string[] WordsWeAskFor =
    [
        "KYLLÄ", "EI", "SIIRRÄ", "PERU", "LOPETA", "IHMINEN", "ALOITA", "KIIRE", "AIKA", "KUKA", "VAIN", "TORSTAI", "HANA", "VUOTAA", "HAMMAS", "HÄTÄ",
        "JA", "NEJ", "FLYTTA", "AVBOKA", "SLUTA", "MÄNNISKA", "STARTA", "AKUT", "TID", "VEM", "SOM", "HELST", "TORSDAG", "KRANEN", "LÄCKER", "TAND",
        "YES", "NO", "CHANGE", "STOP", "PERSON", "START", "URGENT", "TIME", "ANYONE", "THURSDAY", "TAP", "IS", "LEAKING", "TOOTH",
        "OK", "A", "ID", "AI", "VAT", "ROT", "B",
    ];

    public static IEnumerable<object[]> Everything =>
        from phrase in Enum.GetValues<Phrase>().Where(IsWritten) from locale in Enum.GetValues<Locale>() select new object[] { phrase, locale };

    [Theory]
    [MemberData(nameof(Everything))]
    public void CH01_every_text_fits_the_sms_alphabet_and_its_segments_with_the_longest_values(Phrase phrase, Locale locale)
    {
        foreach (var (text, offers) in Renderings(phrase, locale))
        {
            Assert.True(Gsm7.IsGsm7(text), text);
            Assert.False(text.AsSpan().ContainsAny("{}[]"), text);
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.True(Gsm7.Segments(text) <= MostSegments(phrase, offers), $"{Gsm7.Segments(text)} segments, {Gsm7.Septets(text)} septets: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void CH02_no_text_asks_for_a_word_that_the_carrier_or_we_would_read_as_something_else(Phrase phrase, Locale locale)
    {
        foreach (var (text, _) in Renderings(phrase, locale))
        {
            var asked = Regex.Matches(text.Replace(LongJob, "", StringComparison.Ordinal), @"\p{Lu}{2,}|\b\p{Lu}\b", RegexOptions.None, TimeSpan.FromSeconds(1))
                .Select(m => m.Value).Where(w => w is not "I").ToArray();
            Assert.Empty(asked.Except(WordsWeAskFor));
            Assert.True(!asked.Contains("STOP") || locale == Locale.En, text);
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void CH03_a_text_that_asks_ends_with_its_question(Phrase phrase, Locale locale)
    {
        if (!Asking.Contains(phrase))
        {
            return;
        }

        foreach (var (text, _) in Renderings(phrase, locale))
        {
            var question = text.LastIndexOf('?');
            Assert.True(question > 0, text);

            // After the question stand only its numbered answers, the words to answer with, the opt-out and the sender.
            var rest = Regex.Replace(
                text[(question + 1)..],
                @"\n\d [^\n]+|( Ei enää viestejä: LOPETA| Inga fler sms: SLUTA| Opt out: STOP)$| (Vastaa|Svara|Reply) (\p{Lu}+, )?\p{Lu}+ (tai|eller|or) (\p{Lu}+|kerro parempi aika|skriv en bättre tid|tell me a better time)\.| (Myös KUKA VAIN käy|VEM SOM HELST går också bra|ANYONE is fine too)\.| /?Harju.*$| /?Hammas.*$",
                "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            Assert.Equal("", rest);
        }
    }

    [Theory]
    [InlineData(Phrase.TextBack)]
    [InlineData(Phrase.TextBackClosed)]
    [InlineData(Phrase.Introduction)]
    [InlineData(Phrase.RobotYes)]
    public void CH04_the_first_words_say_that_a_machine_writes_and_say_ai_only_with_a_language_model(Phrase phrase)
    {
        foreach (var settings in Locations())
        {
            foreach (var (locale, rules, model) in new[]
            {
                (Locale.FiFi, "automaattinen avustaja", "tekoälyavustaja"), (Locale.SvSe, "automatisk assistent", "AI-assistent"),
                (Locale.SvFi, "automatisk assistent", "AI-assistent"), (Locale.En, "automated assistant", "AI assistant"),
            })
            {
                Assert.Contains(settings.HasLanguageModel ? model : rules, Phrasebook.Write(phrase, locale, settings, Longest(settings, 3)), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(Locale.FiFi, "LOPETA")]
    [InlineData(Locale.SvSe, "SLUTA")]
    [InlineData(Locale.SvFi, "SLUTA")]
    [InlineData(Locale.En, "STOP")]
    public void CH05_the_first_message_says_how_to_get_no_more(Locale locale, string word)
    {
        foreach (var phrase in new[] { Phrase.TextBack, Phrase.TextBackClosed, Phrase.OptOutHint })
        {
            Assert.All(Renderings(phrase, locale), r => Assert.EndsWith(word, r.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void CH06_a_clinic_never_names_the_treatment_after_it_was_chosen()
    {
        Phrase[] after = [Phrase.ReminderAtOurs, Phrase.VoicemailHeard, Phrase.ReadBackAtOurs, Phrase.BookedAtOurs, Phrase.OptedOutBookingStands, Phrase.BookingCancelled, Phrase.ChangeMenu, Phrase.StaffEmergency];
        foreach (var phrase in after)
        {
            foreach (var locale in Enum.GetValues<Locale>())
            {
                var values = Longest(Tenant.Clinic, 1) with { Job = "juurihoito" };
                Assert.DoesNotContain("juurihoito", Phrasebook.Write(phrase, locale, Tenant.Clinic, values), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void CH07_a_missing_value_is_an_error_and_never_a_hole()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            Phrasebook.Write(Phrase.BookedAtCustomers, Locale.FiFi, Tenant.PlumberInHelsinki, new PhraseValues { Now = Now }));
        Assert.Contains("'time'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CH08_the_business_is_inflected_by_the_tenant_or_not_at_all()
    {
        var without = Tenant.PlumberInHelsinki with { Name = new("Harjun Putkihuolto Helsinki", null, null) };
        Assert.StartsWith("Hei! Tässä Harjun Putkihuollon automaattinen avustaja.", Write(Phrase.TextBack, Tenant.PlumberInHelsinki), StringComparison.Ordinal);
        Assert.StartsWith("Hei! Harjun Putkihuolto Helsinki tässä, vastaajana automaattinen avustaja.", Write(Phrase.TextBack, without), StringComparison.Ordinal);

        static string Write(Phrase phrase, LocationSettings settings) => Phrasebook.Write(phrase, Locale.FiFi, settings, new PhraseValues { Now = Now });
    }

    [Fact]
    public void CV170_a_business_has_one_name_in_one_talk()
    {
        var harju = Tenant.PlumberInHelsinki with { Name = new("Harjun Sähkö", "Harjun Sähkön", "Harju Electric's") };
        Assert.StartsWith("Hi! This is the automated assistant at Harjun Sähkö.", Hello(harju), StringComparison.Ordinal);
        Assert.StartsWith("Hi! This is Harjun Sähkö's automated assistant.", Hello(harju with { Name = harju.Name with { Possessive = "Harjun Sähkö's" } }), StringComparison.Ordinal);

        static string Hello(LocationSettings settings) => Phrasebook.Write(Phrase.TextBack, Locale.En, settings, new PhraseValues { Now = Now });
    }

    [Theory]
    [InlineData(Trade.Plumbing, "Vettä tulee juuri nyt", "Rinner det vatten just nu", "Our plumber")]
    [InlineData(Trade.Electrical, "koko talo pimeänä", "är hela huset mörkt", "Our electrician")]
    [InlineData(Trade.Heating, "ei lämpöä ja on pakkanen", "utan värme i kylan", "Our technician")]
    [InlineData(Trade.Locksmith, "Olen nyt lukkojen takana", "Är du utelåst", "Our locksmith")]
    [InlineData(Trade.CarRepair, "Auto jäi tielle", "Står bilen på vägen", "Our mechanic")]
    [InlineData(Trade.Legal, "Kuulustelu tai pidätys", "Pågår ett förhör", "Our lawyer")]
    [InlineData(Trade.Cleaning, "1 Tänään tai huomenna", "I dag eller i morgon, eller kan det vänta?", "Our cleaner")]
    [InlineData(Trade.Hair, "1 Tänään tai huomenna", "I dag eller i morgon, eller kan det vänta?", "Our hairdresser")]
    public void CV171_each_trade_asks_and_promises_in_its_own_words(Trade trade, string written, string spoken, string worker)
    {
        var settings = Tenant.PlumberInHelsinki with { Trade = trade };
        var values = Longest(settings, 3);
        Assert.Contains(written, Phrasebook.Write(Phrase.AskUrgency, Locale.FiFi, settings, values), StringComparison.Ordinal);
        Assert.Contains(spoken, Phrasebook.Speak(Phrase.AskUrgency, Locale.SvFi, settings, values), StringComparison.Ordinal);
        Assert.Contains(worker, Phrasebook.Write(Phrase.BookedAtCustomers, Locale.En, settings, values), StringComparison.Ordinal);
        var own = trade == Trade.Plumbing;
        foreach (var locale in Enum.GetValues<Locale>())
        {
            var (asked, job) = (Phrasebook.Write(Phrase.AskUrgency, locale, settings, values), Phrasebook.Write(Phrase.AskJob, locale, settings, values));
            Assert.Equal(own, Regex.IsMatch(asked, "(?i)vettä|vatten|water", RegexOptions.None, TimeSpan.FromSeconds(1)));
            Assert.Equal(own, Regex.IsMatch(job, "(?i)hana|kran|tap", RegexOptions.None, TimeSpan.FromSeconds(1)));
        }
    }

    [Fact]
    public void CV172_a_read_back_gives_the_name_where_it_fits_and_who_is_to_arrive()
    {
        var values = Longest(Tenant.PlumberInHelsinki, 1) with { Job = "vuotava hana", Name = "Snowing Lol", Address = new("Koivukuja 12", "B 34", "00530", "Helsinki") };
        Assert.Equal(
            "Is this right?\nJob: vuotava hana\nPlumber arrives: Thu 26 Nov 10:00-12:00\nAddress: Koivukuja 12 B 34, 00530 Helsinki\nName: Snowing Lol\nPrice: käynti 89 € + työ 78 €/h (sis. alv)\n"
            + "Tell me if anything should change. If it's right, reply YES. Shall I book it?",
            Phrasebook.Write(Phrase.ReadBackAtCustomers, Locale.En, Tenant.PlumberInHelsinki, values));
        var crowded = values with { Price = new string('9', 150) };
        Assert.DoesNotContain("Snowing", Phrasebook.Write(Phrase.ReadBackAtCustomers, Locale.En, Tenant.PlumberInHelsinki, crowded), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Locale.FiFi, 1, "Vapaana olisi ke 25.11. klo 10-12. Sopiiko? Vastaa KYLLÄ tai kerro parempi aika.")]
    [InlineData(Locale.FiFi, 2, "Jos kumpikaan ei sovi, milloin sopisi?")]
    [InlineData(Locale.FiFi, 3, "Jos mikään ei sovi, milloin sopisi?")]
    [InlineData(Locale.SvFi, 2, "Om ingen av dem passar, när går det bättre?")]
    [InlineData(Locale.En, 2, "If neither suits, when is better?")]
    public void CV173_one_time_two_and_more_are_asked_about_as_so_many(Locale locale, int offers, string expected) =>
        Assert.EndsWith(expected, Phrasebook.Write(Phrase.OfferTimes, locale, Tenant.PlumberInHelsinki, Longest(Tenant.PlumberInHelsinki, offers)), StringComparison.Ordinal);

    [Fact]
    public void CV174_an_address_is_asked_for_by_one_of_the_country()
    {
        foreach (var locale in Enum.GetValues<Locale>())
        {
            Assert.Contains("Björkgatan 12, lgh 1102, 114 55", Phrasebook.Write(Phrase.AskAddress, locale, Tenant.PlumberInStockholm, new PhraseValues { Now = Now }), StringComparison.Ordinal);
            Assert.Contains("12 B 34, 00530", Phrasebook.Write(Phrase.AskAddress, locale, Tenant.PlumberInHelsinki, new PhraseValues { Now = Now }), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Locale.FiFi, "Vapaat ajat:\n1 ke 25.11. klo 8-10\n2 to 26.11. klo 14-16\nVastaa 1 tai 2. Jos kumpikaan ei sovi, milloin sopisi?")]
    [InlineData(Locale.SvSe, "Lediga tider:\n1 ons 25/11 kl 8-10\n2 tors 26/11 kl 14-16\nSvara 1 eller 2. Om ingen av dem passar, när går det bättre?")]
    [InlineData(Locale.SvFi, "Lediga tider:\n1 ons 25.11 kl. 8-10\n2 tors 26.11 kl. 14-16\nSvara 1 eller 2. Om ingen av dem passar, när går det bättre?")]
    [InlineData(Locale.En, "I can offer:\n1 Wed 25 Nov 08:00-10:00\n2 Thu 26 Nov 14:00-16:00\nReply 1 or 2. If neither suits, when is better?")]
    public void CH09_windows_are_offered_numbered_in_the_way_each_locale_writes_them(Locale locale, string expected)
    {
        var values = new PhraseValues { Now = Now, Windows = true, Offers = [Slot(25, 8, 10), Slot(26, 14, 16)] };
        Assert.Equal(expected, Phrasebook.Write(Phrase.OfferTimes, locale, Tenant.PlumberInHelsinki, values));
    }

    [Theory]
    [InlineData(Locale.FiFi, "ke 25.11. klo 9.30")]
    [InlineData(Locale.SvSe, "ons 25/11 kl 9.30")]
    [InlineData(Locale.SvFi, "ons 25.11 kl. 9.30")]
    [InlineData(Locale.En, "Wed 25 Nov 09:30")]
    public void CH09_a_chair_is_promised_as_a_point(Locale locale, string expected)
    {
        var start = new LocalDateTime(2026, 11, 25, 9, 30).InZoneStrictly(DateTimeZoneProviders.Tzdb["Europe/Helsinki"]).ToInstant();
        var values = new PhraseValues { Now = Now, Windows = false, Time = new TimeSlot(start, start + Duration.FromMinutes(40)) };
        Assert.Contains(expected, Phrasebook.Write(Phrase.BookedAtOurs, locale, Tenant.Clinic, values), StringComparison.Ordinal);
    }

    [Fact]
    public void CH09_an_evening_window_ends_at_24()
    {
        Assert.Equal("klo 22-24", TimeWords.Window(new LocalTime(22, 0), LocalTime.Midnight, Locale.FiFi));
        Assert.Equal("22:00-24:00", TimeWords.Window(new LocalTime(22, 0), LocalTime.Midnight, Locale.En));
    }

    [Theory]
    [InlineData(24, "tänään klo 8-9")]
    [InlineData(25, "huomenna ke klo 8-9")]
    [InlineData(27, "pe 27.11. klo 8-9")]
    public void CH10_a_promise_of_a_call_has_a_time_in_it(int day, string expected)
    {
        var values = new PhraseValues { Now = Now, CallBack = Slot(day, 8, 9) };
        Assert.Contains(expected, Phrasebook.Write(Phrase.PassedOn, Locale.FiFi, Tenant.PlumberInHelsinki, values), StringComparison.Ordinal);
    }

    [Fact]
    public void CH11_the_numbers_of_a_clinics_reasons_are_the_service_menus()
    {
        var text = Phrasebook.Write(Phrase.AskJob, Locale.FiFi, Tenant.Clinic, new PhraseValues { Now = Now });
        var menu = ServiceMenu.Numbered(Tenant.Clinic);
        for (var i = 0; i < menu.Length; i++)
        {
            Assert.Contains($"\n{i + 1} {menu[i].Name.Finnish}", text, StringComparison.Ordinal);
        }

        Assert.Empty(ServiceMenu.Numbered(Tenant.PlumberInHelsinki));
    }

    [Fact]
    public void CH12_typographic_marks_and_pictures_do_not_double_the_price_but_names_keep_their_letters()
    {
        var values = Longest(Tenant.PlumberInHelsinki, 1) with { Job = "hana “vuotaa” – apua… 😱" };
        var text = Phrasebook.Write(Phrase.ReadBackAtCustomers, Locale.FiFi, Tenant.PlumberInHelsinki, values);
        Assert.True(Gsm7.IsGsm7(text), text);
        Assert.Contains("hana \"vuotaa\" - apua...", text, StringComparison.Ordinal);

        var name = Phrasebook.Write(Phrase.StaffEmergency, Locale.FiFi, Tenant.PlumberInHelsinki, Longest(Tenant.PlumberInHelsinki, 1) with { Name = "Šárka" });
        Assert.Contains("Šárka", name, StringComparison.Ordinal);
    }

    [Fact]
    public void CH13_no_text_promises_an_on_call_person_where_none_is_on_the_list()
    {
        foreach (var settings in new[] { Tenant.PlumberInHelsinki, Tenant.Clinic })
        {
            var quiet = settings with { OnCall = [] };
            foreach (var phrase in Enum.GetValues<Phrase>().Where(p => SafetyWords.Are(p) || p == Phrase.HandOverClosed))
            {
                foreach (var (locale, word) in new[] { (Locale.FiFi, "päivyst"), (Locale.SvSe, "jour"), (Locale.SvFi, "jour"), (Locale.En, "on call") })
                {
                    Assert.Contains(word, Phrasebook.Write(phrase, locale, settings, Longest(settings, 1)), StringComparison.Ordinal);
                    Assert.DoesNotContain(word, Phrasebook.Write(phrase, locale, quiet, Longest(quiet, 1)), StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void CH14_every_catalogue_says_the_same_things_and_swedish_of_finland_only_what_differs()
    {
        static string[] Keys(Locale locale) => [.. Catalogue.Of(locale).Entries.Select(e => e.Key).Where(k => !k.EndsWith(".genitive", StringComparison.Ordinal) && !k.EndsWith(".in-town", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

        Assert.Equal(Keys(Locale.FiFi), Keys(Locale.SvSe));
        Assert.Equal(Keys(Locale.FiFi), Keys(Locale.SvFi));
        Assert.Equal(Keys(Locale.FiFi), Keys(Locale.En));
        Assert.All(Enum.GetValues<Phrase>().Where(IsWritten), p => Assert.Contains(Phrasebook.Key(p), Keys(Locale.FiFi)));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void CH64_an_emergency_text_tells_of_112_before_anything_else(Phrase phrase, Locale locale)
    {
        if (phrase is Phrase.EmergencyPlumbing or Phrase.EmergencyTooth)
        {
            // Water on the floor and a tooth in the hand: what saves them comes first, and 112 before who rings.
            Assert.All(Renderings(phrase, locale), r => Assert.Matches("^(Sulje|Stäng|Turn off|Pidä|Håll|Hold)[^.]+\\.[^.]+112\\. ", r.Text));
        }
        else if (SafetyWords.Are(phrase) && phrase != Phrase.EmergencyLegal) // An arrest is no danger to life.
        {
            Assert.All(Renderings(phrase, locale), r => Assert.EndsWith("112", r.Text[..r.Text.IndexOf('.', StringComparison.Ordinal)], StringComparison.Ordinal));
        }
    }

    /// <summary>A phrase whose name says so is only ever said.</summary>
    private static bool IsWritten(Phrase phrase) => !phrase.ToString().StartsWith("Spoken", StringComparison.Ordinal);

    private const string LongJob = "lämminvesivaraajan vaihto ja keittiön hana..";

    private static int MostSegments(Phrase phrase, int offers) => phrase switch
    {
        Phrase.ReadBackAtCustomers or Phrase.ReadBackAtOurs or Phrase.StaffEmergency or Phrase.StaffEmergencyMore => 2,

        // A clinic repeats its list of reasons; four or five times are only offered when a tenant asks for so many.
        Phrase.NotUnderstood or Phrase.Nudge => 2,

        // The longest names of business, street and job in one text.
        Phrase.ReminderAtCustomers or Phrase.ReminderAtOurs => 2,
        Phrase.OfferTimes or Phrase.OfferOtherTimes or Phrase.SlotGone or Phrase.HoldLapsed => offers > 3 ? 2 : 1,
        _ => 1,
    };

    private static IEnumerable<(string Text, int Offers)> Renderings(Phrase phrase, Locale locale) =>
        from settings in Locations()
        from offers in Phrasebook.Key(phrase).Contains("offer", StringComparison.Ordinal) || phrase is Phrase.SlotGone or Phrase.HoldLapsed ? Enumerable.Range(1, 5) : [3]
        from question in phrase is Phrase.NotUnderstood or Phrase.NotUnderstoodAgain or Phrase.Nudge ? Enum.GetValues<Phrase>() : [Phrase.AskJob]
        from alarmed in phrase.ToString().StartsWith("Emergency", StringComparison.Ordinal) ? [false, true] : new[] { false }
        select (Phrasebook.Write(phrase, locale, settings, Longest(settings, offers) with { Question = question, Alarmed = alarmed }), offers);

    private static IEnumerable<LocationSettings> Locations() =>
        from settings in new[] { Tenant.PlumberInHelsinki, Tenant.PlumberInStockholm, Tenant.Clinic }
        from inflected in new[] { true, false }
        from model in new[] { true, false }
        from quiet in new[] { true, false }
        select settings with
        {
            Name = inflected ? settings.Name : settings.Name with { Genitive = null, Possessive = null },
            HasLanguageModel = model,
            OnCall = quiet ? [] : settings.OnCall,
            VisitAddress = settings.VisitAddress ?? "Kustaankatu 11",
            AreaText = new("Helsinki, Espoo, Vantaa ja Kauniainen", "Helsingfors, Esbo, Vanda och Grankulla", "Helsinki, Espoo, Vantaa and Kauniainen"),
        };

    private static PhraseValues Longest(LocationSettings settings, int offers) => new()
    {
        Now = Now,
        Offers = [.. Enumerable.Range(0, offers).Select(i => Slot(25 + i, 10, 12))],
        Windows = settings.Trade == Trade.Plumbing,
        Time = Slot(26, 10, 12),
        CallBack = Slot(25, 10, 12),
        Job = "lämminvesivaraajan vaihto ja keittiön hana, joka on vuotanut jo viikon",
        Address = settings.DefaultLocale == Locale.SvSe
            ? new("Östra Björkgatan 105", "lgh 1102", "11455", "Stockholm")
            : new("Itäinen Koivukuja 112", "B 134", "00530", "Helsinki"),
        Minutes = 120,
        Price = settings.DefaultLocale == Locale.SvSe
            ? "framkörning 595 kr + arbete 890 kr/h inkl. moms, före ROT"
            : "käynti 89 € + työ 78 €/h (sis. alv)",
        Name = "Aleksandra Hämäläinen-Vuorenmaa",
        Phone = "+358401234567",
        People = settings.Trade == Trade.Dental ? ["Sari Virtanen", "Anna Lindqvist", "Väinö Mäki"] : ["Väinö Mäki"],
        Question = Phrase.AskJob,
        Answer = "Työn osuudesta saa kotitalousvähennyksen, ja erittelemme sen laskussa puolestasi.",
        Said = "pääsulku ei liiku mihinkään ja vettä tulee edelleen keittiön lattialle, alakerran naapuri on jo käynyt valittamassa siitä",
        Own = "Onko talossa putkiremontti tulossa lähivuosina?",
        Which = [new(null, Slot(25, 10, 12), "lämminvesivaraajan asennus"), new(null, Slot(26, 12, 14), "tukkeutuneen viemärin avaus")],
    };

    private static TimeSlot Slot(int day, int from, int to)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
        Instant At(int hour) => new LocalDateTime(2026, 11, day, hour, 0).InZoneStrictly(zone).ToInstant();
        return new TimeSlot(At(from), At(to));
    }
}
