using System.Collections.Frozen;
using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Times that an English message names without a wish for them: of a visit that is called off or only asked about, by when somebody answers, until when they are away, and the greeting of the morning.</summary>
internal static class EnglishAsides
{
    private static readonly FrozenSet<string> Greeting = Set("morning mornin afternoon evening");

    private static readonly FrozenSet<string> Greeted = Set("all folks lads ladies guys everyone team there both lovely love pal mate sir madam");

    private static readonly FrozenSet<string> GoingOn = Set("if please pls or preferably ideally any and but not then early before after around about works would is on of for in only suits best");

    /// <summary>The last term of a "Morning," that greets; null where it is a time.</summary>
    public static int? GreetingAt(Utterance utterance, int at, Asked asked)
    {
        if (at != 0 || utterance.Count < 5 || !Greeting.Contains(utterance[0].Text))
        {
            return null;
        }

        if (Greeted.Contains(utterance[1].Text) && utterance[1].Gap == " ")
        {
            return 1;
        }

        return utterance[1].Gap.Trim() is ['!' or '.' or ',' or '-' or '–', ..] mark && (mark[0] == '!' || (asked is Asked.Nothing && !GoingOn.Contains(utterance[1].Text) && !Matcher.IsTimeWord(utterance[1].Text))) ? 0 : null;
    }

    /// <summary>Another time is asked for beside the one that is called off.</summary>
    private static readonly Lexicon Again = new("instead", "another|other|different|new ~ day|time|date|slot|week|one", "rebook", "reschedul*", "rearrang*", "move", "push", "swap", "switch", "change", "postpone*", "and|then book|come", "can|could|would you|i|we ~ come|do|have|fit|manage", "anything", "how|what about", "later", "sooner", "keep", "rather", "only", "any chance");

    /// <summary>When he comes who is booked already.</summary>
    private static readonly Lexicon When = new(
        "when|time ~ he|she|they|plumber|electrician|cleaner|cleaners|engineer|mechanic|guy|lad|fella ~ come|comes|coming|arrive|arrives|arriving|land|lands|due|here|get|gets|be", "does|is|are|will|would he|she|they ~ come|coming|arrive|arriving|land|due|getting|get", "is|are the cleaners|cleaner|plumber|electrician|engineer|mechanic coming|due", "is|was|isnt|wasnt it|that|mine ~ or", "that we|you|i said|agreed|booked", "did|have we|you|i say|said|agree|book|put");

    private static readonly Lexicon Wishing = new("can|could|would you|i|we|it", "instead", "rather", "prefer", "please", "pls", "move", "change", "suit*", "any chance", "want", "need it");

    /// <summary>Leaves them out once all is read.</summary>
    public static void Settle(Utterance utterance, Named named, Asked asked, LocalDate today)
    {
        if (CallingOff.IsSaid(utterance) && !Again.IsIn(utterance))
        {
            for (var i = 0; i < named.Days.Count; i++)
            {
                named.Days[i] = named.Days[i] with { IsBooked = named.Days[i].Mood == Mood.Wished || named.Days[i].IsBooked };
            }

            named.Hours.Clear();
            return;
        }

        if (asked == Asked.Reminder && utterance.IsQuestion && (When.IsIn(utterance) || IsOr(utterance, named)) && !Wishing.IsIn(utterance))
        {
            named.Days.Clear();
            named.Hours.Clear();
        }

        named.Days.RemoveAll(d => d.Mood == Mood.Wished && IsOfAnswer(utterance, d.At));
        named.Hours.RemoveAll(h => h.Mood == Mood.Wished && IsOfAnswer(utterance, h.At));
        var others = named.Days.Exists(d => d is { Mood: Mood.Wished, IsEvent: false, IsBooked: false } && !IsAway(utterance, d, asked, today));
        for (var i = named.Days.Count - 1; i >= 0; i--)
        {
            if (named.Days[i] is { Mood: Mood.Wished } day && IsAway(utterance, day, asked, today))
            {
                if (others || !Gone.IsInClause(utterance, utterance[day.At].Clause))
                {
                    named.Days.RemoveAt(i);
                }
                else
                {
                    named.Days[i] = day with { First = day.Last, Last = day.Last.PlusDays(6), Kind = DayKind.Stretch, IsEvent = false };
                }
            }
        }
    }

