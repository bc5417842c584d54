using SmartPulse.Understanding.TimeGrammar.Telling;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Times that others take the place of: those wished for "instead", and the old ones of what is moved ("måste flytta besöket på måndag, går tisdag?").</summary>
internal sealed class Replaced(Utterance utterance, Named named)
{
    /// <summary>Hours that stand so near to a day are its own.</summary>
    private const int Near = 3;

    /// <summary>What is said of a visit that is to be moved.</summary>
    private static readonly Lexicon Moving = new("flytta", "flyttar", "byta tid|dag|datum", "byta|byter|ändra ~ tid|tiden|dag|dagen|datum", "boka om", "omboka", "ombokas", "skjuta|skjut upp|på|fram", "senarelägga", "tidigarelägga", "ändra", "krockar", "lägga om");

    /// <summary>Right after the old day.</summary>
    private static readonly Lexicon Old = new("behöver|måste|får|skulle|kan|vill ~ flyttas|flytta|ändras|bytas|byta|ombokas|skjutas|senareläggas|tidigareläggas|läggas", "krockar", "kolliderar", "bli|blir", "passar|funkar|går inte längre", "är|e|blir för tidig|tidigt|sen|sent", "måste|behöver jag|vi flytta|byta|ändra|lägga");

    /// <summary>In the clause after it.</summary>
    private static readonly Lexicon Becoming = new("kan|kunde|skulle ~ bli", "hade|kan|skulle ~ gått|gå med|på");

    /// <summary>After it the days before are those that do not suit.</summary>
    private static readonly Lexicon Rest = new("annars när|vilken|alla ~ som|helst|dagar", "annars går|funkar|passar det|alla|allt", "resten går|funkar|passar", "alla andra dagar|tider går|funkar|passar", "allt annat går|funkar|passar");

    /// <summary>Of a day with these somebody says that it does suit.</summary>
    private static readonly Lexicon Suiting = new("ledig", "lediga", "hemma", "kan", "går", "passar", "funkar", "bäst", "helst", "gärna", "vill");

    /// <summary>No day in particular, only another one.</summary>
    private static readonly Lexicon Another = new("annan dag|tid", "andra dagar|tider", "annat datum", "ny tid");

    /// <summary>Leaves out what was wished for and mentioned before that term: it is when something else happens, or an old time.</summary>
    public void LeaveOut(int before)
    {
        for (var i = 0; i < named.Days.Count; i++)
        {
            if (named.Days[i] is { Mood: Mood.Wished } day && day.End < before)
            {
                Drop(i);
            }
        }
    }

    /// <summary>Once all is read.</summary>
    public void Settle()
    {
        LeaveOutInstead();
        LeaveOutOld();
        LeaveOutBeforeSo();
        TurnDownForAnother();
        TurnDownBeforeRest();
        named.Days.RemoveAll(d => d.Mood == Mood.Wished && d.First == d.Last && named.Days.Exists(other => other.Mood == Mood.TurnedDown && other.At > d.At && other.First == d.First && other.Last == d.Last && !IsSupposed(other.At) && !IsOfAPart(other))); // "På onsdag? Nej, onsdag går inte."
    }

    /// <summary>"Friday is fine, but not Friday evening".</summary>
    private bool IsOfAPart(DayMention day) => named.Hours.Exists(h => h.Mood == Mood.TurnedDown && h.At - day.End is >= 0 and <= 2);

    /// <summary>"Perjantaille jos torstai on täynnä".</summary>
    private bool IsSupposed(int at) => at > 0 && utterance[at - 1].Text is "jos" or "mikäli" or "om" or "ifall" or "if";

    /// <summary>"Måndagar är jag på dialys, annars vilken dag som helst."</summary>
    private void TurnDownBeforeRest()
    {
        if (Rest.First(utterance) is not { } rest)
        {
            return;
        }

        for (var i = 0; i < named.Days.Count; i++)
        {
            if (named.Days[i] is { Mood: Mood.Wished } day && day.End < rest.From && !Suiting.IsInClause(utterance, utterance[day.At].Clause))
            {
                named.Days[i] = day with { Mood = Mood.TurnedDown };
            }
        }
    }

    /// <summary>Of two hours or two days the one that is wished for instead of the other.</summary>
    private void LeaveOutInstead()
    {
        if (named.Hours.FindLast(h => h.Mood == Mood.Wished && !h.IsLimit) is { } hour && Instead.IsAt(utterance, hour.At, hour.End))
        {
            named.Hours.RemoveAll(h => (h.From is not null || (hour.From is null && IsSwedish(hour.End))) && h.Mood == Mood.Wished && h.End < hour.At && (IsSwedish(hour.End) || hour.From is not null || utterance[h.At].Clause != utterance[hour.At].Clause));
        }

        if (named.Days.FindLastIndex(d => d.Mood == Mood.Wished && d.First == d.Last) is >= 0 and var last && Instead.IsAt(utterance, named.Days[last].At, named.Days[last].End))
        {
            LeaveOutBefore(last);
        }
    }

