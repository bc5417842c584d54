using System.Collections.Immutable;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Model;

/// <summary>What a model is told: the words, masked, and the point where the talk is.</summary>
public static class ModelQuestions
{
    /// <summary>The question about an utterance.</summary>
    /// <param name="text">What the customer said.</param>
    /// <param name="own">What was understood of it without the model: its address and name need not be told.</param>
    /// <param name="context">Where the talk is.</param>
    /// <param name="intake">What is known.</param>
    public static ModelQuestion Of(string text, Findings own, UnderstandingContext context, Intake intake) => new(
        Masking.Of(
            text,
            [
                (own.Address?.Words, "address"), (own.Name?.Words, "name"), (own.Email?.Words, "email"), (own.Phone?.Words, "phone"),
                (intake.Name, "name"), .. Parts(intake.Name), (intake.Address?.Street, "address"), (StreetAlone(intake.Address?.Street), "address"),
            ]),
        context.Language,
        context.Asked,
        context.Now,
        [.. context.Settings.Services.Select(s => new ModelService(s.Id, s.Name.In(context.Language)))],
        Known(intake));

    /// <summary>Who is known by both names may say one of them.</summary>
    private static IEnumerable<(string? Part, string Word)> Parts(string? name) =>
        (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => p.Length > 2).Select(p => ((string?)p, "name"));

    /// <summary>"Koivukuja 12 B 34" is Koivukuja.</summary>
    private static string? StreetAlone(string? street) => street?.IndexOfAny([.. "0123456789,"]) is > 3 and var house ? street[..house].TrimEnd() : null;

    private static ImmutableArray<string> Known(Intake intake) =>
    [
        .. new (string What, bool Is)[]
        {
            ("service", intake.Service is not null), ("urgency", intake.Urgency is not null), ("address", intake.Address is not null),
            ("name", intake.Name is not null), ("time", intake.Wishes is not null),
        }.Where(k => k.Is).Select(k => k.What),
    ];
}
