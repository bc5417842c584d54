using System.Collections.Frozen;
using System.Collections.Immutable;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding;

/// <summary>Places in a list, by what they are called: "the second", "den sista", "keskimmäinen", "the earliest".</summary>
internal static class ListedPlaces
{
    private static readonly ImmutableArray<Lexicon> Ordinals =
    [
        new("ykkönen", "ykkösen", "ykköstä", "ykkös*", "ekana", "ekaks", "ekaksi", "ensimmäisenä", "ensimmäiseks*", "ensimmäinen", "ensimmäisen", "ensimmäistä", "ensimmäiseen", "eka", "ekan", "ekaa", "ensimmäine", "ensinnä", "ettan", "den|det första", "första", "first", "the first", "option|vaihtoehto|alternativ a", "a vaihtoehto", "förstnämnda", "ensiksi|ensin mainittu|mainitun", "ensimmäiseksi mainittu|tarjottu", "ylin|ylimmän|ylimmäinen|ylimmäisen aika|ajan|vaihtoehto*|niistä|noista", "listan ylin|ylimmän|ylimmäisen", "översta alternativet|tiden|förslaget|av", "top|topmost one"),
        new("kakkonen", "kakkosen", "kakkosta", "kakkos*", "se|tuo|otan|otetaan|valitsen toinen|toisen|toista", "toinen|toisen|toista vaihtoehto*|niistä|näistä|noista", "toisena", "toiseks|toiseksi mainittu|tarjottu", "toka", "tokan", "tokaa", "tokana", "tokaks", "tvåan", "den|det andra", "andra alternativet|tiden|förslaget", "second", "seconds", "the second", "option|vaihtoehto|alternativ b", "b vaihtoehto", "toinen|toisen ehdottamasi|ehdottamanne|ehdotettu|tarjottu|tarjoamasi|tarjoamanne|mainittu"),
        new("kolmonen", "kolmosen", "kolmosta", "kolmos*", "kolmas", "kolmannen", "kolmatta", "trean", "den|det tredje", "tredje", "third", "the third", "option|vaihtoehto|alternativ c", "c vaihtoehto"),
        new("nelonen", "nelosen", "nelosta", "nelos*", "neljäs", "neljännen", "fyran", "den|det fjärde", "fjärde", "fourth", "the fourth"),
        new("vitonen", "viitonen", "vitosen", "viitosen", "vitosta", "viides", "viidennen", "femman", "den|det femte", "femte", "fifth", "the fifth"),
    ];

    private static readonly Lexicon LastOne = new("viimeinen", "viimenen", "viiminen", "viimisen", "viimesen", "viimeisen", "viimeistä", "viimeisenä", "viimeiseks*", "viimeisin", "viimeisimmän", "vika", "vikan", "vikaa", "den|det sista", "sista", "last one", "the last", "last", "viimmenen", "viimmesen", "viimeseks*", "viimesin", "alin|alimman|alimmainen|alimmaisen aika|ajan|vaihtoehto*|niistä|noista", "listan alin|alimman|alimmaisen", "sistnämnda", "nedersta alternativet|tiden|förslaget|av", "final|bottom one");

    private static readonly Lexicon MiddleOne = new("keskimmäinen", "keskimmäisen", "keskimmäistä", "keskimmäiseen", "siitä keskeltä", "den|det i mitten", "mittersta", "mellersta", "i mitten", "middle one", "the middle", "in the middle", "mittenalternativ*", "mittentid*", "mittentiden", "mellanalternativ*");

    private static readonly Lexicon Earliest = new("se|aika aikaisin|aikasin", "aikaisin|aikasin niistä|näistä|noista|noist|niist", "mahdollisimman aikainen|aikanen|aikasin|aikaisin", "så tidigt som möjligt", "tidigast", "soonest", "the soonest", "as early as", "aikaisin aika", "aikaisimman", "aikaisinta", "varhaisin", "varhaisimman", "den|det tidiga|tidigaste", "tidigaste", "earliest", "the early one");

