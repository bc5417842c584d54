using System.Globalization;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>The questions that the owner has added to the intake: which comes next, what an answer is, and what it leads to.</summary>
internal static class OwnQuestions
{
    /// <summary>An answer in words is kept so far.</summary>
    private const int WordsAtMost = 200;

    /// <summary>The next one that this service asks and nobody has answered.</summary>
    public static OwnQuestion? Next(Opportunity o, LocationSettings settings)
    {
        foreach (var question in settings.Questions)
        {
            if ((question.Services.IsDefaultOrEmpty || (o.Intake.Service is { } service && question.Services.Contains(service))) && Given(o, question) is null)
            {
                return question;
            }
        }

        return null;
    }

    /// <summary>The answer as it is kept; null when the words are none.</summary>
    public static string? Read(OwnQuestion question, Findings findings, string text, Language language) => question.Kind switch
    {
        AnswerKind.YesNo => findings.Acts.Contains(Act.Yes) ? "yes" : findings.Acts.Contains(Act.No) ? "no" : null,
        AnswerKind.Number => Digits(text) ?? findings.Choice?.ToString(CultureInfo.InvariantCulture),
        AnswerKind.Choice => Chosen(question, findings, text, language),
        _ => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is { Length: > WordsAtMost } all ? all[..WordsAtMost] : text.Trim(),
    };

    /// <summary>The question whose rule an answer has met, or null.</summary>
    public static OwnQuestion? Met(Opportunity o, LocationSettings settings)
    {
        foreach (var question in settings.Questions)
        {
            if (question.Rule is { } rule && Given(o, question) is { } answer && Meets(rule, answer))
            {
                return question;
            }
        }

        return null;
    }

    /// <summary>Whether a question is worded as it should be asked, with its choices under it.</summary>
    public static string Wording(OwnQuestion question, Language language) =>
        string.Join('\n', [question.Text.In(language), .. question.Choices.Select((choice, i) => $"{i + 1} {choice.In(language)}")]);

    /// <summary>Whether an answer meets a rule: the same word, or a number beyond its bound.</summary>
    public static bool Meets(OwnRule rule, string answer) => rule.When switch
    {
        ['>', .. var bound] => Number(answer) > Number(bound),
        ['<', .. var bound] => Number(answer) < Number(bound),
        var word => string.Equals(word, answer, StringComparison.OrdinalIgnoreCase),
    };

    private static string? Given(Opportunity o, OwnQuestion question)
    {
        foreach (var given in o.Intake.Answers ?? [])
        {
            if (given.Question == question.Id)
            {
                return given.Value;
            }
        }

        return null;
    }

    private static string? Chosen(OwnQuestion question, Findings findings, string text, Language language)
    {
        if ((findings.Choice ?? Number(Digits(text))) is { } n && n >= 1 && n <= question.Choices.Length)
        {
            return ((int)n).ToString(CultureInfo.InvariantCulture);
        }

        for (var i = 0; i < question.Choices.Length; i++)
        {
            if (text.Contains(question.Choices[i].In(language), StringComparison.OrdinalIgnoreCase))
            {
                return (i + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }

    private static string? Digits(string text)
    {
        var from = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (from < 0)
        {
            return null;
        }

        var length = text.AsSpan(from).IndexOfAnyExceptInRange('0', '9');
        return text.Substring(from, length < 0 ? text.Length - from : length);
    }

    private static decimal? Number(string? text) => decimal.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
