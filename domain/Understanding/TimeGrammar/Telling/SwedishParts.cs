using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>The parts of a Swedish sentence, from comma to comma and from "så" or "men" to the next: which of them ask or wish, and which only state something.</summary>
internal static class SwedishParts
{
    /// <summary>Another part begins with them.</summary>
    private static readonly FrozenSet<string> Turns = Set("men så för eftersom fast utan medan annars därför varför");

    /// <summary>With these somebody can be visited then, or asks for it.</summary>
    private static readonly FrozenSet<string> Wishing = Set(
        """
        kan kunde skulle sku vill gärna helst hellre passar passade funkar fungerar behöver behövs tack snälla hemma ledig lediga ledigt fri fria fritt boka bokar finns hinner önskar önskas bra bäst bättre perfekt toppen okej ok nån någon nåt något någonting eller el annars
        alternativt antingen möjligt möjlighet välkommen välkomna hoppas plats släpper säg föredrar duger räcker okay super idealiskt senast tidigast efter före innan från till tills mellan sedan sen kom ring bara endast vilken tider lucka här där tillgänglig anträffbar nås lugnt tomt utom ni du er rast rasten lunchrast håltimme ändå tid inget inga friare flexibel särskilt stan
        """);

    /// <summary>They make a part a statement.</summary>
    private static readonly FrozenSet<string> Stating = Set(
        """
        är e var har hade ska skall jobbar arbetar åker reser flyger drar kör läser pluggar studerar sover börjar slutar öppnar stänger avgår landar hämtar lämnar serverar serveras spelar sjunger fyller firar gifter flyttar bor badar mjölkar städar tränar sitter väntar får läggs tänds släcks lägger levereras byggs startar bjuder disputerar
        träffas möts luktar läcker droppar surrar brummar låter smäller blinkar slår stannar dör slocknar tjuter piper knackar gör värker kokar svämmar krånglar duschar hyr basta bastar röstar opereras röntgas undervisar vikarierar föreläser dyker anländer ställs rivs
        """);

    /// <summary>After "måste" they are what somebody has to do, and no wish.</summary>
    private static readonly FrozenSet<string> Duties = Set("vara va iväg hem hämta lämna köra resa åka jobba till");

    /// <summary>Somebody can be visited then.</summary>
    private static readonly FrozenSet<string> Suiting = Set("kan kunde skulle vill gärna helst hellre passar funkar hemma ledig lediga ledigt fri fritt plats inte bra bäst om");

    /// <summary>They come and go by their hours, and beside these "går" and "kommer" wish for nothing.</summary>
    private static readonly FrozenSet<string> Going = Set("går gick kommer kom");

    /// <summary>Who is asked to come, or whose coming is a wish.</summary>
    private static readonly FrozenSet<string> Askers = Set("ni du jag vi ja det de man någon nån hon han dom och o så inte som eller kan ska ingen");

    private static readonly FrozenSet<string> Verbs = Set("har kan kunde skulle hinner finns går passar funkar ska får tar är e kommer");

    private static readonly FrozenSet<string> Subjects = Set("ni du det nån någon jag man vi de den er");

    /// <summary>A time that begins so bounds what is wished for.</summary>
    private static readonly FrozenSet<string> Bounds = Set("till tills före innan efter från fr senast tidigast mellan fram förrän utom vecka v");

    /// <summary>The first and the last term of the part that those terms are in.</summary>
    public static (int From, int To) Around(Utterance utterance, int at, int last)
    {
        var (from, to) = (at, last);
        while (from > 0 && utterance[from - 1].Clause == utterance[at].Clause && !Turns.Contains(utterance[from].Text))
        {
            from--;
        }

        while (to + 1 < utterance.Count && utterance[to + 1].Clause == utterance[last].Clause && !Turns.Contains(utterance[to + 1].Text))
        {
            to++;
        }

        return (from, to);
    }

    /// <summary>Whether the part around a time in those terms only states something: it has a verb, asks nothing, and no word of it wishes.</summary>
    public static bool IsStated(Utterance utterance, int at, int last)
    {
        var (from, to) = Around(utterance, at, last);
        if (Bounds.Contains(utterance[at].Text) || IsParted(utterance, at, last) || IsAsked(utterance, from, to) || IsTakenUp(utterance, to))
        {
            return false;
        }

        var states = false;
        for (var i = from; i <= to; i++)
        {
            var word = utterance[i].Text;
            if (i >= at && i <= last)
            {
                if (word is "nån" or "någon" or "en")
                {
                    return false;
                }

                continue;
            }

            if (Going.Contains(word))
            {
                if (i == from || i == last + 1 || utterance[i - 1].IsNumber || Matcher.IsTimeWord(utterance[i - 1].Text) || Askers.Contains(utterance[i - 1].Text))
                {
                    return false;
                }

                states = true;
                continue;
            }

            if (Wishing.Contains(word))
            {
                return false;
            }

            states |= (Stating.Contains(word) && !(word is "e" && utterance[i].Gap is ":" or "")) || (word is "måste" && utterance.IsAny(i + 1, Duties)) || (SwedishPast.Is(utterance, i) && !Moods.Turning.Contains(word));
        }

        return states;
    }

    /// <summary>Whether a question or a comma stands within: then its words are of two parts.</summary>
    private static bool IsParted(Utterance utterance, int at, int last)
    {
        for (var i = at + 1; i <= last; i++)
        {
            if (utterance[i].Gap.AsSpan().ContainsAny("?!,"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the part around a time in those terms is why another one is wished for: it has a verb, and nobody is free then.</summary>
    public static bool IsReason(Utterance utterance, int at, int last)
    {
        var (from, to) = Around(utterance, at, last);
        var states = false;
        for (var i = from; i <= to; i++)
        {
            if (i < at || i > last)
            {
                if (Suiting.Contains(utterance[i].Text))
                {
                    return false;
                }

                states |= (Stating.Contains(utterance[i].Text) && utterance[i].Gap is not (":" or "")) || Going.Contains(utterance[i].Text);
            }
        }

        return states && !IsAsked(utterance, from, to);
    }

    /// <summary>Whether a part asks: by its mark, or with its verb first.</summary>
    public static bool IsAsked(Utterance utterance, int from, int to) =>
        utterance.GapAfter(to).Contains('?', StringComparison.Ordinal) || (Verbs.Contains(utterance[from].Text) && utterance.IsAny(from + 1, Subjects));

    /// <summary>"Kan ni komma då", "den dagen": what is stated is taken up and wished for.</summary>
    public static bool IsTakenUp(Utterance utterance, int last)
    {
        if (last + 1 < utterance.Count && utterance[last + 1].Text is "dvs" or "alltså")
        {
            return true;
        }

        for (var i = last + 1; i < utterance.Count; i++)
        {
            if (utterance[i].Text is "då" && (utterance.GapAfter(i) is not " " || (utterance[i - 1].Text is "så" or "och" or "o")) && utterance[i].Gap == " ")
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