    /// <summary>"Morning or afternoon tomorrow?", about a visit that is booked.</summary>
    private static bool IsOr(Utterance utterance, Named named) =>
        named.Hours.Count > 1 && named.Hours.TrueForAll(h => h.From is null) && named.Days.Count <= 1 && utterance.IsAny(named.Hours[0].End + 1, Ors);

    private static readonly FrozenSet<string> Ors = Set("or");

    private static readonly Lexicon Answering = new(
        "give me|us", "gimme", "gimmie", "bear with", "hold it|that|this|them|on|off|my", "keep ~ for me|us", "reserve it|that|this|them", "leave it with me", "ill|i will|well|we will|can|shall|should ~ message|text|confirm|decide|know|ring you|ye|back", "i|we|ill|well ~ know by|on|tomorrow|tonight|later", "wife|husband|partner|boss|mum|she|he confirms|decides", "find out", "sleep on it", "think about it", "in principle");

    /// <summary>Whether that time is by when somebody answers us: "I'll know by eight", "give me till tonight".</summary>
    private static bool IsOfAnswer(Utterance utterance, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 8) && utterance[i].Clause == utterance[at].Clause; i--)
        {
            if (utterance[i].Text is "but" or "so" or "or" or "because" or "when" or "if")
            {
                return false;
            }

            if (Answering.At(utterance, i) is { } match && match.To < at)
            {
                return Till.Contains(utterance[at].Text) || utterance[match.To].Text is "know" or "confirm" or "text" or "message" or "decide" or "confirms" or "decides";
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Till = Set("till until til untill to by tonight tomorrow");

    private static readonly Lexicon Gone = new("away", "abroad", "gone", "overseas", "offshore", "travelling", "traveling", "at sea", "on holiday|holidays|vacation", "out of town|country");

    private static readonly Lexicon Guests = new("guests|visitors|builders|decorators|painters|family|inlaws|students ~ till|until|til", "broken|closed|shut|booked|full|suspended ~ till|until|til", "nothing till|until|til");

    private static readonly FrozenSet<string> Being = Set("im were shes hes theyre am are is be");

    private static readonly FrozenSet<string> Here = Set("home free available off here around flexible there leave open wait waiting hold can could would fine ok okay good holiday");

    /// <summary>Whether until that day they are somewhere else: "I'm in Leeds till Friday", "we're away until the 8th", "guests till Sunday".</summary>
    private static bool IsAway(Utterance utterance, DayMention day, Asked asked, LocalDate today)
    {
        if (utterance[day.At].Text is not ("till" or "until" or "til" or "untill") || (day.First > today && day.First < day.Last) || (day.At > 0 && utterance[day.At - 1].Text is "only" or "just"))
        {
            return false;
        }

        var (isBeing, isElsewhere) = (false, false);
        for (var i = day.At - 1; i >= Math.Max(0, day.At - 9) && utterance[i].Clause == utterance[day.At].Clause && utterance[i].Text is not ("so" or "but" or "because"); i--)
        {
            if (Gone.At(utterance, i) is not null || Guests.At(utterance, i) is not null)
            {
                return true;
            }

            if (Here.Contains(utterance[i].Text))
            {
                return false;
            }

            isElsewhere |= utterance[i].Text is "in" or "at" or "up" or "down" or "over" or "on" && i + 1 < day.At && ((utterance[i + 1].StartsUpper && asked is not Asked.Nothing) || utterance[i + 1].Text is "my" or "the" or "our" or "in" or "at" or "a" or "tour" or "pilgrimage");
            isBeing |= Being.Contains(utterance[i].Text);
        }

        return isBeing && isElsewhere && asked is not Asked.Nothing; // Who writes first says where to come: "we're at the cottage until Sunday".
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
