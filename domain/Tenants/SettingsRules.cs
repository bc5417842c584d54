using System.Collections.Immutable;
using NodaTime;

namespace SmartPulse.Tenants;

/// <summary>What settings must keep to before they are stored.</summary>
public static class SettingsRules
{
    private const int QuestionsAtMost = 10;
    private const int AnswersAtMost = 60;
    private const int WordsAtMost = 20;

    /// <summary>Two segments of a text message.</summary>
    private const int QuestionAtMost = 300;
    private const int AnswerAtMost = 600;
    private const int ChoiceAtMost = 60;

    /// <summary>What is wrong, one sentence each; empty when they can be stored.</summary>
    public static ImmutableArray<string> Problems(LocationSettings settings) =>
        [.. Place(settings), .. Languages(settings), .. People(settings), .. settings.Services.SelectMany(s => Service(s, settings)), .. Dialogue(settings), .. Own(settings), .. Voice(settings)];

    private static IEnumerable<string> Place(LocationSettings settings)
    {
        if (string.IsNullOrWhiteSpace(settings.Name.Name))
        {
            yield return "The business needs a name.";
        }

        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(settings.TimeZone) is null)
        {
            yield return $"There is no time zone '{settings.TimeZone}'; an IANA name such as Europe/Helsinki is expected.";
        }

        if (settings.Currency.Length != 3 || !settings.Currency.All(char.IsAsciiLetterUpper))
        {
            yield return $"'{settings.Currency}' is no currency; three capital letters such as EUR are expected.";
        }

        foreach (var prefix in settings.ServiceArea.Where(p => p.Length == 0 || !p.All(char.IsAsciiDigit)))
        {
            yield return $"The service area holds '{prefix}'; a postal-code prefix holds digits only.";
        }

        foreach (var problem in Hours("The location", settings.Hours))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Languages(LocationSettings settings)
    {
        if (!settings.Locales.Contains(settings.DefaultLocale))
        {
            yield return $"The default locale {settings.DefaultLocale} is not among the locales.";
        }

        foreach (var language in settings.Locales.GroupBy(LanguageOf).Where(g => g.Count() > 1))
        {
            yield return $"There are {language.Count()} locales for {language.Key}; a language is written one way.";
        }
    }

    private static IEnumerable<string> People(LocationSettings settings)
    {
        foreach (var twice in settings.Resources.GroupBy(r => r.Id).Where(g => g.Count() > 1))
        {
            yield return $"The resource {twice.Key} is there {twice.Count()} times.";
        }

        foreach (var resource in settings.Resources)
        {
            foreach (var problem in Hours(resource.Name, resource.Hours))
            {
                yield return problem;
            }

            foreach (var absence in resource.TimeOff.Where(a => a.To <= a.From))
            {
                yield return $"{resource.Name} is off from {absence.From} to {absence.To}, which is never.";
            }
        }
    }

    private static IEnumerable<string> Hours(string who, WorkingHours hours)
    {
        foreach (var _ in hours.Weekly.Where(w => w.Day == IsoDayOfWeek.None))
        {
            yield return $"{who} has hours on no day of the week.";
        }

        foreach (var twice in hours.Exceptions.GroupBy(e => e.Date).Where(g => g.Count() > 1))
        {
            yield return $"{who} has {twice.Count()} exceptions for {twice.Key}; a date has one.";
        }
    }

    private static IEnumerable<string> Service(ServiceSettings service, LocationSettings settings)
    {
        var name = service.Name.English;
        if (settings.Services.Count(s => s.Id == service.Id) > 1)
        {
            yield return $"The service {service.Id} is there more than once.";
        }

        if (service.Length <= Duration.Zero || service.Grid < Duration.FromMinutes(1))
        {
            yield return $"{name} needs a length and a grid of a minute or more.";
        }

        if (service.BufferBefore < Duration.Zero || service.BufferAfter < Duration.Zero || service.LeadTime < Duration.Zero || service.ArrivalWindow <= Duration.Zero)
        {
            yield return $"{name} has a negative buffer or lead time, or an arrival window that is empty.";
        }

        if (service.HorizonDays is < 1 or > 400)
        {
            yield return $"{name} can be booked {service.HorizonDays} days ahead; 1 to 400 is expected.";
        }

        var able = settings.Resources.Count(r => service.Skills.All(r.Skills.Contains));
        if (service.ResourcesNeeded < 1 || able < service.ResourcesNeeded)
        {
            yield return $"{name} takes {service.ResourcesNeeded} with the skills {string.Join(", ", service.Skills)}; there are {able}.";
        }

        if (service.AsksWho && service.Place is not PlaceOfService.AtOurs)
        {
            yield return $"{name} asks with whom, which is for work at ours only.";
        }

        if (!string.Equals(service.ExpectedValue.Currency, settings.Currency, StringComparison.Ordinal))
        {
            yield return $"{name} is worth {service.ExpectedValue.Currency}; this location counts in {settings.Currency}.";
        }
    }

