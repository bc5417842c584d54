using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>What an utterance adds to the intake.</summary>
internal static class Filling
{
    /// <summary>Words that add a thing to what was said before.</summary>
    private static readonly FrozenSet<string> Adding = new[]
    {
        "myös", "lisäksi", "samalla", "kans", "myöskin", "toinenkin", "också", "dessutom", "samtidigt", "oxå", "även", "also", "too", "plus", "additionally",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes over what was said; true when anything of the intake became known.</summary>
    public static bool Fill(ConversationTurn turn, OpportunityId id, string text, Findings findings)
    {
        var o = turn.Get(id);
        if (o.Stage is Stage.Booked or Stage.AskingChange or Stage.Ended)
        {
            return false;
        }

        // "Ja viemäri on myös tukossa": a second job beside the first, not another in its place.
        var second = findings.Service is { } next && o.Intake.Service is { } standing && next.Value != standing && IsAdded(text) ? next : findings.Also;
        if (second is not null && second == findings.Service)
        {
            findings = findings with { Service = null };
        }

        var own = o.Stage == Stage.AskingOwn && OwnQuestions.Next(o, turn.SettingsOf(id)) is { } question
            && OwnQuestions.Read(question, findings, text, Languages.Of(o.Locale)) is { } answer
                ? ImmutableArray.Create(new GivenAnswer(question.Id, answer))
                : (ImmutableArray<GivenAnswer>?)null;
        var parts = new Intake
        {
            Also = second?.Value,
            AlsoWords = second?.Words,
            Answers = own,
            Service = findings.Service?.Value,
            JobWords = findings.Service is { } job && (o.Intake.JobWords is null || o.Intake.Service != job.Value) ? JobInWords.Of(text, job.Words) ?? Services.Of(turn.SettingsOf(id), job.Value)?.Name.In(Languages.Of(o.Locale)) : null,
            Urgency = findings.Urgency?.Value
                // A day wished for is the answer, and the question would only be in its way.
                ?? (o.Stage == Stage.AskingUrgency || o.Intake.Urgency is null ? UrgencyOf(turn, id, findings) : null),
            Address = findings.Address?.Value,
            With = findings.With?.Value ?? (o.Stage == Stage.AskingWho && findings.Choice is { } n ? Numbered(turn, id, n) : null),
            AnyoneIsFine = findings.Acts.Contains(Act.AnyoneIsFine) ? true : null,
            Name = findings.Name?.Value,
            ForAnother = findings.ForAnother is null ? null : true,
            WishesInDoubt = findings.Time is not null && findings.TimesSaid.Length == findings.Time.Value.Length && findings.TimesSaid.All(s => s.IsAmbiguous) ? true : null,
            Wishes = findings.Time is { } time ? Deciding.Wishes.After(o.Intake.Wishes, time, text, OfferedDays(turn, o))
                : findings.Acts.Contains(Act.AsSoonAsPossible) ? ImmutableArray<LocalWindow>.Empty : null,
        };
        Reached(turn, id, findings, parts);
        o = turn.Get(id);
        if (findings.PlaceNote is { } told && o.Intake.Note?.Contains(told.Value, StringComparison.Ordinal) != true)
        {
            AboutVisit.Keep(turn, id, told.Value);
            if (parts == new Intake() && !Meaning.Decides(o, findings))
            {
                turn.Preface ??= Phrase.VisitNoted; // Said back, and what we had asked stands.
            }
        }

        if (parts == new Intake())
        {
            return false;
        }

        turn.Emit(new ConversationEvent.IntakeFilled(id, parts));
        if (parts.Service is not null)
        {
            Dialogue.Find(turn, id, Purpose.NewWork);
        }

        return true;
    }

    /// <summary>Another number or an e-mail address, said once times are on offer, stays with the visit and is said back where nothing else was told.</summary>
    private static void Reached(ConversationTurn turn, OpportunityId id, Findings findings, Intake parts)
    {
        var o = turn.Get(id);
        var words = findings.Phone?.Words ?? findings.Email?.Words;
        if (words is null || o.Stage is not (Stage.Offering or Stage.AskingName or Stage.AwaitingYes) || o.Intake.Note?.Contains(words, StringComparison.Ordinal) == true)
        {
            return;
        }

        AboutVisit.Keep(turn, id, words);
        if (parts == new Intake() && !Meaning.Decides(o, findings))
        {
            turn.Preface ??= Phrase.VisitNoted;
        }
    }

    private static ImmutableArray<LocalDate> OfferedDays(ConversationTurn turn, Opportunity o)
    {
        var zone = OpeningHours.ZoneOf(turn.SettingsOf(o.Id));
        return [.. o.Offers.Select(t => t.Slot.Start.InZone(zone).Date).Distinct()];
    }

    /// <summary>Whether the words add something to what was said before.</summary>
    public static bool IsAdded(string text)
    {
        foreach (var word in text.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Adding.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A day says how urgent it is: today or tomorrow, or later.</summary>
    private static Urgency? UrgencyOf(ConversationTurn turn, OpportunityId id, Findings findings)
    {
        if (findings.Time is not { Value: [var window, ..] })
        {
            return null;
        }

        var today = turn.Now.InZone(OpeningHours.ZoneOf(turn.SettingsOf(id))).Date;
        return window.FirstDay <= today.PlusDays(1) ? Urgency.Today : Urgency.Soon;
    }

    /// <summary>The n-th of the people that were named.</summary>
    private static ResourceId? Numbered(ConversationTurn turn, OpportunityId id, int n)
    {
        var settings = turn.SettingsOf(id);
        return Services.Of(settings, turn.Get(id).Intake.Service) is { } service && Services.Able(settings, service) is var able && n >= 1 && n <= able.Length
            ? able[n - 1].Id
            : null;
    }
}
