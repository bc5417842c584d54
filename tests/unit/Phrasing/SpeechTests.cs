using System.Text.RegularExpressions;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Conversations.Deciding;
using SmartPulse.Phrasing;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Phrasing;

/// <summary>Everything we say, in every locale, trade and circumstance, held against what an ear can take.</summary>
public sealed class SpeechTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 8, 0);

    /// <summary>Sent after a call, or to phones that show it: never said.</summary>
    private static readonly Phrase[] OnlyWritten =
    [
        Phrase.TextBack, Phrase.TextBackClosed, Phrase.OptOutHint, Phrase.StaffEmergency, Phrase.TalkGoesOn, Phrase.TalkTexted, Phrase.VoicemailHeard, Phrase.VoicemailKept,
        Phrase.ReminderAtCustomers, Phrase.ReminderAtOurs, Phrase.Nudge, Phrase.EmergencyNoted, Phrase.HumanNoted, Phrase.StaffEmergencyMore,
    ];

    private static readonly Phrase[] Asking =
    [
        Phrase.AskJob, Phrase.AskUrgency, Phrase.AskAddress, Phrase.AskPostalCode, Phrase.AskStreet, Phrase.AskWho, Phrase.AskName, Phrase.OfferTimes,
        Phrase.OfferOtherTimes, Phrase.SlotGone, Phrase.HoldLapsed, Phrase.ReadBackAtCustomers, Phrase.ReadBackAtOurs, Phrase.OutOfArea, Phrase.ChangeMenu,
        Phrase.NotUnderstood, Phrase.NotUnderstoodAgain, Phrase.OptedIn, Phrase.SpokenGreeting, Phrase.SpokenGreetingClosed,
        Phrase.SpokenGreetingFirst, Phrase.SpokenSilence, Phrase.SpokenNobodyCame, Phrase.SpokenSayAgain, Phrase.BackToQuestion, Phrase.AskOwn,
        Phrase.AskWhichTime, Phrase.AskWhichJob, Phrase.AskWhichVisit,
    ];

    private static readonly Phrase[] Offering = [Phrase.OfferTimes, Phrase.OfferOtherTimes, Phrase.SlotGone, Phrase.HoldLapsed];

    public static IEnumerable<object[]> Everything =>
        from phrase in Enum.GetValues<Phrase>().Except(OnlyWritten) from locale in Enum.GetValues<Locale>() select new object[] { phrase, locale };

    /// <summary>Towns have their cases in Finnish only (CV240).</summary>
    private static bool IsFinnishAlone(string key) => key.EndsWith(".in-town", StringComparison.Ordinal);

    [Fact]
    public void VO01_every_phrase_is_said_in_every_locale_but_for_those_that_are_only_written()
    {
        Assert.Equal(Enum.GetValues<Phrase>().Except(OnlyWritten), Enum.GetValues<Phrase>().Where(Phrasebook.IsSpoken));

        static string[] Keys(Locale locale) => [.. Catalogue.ForEar(locale).Entries.Select(e => e.Key).Where(k => !IsFinnishAlone(k)).Order(StringComparer.Ordinal)];

        Assert.Equal(Keys(Locale.FiFi), Keys(Locale.SvSe));
        Assert.Equal(Keys(Locale.FiFi), Keys(Locale.SvFi));
        Assert.Equal(Keys(Locale.FiFi), Keys(Locale.En));
        var error = Assert.Throws<InvalidOperationException>(() =>
            Phrasebook.Speak(Phrase.TextBack, Locale.FiFi, Tenant.PlumberInHelsinki, Ordinary(Tenant.PlumberInHelsinki, 3)));
        Assert.Contains("TextBack", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void VO01_every_locale_says_the_same_things_with_the_same_values()
    {
        static string Holes(string text) =>
            string.Join(' ', Regex.Matches(text, @"\{[\w-]+\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value.ToUpperInvariant()).Order(StringComparer.Ordinal));

        foreach (var (key, finnish) in Catalogue.ForEar(Locale.FiFi).Entries.Where(e => !IsFinnishAlone(e.Key)))
        {
            foreach (var locale in new[] { Locale.SvSe, Locale.SvFi, Locale.En })
            {
                Assert.Equal((key, Holes(finnish)), (key, Holes(Catalogue.ForEar(locale).Text(key))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void VO02_nothing_is_said_that_only_an_eye_can_read(Phrase phrase, Locale locale)
    {
        foreach (var text in Sayings(phrase, locale))
        {
            Assert.DoesNotContain(text, char.IsAsciiDigit);
            Assert.DoesNotMatch(@"[{}\[\]\n/()€+*&_–]", text);
            Assert.Equal(text.Trim(), text);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" ,", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" .", text, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?i)\b(vastaa \p{L}+ tai|lopeta|sluta|svara (ja|nej)|reply|opt out|https?|www|klo|esim|t\.ex|e\.g)\b", text);
            Assert.DoesNotMatch(@"\p{Lu}{4,}", text);
            Assert.Contains(text[^1], ".?!");
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void VO03_at_most_two_sentences_stand_before_the_question_and_the_question_is_last(Phrase phrase, Locale locale)
    {
        foreach (var text in Sayings(phrase, locale))
        {
            var sentences = Regex.Split(text, @"(?<=[.?!]) ", RegexOptions.None, TimeSpan.FromSeconds(1))
                .Where(s => !s.EndsWith(", hei!", StringComparison.Ordinal) && !s.EndsWith(", hej!", StringComparison.Ordinal) && !s.EndsWith(", hello!", StringComparison.Ordinal))
                .Except(["Puhelu tallennetaan.", "Samtalet spelas in.", "This call is recorded."], StringComparer.Ordinal)
                .ToArray();
            if (Asking.Contains(phrase))
            {
                Assert.True(sentences.Length <= 3, text);
                Assert.EndsWith("?", text, StringComparison.Ordinal);
            }

            Assert.True(text.Count(c => c == '?') <= 1, text);
            Assert.True(text.IndexOf('?', StringComparison.Ordinal) is -1 || Asking.Contains(phrase), text);
        }
    }

    [Theory]
    [InlineData(Phrase.SpokenGreeting)]
    [InlineData(Phrase.SpokenGreetingClosed)]
    [InlineData(Phrase.SpokenGreetingFirst)]
    [InlineData(Phrase.SpokenGreetingAgain)]
    [InlineData(Phrase.SpokenMissed)]
    [InlineData(Phrase.SpokenMissedNoText)]
    [InlineData(Phrase.RobotYes)]
    [InlineData(Phrase.Introduction)]
    public void VO04_the_first_words_say_that_a_machine_speaks_and_say_ai_only_with_a_language_model(Phrase phrase)
    {
        foreach (var settings in Locations())
        {
            foreach (var (locale, rules, model) in new[]
            {
                (Locale.FiFi, "automaattinen avustaja", "tekoälyavustaja"), (Locale.SvSe, "automatisk assistent", "AI-assistent"),
                (Locale.SvFi, "automatisk assistent", "AI-assistent"), (Locale.En, "automated assistant", "AI assistant"),
            })
            {
                Assert.Contains(settings.HasLanguageModel ? model : rules, Phrasebook.Speak(phrase, locale, settings, Ordinary(settings, 3)), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData(Phrase.SpokenGreeting)]
    [InlineData(Phrase.SpokenGreetingClosed)]
    [InlineData(Phrase.SpokenGreetingFirst)]
    [InlineData(Phrase.SpokenGreetingAgain)]
    public void VO05_a_recorded_call_says_so_right_after_the_name_and_no_other_call_does(Phrase phrase)
    {
        var recorded = Tenant.PlumberInHelsinki with { Voice = new() { RecordsCalls = true } };
        foreach (var (locale, notice) in new[]
        {
            (Locale.FiFi, "Puhelu tallennetaan."), (Locale.SvSe, "Samtalet spelas in."), (Locale.SvFi, "Samtalet spelas in."), (Locale.En, "This call is recorded."),
        })
        {
            Assert.Matches($"^Harjun Putkihuolto Helsinki, (hei|hej|hello)! {Regex.Escape(notice)} ", Phrasebook.Speak(phrase, locale, recorded, Ordinary(recorded, 3)));
            Assert.DoesNotContain(notice, Phrasebook.Speak(phrase, locale, Tenant.PlumberInHelsinki, Ordinary(recorded, 3)), StringComparison.Ordinal);
            Assert.Equal(notice, Phrasebook.Speak(Phrase.SpokenRecordingNotice, locale, recorded, Ordinary(recorded, 3)));
        }
    }

    [Theory]
    [InlineData(Locale.FiFi, "Minulla olisi huomenna keskiviikkona kahdeksan ja kymmenen välillä, huomenna iltapäivällä kahden ja neljän välillä, tai torstaina kymmenen ja kahdentoista välillä. Mikä näistä sopisi?")]
    [InlineData(Locale.SvSe, "Jag har i morgon, onsdag, mellan åtta och tio, i morgon eftermiddag mellan två och fyra, eller torsdag mellan tio och tolv. Vilken passar bäst?")]
    [InlineData(Locale.SvFi, "Jag har i morgon, onsdag, mellan åtta och tio, i morgon eftermiddag mellan två och fyra, eller torsdag mellan tio och tolv. Vilken passar bäst?")]
    [InlineData(Locale.En, "I have tomorrow, Wednesday, between eight and ten, tomorrow afternoon between two and four, or Thursday between ten and twelve. Which suits you best?")]
    public void VO06_at_most_three_times_are_offered_in_one_breath(Locale locale, string expected)
    {
        var values = new PhraseValues { Now = Now, Windows = true, Offers = [Slot(25, 8, 10), Slot(25, 14, 16), Slot(26, 10, 12)] };
        Assert.Equal(expected, Phrasebook.Speak(Phrase.OfferTimes, locale, Tenant.PlumberInHelsinki, values));
        var five = values with { Offers = [.. values.Offers, Slot(27, 8, 10), Slot(27, 10, 12)] };
        Assert.Equal(expected, Phrasebook.Speak(Phrase.OfferTimes, locale, Tenant.PlumberInHelsinki, five));
    }

    [Fact]
    public void VO06_two_times_are_asked_about_as_two_and_one_as_one()
    {
        var values = new PhraseValues { Now = Now, Windows = true, Offers = [Slot(25, 8, 10), Slot(26, 10, 12)] };
        Assert.Equal(
            "Minulla olisi huomenna keskiviikkona kahdeksan ja kymmenen välillä tai torstaina kymmenen ja kahdentoista välillä. Kumpi näistä sopisi?",
            Phrasebook.Speak(Phrase.OfferTimes, Locale.FiFi, Tenant.PlumberInHelsinki, values));
        Assert.Equal(
            "I have tomorrow, Wednesday, between eight and ten. Does it suit you?",
            Phrasebook.Speak(Phrase.OfferTimes, Locale.En, Tenant.PlumberInHelsinki, values with { Offers = [Slot(25, 8, 10)] }));
    }

    [Theory]
    [InlineData(Locale.FiFi, "Kertaan vielä: keittiön hana vuotaa, ja asentaja tulee huomenna keskiviikkona kahdeksan ja kymmenen välillä osoitteeseen Koivukuja kaksitoista B kolmekymmentäneljä, nolla nolla viisi kolme nolla. Käynti maksaa kahdeksankymmentäyhdeksän euroa ja työ seitsemänkymmentäkahdeksan euroa tunnilta, arvonlisävero mukana. Varaanko ajan?")]
    [InlineData(Locale.En, "Let me read that back: keittiön hana vuotaa, and the plumber comes tomorrow, Wednesday, between eight and ten, to Koivukuja twelve B thirty-four, zero zero five three zero. The call-out is eighty-nine euros plus seventy-eight euros an hour, VAT included. Shall I book it?")]
    public void VO07_the_read_back_says_job_time_place_and_price(Locale locale, string expected)
    {
        var values = new PhraseValues
        {
            Now = Now, Windows = true, Time = Slot(25, 8, 10), Job = "Keittiön hana vuotaa!", Address = new("Koivukuja 12", "B 34", "00530", "Helsinki"),
            Price = "käynti 89 € + työ 78 €/h (sis. alv)",
        };
        Assert.Equal(expected, Phrasebook.Speak(Phrase.ReadBackAtCustomers, locale, Tenant.PlumberInHelsinki, values));
    }

    [Fact]
    public void VO08_a_clinic_never_names_the_treatment_aloud_after_it_was_chosen()
    {
        foreach (var phrase in new[] { Phrase.ReadBackAtOurs, Phrase.BookedAtOurs, Phrase.OptedOutBookingStands, Phrase.BookingCancelled, Phrase.ChangeMenu })
        {
            foreach (var locale in Enum.GetValues<Locale>())
            {
                var values = Ordinary(Tenant.Clinic, 1) with { Job = "juurihoito" };
                Assert.DoesNotContain("juurihoito", Phrasebook.Speak(phrase, locale, Tenant.Clinic, values), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void VO09_a_text_is_promised_only_to_a_number_that_can_get_one()
    {
        var values = Ordinary(Tenant.PlumberInHelsinki, 1);
        foreach (var (phone, promised) in new (string?, bool)[] { ("+358401234567", true), ("+35891234567", false), (null, false) })
        {
            foreach (var phrase in new[] { Phrase.BookedAtCustomers, Phrase.BookedAtOurs, Phrase.SpokenVoicemail })
            {
                var text = Phrasebook.Speak(phrase, Locale.FiFi, Tenant.PlumberInHelsinki, values with { Phone = phone });
                Assert.Equal(promised, text.Contains("tekstiviesti", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void VO10_an_emergency_says_112_before_anything_else_and_promises_nobody_who_is_not_on_call(Phrase phrase, Locale locale)
    {
        if (phrase is Phrase.EmergencyPlumbing or Phrase.EmergencyTooth)
        {
            Assert.All(Sayings(phrase, locale), t => Assert.Matches("^(Sulje|Stäng|Turn off|Pidä|Håll|Hold)[^.]+\\.[^.]+(yksi yksi kaksi|ett ett två|one one two)\\. ", t));
        }
        else if ((SafetyWords.Are(phrase) && phrase != Phrase.EmergencyLegal) || phrase == Phrase.SpokenNobodyCameEmergency)
        {
            Assert.All(Sayings(phrase, locale), t => Assert.Matches("^[^.]*(yksi yksi kaksi|ett ett två|one one two)\\.", t));
        }

        if (SafetyWords.Are(phrase) || phrase is Phrase.HandOverClosed or Phrase.SpokenNobodyCameEmergency)
        {
            var settings = Tenant.PlumberInHelsinki with { OnCall = [] };
            Assert.DoesNotMatch("päivyst|jour|on call", Phrasebook.Speak(phrase, locale, settings, Ordinary(settings, 1)));
        }
    }

    [Fact]
    public void VO11_a_missing_value_is_an_error_and_never_a_hole()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            Phrasebook.Speak(Phrase.BookedAtCustomers, Locale.FiFi, Tenant.PlumberInHelsinki, new PhraseValues { Now = Now }));
        Assert.Contains("'time'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void VO12_each_other_language_is_offered_by_its_key_in_its_own_words()
    {
        Assert.Equal(
            [(Locale.SvFi, "På svenska: tryck två."), (Locale.En, "For English: press three.")],
            Phrasebook.LanguageKeys(Locale.FiFi, Tenant.PlumberInHelsinki).AsEnumerable());
        Assert.Equal(
            "Suomeksi: paina yksi. For English: press three.",
            Phrasebook.Speak(Phrase.SpokenLanguageKeys, Locale.SvFi, Tenant.PlumberInHelsinki, new PhraseValues { Now = Now }));
        var finnishOnly = Tenant.PlumberInHelsinki with { Locales = [Locale.FiFi] };
        Assert.Empty(Phrasebook.LanguageKeys(Locale.FiFi, finnishOnly));
    }

    [Fact]
    public void VO13_a_repaired_question_is_asked_shorter_and_then_with_two_ways_on()
    {
        var values = Ordinary(Tenant.PlumberInHelsinki, 3) with { Question = Phrase.AskPostalCode };
        Assert.Equal("En kuullut sinua. Mikä on postinumero?", Speak(Phrase.SpokenSilence));
        Assert.Equal(
            "En kuullut sinua. Voitko sanoa sen uudelleen?",
            Phrasebook.Speak(Phrase.SpokenSilence, Locale.FiFi, Tenant.PlumberInHelsinki, new PhraseValues { Now = Now }));
        Assert.Equal("En ihan saanut kiinni. Mikä on postinumero?", Speak(Phrase.NotUnderstood));
        Assert.Equal(
            "Anteeksi, en saanut vieläkään kiinni. Sano ihminen, niin ihminen jatkaa, tai sano viisi numeroa, yksi kerrallaan: mikä postinumero on?",
            Speak(Phrase.NotUnderstoodAgain));

        string Speak(Phrase phrase) => Phrasebook.Speak(phrase, Locale.FiFi, Tenant.PlumberInHelsinki, values);
    }

    private static IEnumerable<string> Sayings(Phrase phrase, Locale locale) =>
        from settings in Locations()
        from offers in Offering.Contains(phrase) ? Enumerable.Range(1, 5) : [3]
        from question in phrase is Phrase.NotUnderstood or Phrase.NotUnderstoodAgain or Phrase.SpokenSilence ? Enum.GetValues<Phrase>() : [Phrase.AskJob]
        select Phrasebook.Speak(phrase, locale, settings, Ordinary(settings, offers) with { Question = question });

    private static IEnumerable<LocationSettings> Locations() =>
        from settings in new[] { Tenant.PlumberInHelsinki, Tenant.PlumberInStockholm, Tenant.Clinic }
        from model in new[] { true, false }
        from quiet in new[] { true, false }
        from recorded in new[] { true, false }
        select settings with
        {
            HasLanguageModel = model,
            OnCall = quiet ? [] : settings.OnCall,
            VisitAddress = settings.VisitAddress ?? "Kustaankatu 11",
            AreaText = new("Helsinki, Espoo ja Vantaa", "Helsingfors, Esbo och Vanda", "Helsinki, Espoo and Vantaa"),
            Voice = new() { RecordsCalls = recorded },
        };

    private static PhraseValues Ordinary(LocationSettings settings, int offers) => new()
    {
        Now = Now,
        Offers = [.. Enumerable.Range(0, offers).Select(i => Slot(25 + i, 10, 12))],
        Windows = settings.Trade == Trade.Plumbing,
        Time = Slot(26, 10, 12),
        CallBack = Slot(25, 10, 12),
        Job = "hana 2 vuotaa",
        Address = settings.DefaultLocale == Locale.SvSe ? new("Björkgatan 105", "lgh 1102", "11455", "Stockholm") : new("Koivukuja 112", "B 134", "00530", "Helsinki"),
        Minutes = 90,
        Price = settings.DefaultLocale == Locale.SvSe ? "framkörning 595 kr + arbete 890 kr/h inkl. moms, före ROT" : "käynti 89 € + työ 78 €/h (sis. alv)",
        Name = "Väinö Mäki",
        Phone = "+358401234567",
        People = settings.Trade == Trade.Dental ? ["Sari Virtanen", "Anna Lindqvist", "Väinö Mäki"] : ["Väinö Mäki"],
        Question = Phrase.AskJob,
        Answer = "Voit maksaa kortilla.",
        Own = "Onko putkiremontti tulossa?",
        Which = [new(null, null, "lämminvesivaraaja"), new(null, null, "tukkeutunut viemäri")],
    };

    private static TimeSlot Slot(int day, int from, int to)
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];
        Instant At(int hour) => new LocalDateTime(2026, 11, day, hour, 0).InZoneStrictly(zone).ToInstant();
        return new TimeSlot(At(from), At(to));
    }
}
