using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Finnish words that point back to a time: "ennen sitä", "sen jälkeen", "viikolla eteenpäin"; and "ennen juhlia" where it is told elsewhere when they are.</summary>
internal sealed class FinnishAnaphora(Utterance utterance, Named named, FinnishParts parts, LocalDateTime now, LocalDate? known)
{
    private static readonly Lexicon BeforeIt = new("ennen|enne sitä|niitä|tuota|tätä|sen", "sitä|niitä|tuota ennen|enne", "siihen mennessä|mennes|menness|mennesä");

    private static readonly Lexicon AfterIt = new("sen|niiden|tuon|sit jälkeen|jälkee|jälkiin|perään", "siitä eteenpäin|alkaen|eteempäin", "jonka jälkeen");

    /// <summary>By how much a visit is moved: the day it is moved from is told elsewhere.</summary>
    private static readonly Lexicon Moved = new(
        "kahdella|kolmella|parilla|neljällä viikolla|päivällä", "viikolla|viikon|viikkoa|viikko|päivällä eteenpäin|eteenpän|eteepäin|etiäpäin|myöhemmäksi|myöhemmäks|myöhempään|myöhemmin|edemmäs", "kahdella|kolmella|parilla|neljällä|kaksi|kaks|pari|kolme viikolla|päivällä|viikkoa|päivää eteenpäin|myöhemmäksi|myöhemmäks|myöhempään|myöhemmin", "eteenpäin viikolla|päivällä");

    private static readonly Lexicon Earlier = new("pari|paria|kaksi|kaks|kolme|muutama|muutamaa päivää|päivä ennen|aiemmin|aikaisemmin|aikasemmin|sitä");

    private static readonly Lexicon SameTime = new("samaan|samaa aikaan|aikaa|kellonaikaan|kellon", "samaan kellon aikaan");

    private static readonly Lexicon OneAfter = new("sitä|siitä seuraava|seuraavalla|seuraavan|seuraavalle|seuraavana|seuraavat|seuraavaa", "sitä|siitä seuraava|seuraavalla|seuraavan|seuraavalle|seuraavat viikko|viikolla|viikon|viikolle|päivät");

    private static readonly FrozenSet<string> Moving = "siirretäänkö siirretään siirtää siirrettyä siirtäisittekö siirtäisimme lykätä lykättyä lykättäisiinkö lykätään".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Changing = "vaihdettas vaihdettaisiinko vaihdettaisko vaihtaisin vaihdetaan vaihdetaanko vaihdettais vaihdettaisiin vaihtais vaihtasin vaihtaisitteko vaihtaisitko vaihtakaa vaihda vaihdatteko vaihtaa".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> AsEver = "kuin kuten niinku niin kun ku aina".Split(' ').ToFrozenSet();

    /// <summary>So near what happens is told.</summary>
    private const int NearClauses = 3;

    /// <summary>Where a "before" stands whose event is told elsewhere; none yet.</summary>
    private int before = -1;

    /// <summary>Where an hour stands before which it is to be; none yet.</summary>
    private int limit = -1;

    /// <summary>The last term of such words at that term, once what they mean is told of the time that they point to; null where none begin, or where they point to nothing.</summary>
    public int? At(int at, bool isNegated)
    {
        if (isNegated)
        {
            return null;
        }

        if (Earlier.At(utterance, at)?.To is { } earlier)
        {
            return PutEarlier(at, earlier) ? earlier : null;
        }

        if (SameTime.At(utterance, at)?.To is { } same)
        {
            return Repeat(at, same) ? same : null;
        }

        if (OneAfter.At(utterance, at)?.To is { } one && named.Days.Count > 0 && named.Days[^1] is { Kind: DayKind.Week } week)
        {
            var next = Calendars.Monday(week.First).PlusWeeks(1);
            named.Days.Add(new(next, next.PlusDays(6), DayKind.Stretch, 0, null, at, one, Mood.Wished));
            return one;
        }

        if (Moved.At(utterance, at)?.To is { } by)
        {
            return Shift(at, by) ? by : null;
        }

        if (utterance[at].Text is "viikolla" && parts.IsLast(at) && at > 0 && Moving.Contains(utterance[at - 1].Text))
        {
            return Shift(at, at) ? at : null;
        }

        if (BeforeIt.At(utterance, at)?.To is { } it && ((parts.IsTelling(at) && !IsDue(at)) || PutBefore(isPointed: true)))
        {
            return it;
        }

        if (IsBareBefore(at) && PutBefore())
        {
            return at;
        }

        if (AfterIt.At(utterance, at)?.To is { } then && (parts.IsTelling(at) || PutAfter(then)))
        {
            return then;
        }

        before = utterance[at].Text is "ennen" or "enne" or "ennenku" or "ennenkuin" or "ennenkun" or "ennenkö" ? at : before;
        return null;
    }

