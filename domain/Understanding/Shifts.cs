using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Understanding;

/// <summary>To when an appointment is moved, where the words count from the time that stands: "the same time on Friday", "an hour later", "a week on".</summary>
internal static class Shifts
{
    private static readonly Lexicon SameTime = new(
        "samaan aikaan|kellonaikaan|aikaa|aikaa", "sama aika|kellonaika", "samalla kellonlyömällä|kellonajalla", "samaan kellon*", "samma tid|klockslag|tidpunkt", "same time|hour|slot");

    private static readonly Lexicon Later = new("myöhemmin", "myöhemmäksi", "myöhemmäks", "myöhemmälle", "eteenpäin", "eteempäin", "senare", "framåt", "fram", "later", "back", "on", "slipped", "slip");

    private static readonly Lexicon Earlier = new("aiemmin", "aikaisemmin", "aikaisemmaksi", "aikasemmin", "aikasemmaks", "aiemmaksi", "tidigare", "earlier", "sooner", "forward");

    private static readonly Lexicon HalfHour = new("puoli|puol|puolisen tuntia|tunti", "puolella tunnilla", "en|ett halvtimme|halvtimma", "halvtimme", "halv timme", "half ~ hour", "30 min*|minuuttia");

    private static readonly Lexicon Hour = new("tunti", "tuntia", "tunnin", "tunnilla", "timme", "timma", "timmar", "hour", "hours", "hr", "hrs");

    private static readonly Lexicon Week = new("viikko", "viikon", "viikkoa", "viikolla", "vecka", "veckor", "week", "weeks");

    private static readonly Lexicon Day = new("päivä", "päivän", "päivällä", "päivää", "dag", "day");

    private static readonly Lexicon Two = new("kaksi", "kaks", "kahdella", "2", "två", "two", "couple", "pari", "parilla", "ett par");

    /// <summary>The wish, as it is meant of the time that stands. Its own day is no wish of somebody who names another.</summary>
    public static Finding<ImmutableArray<LocalWindow>>? Read(Utterance said, UnderstandingContext context, Finding<ImmutableArray<LocalWindow>>? wish)
    {
        if (context.Known is not { } known)
        {
            return wish;
        }

        var start = known.Slot.Start.InZone(OpeningHours.ZoneOf(context.Settings)).LocalDateTime;
        var same = SameTime.IsIn(said);
        if (wish is null)
        {
            return !known.IsBooked ? null : ByHowMuch(said) is { } shift ? Found(said, start + shift, withHour: same || shift.Days + shift.Weeks == 0) : null;
        }

        var others = wish.Value.Length > 1 ? wish.Value.RemoveAll(w => w.FirstDay == start.Date && w.LastDay == start.Date) : wish.Value;
        var windows = others.IsEmpty ? wish.Value : others;
        return wish with
        {
            Value = [.. windows.Select(w => same && w is { NotBefore: null, NotAfter: null } ? w with { NotBefore = start.TimeOfDay, NotAfter = start.TimeOfDay } : w)],
        };
    }

    private static Period? ByHowMuch(Utterance said)
    {
        var later = Later.IsIn(said);
        if (later == Earlier.IsIn(said))
        {
            return null;
        }

        var times = (later ? 1 : -1) * (Two.IsIn(said) ? 2 : 1);
        return HalfHour.IsIn(said) ? Period.FromMinutes(30 * times)
            : Hour.IsIn(said) ? Period.FromHours(times)
            : Week.IsIn(said) ? Period.FromWeeks(times)
            : Day.IsIn(said) ? Period.FromDays(times)
            : null;
    }

    private static Finding<ImmutableArray<LocalWindow>> Found(Utterance said, LocalDateTime at, bool withHour) =>
        new([new(at.Date, at.Date, withHour ? at.TimeOfDay : null, withHour ? at.TimeOfDay : null)], said.Text.Trim(), 0.8);
}
