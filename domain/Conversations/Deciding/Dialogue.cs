using SmartPulse.Bookings;
using SmartPulse.Reporting;
using SmartPulse.Tenants;
using SmartPulse.Understanding;

namespace SmartPulse.Conversations.Deciding;

/// <summary>The flow: any utterance may fill several parts, correct one or digress; then the most useful missing thing is asked.</summary>
internal static class Dialogue
{
    private const int LettersOfGrunt = 4;

    public static void Hear(ConversationTurn turn, OpportunityId id, string text, Findings findings, bool fromForm)
    {
        if (findings.Acts.Contains(Act.AutoReply))
        {
            return; // Two machines would talk for ever.
        }

        findings = Facts.Asked(turn, id, text, Wondering.Heard(turn.Get(id), text, findings));
        if (!Digressions.Heard(turn, id, findings, text))
        {
            GoOn(turn, id, text, findings, fromForm);
        }

        Facts.SayRest(turn, id);
    }

    private static void GoOn(ConversationTurn turn, OpportunityId id, string text, Findings findings, bool fromForm)
    {
        var o = turn.Get(id);
        if (o.Stage == Stage.WithHuman)
        {
            AwaitingHuman.Hear(turn, id, text, findings);
            return;
        }

        if (o.Stage == Stage.WithStaff && SmallTalk.IsAll(findings, text))
        {
            return; // "Kiitos" after the call with staff.
        }

        var (asked, before) = (Questions.Of(turn, id), o.Intake);
        Begin(turn, o);
        if (o.Stage == Stage.AskingWhich && Which.Answered(turn, id, findings, text))
        {
            return;
        }

        var rival = Rival(turn, o, findings);
        var filled = Filling.Fill(turn, id, text, rival is null ? findings : findings with { Service = null });
        if (o.OwedPrice && before.Service is null && turn.Get(id).Intake.Service is not null)
        {
            turn.Preface ??= Phrase.PriceIs; // Asked before the job was known.
        }

        if (rival is not null)
        {
            turn.Emit(new ConversationEvent.IntakeFilled(id, new() { JobWords = JobInWords.Of(text, findings.Service!.Words) }));
            Which.AskJob(turn, id, findings.Service.Value, rival.Value);
            return;
        }

        if (turn.Preface is not null && !filled && !Facts.SaysMore(findings) && !(o.Stage == Stage.Booked && findings is not { Name: null, Address: null }) && o.Stage is not (Stage.FindingTimes or Stage.Holding or Stage.Confirming))
        {
            return; // They only asked: the answer is said, and what we had asked stands.
        }

        if (OwnQuestions.Met(turn.Get(id), turn.SettingsOf(id)) is { } met && o.Stage == Stage.AskingOwn)
        {
            Follow(turn, id, met);
            return;
        }

        switch (o.Stage)
        {
            case Stage.Ended:
                return; // Thanks, or a word after the end: nothing to answer.
            case Stage.AskingPermission when filled && !Verdict.OutOfArea(turn.Get(id), turn.SettingsOf(id)):
                turn.Emit(new ConversationEvent.OpportunityReopened(id));
                Advance(turn, id);
                return;
            case Stage.Booked or Stage.AskingChange:
                AfterBooking.Heard(turn, id, findings, text);
                return;
            case Stage.AskingPermission when findings.Acts.Contains(Act.Yes) || findings.Acts.Contains(Act.No):
                turn.Emit(new ConversationEvent.SignalNoted(findings.Acts.Contains(Act.Yes) ? "may-write-if-served" : "do-not-write"));
                Texts.Say(turn, id, Phrase.OutOfAreaDone);
                turn.Move(id, Stage.Ended);
                return;
            case Stage.Offering:
                Offered(turn, id, findings, filled);
                return;
            case Stage.AskingName or Stage.AwaitingYes:
                ReadBack(turn, id, findings, filled, before, text);
                return;
            case Stage.Confirming when filled:
                turn.Raise(id, TaskKind.TakeOver, "changed-while-booking", turn.Now);
                return;
            case Stage.FindingTimes or Stage.Holding or Stage.Confirming:
                return; // The calendar's answer is on its way, and speaks to what is known by then.
            default:
                if (filled && !fromForm && LeftOpen(turn, id, o.Stage, before) && Consulting.BeganOnRest(turn, id))
                {
                    return; // What they said besides may well be the answer.
                }

                if (filled && !fromForm && o.Turn > 1 && LeftOpen(turn, id, o.Stage, before) && AnsweredElse(turn, id))
                {
                    return;
                }

                if (filled && o.Turn > 1 && asked is Phrase.AskJob or Phrase.AskAddress or Phrase.AskPostalCode or Phrase.AskStreet or Phrase.AskWho
                    && Missing(turn.Get(id), turn.SettingsOf(id))?.Question == asked)
                {
                    turn.Preface ??= Phrase.Noted; // They see that it was read, and what is still lacking.
                }

                if (filled || fromForm || (o.Turn == 1 && !Consulting.Began(turn, id)))
                {
                    Advance(turn, id);
                }
                else if (o.Turn == 1)
                {
                    return; // The model's answer says what is asked first.
                }
                else
                {
                    Repair(turn, id);
                }

                return;
        }
    }