    /// <summary>"Ennen rippijuhlia, juhlat on 15.6.": the day that is told is the one before which it is to be.</summary>
    public void Settle()
    {
        LeaveOutMoved();
        if (before >= 0 && named.Days.Exists(d => Math.Abs(utterance[d.At].Clause - utterance[before].Clause) <= NearClauses) && !named.Days.Exists(d => d.Mood == Mood.Wished && !d.IsEvent && !d.IsBooked && !parts.IsTelling(d.At)) && !named.Days.Exists(d => d.At <= before && d.End >= before) && !named.Hours.Exists(h => h.At <= before && h.End >= before))
        {
            PutBefore();
        }

        // "Vieraat tulee viideltä, ehtisinkö ennen sitä, siinä kahden maissa": the hour tells more.
        if (limit >= 0 && named.Hours.Exists(h => h is { From: not null, Mood: Mood.Wished, IsEvent: false } && h.At != limit))
        {
            named.Hours.RemoveAll(h => h.At == limit);
        }
    }

    /// <summary>"Asennus 12.5. pitäisi siirtää kesäkuulle": of what is moved only where to is wished.</summary>
    private void LeaveOutMoved()
    {
        if (!parts.IsMove && !utterance.Terms.Any(t => Changing.Contains(t.Text)) || named.Days.FindLastIndex(d => d.Mood == Mood.Wished && IsTarget(d)) is not (> 0 and var target))
        {
            return;
        }

        for (var i = 0; i < target; i++)
        {
            if (named.Days[i] is { Mood: Mood.Wished } day && day.First == day.Last && (!IsTarget(day) || parts.IsTelling(day.At)) && day.At < named.Days[target].At)
            {
                named.Days[i] = day with { IsBooked = true };
            }
        }
    }

    /// <summary>"Kesäkuulle", "ensi viikkoon", "maanantaihin": whither.</summary>
    private bool IsTarget(DayMention day) => utterance[day.End].Text is [_, _, _, .., 'l', 'l', 'e'] or [_, _, _, .., 'o', 'o', 'n'] or [_, _, _, .., 'h', 'i', 'n'] or [_, _, _, .., 'u', 'u', 'n'] or [_, _, _, .., 'h', 'u', 'n'] or [_, _, _, .., 'k', 's', 'i'] or [_, _, _, .., 'k', 's'];