    private static readonly Lexicon Latest = new("myöhäisin", "myöhäisimmän", "myöhäisintä", "den|det sena|senaste", "latest", "the late one");

    private static readonly Lexicon OfTwoLater = new("jälkimmäinen", "jälkimmäisen", "jälkimmäistä", "jälkimmäiseen", "myöhäisempi", "myöhempi", "sen|ton|tuon myöhemmän|myöhäisemmän", "den|det senare", "det andra alternativet", "latter", "later one", "the later");

    private static readonly Lexicon OfTwoEarlier = new("edellinen", "edellisen", "aikaisempi", "aiempi", "ensin mainittu", "ensinmainittu", "den|det tidigare", "sen|ton|tuon aikaisemman|aiemman", "former", "earlier one", "the earlier");

    /// <summary>Two of them, or counted from another: "any of the first two", "näst sista".</summary>
    private static readonly Lexicon SeveralOrCounted = new(
        "kahdesta|kahden ~ ensimmäisestä|ekasta|viimeisestä|vikasta|ensimmäisen|viimeisen", "kaksi|kaks ~ ekaa|ensimmäistä|viimeistä|vikaa", "jompikumpi|jompikumm*|molemmat|molemmista", "toiseksi viimei*",
        "två|båda ~ första|sista|senare|sistnämnda", "endera|någondera", "näst sista|sist", "first|last|other two|couple", "either ~ of", "second last|to", "penultimate", "before|after the last|first");

    /// <summary>What an ordinal counts where it counts no offer.</summary>
    private static readonly Lexicon NotOffers = new("päivä|päivää|viikkoa|vuosi|viesti|yritys|puhelu|hammas|menossa", "kerros|kerroksessa|krs|kerta|kerran|kerrassa|kertaa|rappu|rapussa|viikko|ovi|lapsi|kysymys|asia", "våning*|gång*|trapp*|barn*|dörr*|frågan|hand|namnet|försöket|samtalet|meddelandet", "of all", "jag|vi undrar|vill|tänker|tänkte|skulle|måste|behöver|vet", "time using|here|this|that|i|we|with|ever|trying|its|and|in", "floor|question|kid|child|door|house|thing|things|visit|week|timer", "come ~ served");

    /// <summary>An ordinal of these languages with another word after it belongs to that word: "second thoughts", "det andra badrummet".</summary>
    private static readonly FrozenSet<string> Adjectives = new[] { "first", "second", "third", "fourth", "fifth", "last", "första", "andra", "tredje", "fjärde", "femte", "sista" }.ToFrozenSet();

    /// <summary>What may follow an ordinal that stands for an offer.</summary>
    private static readonly FrozenSet<string> AfterOrdinals = new[]
    {
        "and", "or", "but", "if", "cos", "because", "as", "so", "then", "not", "would", "will", "can", "could", "might", "seems", "looks", "clashes", "clash", "wont", "doesnt", "has", "was", "be", "rather", "instead", "than", "of", "on", "you", "that", "these", "those", "suit", "work", "do", "does", "over", "only", "too", "again", "always", "to", "actually", "also", "now", "no", "mentioned", "listed", "available", "looking", "still", "cant", "we", "offer", "offered", "appointment", "wins", "there", "love", "mate",
        "och", "eller", "men", "om", "för", "så", "då", "inte", "ej", "int", "kan", "hinner", "skulle", "vill", "fungerar", "krockar", "kolliderar", "verkar", "låter", "duger", "av", "på", "än", "förslaget", "förslag", "alternativet", "tid", "hellre", "istället", "i", "nämnda", "som", "ni", "här", "är", "va", "e", "kör", "hade", "ska", "ser", "vore",
    }.ToFrozenSet();

    /// <summary>What an offer is called.</summary>
    private static readonly FrozenSet<string> Pronouns = new[] { "one", "ones", "slot", "time", "option", "day", "offer", "tiden", "alternativet", "klockslaget", "dagen", "förslaget" }.ToFrozenSet();