    private bool IsSwedish(int end) => utterance.Is(end + 1, "istället") || utterance.Is(end + 1, "ist") || utterance.Is(end + 2, "stället");

    /// <summary>"Måste flytta besöket på måndag. Onsdag eller torsdag?"</summary>
    private void LeaveOutOld()
    {
        var last = named.Days.FindLastIndex(d => d is { Mood: Mood.Wished, IsEvent: false, IsBooked: false });
        var first = named.Days.FindIndex(d => d is { Mood: Mood.Wished, IsEvent: false, IsBooked: false });
        if (last > first && GroupOf(last) > first && IsOld(named.Days[first], named.Days[last]))
        {
            Drop(first);
        }
    }

    /// <summary>"Är på bygget mån till tors, så helst fredag."</summary>
    private void LeaveOutBeforeSo()
    {
        var last = named.Days.FindLastIndex(d => d is { Mood: Mood.Wished, IsEvent: false, IsBooked: false });
        if (last <= 0 || GroupOf(last) is not (> 0 and var first) || !(utterance.Is(named.Days[first].At - 1, "så") || utterance.Is(named.Days[first].At - 2, "så")))
        {
            return;
        }

        var sentences = Sentences.Of(utterance);
        for (var i = 0; i < first; i++)
        {
            if (named.Days[i] is { Mood: Mood.Wished } day && sentences[day.At] == sentences[named.Days[first].At] && !SaysYes(day.At, named.Days[first].At))
            {
                Drop(i);
            }
        }
    }

    /// <summary>Whether it is said before that term that the day would do, or only supposed: "om inte fredag så lördag".</summary>
    private bool SaysYes(int at, int before)
    {
        for (var i = at; i > 0 && utterance[i - 1].Clause == utterance[at].Clause; i--)
        {
            at = i - 1;
        }

        for (var i = at; i < before; i++)
        {
            if (Suiting.At(utterance, i) is not null || utterance[i].Text is "om" or "ifall" or "inte")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOld(DayMention day, DayMention other)
    {
        var clause = utterance[day.At].Clause;
        for (var i = day.End + 1; i < other.At; i++)
        {
            if ((utterance[i].Clause == clause ? Old : Becoming).At(utterance, i) is { } old && old.To < other.At)
            {
                return true;
            }
        }

        if (utterance[day.At].Text is "till" || utterance[other.At].Clause == clause)
        {
            return false;
        }

        for (var i = day.At - 1; i >= 0 && utterance[i].Clause == clause; i--)
        {
            if (Moving.At(utterance, i) is { } moving && moving.To < day.At)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Kan vi ta onsdagen nån annan dag": the day that was named is not wished for.</summary>
    private void TurnDownForAnother()
    {
        if (Another.First(utterance) is not { } another || named.Days.FindAll(d => d is { Mood: Mood.Wished, IsEvent: false, IsBooked: false }) is not [{ Kind: DayKind.Weekday or DayKind.Date } only] || only.First != only.Last || HasChoice(only, another))
        {
            return;
        }

        var at = named.Days.IndexOf(only);
        named.Days[at] = only with { Mood = Mood.TurnedDown };
        named.Hours.RemoveAll(h => h.From is not null && Math.Abs(h.At - only.End) <= Near);
    }

    /// <summary>"Fredag eller nån annan dag": then it is wished for after all.</summary>
    private bool HasChoice(DayMention day, Match another)
    {
        for (var i = Math.Min(day.End, another.To) + 1; i < Math.Max(day.At, another.From); i++)
        {
            if (utterance[i].Text is "eller" or "el" or "annars" or "och")
            {
                return true;
            }
        }

        return false;
    }

    private void LeaveOutBefore(int day)
    {
        var first = GroupOf(day);
        for (var i = first - 1; i >= 0; i--)
        {
            if (named.Days[i].Mood == Mood.Wished && named.Days[i].End < named.Days[first].At)
            {
                Drop(i);
            }
        }
    }

    /// <summary>The first of the days that are named with that one: "torsdag eller fredag".</summary>
    private int GroupOf(int day)
    {
        while (day > 0 && named.Days[day - 1].Mood == Mood.Wished && IsJoined(named.Days[day - 1].End, named.Days[day].At))
        {
            day--;
        }

        return day;
    }

    /// <summary>Whether nothing stands between, or only an "or".</summary>
    private bool IsJoined(int from, int to) => to - from == 1 || (to - from == 2 && utterance[from + 1].Text is "eller" or "el" or "och" or "o" or "å" or "or" or "and" or "tai" or "ja");

    private void Drop(int at)
    {
        var day = named.Days[at];
        named.Days[at] = day with { IsBooked = true };
        for (var i = 0; i < named.Hours.Count; i++)
        {
            if (named.Hours[i] is { Mood: Mood.Wished } hour && hour.At >= day.At - Near && hour.At - day.End <= Near && !named.Days.Exists(d => d != named.Days[at] && Math.Abs(d.At - hour.At) < Math.Abs(day.At - hour.At)))
            {
                named.Hours[i] = hour with { IsEvent = true };
            }
        }
    }
}
