using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar.Telling;

/// <summary>Figures that measure or count and name no time: "2 by 2.4", "2 out of the 4", "a 1960s flat", "the 4 rings".</summary>
internal static class Measures
{
    private static readonly FrozenSet<string> Crossing = Set("by x gånger kertaa");

    private static readonly FrozenSet<string> Of = Set("of av");

    private static readonly FrozenSet<string> Articles = Set("the these those my our your de dom mina våra");

    /// <summary>After a figure they go on with the sentence; any other word is what the figure counts.</summary>
    private static readonly FrozenSet<string> GoingOn = Set(
        """
        at in on or and is was if for from to till until after before between of but then instead would works work suits does will can could should about around any some maybe please pls plz thanks thank cheers ok okay fine good best better great possible
        i im id we were you it its that thats with when where as at a an the this also too only again not no morning afternoon evening noon lunchtime onwards latest earliest so because cos since by though which who has
        eller och el o å är går passar funkar om för från till efter före innan mellan men kan ska vill skulle på vid kl klockan i med när då så tack gärna helst kanske bra inte det jag vi ni du blir har också sen bara fm em eftermiddag förmiddag kväll morgon lika hem vore blir bleve hade kunde
        """);

    /// <summary>The last term of a measure or a share that begins at that term; null when none does.</summary>
    public static int? At(Utterance utterance, int at)
    {
        if (!utterance[at].IsNumber)
        {
            return null;
        }

        var next = Whole(utterance, at) + 1;
        if (next + 1 >= utterance.Count || utterance[next].Gap is not (" " or ""))
        {
            return null;
        }

        if (Crossing.Contains(utterance[next].Text))
        {
            return IsFigure(utterance, next + 1) ? Whole(utterance, next + 1) : null;
        }

        var of = utterance[next].Text == "out" ? next + 1 : next;
        if (!utterance.IsAny(of, Of))
        {
            return null;
        }

        var other = utterance.IsAny(of + 1, Articles) ? of + 2 : of + 1;
        return IsFigure(utterance, other) ? other : null;
    }

    private static readonly FrozenSet<string> Lengths = Set("tuntia tunti h tim timme timmar hour hours tuumaa tum inch inches litraa liter dl kg kiloa m metriä meter");

    private static readonly FrozenSet<string> Flats = Set("flat unit apartment apt asunto as huoneisto lgh lägenhet bostad rappu trappa");

    private static readonly Lexicon Pain = new("kipu*", "kivut", "särk*", "asteikolla", "ont", "smärt*", "värk*", "skala*", "skalan", "pain*", "hurt*", "ache*", "aching", "scale");

    /// <summary>Whether figures with a slash are a share and no date: "5 1/2 years", "3/4 tuntia", "kipu on 8/10", "flat 2/1".</summary>
    public static bool IsShare(Utterance utterance, int at) =>
        (at > 0 && Flats.Contains(utterance[at - 1].Text)) || (utterance[at].Number < utterance[at + 1].Number && utterance[at + 1].Number is 2 or 3 or 4 && ((at > 0 && utterance[at - 1].IsNumber && utterance[at].Gap == " ") || utterance.IsAny(at + 2, Lengths)))
        || (utterance[at + 1].Number == 10 && utterance[at].Number <= 10 && Pain.IsIn(utterance));

    /// <summary>Whether a length in those terms is a decade: "1960s".</summary>
    public static bool IsDecade(Utterance utterance, int at, int last)
    {
        for (var i = at; i < last; i++)
        {
            if (utterance[i] is { IsNumber: true, Number: >= 1_000 and < 2_100, Written.Length: 4 } && utterance[i + 1] is { Gap: "", Text: "s" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a bare figure that ends there counts what follows it, and is no day of the month: "the 4 rings".</summary>
    public static bool IsCount(Utterance utterance, int last) =>
        utterance[last].IsNumber && last + 1 < utterance.Count && utterance[last + 1] is { Gap: " ", IsNumber: false } next && !GoingOn.Contains(next.Text) && !Matcher.IsTimeWord(next.Text);

    private static readonly FrozenSet<string> AfterOne = Set("tiden snåret hugget ungefär prick precis hemma jobbar slutar börjar kommer nån någon nästa trettio femton fyrtiofem kvart tjugo tio fem alltså sharp senast tidigast ledig fri noll");

    /// <summary>Whether "ett" at that term is an article ("till ett annat lås"), or a figure with its ending counts rooms ("en 3a").</summary>
    public static bool IsArticle(Utterance utterance, int at) =>
        at + 1 < utterance.Count && (utterance[at].IsNumber
            ? utterance[at + 1] is { Gap: "", Text: "a" or "an" or "or" }
            : utterance[at].Text is "ett" && !(at > 0 && utterance[at - 1].Text is "klockan" or "kl" or "halv" or "över" or "i" or "vid") && utterance[at + 1] is { Gap: " ", IsNumber: false } next && !GoingOn.Contains(next.Text) && !AfterOne.Contains(next.Text) && !Matcher.IsTimeWord(next.Text));

    /// <summary>Whether what follows a figure that ends there goes on with the sentence, and is nothing that it may be the rank of.</summary>
    public static bool GoesOn(Utterance utterance, int last) =>
        !Storeys.IsIn(utterance) && (last + 1 >= utterance.Count || utterance[last + 1] is var next && (next.Gap != " " || next.IsNumber || (GoingOn.Contains(next.Text) && next.Text != "from") || Matcher.IsTimeWord(next.Text)));

    private static readonly FrozenSet<string> Owners = Set("my our your his her their");

    /// <summary>"My sister's 30th", "for our 25th".</summary>
    public static bool IsBirthday(Utterance utterance, int at) =>
        at > 0 && (Owners.Contains(utterance[at - 1].Text) || (utterance[at - 1].Text.EndsWith('s') && (utterance[at - 1].Written.Length > utterance[at - 1].Text.Length || utterance.IsAny(at - 2, Owners))));

    private static readonly Lexicon Storeys = new("floor", "floors", "storey", "storeys", "teeth", "molar");

    private static bool IsFigure(Utterance utterance, int at) =>
        at < utterance.Count && utterance[at] is { IsNumber: true, Gap: " " or "" } && !(at + 1 < utterance.Count && utterance[at + 1] is { IsGlued: true, Text: "st" or "nd" or "rd" or "th" });

    /// <summary>The last term of a figure with its decimals.</summary>
    private static int Whole(Utterance utterance, int at) =>
        at + 1 < utterance.Count && utterance[at + 1] is { IsNumber: true, Gap: "." or "," } ? at + 1 : at;

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
}