    /// <summary>Before "second" these measure a while: "just a second".</summary>
    private static readonly FrozenSet<string> Whiles = new[] { "a", "one", "half", "every", "each", "per", "any", "split", "wait", "few", "hold" }.ToFrozenSet();

    /// <summary>Before a bare "first" or "last" these make it a choice; after other words it is an adverb: "one question first".</summary>
    private static readonly FrozenSet<string> Choosing = new[] { "the", "go", "take", "with", "for", "want", "have", "like", "id", "ill", "prefer", "choose", "pick", "your", "very", "yes", "maybe", "rather", "be" }.ToFrozenSet();

    /// <summary>The one place of so many that is named, or null; where times are listed, the earliest and the latest name one too. Where they correct themselves, a "no" before it denies nothing.</summary>
    public static int? In(Utterance utterance, int listed, bool[] taken, bool areTimes, bool corrects = false)
    {
        if (NamesSeveral(utterance))
        {
            return null;
        }

        int? chosen = null;
        for (var n = 1; n <= Ordinals.Length; n++)
        {
            if (Said(Ordinals[n - 1], n == 2 && utterance.Count == 1 && utterance[0].Text is "toinen" or "andra"))
            {
                if (chosen is not null)
                {
                    return null;
                }

                chosen = n;
            }
        }

        if (Said(LastOne, false))
        {
            chosen = chosen is null ? listed : null;
        }

        if (chosen is null && listed == 3 && Said(MiddleOne, false))
        {
            chosen = 2;
        }

        if (chosen is null && listed == 2)
        {
            chosen = Said(OfTwoLater, false) ? 2 : Said(OfTwoEarlier, false) ? 1 : null;
        }

        if (chosen is null && areTimes)
        {
            chosen = Said(Earliest, false) ? 1 : Said(Latest, false) ? listed : null; // Times are offered in their order.
        }

        return chosen <= listed ? chosen : null;

        bool Said(Lexicon lexicon, bool also) =>
            (also || (Found(lexicon, utterance, taken) is { } match && (corrects || !Negation.Reaches(utterance, match)))) && !(utterance.IsQuestion && utterance.Count > 4);
    }

    /// <summary>Whether the word is an ordinal that may belong to the word after it.</summary>
    public static bool IsAdjective(string word) => Adjectives.Contains(word);

    /// <summary>Whether the late one is meant, of however many.</summary>
    public static bool IsLate(Utterance utterance) => LastOne.IsIn(utterance) || Latest.IsIn(utterance) || OfTwoLater.IsIn(utterance);

    /// <summary>Whether the early one is meant, of however many.</summary>
    public static bool IsEarly(Utterance utterance) => Earliest.IsIn(utterance) || OfTwoEarlier.IsIn(utterance);

    /// <summary>The later or the earlier of two, where it is said and not denied.</summary>
    public static Match? OfTwo(Utterance utterance) =>
        OfTwoLater.First(utterance) is { } later && !Negation.Reaches(utterance, later) ? later
        : OfTwoEarlier.First(utterance) is { } earlier && !Negation.Reaches(utterance, earlier) ? earlier
        : null;

    /// <summary>Which of so many offers are named by their place in the list, and where: the ordinals, the last and the one in the middle.</summary>
    public static IEnumerable<(int Number, Match At)> Named(Utterance utterance, int listed, bool[] taken)
    {
        for (var n = 1; n <= Math.Min(listed, Ordinals.Length); n++)
        {
            var toinen = n == 2 && utterance.Is(0, "toinen") && utterance.Count > 1 && utterance[1].Clause != utterance[0].Clause ? new Match(0, 0) : (Match?)null; // "Toinen" is "another" as well.
            if ((toinen ?? Found(Ordinals[n - 1], utterance, taken)) is { } match)
            {
                yield return (n, match);
            }
        }

        if (Found(LastOne, utterance, taken) is { } last)
        {
            yield return (listed, last);
        }

        if (listed == 3 && Found(MiddleOne, utterance, taken) is { } middle)
        {
            yield return (2, middle);
        }
    }

