using SmartPulse.Reporting;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Conversations.Deciding;

/// <summary>
/// Questions that the business's own facts answer: hours, area, prices, whether we do a kind of work, how long it takes, who and what we are, its own answers. The answer stands before whatever is said next, and what was
/// only part of the question (the Saturday of "are you open on Saturday?") is no wish.
/// </summary>
internal static class Facts
{
    /// <summary>So often what we had asked follows an answer of ours; then they know it.</summary>
    private const int AskedAgainAtMost = 2;

    /// <summary>"When do you stop today" sounds a little like a stopped drain; what only sounds so is no job.</summary>
    private const double SureJob = 0.9;

    /// <summary>Finds the answer to what was asked, and what else the words say.</summary>
    public static Findings Asked(ConversationTurn turn, OpportunityId id, string text, Findings findings)
    {
        if (turn.Get(id).Stage == Stage.WithHuman)
        {
            return findings;
        }

        var settings = turn.SettingsOf(id);
        var asked = findings.Acts;
        if (Own(settings, findings, text) is { } own)
        {
            turn.AnswerText = own.Text.In(Languages.Of(turn.Get(id).Locale));
            turn.Preface = Phrase.OwnAnswer;
            return findings with { OwnAnswer = null };
        }

        if (asked.Contains(Act.AskHours) && !settings.Hours.Weekly.IsDefaultOrEmpty)
        {
            turn.Preface = Phrase.HoursAre;
            return findings with
            {
                Time = null,
                Urgency = findings is { Choice: null, Urgency.Value: Urgency.Today } ? null : findings.Urgency,
                Service = findings.Service is { Confidence: < SureJob } ? null : findings.Service,
            };
        }

        if (asked.Contains(Act.AskArea) && Area(turn, id, settings, findings) is { } area)
        {
            turn.Preface = area;
            return findings with { Time = null };
        }

        if (asked.Contains(Act.AskPrice) && !(findings.Visit == VisitTalk.AsksTerms && turn.Get(id).Booking is not null))
        {
            return Priced(turn, id, findings);
        }

        if (asked.Contains(Act.AskRobot))
        {
            turn.Preface = Phrase.RobotYes;
            return findings;
        }

        if (turn.Get(id).Booking is null && Visits.AsksHowLong(Utterance.Of(text)) && Services.Of(settings, turn.Get(id).Intake.Service ?? findings.Service?.Value) is not null)
        {
            turn.Preface = Phrase.JobLength;
            return findings with { Acts = asked.Remove(Act.AskOther) };
        }

        if (turn.Get(id).Booking is null && findings.Service is { Confidence: >= SureJob } && Offerings.AsksWhether(Utterance.Of(text)))
        {
            turn.Preface = Phrase.ServiceYes;
            return findings with { Acts = asked.Remove(Act.AskOther) };
        }

        if (asked.Contains(Act.AskOrigin) && findings.Visit != VisitTalk.AsksWho)
        {
            turn.Preface = Phrase.OriginIs;
        }
        else if (asked.Any(a => a is Act.AskTax or Act.AskOther) && !asked.Contains(Act.AskBooking) && turn.Get(id).Booking is null)
        {
            turn.Raise(id, TaskKind.CallBack, "question", Texts.CallBackWindow(turn, id, out _).End);
            turn.Preface = Phrase.QuestionNoted;
        }

        return findings;
    }

    /// <summary>
    /// The price of the job they have, or of the one they name; where none is known yet, that it depends on it, and it is told once it is known. Another job that is only priced is not
    /// what they have.
    /// </summary>
    private static Findings Priced(ConversationTurn turn, OpportunityId id, Findings findings)
    {
        var o = turn.Get(id);
        turn.Preface = Services.Of(turn.Context.Of(o), o.Intake.Service ?? findings.Service?.Value) is null ? Phrase.PriceDepends : Phrase.PriceIs;
        return o.Intake.Service is not null && !findings.Acts.Contains(Act.Correct) ? findings with { Service = null, Also = null } : findings;
    }

    /// <summary>Says the answer that is still to be said, and then what we had asked.</summary>
    public static void SayRest(ConversationTurn turn, OpportunityId id)
    {
        if (turn.Preface is not { } answer)
        {
            return;
        }

        turn.Preface = null;
        var o = turn.Get(id);
        if ((!AsksAgain(o) && o.Stage != Stage.AwaitingYes) || Talks.Live(turn, id) is not null || Questions.AnswerIsOnItsWay(turn.State) || Questions.Of(turn, id) is not { } question || !Digressions.IsUnderWay(o))
        {
            Texts.Say(turn, id, answer); // On a call the question follows by itself; and nobody is asked the same thing for ever.
        }
        else if (o.Stage is Stage.Offering or Stage.AskingName or Stage.AwaitingYes)
        {
            Texts.Say(turn, id, answer, Phrase.BackToQuestion);
        }
        else
        {
            Dialogue.Begin(turn, o);
            Texts.Say(turn, id, answer, question);
        }
    }

    /// <summary>Whether what we had asked follows an answer of ours once more.</summary>
    public static bool AsksAgain(Opportunity o) => o.Asides <= AskedAgainAtMost;

    /// <summary>Whether the words answer or choose something besides asking.</summary>
    public static bool SaysMore(Findings findings) =>
        findings.Choice is not null || findings.Acts.Any(a => a is Act.Yes or Act.No or Act.NoneSuits or Act.AsSoonAsPossible or Act.AnyoneIsFine
            or Act.CancelBooking or Act.MoveBooking or Act.ChangeBooking);

    private static OwnAnswer? Own(LocationSettings settings, Findings findings, string text) =>
        findings.OwnAnswer is { } own && (text.Contains('?', StringComparison.Ordinal) || findings.Service is null)
            ? settings.Answers.FirstOrDefault(a => a.Id == own.Value)
            : null;

    private static Phrase? Area(ConversationTurn turn, OpportunityId id, LocationSettings settings, Findings findings)
    {
        if (settings.ServiceArea.IsDefaultOrEmpty)
        {
            return settings.VisitAddress is null ? null : Phrase.WeAreAt;
        }

        if (findings.Address?.Value is { PostalCode: null, Town: { } town })
        {
            var served = TownCodes.AreServed(town, settings.ServiceArea);
            if (served || TownCodes.AreOutside(town, settings.ServiceArea))
            {
                turn.AskedTown = town;
                return served ? Phrase.AreaYes : Phrase.AreaNo;
            }
        }

        return (findings.Address?.Value.PostalCode ?? turn.Get(id).Intake.Address?.PostalCode) is { } code
            ? settings.ServiceArea.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal)) ? Phrase.AreaYes : null
            : settings.AreaText is null ? Phrase.AreaAsk : Phrase.AreaIs;
    }
}
