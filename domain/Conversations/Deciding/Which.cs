using System.Collections.Immutable;
using SmartPulse.Reporting;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Asks which is meant where the words leave it open, and reads the answer: by number, by name, by day or by hour.</summary>
internal static class Which
{
    /// <summary>More readings than these are no question but a search.</summary>
    private const int ReadingsAtMost = 2;

    /// <summary>Looks for times; of two readings of the time they named it asks first, once.</summary>
    public static void FindOrAsk(ConversationTurn turn, OpportunityId id, bool keepsOffers = false)
    {
        var o = turn.Get(id);
        if (o is not { Intake: { WishesInDoubt: true, Wishes: { Length: ReadingsAtMost } readings }, AskedWhichTime: false })
        {
            Slots.Find(turn, id, keepsOffers);
            return;
        }

        Ask(turn, id, new WhichQuestion.Hours(readings));
    }

    /// <summary>Asks which of the jobs that fit the words is meant.</summary>
    public static void AskJob(ConversationTurn turn, OpportunityId id, ServiceId one, ServiceId other) => Ask(turn, id, new WhichQuestion.Jobs([one, other]));

    /// <summary>Asks which of several appointments is to be changed.</summary>
    public static void AskVisit(ConversationTurn turn, OpportunityId id, ImmutableArray<Opportunity> standing, Act wanted, ImmutableArray<LocalWindow>? wishes) =>
        Ask(turn, id, new WhichQuestion.Visits([.. standing.Select(o => o.Id)], wanted, wishes));

    /// <summary>Takes the answer; false when the words do not tell which, and are heard like any others.</summary>
    public static bool Answered(ConversationTurn turn, OpportunityId id, Findings findings, string text)
    {
        var o = turn.Get(id);
        switch (o.Which)
        {
            case WhichQuestion.Hours(var readings):
                if (Chosen(findings, readings, r => findings.Time is { } time && time.Value.Any(w => Overlap(w, r))) is { } reading)
                {
                    turn.Emit(new ConversationEvent.IntakeFilled(id, Besides(findings) with { Wishes = [readings[reading]] }));
                    GoOn(turn, id);
                    return true;
                }

                if (findings.Time is { } another)
                {
                    turn.Emit(new ConversationEvent.IntakeFilled(id, Besides(findings) with { Wishes = another.Value }));
                    GoOn(turn, id);
                    return true;
                }

                return false;
            case WhichQuestion.Jobs(var services):
                if (Chosen(findings, services, s => findings.Service is { } named && named.Value == s) is { } service)
                {
                    turn.Emit(new ConversationEvent.IntakeFilled(id, Besides(findings) with { Service = services[service] }));
                    Dialogue.Find(turn, id, Purpose.NewWork);
                    Dialogue.Advance(turn, id);
                    return true;
                }

                if (findings.Service is null && findings.Acts.Any(a => a is Act.No or Act.NoneSuits))
                {
                    turn.Move(id, Stage.AskingJob); // Neither: then in their own words.
                    Texts.Say(turn, id, Conversations.Phrase.AskJob);
                    return true;
                }

                return false;
            case WhichQuestion.Visits(var visits, var wanted, var wishes):
                if (Chosen(findings, visits, v => IsMeant(turn, turn.Get(v), findings)) is { } visit && turn.Get(visits[visit]).Booking is not null)
                {
                    turn.Move(id, Stage.Booked);
                    AfterBooking.Change(turn, Appointments.TurnTo(turn, id, visits[visit]), wanted, wishes);
                }
                else if (findings.Acts.Any(a => a is Act.No or Act.NoneSuits or Act.Abandon))
                {
                    AfterBooking.Restate(turn, id);
                }
                else if (SmallTalk.Closes(findings, text))
                {
                    turn.Move(id, Stage.Booked);
                }
                else
                {
                    Dialogue.Repair(turn, id);
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether words that name a day, an hour or a job name this appointment.</summary>
    public static bool IsMeant(ConversationTurn turn, Opportunity visit, Findings findings)
    {
        var said = findings.About ?? findings.Time;
        if (said is null || visit.BookedSlot is not { } slot)
        {
            return findings.Service is { } job && visit.Intake.Service == job.Value;
        }

        var zone = OpeningHours.ZoneOf(turn.SettingsOf(visit.Id));
        var (start, end) = (slot.Start.InZone(zone).LocalDateTime, slot.End.InZone(zone).LocalDateTime);
        return said.Value.Any(w => w.FirstDay <= start.Date && start.Date <= w.LastDay && !(w.NotAfter < start.TimeOfDay) && !(end.Date == start.Date && w.NotBefore >= end.TimeOfDay));
    }

    /// <summary>What they are to choose from, as it is told.</summary>
    public static ImmutableArray<WhichOption> Options(ConversationTurn turn, Opportunity o)
    {
        var settings = turn.Context.Of(o);
        return o.Which switch
        {
            WhichQuestion.Hours(var readings) => [.. readings.Select(r => new WhichOption(r, null, null))],
            WhichQuestion.Jobs(var services) => [.. services.Select(s => new WhichOption(null, null, Services.Of(settings, s)?.Name.In(Languages.Of(o.Locale))))],
            WhichQuestion.Visits(var visits, _, _) => [.. visits.Select(v => Visit(turn, turn.Get(v), o.Locale))],
            _ => [.. Appointments.AllStanding(turn, o.Location).Select(v => Visit(turn, v, o.Locale))],
        };
    }

    private static WhichOption Visit(ConversationTurn turn, Opportunity visit, Locale locale) =>
        new(null, visit.BookedSlot, Services.Of(turn.Context.Of(visit), visit.Intake.Service)?.Name.In(Languages.Of(locale)));

    private static void Ask(ConversationTurn turn, OpportunityId id, WhichQuestion question)
    {
        turn.Emit(new ConversationEvent.WhichAsked(id, question));
        turn.Move(id, Stage.AskingWhich);
        Texts.Say(turn, id, Phrase(question));
    }

    /// <summary>How the question is put.</summary>
    public static Phrase Phrase(WhichQuestion? question) => question switch
    {
        WhichQuestion.Hours => Conversations.Phrase.AskWhichTime,
        WhichQuestion.Visits => Conversations.Phrase.AskWhichVisit,
        _ => Conversations.Phrase.AskWhichJob,
    };

    private static void GoOn(ConversationTurn turn, OpportunityId id)
    {
        if (turn.Get(id).Booking is null)
        {
            Dialogue.Advance(turn, id);
        }
        else
        {
            FindOrAsk(turn, id);
        }
    }

    /// <summary>Which one it is, counted from 0: by its number, else the only one that the words name.</summary>
    private static int? Chosen<T>(Findings findings, ImmutableArray<T> all, Func<T, bool> isNamed)
    {
        if (findings.Choice is { } n && n >= 1 && n <= all.Length)
        {
            return n - 1;
        }

        int[] named = [.. Enumerable.Range(0, all.Length).Where(i => isNamed(all[i]))];
        return named is [var only] ? only : null;
    }

    /// <summary>What else the answer says.</summary>
    private static Intake Besides(Findings findings) => new() { Name = findings.Name?.Value, Address = findings.Address?.Value, Urgency = findings.Urgency?.Value };

    private static bool Overlap(LocalWindow said, LocalWindow reading) =>
        said.FirstDay <= reading.LastDay && reading.FirstDay <= said.LastDay
        && !(said.NotAfter < reading.NotBefore) && !(reading.NotAfter < said.NotBefore);
}
