using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Phrasing;
using SmartPulse.Reporting;

namespace SmartPulse.Understanding;

/// <summary>Understands Finnish, Swedish and English by word lists and grammar alone: no network, no model, no clock, and never an exception for what somebody wrote.</summary>
internal static class RuleReading
{
    /// <summary>What the rules find.</summary>
    public static Findings Of(Utterance said, UnderstandingContext context) => Of(said, context, leftOut: [], out _);

    /// <summary>What the rules find, and where.</summary>
    /// <param name="said">The words.</param>
    /// <param name="context">What stands.</param>
    /// <param name="leftOut">Times that are no wish, whatever rules take them for.</param>
    /// <param name="named">Where times are named that may be wishes.</param>
    public static Findings Of(Utterance said, UnderstandingContext context, IReadOnlyList<Match> leftOut, out ImmutableArray<Match> named)
    {
        named = [];
        if (context.Spoken && context.Offers.Length > Speaker.MostOptions)
        {
            // "The last one" is the last that was said.
            context = context with { Offers = [.. context.Offers.Take(Speaker.MostOptions)] };
        }

        if (Choices.PutRight(said, context) is { } meant)
        {
            return Of(meant, context, leftOut: [], out named); // "Ettan, nej tvåan": only the second is said.
        }

        var language = LanguageGuess.Of(said, context);
        var spoken = language ?? context.Language;

        if (OptOut.IsAsked(said, context))
        {
            // Nothing else in it matters: it ends all messages.
            return new() { Language = language, Acts = [Act.OptOut] };
        }

        if (context.Spoken && HeardRequests.IsListening(said, context))
        {
            return new() { Acts = [Act.Listening] };
        }

        var emergency = Emergencies.Read(said, context.Settings.Trade);
        if (emergency is null && NotFromACustomer(said, context, language) is { } other)
        {
            return other;
        }

        var told = Particulars.Read(said, context, spoken);
        foreach (var time in leftOut)
        {
            Array.Fill(told.Taken, true, time.From, time.To - time.From + 1);
        }

        var jobs = Jobs.In(said, context.Settings, language);
        var (service, firstJobWord) = NoneIfPlace(jobs.Best(spoken), context, told);
        var contrasted = JobContrasts.Read(jobs, context, spoken);
        service = contrasted ?? service;
        var times = context.Asked == Asked.Name && told.Name is not null ? Times.Nothing : Times.Read(Choices.WithoutPronouns(said, context), context, spoken, told.Taken);

        named = times.Named;
        var acts = new SaidActs(said, context);
        var putsHouseRight = context.Where?.Street is not null && told.Address?.Value.Street is not null && context.Asked is Asked.Confirm or Asked.Name;
        if (putsHouseRight)
        {
            acts.Remove(Act.WrongNumber); // "Wrong number, it's 46" is about the house.
        }

        var isPutRight = Corrections.MayBe(context) && ((told.Address?.Value is { Flat: not null } or { Street: not null } && context.Where?.Street is not null) || (told.Name is not null && context.Called is not null));
        var answer = Answer.Read(said, context, language, times, told.Taken, acts);
        acts.Answer(said, context, answer);
        acts.Tell(said, context, told.SayWhere, saysJob: service is not null || emergency is not null,
            saysWhen: times.Wish is not null, answers: times.Wish is not null || told.Address is not null || told.Name is not null || answer.Choice is not null);

        if (isPutRight && !said.IsQuestion)
        {
            acts.Remove(Act.Late, Act.WrongNumber); // "The flat is 44 not 40" is nobody's delay, and "wrong number" the house's.
        }

        if (context.Asked is Asked.Confirm && (told.Phone is not null || told.Email is not null))
        {
            acts.Remove(Act.No); // "Not 040 123 but 050 321" refuses a number, and no visit.
        }

        if (putsHouseRight && acts.Has(a => a is Act.Correct))
        {
            acts.Remove(Act.No); // What is denied is the house that we had.
        }

        var visit = context.Known is { IsBooked: true }
            ? Visits.Read(said, acts, saysWhen: answer.Wish is not null, saysJob: service is not null || emergency is not null) : null;
        if (acts.Has(a => a is Act.MoveBooking) || context.Known is { IsBooked: false })
        {
            answer = answer with { Wish = Shifts.Read(said, context, answer.Wish) };
        }

        Finding<ImmutableArray<LocalWindow>>? about = null;
        if (acts.Has(a => a is Act.AskEta or Act.AskOrigin or Act.CancelBooking or Act.Late or Act.Abandon) && !acts.Has(a => a is Act.MoveBooking or Act.ChangeBooking))
        {
            (about, answer) = (answer.Wish ?? times.Booked, answer with { Wish = null }); // The time is that of what was promised, stands or is called off.
        }

        if (acts.Has(a => a is Act.AskBooking) && answer.Wish is { Value.Length: > 1 })
        {
            (about, answer) = (about ?? answer.Wish, answer with { Wish = null }); // "Was it Wednesday or Thursday": neither is wished for.
        }

        if (service is null && acts.Has(a => a is Act.AskPrice))
        {
            answer = answer with { Wish = null }; // "What do you charge on Sundays" wishes for none of them.
        }

        var (wish, choice) = (answer.Wish, answer.Choice);
        if (answer.IsSome(said, context, told.Taken))
        {
            acts.Add(Act.ChooseSome, 0);
        }

        if (choice is not null && Choices.IsTakenBack(said))
        {
            acts.Remove(Act.Maybe, Act.Correct); // What was put right is their own word, and put right already.
        }

        if (context.Asked == Asked.Change && choice is { } change)
        {
            acts.Add(change == 1 ? Act.MoveBooking : Act.CancelBooking, 0);
        }

        if (context.Asked == Asked.Job && choice is { } reason)
        {
            service = new(ServiceMenu.Numbered(context.Settings)[reason - 1].Id, said.Text.Trim(), 0.95);
        }

        var purpose = Purposes.Read(said, emergency is not null ? 0 : firstJobWord);
        if (service is null && emergency is null && purpose is null && wish is null && !times.TurnsDown && !told.SayWhere && told.Name is null && choice is null && told.With is null && said.Count > 1 && Inquiries.IsAsking(said) && !Inquiries.AsksForTimes.IsIn(said)
            && !acts.Has(a => a is not (Act.Greeting or Act.Thanks)))
        {
            acts.Add(Act.AskOther, 0);
        }

        if (purpose is Purpose.Spam or Purpose.Supplier && service is { Confidence: <= 0.6 })
        {
            service = null; // "We buy leads" are no leaks.
        }

        var urgency = Urgencies.Read(said, context, emergency, choice);
        if (service is null && emergency is null && choice is null && urgency is { Value: not Urgency.Normal } && acts.Has(a => a is Act.AskHours or Act.AskEta or Act.AskBooking or Act.CancelBooking or Act.MoveBooking or Act.Late or Act.Abandon))
        {
            urgency = null; // "When do you close today" is in no hurry.
        }

        if (!said.IsQuestion && acts.Has(a => a is Act.AskRobot or Act.Late))
        {
            acts.Remove(Act.AskOther); // "Is that Kalle or a machine", "five minutes late, cannot find the parking": nothing else is asked.
        }

        if (emergency is null && urgency is { Value: not Urgency.Normal } && acts.Has(a => a is Act.Abandon))
        {
            urgency = null; // "Somebody else mended it": what happened is in no hurry any more.
        }

        var inOrder = acts.InOrder;
        return new()
        {
            Language = language,
            Acts = inOrder,
            Purpose = Requests.PurposeOf(inOrder) ?? purpose ?? (service is not null ? Purpose.NewWork : null),
            Choice = choice,
            Service = service,
            Area = told.Area,
            PlaceNote = told.Note,
            Visit = visit ?? (context.Known is { IsBooked: true } && told.Note is not null && !said.IsQuestion ? VisitTalk.Note : null),
            Phone = told.Phone,
            Email = told.Email,
            Money = Sums.Read(said, context, spoken),
            Urgency = urgency,
            Emergency = emergency,
            Address = told.Address,
            Time = wish,
            TimesSaid = wish?.Value.Length == times.Said.Length ? times.Said : [],
            About = about,
            Name = told.Name,
            With = told.With,
            Rival = service is not null && context.Asked is Asked.Job or Asked.Nothing && choice is null && jobs.Rival(spoken, service.Value) is { } rival && rival.Value != service.Value ? rival : null,
            ForAnother = Beneficiaries.Read(said),
            Also = contrasted is null ? SecondJobs.Read(jobs, spoken, service) : null,
            OwnAnswer = OwnAnswers.Read(said, context.Settings) is { } own ? new(own.Id, own.Words, 1) : null,
        };
    }