    /// <summary>The other job that the words fit, where the job is still to be known.</summary>
    private static Finding<ServiceId>? Rival(ConversationTurn turn, Opportunity o, Findings findings) =>
        findings.Service is not null && o.Intake.Service is null && turn.Get(o.Id).Stage is Stage.AskingJob ? findings.Rival : null;

    /// <summary>An answer to one of the owner's questions has met its rule.</summary>
    private static void Follow(ConversationTurn turn, OpportunityId id, OwnQuestion met)
    {
        Verdict.Decide(turn, id);
        if (met.Rule!.Then == RuleThen.HandOver)
        {
            Texts.HandOver(turn, id, $"own:{met.Id}");
            return;
        }

        Texts.Say(turn, id, Phrase.Declined);
        turn.End(id, Outcome.Disqualified, $"own:{met.Id}");
    }

    /// <summary>Asks the most useful missing thing, or looks for times when nothing is missing.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="id">Of which opportunity.</param>
    /// <param name="keepsOffers">Whether the times on offer were not turned down, and may be offered again.</param>
    public static void Advance(ConversationTurn turn, OpportunityId id, bool keepsOffers = false)
    {
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        if (Verdict.OutOfArea(o, settings))
        {
            Verdict.Decide(turn, id);
            Texts.Say(turn, id, Phrase.OutOfArea);
            turn.End(id, Outcome.Disqualified, OutcomeReasons.OutOfArea);
            turn.Move(id, Stage.AskingPermission);
            return;
        }

        if (Missing(o, settings) is not var (stage, question))
        {
            Verdict.Decide(turn, id);
            Which.FindOrAsk(turn, id, keepsOffers);
            return;
        }

        turn.Move(id, stage);
        Texts.Say(turn, id, question);
    }

    /// <summary>Records what it is about, when that is news; a human's word stands.</summary>
    public static void Find(ConversationTurn turn, OpportunityId id, Purpose purpose)
    {
        if (turn.Get(id).Purpose is Purpose.Unknown)
        {
            turn.Emit(new ConversationEvent.PurposeFound(id, purpose));
        }
    }

    /// <summary>The first thing that the service's place asks and nobody has said: job, urgency, address, with whom.</summary>
    public static (Stage Stage, Phrase Question)? Missing(Opportunity o, LocationSettings settings)
    {
        if (Services.Of(settings, o.Intake.Service) is not { } service)
        {
            return o is { Stage: Stage.AskingWhich, Which: WhichQuestion.Jobs } ? (Stage.AskingWhich, Phrase.AskWhichJob) : (Stage.AskingJob, Phrase.AskJob);
        }

        if (service.AsksUrgency && o.Intake.Urgency is null)
        {
            return (Stage.AskingUrgency, Phrase.AskUrgency);
        }

        if (service.Place == PlaceOfService.AtCustomers)
        {
            switch (o.Intake.Address)
            {
                case null or { Street: null, PostalCode: null }:
                    return (Stage.AskingAddress, Phrase.AskAddress);
                case { PostalCode: null } somewhere when Verdict.InArea(somewhere, settings) is null:
                    return (Stage.AskingAddress, Phrase.AskPostalCode);
                case { Street: null }:
                    return (Stage.AskingAddress, Phrase.AskStreet);
                case { Street: { } street } when !SaysHouse(street):
                    return (Stage.AskingAddress, Phrase.AskStreet);
            }
        }

        return service is { Place: PlaceOfService.AtOurs, AsksWho: true } && o.Intake.With is null && o.Intake.AnyoneIsFine != true
            && Services.Able(settings, service).Length > 1
            ? (Stage.AskingWho, Phrase.AskWho)
            : OwnQuestions.Next(o, settings) is not null ? (Stage.AskingOwn, Phrase.AskOwn)
            : null;
    }

    /// <summary>Whether a street came with its house, by a number or by a name before a comma ("The Lodge, Ballinteer Avenue").</summary>
    private static bool SaysHouse(string street) => street.Any(c => char.IsAsciiDigit(c) || c == ',');