    /// <summary>The one place in the list that is named among other words and not denied, "number two if he doesn't mind the dog"; null where none is, or several.</summary>
    public static int? NamedAmongOthers(Utterance utterance, int listed)
    {
        int[] places = [.. Named(utterance, listed, new bool[utterance.Count]).Where(n => n.Number <= listed && !Negation.Reaches(utterance, n.At)).Select(n => n.Number).Concat(Numbered()).Distinct()];
        return places is [var only] && !NamesSeveral(utterance) ? only : null;

        IEnumerable<int> Numbered() => Enumerable.Range(1, Math.Max(0, utterance.Count - 1)).Where(i => !Negation.Reaches(utterance, new Match(i - 1, i)) && !IsTurnedDown(utterance, i + 1) && (Choices.Numbering.Contains(utterance[i - 1].Text) || utterance[i - 1].Text is "förslag" or "ehdotus") && IsLittleMore(i + 1))
            .Select(i => utterance[i].IsNumber ? utterance[i].Number : Choices.IsNumberWord(utterance[i].Text) ? (int)(SpelledNumbers.ValueOf(utterance[i].Text) ?? 0) : 0).Where(n => n >= 1 && n <= listed);

        // "Number 2 is leaking" is of another list.
        bool IsLittleMore(int at) => at >= utterance.Count || utterance[at].Clause != utterance[at - 1].Clause || utterance[at].Text is not "is" && (Choices.Thanking.Contains(utterance[at].Text) || AfterOrdinals.Contains(utterance[at].Text));
    }

    /// <summary>Where an ordinal stands for an offer: not of a floor, and no adverb.</summary>
    private static Match? Found(Lexicon ordinal, Utterance utterance, bool[] taken)
    {
        for (var found = ordinal.First(utterance); found is { } match; found = ordinal.From(utterance, match.From + 1))
        {
            if (!taken[match.From] && !IsDate(match) && NotOffers.At(utterance, match.To + 1) is null && !IsAdverb(match) && !IsOfAnother(match))
            {
                return match;
            }
        }

        return null;

        // "Kolmas joulukuuta", "the first of December".
        bool IsDate(Match match) => Enumerable.Range(match.To + 1, 2).Any(i => i < utterance.Count && TimeGrammar.Matcher.IsMonth(utterance[i].Text));

        bool IsOfAnother(Match match)
        {
            if (!Adjectives.Contains(utterance[match.To].Text))
            {
                return false;
            }

            var next = match.To + 1;
            if (utterance[match.To].Text == "second" && (utterance.IsAny(match.To - 1, Whiles) || (match.To > 0 && utterance[match.To - 1].IsNumber)))
            {
                return true;
            }

            next += utterance.IsAny(next, Pronouns) ? 1 : 0;
            return next < utterance.Count && utterance[next].Clause == utterance[match.To].Clause
                && !Choices.Around.Contains(utterance[next].Text) && !AfterOrdinals.Contains(utterance[next].Text) && !TimeGrammar.Matcher.IsTimeWord(utterance[next].Text);
        }

        bool IsAdverb(Match match) => (utterance[match.From].Text == "last" && utterance.Is(match.From - 1, "at")) || match.From > 1 && utterance[match.From].Text is "first" or "last"
            && utterance[match.From - 1].Clause == utterance[match.From].Clause && !Choosing.Contains(utterance[match.From - 1].Text);
    }

    /// <summary>Where they are turned down, the rest may be one: "the first two don't work, the third does".</summary>
    private static bool NamesSeveral(Utterance utterance) => SeveralOrCounted.First(utterance) is { } several && !Negation.Reaches(utterance, several) && !IsTurnedDown(utterance, several.To + 1);

    /// <summary>"… don't work", "… funkar inte".</summary>
    private static bool IsTurnedDown(Utterance utterance, int at) =>
        Enumerable.Range(at, 2).Any(i => i < utterance.Count && utterance[i].Clause == utterance[at - 1].Clause && (Negation.Words.Contains(utterance[i].Text) || utterance[i].Text is "clash" or "clashes" or "mahdottomia" or "mahottomia"));
}