    /// <summary>Orders to a machine, what a machine wrote and advertisements carry no wish, no hurry, no yes and no job. A voice is no machine's: "en voi puhua juuri nyt" is a caller's.</summary>
    private static Findings? NotFromACustomer(Utterance said, UnderstandingContext context, Language? language) =>
        OrdersToAMachine.First(said) is not null ? new() { Language = language, Acts = [Act.Injection] }
        : context.Spoken ? null
        : Solicitations.IsIn(said) ? new() { Language = language, Purpose = Purposes.Read(said, -1) is Purpose.Supplier ? Purpose.Supplier : Purpose.Spam }
        : MachineWritten.IsIn(said, context) ? new() { Language = language, Acts = [Act.AutoReply] }
        : null;

    /// <summary>"Vuosaari" is a part of town, no misspelt leak; and "Postipuuntie" a street where nothing drips ("tippuu").</summary>
    private static (Finding<ServiceId>? Service, int FirstWord) NoneIfPlace((Finding<ServiceId>? Service, int FirstWord) job, UnderstandingContext context, Particulars told) =>
        (job.Service is { Confidence: <= 0.6 } && context.Asked is Asked.Address or Asked.Name)
        || (job.Service is { Confidence: < 0.9 } && told.Address is { Value.Street: not null } && told.Taken[job.FirstWord]) ? (null, -1) : job;
}