    /// <summary>"Sähköt pitää olla siirretty ennen sitä": told, but wished.</summary>
    private bool IsDue(int at)
    {
        for (var i = 0; i < utterance.Count; i++)
        {
            if (parts.IsSame(i, at) && (utterance[i].Text is "täytyy" || utterance[i].Text.StartsWith("pitä", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Pääsisikö ennen?"</summary>
    private bool IsBareBefore(int at) => utterance[at].Text is "ennen" or "enne" && parts.IsLast(at) && at > 0 && !AsEver.Contains(utterance[at - 1].Text);

    private bool PutBefore(bool isPointed = false)
    {
        var index = named.Days.FindLastIndex(d => d.Mood == Mood.Wished && (isPointed || d.IsEvent || parts.IsTelling(d.At)));
        var at = named.Hours.FindLastIndex(h => h.From is not null && h.Mood == Mood.Wished && (h.IsEvent || parts.IsTelling(h.At)));
        if (index >= 0)
        {
            var day = named.Days[index];
            var isTimed = at >= 0 && parts.IsSame(named.Hours[at].At, day.At);
            named.Hours.RemoveAll(h => h.From is null && h.At >= day.At && h.At - day.End <= 2);
            if (isTimed)
            {
                named.Days[index] = day with { Mood = Mood.Wished, IsEvent = false, IsBooked = false };
                return HourBefore(named.Hours.FindLastIndex(h => h.From is not null && parts.IsSame(h.At, day.At)));
            }

            if (day.First <= now.Date)
            {
                return false;
            }

            named.Days[index] = day with { First = now.Date, Last = day.First.PlusDays(-1), Kind = DayKind.Stretch, Otherwise = null, Mood = Mood.Wished, IsEvent = false, IsBooked = false };
            return true;
        }

        return at >= 0 && named.Days.TrueForAll(d => d.Mood != Mood.Wished || d.IsEvent) && HourBefore(at);
    }

    private bool HourBefore(int at)
    {
        limit = named.Hours[at].At;
        named.Hours[at] = named.Hours[at] with { Relation = Relation.Before, To = null, Mood = Mood.Wished, IsEvent = false, IsLimit = false };
        return true;
    }

    private bool PutAfter(int last)
    {
        var index = named.Days.FindLastIndex(d => d.IsEvent || (d.Mood == Mood.Wished && (parts.IsTelling(d.At) || (parts.IsOpen(d.At) && !parts.IsSame(d.At, last)) || IsRightBefore(d, last))));
        if (index < 0 || IsRefused(last) || named.Hours.Exists(h => h.From is not null && h.At >= named.Days[index].At && !h.IsEvent))
        {
            return false;
        }

        var day = named.Days[index];
        if (last - day.End == 3 && utterance[last - 2].Text is "tai" or "taikka")
        {
            named.Days[index] = day with { Last = day.Last.PlusDays(7), Kind = DayKind.Stretch };
            return true; // "Ensi viikolla tai sen jälkeen".
        }

        if (named.Hours.FindLastIndex(h => h.From is not null && parts.IsSame(h.At, day.At)) is >= 0 and var at)
        {
            named.Hours[at] = named.Hours[at] with { Relation = Relation.After, From = named.Hours[at].To ?? named.Hours[at].From, To = null, Mood = Mood.Wished, IsEvent = false };
            named.Days[index] = day with { Mood = Mood.Wished, IsEvent = false, IsBooked = false };
            return true;
        }

        if (named.Hours.FindIndex(h => h.At == day.At && h is { From: null, Part: Part.Morning or Part.Forenoon }) is >= 0 and var morning)
        {
            named.Hours[morning] = named.Hours[morning] with { From = new(named.Hours[morning].Part == Part.Morning ? 10 : 12, 0, IsSure: true), Part = null, Relation = Relation.After, IsEvent = false };
            named.Days[index] = day with { Mood = Mood.Wished, IsEvent = false, IsBooked = false };
            return true; // "Haen sen lauantaiaamuna, eli sen jälkeen".
        }

        named.Days[index] = day with { IsEvent = true };
        var weekdays = named.Days.FindAll(d => d is { Kind: DayKind.Weekday, IsEvent: false, Mood: Mood.Wished } && d.At > day.At && d.First == d.Last && parts.IsSame(d.At, last));
        foreach (var weekday in weekdays)
        {
            var date = day.Last.With(DateAdjusters.Next(weekday.First.DayOfWeek));
            named.Days[named.Days.IndexOf(weekday)] = weekday with { First = date, Last = date, Kind = DayKind.Date };
        }

        if (weekdays.Count == 0)
        {
            named.Days.Add(new(day.Last.PlusDays(1), day.Last.PlusDays(7), DayKind.Stretch, 0, null, day.At, last, Mood.Wished));
        }

        return true;
    }

    /// <summary>"Tentit ohi 16.5. sen jälkeen vaikka heti"; "sen jälkeen kun" goes on.</summary>
    private bool IsRightBefore(DayMention day, int last) => last - day.End <= 2 && ((day.Kind == DayKind.Date && utterance[day.End].IsNumber) || (day.Kind is DayKind.Week && !parts.IsSame(day.At, last))) && !(last + 1 < utterance.Count && utterance[last + 1].Text is "kun" or "ku");

    /// <summary>"Sen jälkeen en pääse".</summary>
    private bool IsRefused(int last)
    {
        for (var i = last + 1; i < utterance.Count && parts.IsSame(i, last); i++)
        {
            if (Moods.StraightNo.Contains(utterance[i].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Kuvaus on 5.5., pari päivää ennen": the days shortly before, but for the last.</summary>
    private bool PutEarlier(int at, int last)
    {
        var index = named.Days.FindLastIndex(d => (d.IsEvent || parts.IsTelling(d.At)) && d.First == d.Last);
        if (index < 0 || named.Days[index].First <= now.Date.PlusDays(2))
        {
            return false;
        }

        var day = named.Days[index].First;
        named.Days[index] = named.Days[index] with { IsEvent = true };
        named.Days.Add(new(LocalDate.Max(now.Date, day.PlusDays(-3)), day.PlusDays(-2), DayKind.Stretch, 0, null, at, last, Mood.Wished));
        return true;
    }

    /// <summary>"Ma klo 8–10 tai pe samaan aikaan", "huominen klo 8 siirtyisi perjantaille samaan aikaan".</summary>
    private bool Repeat(int at, int last)
    {
        if (named.Hours.FindLast(h => h.From is not null && h.Mood != Mood.TurnedDown) is not { } hour || !named.Days.Exists(d => d.At > hour.At && d is { Mood: Mood.Wished, IsEvent: false }))
        {
            return false;
        }

        named.Hours.Add(hour with { At = at, End = last, Mood = Mood.Wished, IsEvent = false, IsLimit = false });
        return true;
    }

    private bool Shift(int at, int last)
    {
        var old = named.Days.FindLast(d => (d.IsEvent || d.IsBooked || d.Mood == Mood.Mentioned || parts.IsTelling(d.At) || utterance[d.End].Text is "päivästä") && d.First == d.Last);
        if ((old?.First ?? known) is not { } day || parts.IsTelling(at))
        {
            return false;
        }

        if (old is not null)
        {
            named.Days[named.Days.IndexOf(old)] = old with { IsBooked = true };
        }

        var (count, unit) = (1, 7);
        for (var i = at; i <= last; i++)
        {
            count = utterance[i].Text switch { "kahdella" or "parilla" or "kaksi" or "kaks" or "pari" => 2, "kolmella" or "kolme" => 3, "neljällä" => 4, _ => count };
            unit = utterance[i].Text.StartsWith("päiv", StringComparison.Ordinal) ? 1 : unit;
        }

        var date = day.PlusDays(count * unit);
        named.Days.Add(new(date, date, DayKind.Date, 0, null, at, last, Mood.Wished));
        return true;
    }
}
