using System.Collections.Frozen;
using System.Text;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding.Spelling;

/// <summary>An e-mail address in words: "matti piste virtanen ät esimerkki piste fi", "anna snabel-a exempel punkt se", "j o h n underscore 7 at example dot com".</summary>
internal static class SaidEmails
{
    private const int LongestLocal = 24;

    private static readonly FrozenDictionary<string, char> Marks = new Dictionary<string, char>
    {
        ["piste"] = '.', ["punkt"] = '.', ["dot"] = '.', ["point"] = '.',
        ["viiva"] = '-', ["väliviiva"] = '-', ["tavuviiva"] = '-', ["bindestreck"] = '-', ["streck"] = '-', ["dash"] = '-', ["hyphen"] = '-', ["minus"] = '-',
        ["alaviiva"] = '_', ["understreck"] = '_', ["underscore"] = '_',
        ["plus"] = '+',
    }.ToFrozenDictionary();

    /// <summary>How addresses end that people have here; another ending is written, not said.</summary>
    private static readonly FrozenSet<string> Ends = "fi se com net org eu nu io info ax no dk de uk ee me co biz app dev".Split(' ').ToFrozenSet();

    /// <summary>One company's name that a recogniser may write as two.</summary>
    private static readonly FrozenDictionary<string, string> Joined = new Dictionary<string, string> { ["g mail"] = "gmail", ["hot mail"] = "hotmail", ["out look"] = "outlook", ["i cloud"] = "icloud" }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Leads = new[]
    {
        "on", "is", "är", "osoite", "osoitteeni", "sähköposti", "sähköpostini", "sähköpostiosoite", "sähköpostiosoitteeni", "meili", "meilini", "maili", "mailini", "mail", "email", "post", "mejl", "mejlen", "adress", "adressen", "its", "that", "thats", "address", "to", "till", "att", "mejla", "maila", "mailaa", "skicka", "lähetä", "laita", "kirjoita", "send", "write", "skriv",
    }.ToFrozenSet();

    /// <summary>The first address that is said.</summary>
    public static Finding<string>? Read(Utterance utterance, UnderstandingContext context, bool[] taken)
    {
        for (var at = 1; at + 1 < utterance.Count; at++)
        {
            if (Sign(utterance, at, context.Spoken, out var isPlain) is not { } signEnd
                || Domain(utterance, signEnd + 1, out var domain, out var isSaid) is not { } last
                || (isPlain && !isSaid && !context.Spoken)
                || Local(utterance, at, out var local) is not { } first
                || (isPlain && !context.Spoken && !IsLed(utterance, first)))
            {
                continue;
            }

            Array.Fill(taken, true, first, last - first + 1);
            return new(Plain(local) + "@" + Plain(domain), utterance.Words(first, last), 0.8);
        }

        return null;
    }

    /// <summary>The sign between name and place, and its last term; plain when the word is also a preposition.</summary>
    private static int? Sign(Utterance utterance, int at, bool spoken, out bool isPlain)
    {
        var word = utterance[at].Text;
        isPlain = false;
        if (word is "snabel" && utterance.Is(at + 1, "a"))
        {
            return at + 1;
        }

        if (word is "miuku" && utterance.Is(at + 1, "mauku"))
        {
            return at + 1;
        }

        if (word is "ät" or "ätmerkki" or "miukumauku" or "miumau" or "kissanhäntä" or "snabela")
        {
            return utterance.Is(at + 1, "merkki") ? at + 1 : at;
        }

        if (word is not "at")
        {
            return null;
        }

        isPlain = !utterance[at].Gap.AsSpan().TrimEnd().EndsWith("(") && !utterance[at].Gap.AsSpan().TrimEnd().EndsWith("[");
        return utterance.Is(at + 1, "sign") || (spoken && utterance.Is(at + 1, "merkki")) ? at + 1 : at;
    }

    /// <summary>"We meet at home dot com" names no address; "my email is …" does.</summary>
    private static bool IsLed(Utterance utterance, int first) => first == 0 || utterance[first].Clause != utterance[first - 1].Clause || Leads.Contains(utterance[first - 1].Text);