    /// <summary>After a hold: the name, if nobody has said it, then the read-back.</summary>
    public static void AfterHold(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        if (o.Intake.Name is null)
        {
            turn.Move(id, Stage.AskingName);
            Texts.Say(turn, id, Phrase.AskName);
            return;
        }

        turn.Move(id, Stage.AwaitingYes);
        var atOurs = Services.Of(turn.Context.Of(o), o.Intake.Service)?.Place == PlaceOfService.AtOurs;
        Texts.Say(turn, id, atOurs ? Phrase.ReadBackAtOurs : Phrase.ReadBackAtCustomers);
    }

    /// <summary>Whether the customer has said something since the times were asked for that asks for others.</summary>
    public static bool HasMovedOn(Opportunity o, TimesRequest request) =>
        o.Intake.Service != request.Service || o.Intake.Address?.PostalCode != request.Area || o.Intake.With != request.With
        || (o.Intake.Wishes is { Length: > 0 } wishes && !wishes.SequenceEqual(request.Wishes));

    /// <summary>A customer who writes before we did, or after staff had answered, is in the dialogue from here.</summary>
    public static void Begin(ConversationTurn turn, Opportunity o)
    {
        if (o.Stage is not (Stage.WaitingToText or Stage.WithStaff))
        {
            return;
        }

        if (!o.IsOpen)
        {
            turn.Emit(new ConversationEvent.OpportunityReopened(o.Id));
        }

        turn.Move(o.Id, Stage.AskingJob);
    }

    private static void Offered(ConversationTurn turn, OpportunityId id, Findings findings, bool filled)
    {
        var o = turn.Get(id);
        var taken = findings.Acts.Contains(Act.AnyTime) || (o.Offers.Length == 1 && findings.Acts.Contains(Act.Yes)) ? 1 : (int?)null; // Of times that all suit the first is read back.
        if ((findings.Choice ?? taken) is { } n && n >= 1 && n <= o.Offers.Length)
        {
            Slots.Hold(turn, id, o.Offers[n - 1]);
        }
        else if ((filled && AsksForOthers(findings)) || (findings.Urgency is null && findings.Acts.Any(a => a is Act.NoneSuits or Act.No))
            || findings.Acts.Any(a => a is Act.AsSoonAsPossible or Act.MoveBooking or Act.ChangeBooking))
        {
            Advance(turn, id, keepsOffers: findings is { Time: null, With: null } && !findings.Acts.Any(a => a is Act.NoneSuits or Act.No or Act.AsSoonAsPossible or Act.MoveBooking or Act.ChangeBooking));
        }
        else if (o.Offers.IsEmpty && findings.Acts.Contains(Act.Thanks))
        {
            return; // "Kiitos kuitenkin": nothing is booked, and nothing is asked.
        }
        else if (o.Offers.IsEmpty)
        {
            Advance(turn, id); // After a no nothing is on offer: whatever they say but thanks begins the search anew.
        }
        else if (filled && !o.Offers.IsEmpty)
        {
            Texts.Say(turn, id, Phrase.OfferTimes); // A name, say: noted, and the offer stands.
        }
        else
        {
            Repair(turn, id);
        }
    }

    /// <summary>Whether what was corrected leaves the held time as good as it was: the same job, in the same postal area, with the same person.</summary>
    private static bool HoldStillFits(Opportunity o, Intake before, Findings findings) =>
        findings.Time is null && o.Intake.Service == before.Service && o.Intake.Address?.PostalCode == before.Address?.PostalCode && o.Intake.With == before.With
        && o.Intake.AnyoneIsFine == before.AnyoneIsFine && !findings.Acts.Any(a => a is Act.NoneSuits or Act.MoveBooking or Act.ChangeBooking);

    private static bool AsksForOthers(Findings findings) => findings is not { Time: null, Service: null, Address: null, With: null };