    private static IEnumerable<string> Dialogue(LocationSettings settings)
    {
        var rules = settings.Dialogue;
        if (rules.OffersPerMessage is < 1 or > 5)
        {
            yield return $"{rules.OffersPerMessage} times are offered at once; 1 to 5 is expected.";
        }

        if (rules.MisunderstandingsBeforeHuman is < 1 or > 10)
        {
            yield return $"A human is asked after {rules.MisunderstandingsBeforeHuman} misunderstandings; 1 to 10 is expected.";
        }

        if (rules.BurstSettles < Duration.Zero || rules.BurstSettles > Duration.FromSeconds(20))
        {
            yield return "A burst of texts is answered 0 to 20 seconds after its last.";
        }

        if (rules.TextsAtMost is < 10)
        {
            yield return $"A human takes over after {rules.TextsAtMost} texts; 10 or more is expected.";
        }

        if (rules.TextBackDelay < Duration.Zero || rules.TextBackDelay > Duration.FromSeconds(60))
        {
            yield return "A text-back leaves 0 to 60 seconds after the call.";
        }

        if (settings.RingFor < Duration.FromSeconds(5) || settings.RingFor > Duration.FromSeconds(60))
        {
            yield return "Staff phones ring 5 to 60 seconds.";
        }

        // The yes to an offer has to find the hold still there.
        if (rules.HoldFor < Duration.FromMinutes(2) || rules.HoldFor > Duration.FromHours(24) || rules.HoldFor <= rules.TextBackDelay)
        {
            yield return "A slot is held 2 minutes to 24 hours, and longer than a text-back takes to leave.";
        }

        if (rules.JoinWithin <= Duration.Zero || rules.SilentAfter <= rules.HoldFor)
        {
            yield return "An event joins within some time, and an opportunity falls silent only after its hold has lapsed.";
        }
    }

    private static IEnumerable<string> Own(LocationSettings settings)
    {
        if (settings.Questions.Length > QuestionsAtMost)
        {
            yield return $"There are {settings.Questions.Length} questions; nobody answers more than {QuestionsAtMost}.";
        }

        if (settings.Answers.Length > AnswersAtMost)
        {
            yield return $"There are {settings.Answers.Length} answers; {AnswersAtMost} at most are kept.";
        }

        foreach (var twice in settings.Questions.GroupBy(q => q.Id).Where(g => g.Count() > 1))
        {
            yield return $"The question '{twice.Key}' is there {twice.Count()} times.";
        }

        foreach (var question in settings.Questions)
        {
            foreach (var problem in Own(question, settings))
            {
                yield return $"The question '{question.Id}' {problem}";
            }
        }

        foreach (var twice in settings.Answers.GroupBy(a => a.Id).Where(g => g.Count() > 1))
        {
            yield return $"The answer '{twice.Key}' is there {twice.Count()} times.";
        }

        foreach (var answer in settings.Answers)
        {
            if (!IsName(answer.Id))
            {
                yield return $"The answer '{answer.Id}' has a name that is not 1 to 40 of a-z, 0-9 and -.";
            }

            if (Empty(answer.Text) is { } language)
            {
                yield return $"The answer '{answer.Id}' has no words in {language}.";
            }
            else if (Longest(answer.Text) > AnswerAtMost)
            {
                yield return $"The answer '{answer.Id}' is longer than {AnswerAtMost} characters.";
            }

            if (answer.AskedBy is { Finnish.IsDefaultOrEmpty: true, Swedish.IsDefaultOrEmpty: true, English.IsDefaultOrEmpty: true })
            {
                yield return $"The answer '{answer.Id}' has no words by which customers ask for it.";
            }

            if (new[] { answer.AskedBy.Finnish, answer.AskedBy.Swedish, answer.AskedBy.English }.Any(words =>
                !words.IsDefault && (words.Length > WordsAtMost || words.Any(w => string.IsNullOrWhiteSpace(w) || w.Length > ChoiceAtMost))))
            {
                yield return $"The answer '{answer.Id}' is asked for by at most {WordsAtMost} words or phrases in a language, of 1 to {ChoiceAtMost} characters each.";
            }
        }
    }

