using System.Collections.Frozen;
using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Times that a Swedish sentence only states beside one that is asked for ("hovslagaren kommer imorgon, kan ni ta det på fredag?"), and days on which somebody says to be elsewhere ("imorgon är jag i Borgå").</summary>
internal static class SwedishBackgrounds
{
    private static readonly FrozenSet<string> Being = Set("är e har ska skall måste sitter jobbar arbetar reser åker flyger drar tränar");

    /// <summary>What takes them elsewhere.</summary>
    private static readonly FrozenSet<string> Elsewhere = Set("borta bortrest bortresta utomlands upptagen upptagna iväg jobba jobbar jobb jour möte möten tenta prov lektion kurs match träning begravning bröllop dop resa reser åka åker flyga flyger dagpass kvällspass skift skola");

    private static readonly FrozenSet<string> Places = Set("i på till hos");

    private static readonly FrozenSet<string> Us = Set("jag ja vi hon han hunden barnen mannen frun makan sonen dottern mamma pappa");

    /// <summary>With these they are where somebody comes to.</summary>
    private static readonly FrozenSet<string> There = Set(
        "hemma ledig lediga ledigt fri fria fritt plats stugan kontoret butiken stan huset lägenheten villan torpet här där tid tider tiden bokat bokad lugnt tillgänglig tillgängliga öppet tomt kan inne ensam ensamma nåbar förbi ändå redo tillbaka uppe vaken kvar bjudna bokning besök välkomna ute som bara först möjlighet chans bil lov lovet semester rast lunchrast håltimme inget inga ingenting friare flexibel stolen");

    /// <summary>Leaves out what is only stated.</summary>
    public static void Settle(Utterance utterance, Named named, LocalDate today)
    {
        SwedishMoves.Settle(utterance, named);
        LeaveOutStated(utterance, named, today);
        SwedishDaysTogether.Settle(utterance, named, today);
    }

    private static void LeaveOutStated(Utterance utterance, Named named, LocalDate today)
    {
        TurnDownBusy(utterance, named, today);
        LeaveReasons(utterance, named);
        var wished = named.Days.FindAll(d => d is { Mood: Mood.Wished, IsBooked: false, IsEvent: false });
        var hours = named.Hours.FindAll(h => h is { Mood: Mood.Wished, IsEvent: false });
        if (wished.Count + hours.Count < 2)
        {
            return;
        }

        var states = wished.FindAll(d => !(d.Kind == DayKind.Stretch && d.First == today) && SwedishParts.IsStated(utterance, d.At, d.End));
        if (states.Count > 0 && states.Count < wished.Count)
        {
            named.Days.RemoveAll(states.Contains);
        }

        var stated = hours.FindAll(h => !h.IsLimit && h.Relation is Relation.At or Relation.About or Relation.Between && SwedishParts.IsStated(utterance, h.At, h.End));
        if (stated.Count < hours.Count || wished.Count > states.Count)
        {
            named.Hours.RemoveAll(stated.Contains);
        }
    }

    /// <summary>"Imorgon är jag i Borgå", "tisdag har vi möte": on that day they are elsewhere.</summary>
    private static void TurnDownBusy(Utterance utterance, Named named, LocalDate today)
    {
        for (var i = 0; i < named.Days.Count; i++)
        {
            if (named.Days[i] is { Mood: Mood.Wished, IsBooked: false, IsEvent: false } day && !(day.Kind == DayKind.Stretch && day.First == today) && day.First != today && IsBusy(utterance, day) && (named.Days.Exists(d => d.Mood == Mood.Wished && d.At != day.At) || !AsksAfter(utterance, day.End)))
            {
                named.Days[i] = day with { Mood = Mood.TurnedDown, IsEvent = false };
                named.Hours.RemoveAll(h => h.Mood == Mood.Wished && h.At >= day.At && h.At - day.End <= 1);
            }
        }
    }

    private static bool IsBusy(Utterance utterance, DayMention day)
    {
        var verb = day.End + 1;
        if (!utterance.IsAny(verb, Being) || !utterance.IsAny(verb + 1, Us) || utterance[verb + 1].Clause != utterance[day.End].Clause)
        {
            return false;
        }

        var (from, to) = SwedishParts.Around(utterance, day.At, day.End);
        if (from < day.At - 2 || SwedishParts.IsAsked(utterance, from, to))
        {
            return false;
        }

        var isElsewhere = utterance[verb].Text is not ("är" or "e" or "har" or "ska" or "skall" or "måste");
        for (var i = verb + 2; i <= to; i++)
        {
            isElsewhere |= Elsewhere.Contains(utterance[i].Text) || (utterance[verb].Text is not "har" && Places.Contains(utterance[i].Text));
            if (There.Contains(utterance[i].Text))
            {
                return i > verb + 2 && utterance[i - 1].Text is "inte" or "int" or "ej";
            }
        }

        return isElsewhere && to > verb + 1 && !SwedishParts.IsTakenUp(utterance, to);
    }

    /// <summary>"På lördag är jag i Örebro, finns det tid?" is a question about that day.</summary>
    private static bool AsksAfter(Utterance utterance, int last)
    {
        for (var i = last + 1; i < utterance.Count; i++)
        {
            if (SwedishParts.Around(utterance, i, i) is var (from, to) && from == i && from > last && SwedishParts.IsAsked(utterance, from, to))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mjölkar till nio, så efter tio": before a "så" is why, after it what is wished for.</summary>
    private static void LeaveReasons(Utterance utterance, Named named)
    {
        for (var so = 1; so < utterance.Count - 1; so++)
        {
            if (utterance[so].Text is not "så" || utterance[so + 1].Text is "att" or "snart" or "fort" or "tidigt" or "sent" or "här" or "många" or "mycket" or "länge" or "långt")
            {
                continue;
            }

            var (from, to) = (so, SwedishParts.Around(utterance, so, so).To);
            while (from > 0 && !utterance[from].Gap.AsSpan().ContainsAny(".?!"))
            {
                from--;
            }

            if (named.Hours.Exists(h => h is { Mood: Mood.Wished, IsLimit: false, IsEvent: false } && h.At > so && h.At <= to))
            {
                named.Hours.RemoveAll(h => h.Mood == Mood.Wished && h.At >= from && h.End < so && SwedishParts.IsReason(utterance, h.At, h.End));
            }
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