    private static void ReadBack(ConversationTurn turn, OpportunityId id, Findings findings, bool filled, Intake before, string text)
    {
        var o = turn.Get(id);
        if (findings.Choice is { } n && n >= 1 && n <= o.Offers.Length && o.Offers[n - 1].Slot != o.Chosen?.Slot)
        {
            Slots.LetGo(turn, id);
            Slots.Hold(turn, id, o.Offers[n - 1]); // "Ei kun ensimmäinen sittenkin".
        }
        else if (findings.Acts.Contains(Act.Yes) && !filled && o.Stage == Stage.AwaitingYes && o.Hold is null)
        {
            Slots.Find(turn, id); // An emergency let the time go since it was read back: that was a yes to nothing.
        }
        else if (findings.Acts.Contains(Act.Yes) && !filled && o.Stage == Stage.AwaitingYes && o.LeftUnread && Talks.Live(turn, id) is null)
        {
            ReadAgain(turn, id); // Something was said between that nobody understood: what they say yes to is read once more.
        }
        else if (findings.Acts.Contains(Act.Yes) && !filled && o.Stage == Stage.AwaitingYes)
        {
            Slots.Confirm(turn, id);
        }
        else if (filled && HoldStillFits(o, before, findings))
        {
            ReadAgain(turn, id); // The name, or another door in the same street: the held time still fits.
        }
        else if (filled || findings.Acts.Any(a => a is Act.NoneSuits or Act.MoveBooking or Act.ChangeBooking))
        {
            Slots.LetGo(turn, id);
            Advance(turn, id);
        }
        else if (o.Stage == Stage.AwaitingYes && AskedAnew(text) is { } anew)
        {
            Ask(turn, id, anew);
        }
        else if (findings.Acts.Contains(Act.No))
        {
            Slots.LetGo(turn, id);
            if (o.Booking is not null)
            {
                AfterBooking.Restate(turn, id); // The move is off; the appointment stands.
                return;
            }

            turn.Emit(new ConversationEvent.TimesOffered(id, []));
            turn.Move(id, Stage.Offering);
            Texts.Say(turn, id, Phrase.NotBooked);
        }
        else
        {
            Repair(turn, id);
            if (IsGrunt(text) && turn.Get(id) is { Stage: Stage.AwaitingYes, LeftUnread: true })
            {
                turn.Emit(new ConversationEvent.StageMoved(id, Stage.AwaitingYes)); // "Häh?" put nothing right: a yes that follows is to what was read.
            }
        }
    }

    /// <summary>So few letters and no figure that no correction can be in them: "eh", "öö", "häh", "hmm?".</summary>
    private static bool IsGrunt(string text) => text.Count(char.IsLetter) <= LettersOfGrunt && !text.Any(char.IsDigit);

    /// <summary>Reads back what stands now; what was not understood before is behind us.</summary>
    private static void ReadAgain(ConversationTurn turn, OpportunityId id)
    {
        if (turn.Get(id).Misunderstood > 0)
        {
            turn.Move(id, Stage.AskingName);
        }

        AfterHold(turn, id);
    }

    /// <summary>What is asked anew where a part of what was read back was only called wrong: "osoite on väärin", "wrong name".</summary>
    private static Phrase? AskedAnew(string text) => WrongParts.In(Utterance.Of(text)) switch
    {
        WrongPart.Name => Phrase.AskName,
        WrongPart.Address => Phrase.AskAddress,
        _ => null,
    };

    /// <summary>Asks for that part again, and keeps the time; a yes that comes instead is to nothing that was read.</summary>
    private static void Ask(ConversationTurn turn, OpportunityId id, Phrase part)
    {
        if (part == Phrase.AskName)
        {
            turn.Move(id, Stage.AskingName);
        }
        else
        {
            turn.Emit(new ConversationEvent.NotUnderstood(id));
        }

        Texts.Say(turn, id, part);
    }

    /// <summary>Something became known, but not what was asked. A part of an address is an answer.</summary>
    private static bool LeftOpen(ConversationTurn turn, OpportunityId id, Stage asked, Intake before) =>
        asked is Stage.AskingJob or Stage.AskingUrgency or Stage.AskingAddress or Stage.AskingWho or Stage.AskingOwn
        && turn.Get(id).Intake.Answers == before.Answers && Missing(turn.Get(id), turn.SettingsOf(id))?.Stage == asked
        && (asked != Stage.AskingAddress || turn.Get(id).Intake.Address == before.Address);

    /// <summary>What became known is noted and the question stands, yet not for ever. True when a human was asked instead.</summary>
    private static bool AnsweredElse(ConversationTurn turn, OpportunityId id)
    {
        turn.Emit(new ConversationEvent.NotUnderstood(id));
        if (turn.Get(id).Misunderstood < turn.SettingsOf(id).Dialogue.MisunderstandingsBeforeHuman)
        {
            return false;
        }

        Texts.HandOver(turn, id, "not-understood");
        return true;
    }

    /// <summary>Ask a model where there is one; then rephrase, then options, then a human.</summary>
    public static void Repair(ConversationTurn turn, OpportunityId id)
    {
        if (Talks.Live(turn, id) is null && Bursts.Until(turn, id) is not null && Questions.Of(turn, id) is { } question)
        {
            // "Keittiössä", two seconds after the rest: part of the same breath, and the question stands.
            if (turn.Interrupted)
            {
                Texts.Say(turn, id, question);
            }

            return;
        }

        if (Consulting.Began(turn, id))
        {
            return;
        }

        turn.Emit(new ConversationEvent.NotUnderstood(id));
        var times = turn.Get(id).Misunderstood;
        if (times >= turn.SettingsOf(id).Dialogue.MisunderstandingsBeforeHuman)
        {
            Texts.HandOver(turn, id, "not-understood");
        }
        else
        {
            Texts.Say(turn, id, times == 1 ? Phrase.NotUnderstood : Phrase.NotUnderstoodAgain);
        }
    }
}
