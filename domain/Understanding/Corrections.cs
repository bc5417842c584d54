using System.Collections.Frozen;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>That something stands wrong between us: one value put against another ("15 not 5", "inte nionde utan tionde", "B eikä A"), or said again with "I said".</summary>
internal static class Corrections
{
    private const int Apart = 4;

    private static readonly FrozenSet<string> Denials = new[] { "ei", "eikä", "en", "enkä", "inte", "ej", "int", "not" }.ToFrozenSet();

    private static readonly Lexicon SaidBefore = new(
        "sanoin|sanoinhan|kirjoitin|kirjotin|laitoin|pyysin|ilmoitin", "mähän|minähän sanoin|kirjoitin", "pitäis|pitäisi|piti|pitää ~ olla|lukea", "tarkotin|tarkoitin|tarkotan|tarkoitan", "kirjotusvirhe|kirjoitusvirhe|kirotusvirhe|kirjotusvirheitä|lyöntivirhe|näppäilyvirhe", "meni ~ väärin|typo", "typo", "on|oli|meni ~ väärin", "väärä ~ osoite|numero|nimi|rappu|päivä|aika|kello", "kirjoitetaan|kirjotetaan|tavataan",
        "sa|skrev|sade|angav|bad jag|vi", "jag|vi sa|skrev|sade|angav", "ska|skulle ~ vara|va|stå", "skrivfel|felskrivet|felstavat|tryckfel", "stavas", "är|blev|står ~ fel", "menade", "fel ~ adress|nummer|dag|tid|namn|trappa|port|datum", "rättelse",
        "i|we said|wrote|put|meant|asked", "meant", "should ~ be|say|read", "its|spelled|spelt ~ with", "spelled|spelt", "typo", "wrong ~ house|number|address|street|day|time|name|flat", "is|are|have ~ wrong", "thats wrong", "correction");

    private static readonly Lexicon Rest = new(
        "muut|muuten|loput|muutoin ~ oikein|ok|täsmää|hyvä|hyvin|kunnossa|okei|käy|sopii|pitää", "resten|annars|övrigt|annat ~ stämmer|bra|rätt|ok|okej|är|funkar", "rest|otherwise|everything|apart ~ grand|fine|right|good|ok|correct|perfect|great|that");

    /// <summary>Whether what is known may be put right: it was read back, its name is asked, or an appointment stands.</summary>
    public static bool MayBe(UnderstandingContext context) => context is { Asked: Asked.Confirm or Asked.Name } or { Known.IsBooked: true };

    /// <summary>Whether all of it is a question; what is asked behind a comma asks something else.</summary>
    public static bool IsAsked(Utterance said) => said.IsQuestion && (said.Count == 0 || said[0].Clause == said[^1].Clause);

    /// <summary>Where something is put right, in an answer to what we had read back.</summary>
    public static int? In(Utterance said)
    {
        if (IsAsked(said))
        {
            return null;
        }

        for (var i = 0; i < said.Count; i++)
        {
            if (Denials.Contains(said[i].Text) && Against(said, i))
            {
                return i;
            }
        }

        return SaidBefore.First(said)?.From;
    }

    /// <summary>"Otherwise fine, but the address is wrong" only grants what is not the point.</summary>
    private static readonly FrozenSet<string> Turns = new[] { "but", "except", "mut", "mutta", "muttei", "paitsi", "men", "utom", "fast" }.ToFrozenSet();

    /// <summary>Whether the rest was called right.</summary>
    public static bool CallsRestRight(Utterance said) => Rest.IsIn(said);

    /// <summary>Whether it was called right last, so that what we had read back stands but for the correction.</summary>
    public static bool RestStands(Utterance said) => Rest.First(said) is { } rest && !said.Terms.Skip(rest.To + 1).Any(t => Turns.Contains(t.Text));

    /// <summary>A value on either side of a denial, or two after it: "15 not 5", "ei 5 vaan 15".</summary>
    private static bool Against(Utterance said, int denial)
    {
        for (var after = denial + 1; after < Math.Min(said.Count, denial + Apart); after++)
        {
            for (var other = Math.Max(0, denial - Apart); other < Math.Min(said.Count, after + Apart); other++)
            {
                if (other != denial && other != after && IsAlike(said, other, after))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsAlike(Utterance said, int one, int other)
    {
        var (a, b) = (said[one], said[other]);
        return a.Text != b.Text
            && ((a.IsNumber && b.IsNumber)
                || (a.Text.Length == 1 && b.Text.Length == 1 && a.StartsUpper && b.StartsUpper && !a.IsNumber && !b.IsNumber)
                || (a.Text.Length >= 3 && b.Text.Length >= 3 && (IsDay(a.Text) && IsDay(b.Text) || (one > 0 && other > 0 && a.StartsUpper && b.StartsUpper && a.Text[0] == b.Text[0]))));
    }

    private static bool IsDay(string word) => word.Length >= 3 && Days.Contains(word[..3]);

    private static readonly FrozenSet<string> Days = new[] { "maa", "tii", "kes", "tor", "per", "lau", "sun", "mån", "tis", "ons", "fre", "lör", "sön", "mon", "tue", "wed", "thu", "fri", "sat" }.ToFrozenSet();
}