    /// <summary>What follows the sign: names with dots between, the last one an ending that is known.</summary>
    private static int? Domain(Utterance utterance, int from, out string domain, out bool isSaid)
    {
        (domain, isSaid) = ("", false);
        var text = new StringBuilder();
        var (at, hasDot) = (from, false);
        int? last = null;
        while (Piece(utterance, at, isFirst: at == from, out var piece, out var end))
        {
            text.Append(piece);
            if (hasDot && Ends.Contains(piece))
            {
                (last, domain) = (end, text.ToString());
            }

            at = end + 1;
            if (at >= utterance.Count)
            {
                break;
            }

            if (Marks.TryGetValue(utterance[at].Text, out var mark) && mark is '.' or '-' && at + 1 < utterance.Count)
            {
                (hasDot, isSaid) = (hasDot || mark == '.', true);
                text.Append(mark);
                at++;
            }
            else if (utterance[at].Gap is "." or "-")
            {
                hasDot |= utterance[at].Gap == ".";
                text.Append(utterance[at].Gap);
            }
            else
            {
                break;
            }
        }

        return last;
    }

    /// <summary>What stands before the sign, from as far back as it holds together; null when the word before it may belong to it too.</summary>
    private static int? Local(Utterance utterance, int sign, out string local)
    {
        local = "";
        int? first = null;
        for (var from = sign - 1; from >= 0 && from >= sign - LongestLocal; from--)
        {
            if (Whole(utterance, from, sign) is { } whole)
            {
                (first, local) = (from, whole);
            }
        }

        if (first is not { } start || (Names.IsCommon(local) && start > 0))
        {
            return null;
        }

        // "Matti Virtanen ät": both names, or the last alone? That is asked.
        var before = start > 0 && utterance[start].Clause == utterance[start - 1].Clause ? utterance[start - 1].Text : null;
        return before is null || Leads.Contains(before) || Names.IsCommon(before) ? first : null;
    }

    /// <summary>The terms from one to the sign as one local part; null when two words stand side by side.</summary>
    private static string? Whole(Utterance utterance, int from, int sign)
    {
        var text = new StringBuilder();
        var at = from;
        var wasWord = false;
        while (at < sign)
        {
            if (!wasWord || utterance[at].Gap.Length == 0)
            {
                var number = at > from ? HeardNumbers.Digits(utterance, at, joinOnes: false) : [];
                var (piece, end) = ("", at);
                if (number.Count > 0)
                {
                    (piece, end) = (string.Concat(number.Select(d => d.Digits)), number[^1].Source.To);
                }
                else if (!Piece(utterance, at, isFirst: false, out piece, out end))
                {
                    return null;
                }

                if (end >= sign)
                {
                    return null;
                }

                text.Append(piece);
                (at, wasWord) = (end + 1, true);
                continue;
            }

            if (Marks.TryGetValue(utterance[at].Text, out var mark))
            {
                text.Append(mark);
                (at, wasWord) = (at + 1, false);
            }
            else if (utterance[at].Gap is "." or "-" or "_" or "+")
            {
                text.Append(utterance[at].Gap);
                wasWord = false;
            }
            else if (HeardNumbers.Digits(utterance, at, joinOnes: false) is { Count: > 0 } digits && digits[^1].Source.To < sign)
            {
                text.Append(string.Concat(digits.Select(d => d.Digits)));
                at = digits[^1].Source.To + 1;
            }
            else
            {
                return null;
            }
        }

        return wasWord ? text.ToString() : null;
    }

    /// <summary>One word, spelled or said, or its figures.</summary>
    private static bool Piece(Utterance utterance, int at, bool isFirst, out string piece, out int end)
    {
        (piece, end) = ("", at);
        if (at >= utterance.Count)
        {
            return false;
        }

        if (SpelledWord.At(utterance, at, fewest: 2) is { } spelled)
        {
            (piece, end) = (spelled.Letters, spelled.Span.To);
            return true;
        }

        if (isFirst && at + 1 < utterance.Count && Joined.TryGetValue(utterance[at].Text + " " + utterance[at + 1].Text, out var joined))
        {
            (piece, end) = (joined, at + 1);
            return true;
        }

        piece = utterance[at].Text;
        return !Marks.ContainsKey(piece);
    }

    /// <summary>Addresses have no dots over their letters, whatever the name has.</summary>
    private static string Plain(string text) => text.Replace('ä', 'a').Replace('å', 'a').Replace('ö', 'o').Replace('é', 'e').Replace('ü', 'u');
}