    private static IEnumerable<string> Own(OwnQuestion question, LocationSettings settings)
    {
        if (!IsName(question.Id))
        {
            yield return "has a name that is not 1 to 40 of a-z, 0-9 and -.";
        }

        if (Empty(question.Text) is { } language)
        {
            yield return $"is not worded in {language}; it takes three phrasings.";
        }
        else if (new[] { question.Text.Finnish, question.Text.Swedish, question.Text.English }.Any(t => !t.TrimEnd().EndsWith('?')))
        {
            yield return "does not end with a question mark in every language.";
        }

        if (Longest(question.Text) > QuestionAtMost)
        {
            yield return $"is longer than {QuestionAtMost} characters, which is more than a text message asks.";
        }

        if (question.Choices.Any(c => c is null || Empty(c) is not null || Longest(c) > ChoiceAtMost))
        {
            yield return $"has a choice that is not 1 to {ChoiceAtMost} characters in every language.";
        }

        if (question.Kind == AnswerKind.Choice ? question.Choices.Length is < 2 or > 9 : !question.Choices.IsDefaultOrEmpty)
        {
            yield return "has 2 to 9 choices if it is a choice, and none otherwise.";
        }

        foreach (var stranger in question.Services.Where(s => settings.Services.All(known => known.Id != s)))
        {
            yield return $"is asked for {stranger}, which is no service here.";
        }

        if (question.Rule is { } rule && !Possible(question, rule.When))
        {
            yield return $"has a rule for the answer '{rule.When}', which nobody can give.";
        }
    }

    /// <summary>Whether an answer of that kind can ever be what a rule waits for.</summary>
    private static bool Possible(OwnQuestion question, string when) => question.Kind switch
    {
        AnswerKind.YesNo => when is "yes" or "no",
        AnswerKind.Number => when.TrimStart('<', '>') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit),
        AnswerKind.Choice => int.TryParse(when, System.Globalization.CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= question.Choices.Length,
        _ => false,
    };

    private static bool IsName(string id) => id.Length is > 0 and <= 40 && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static int Longest(LocalizedText text) => Math.Max(text.Finnish?.Length ?? 0, Math.Max(text.Swedish?.Length ?? 0, text.English?.Length ?? 0));

    /// <summary>The first language in which a text is missing, or null.</summary>
    private static Language? Empty(LocalizedText text) =>
        string.IsNullOrWhiteSpace(text.Finnish) ? Language.Finnish
        : string.IsNullOrWhiteSpace(text.Swedish) ? Language.Swedish
        : string.IsNullOrWhiteSpace(text.English) ? Language.English
        : null;

    private static IEnumerable<string> Voice(LocationSettings settings)
    {
        // Callers would be told of a recording that nobody makes, and a refusal would stop nothing.
        if (settings.Voice.RecordsCalls)
        {
            yield return "Calls are not recorded by this release; only voicemails are.";
        }

        if (settings.Voice.LongestVoicemail < Duration.FromSeconds(10) || settings.Voice.LongestVoicemail > Duration.FromMinutes(10))
        {
            yield return "A voicemail is 10 seconds to 10 minutes long.";
        }

        if (settings.Voice.WaitForWords < Duration.Zero || settings.Voice.WaitForWords > Duration.FromMinutes(10))
        {
            yield return "The answer to a voicemail waits 0 seconds to 10 minutes for its words.";
        }
    }

    private static Language LanguageOf(Locale locale) => locale switch
    {
        Locale.FiFi => Language.Finnish,
        Locale.SvSe or Locale.SvFi => Language.Swedish,
        _ => Language.English,
    };
}
