using System.Buffers;
using System.Collections.Frozen;

namespace SmartPulse.Understanding.Numbers;

/// <summary>Reads amounts of money: a number with its currency before or after it, and the small coin that follows.</summary>
internal static class MoneyWords
{
    private sealed record Coin(string? Currency, string Unit, bool IsSmall = false);

    private static readonly FrozenDictionary<string, Coin> ByName = Table(
        (new("EUR", "euro"), "euro euros euroa euron eurolla eurot e eur € egeä egee"),
        (new("SEK", "krona"), "krona kronor kr sek kronan spänn kruunua kruunu riksdaler"),
        (new("NOK", "krone"), "nok"), (new("DKK", "krone"), "dkk"),
        (new(null, "dollar"), "dollar dollars dollari dollaria $"), (new("USD", "dollar"), "usd us$ us$ usd$"), (new("CAD", "dollar"), "cad cad$ c$"), (new("AUD", "dollar"), "aud aud$"), (new("NZD", "dollar"), "nzd nzd$"), (new("MXN", "peso"), "mxn mxn$ mex$"),
        (new(null, "pound"), "pound pounds pund punta puntaa £"), (new("GBP", "pound"), "gbp"), (new("JPY", "yen"), "yen jeni jeniä jpy ¥"), (new("CNY", "yuan"), "yuan rmb cny"), (new("CHF", "franc"), "chf"), (new(null, "franc"), "franc francs frangi frangia"),
        (new("CRC", "colon"), "₡ crc"), (new("NGN", "naira"), "₦ ngn"), (new("KRW", "won"), "₩ krw"), (new("ILS", "shekel"), "₪ ils"), (new("VND", "dong"), "₫ vnd"), (new("PHP", "peso"), "₱ php"), (new("UAH", "hryvnia"), "₴ uah"),
        (new("INR", "rupee"), "₹"), (new("TRY", "lira"), "₺"), (new("RUB", "rouble"), "₽ rub"), (new("KZT", "tenge"), "₸ kzt"), (new("GEL", "lari"), "₾ gel"), (new("PLN", "zloty"), "pln"), (new("CZK", "koruna"), "czk"), (new("HUF", "forint"), "huf"),
        (new("INR", "rupee"), "rupee rupees rupia rupiaa rs inr"), (new("FIM", "markka"), "markka markkaa"), (new("TRY", "lira"), "lira"), (new("XBT", "bitcoin"), "bitcoin bitcoins bitcoinia ₿"), (new(null, "guilder"), "guilder guilders"),
        (new(null, "cent", IsSmall: true), "cent cents sentti senttiä ¢"), (new(null, "öre", IsSmall: true), "öre"), (new(null, "pence", IsSmall: true), "pence penny penniä"));

    /// <summary>Words that may stand between the number and the currency, and what they make of it.</summary>
    private static readonly FrozenDictionary<string, string> Peoples = new Dictionary<string, string>
    {
        ["norska"] = "NOK", ["norwegian"] = "NOK", ["norjan"] = "NOK", ["danska"] = "DKK", ["danish"] = "DKK", ["tanskan"] = "DKK", ["svenska"] = "SEK", ["swedish"] = "SEK", ["ruotsin"] = "SEK", ["us"] = "USD", ["amerikanska"] = "USD", ["american"] = "USD", ["yhdysvaltain"] = "USD",
        ["swiss"] = "CHF", ["sveitsin"] = "CHF", ["schweiziska"] = "CHF", ["turkish"] = "TRY", ["finnish"] = "FIM", ["dutch"] = "NLG", ["canadian"] = "CAD", ["australian"] = "AUD", ["british"] = "GBP", ["brittiska"] = "GBP",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> BeforeNumbers = new[] { "eur", "sek", "nok", "dkk", "usd", "gbp", "chf", "inr", "rs", "cad", "aud", "nzd", "jpy", "cny", "mxn", "dollar" }.ToFrozenSet();

    private const string Signs = "€$£¥₿₡₦₩₪₫₱₴₹₺₽₸₾";

    private static readonly SearchValues<char> AnySign = SearchValues.Create(Signs);

    /// <summary>Whether a currency is named anywhere; cheap, and most texts name none.</summary>
    public static bool IsIn(Utterance utterance)
    {
        if (utterance.Text.AsSpan().ContainsAny(AnySign))
        {
            return true;
        }

        foreach (var term in utterance.Terms)
        {
            if (ByName.ContainsKey(term.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The amount that begins at that term; its words and place are left to the caller.</summary>
    public static bool TryRead(Utterance utterance, int at, Language language, out SaidMoney amount, out int last)
    {
        (amount, last) = (new(0, null, "", "", 0), at);
        var coin = SignIn(utterance[at].Gap);
        var number = at;
        if (coin is null && BeforeNumbers.Contains(utterance[at].Text) && at + 1 < utterance.Count && char.IsAsciiDigit(utterance[at + 1].Written[0]) && utterance[at + 1].Gap.Trim() is "" or "$")
        {
            (coin, number) = (ByName[utterance[at].Text], at + 1);
        }

        if (coin is not null)
        {
            if (!char.IsAsciiDigit(utterance[number].Written[0]) || !Counting.TryRead(utterance, number, language, out var counted))
            {
                return false;
            }

            var code = number == at && at > 0 && Peoples.TryGetValue(utterance[at - 1].Text, out var people) ? people
                : number == at && at > 0 && utterance[at - 1].Gap.Length >= 0 && ByName.TryGetValue(utterance[at - 1].Text + "$", out var dollars) ? dollars.Currency : coin.Currency;
            (amount, last) = (new(counted.Value, code, coin.Unit, "", 0), counted.Last);
            return true;
        }

        if (!Counting.TryRead(utterance, at, language, out var before) || before.IsOrdinal)
        {
            return false;
        }

        last = before.Last;
        var next = last + 1;
        if (SignIn(next < utterance.Count ? utterance[next].Gap : utterance.Tail, onlyAtStart: true, isLast: next == utterance.Count) is { } after)
        {
            amount = new(before.Value, after.Currency, after.Unit, "", 0);
            if (Small(utterance, last, language, isNamed: true) is { } rest)
            {
                (amount, last) = (amount with { Amount = amount.Amount + (rest.Value / 100) }, rest.Last);
            }

            return true;
        }

        string? currency = null;
        if (next + 1 < utterance.Count && Peoples.TryGetValue(utterance[next].Text, out currency))
        {
            next++;
        }

        if (next < utterance.Count && utterance[next].Gap.Trim() is "" && Multiple(utterance[next].Text) is { } many)
        {
            (amount, last) = (new(before.Value * many.Times, many.Coin.Currency, many.Coin.Unit, "", 0), next);
            return true;
        }

        if (next >= utterance.Count || utterance[next].Gap.Trim() is not ("" or "-") || !ByName.TryGetValue(utterance[next].Text, out var named) || (utterance[next].Text == "e" && language != Language.Finnish))
        {
            return false;
        }

        (amount, last) = (new(before.Value, currency ?? named.Currency, named.Unit, "", 0), next);
        if (!named.IsSmall && Small(utterance, next, language) is { } small)
        {
            (amount, last) = (amount with { Amount = amount.Amount + (small.Value / 100) }, small.Last);
        }

        return true;
    }

    /// <summary>"MSEK", "MEUR", "KSEK", "TSEK": millions and thousands, as in accounts.</summary>
    private static (decimal Times, Coin Coin)? Multiple(string word) =>
        word.Length == 4 && word[0] is 'm' or 'k' or 't' && ByName.TryGetValue(word[1..], out var coin) && string.Equals(coin.Currency, word[1..], StringComparison.OrdinalIgnoreCase)
            ? (word[0] == 'm' ? 1_000_000 : 1_000, coin)
            : null;

    /// <summary>"… och 23 öre", "… 50 cents", "20 rupees 43".</summary>
    private static (decimal Value, int Last)? Small(Utterance utterance, int named, Language language, bool isNamed = false)
    {
        var next = named + 1;
        var joined = next < utterance.Count && utterance[next].Text is "och" or "and" or "ja";
        next += joined ? 1 : 0;
        if (next >= utterance.Count || (utterance[next].Gap.Trim().Length > 0 && !isNamed) || !Counting.TryRead(utterance, next, language, out var cents) || cents is { IsOrdinal: true } or { Value: >= 100 or < 1 } || cents.Value != Math.Floor(cents.Value))
        {
            return null;
        }

        var coin = cents.Last + 1;
        if (coin < utterance.Count && ByName.TryGetValue(utterance[coin].Text, out var small))
        {
            return small.IsSmall ? (cents.Value, coin) : null;
        }

        return !isNamed && coin == utterance.Count ? (cents.Value, cents.Last) : null;
    }

    /// <summary>The sign in a gap: before the number that follows, or (<paramref name="onlyAtStart"/>) after the one before; " $10" belongs to what follows.</summary>
    private static Coin? SignIn(string gap, bool onlyAtStart = false, bool isLast = false)
    {
        var marks = gap.Trim();
        return marks.Length == 0 ? null
            : onlyAtStart ? (Signs.Contains(marks[0]) && (isLast || gap[0] != ' ' || gap[^1] == ' ') ? ByName[marks[..1]] : null)
            : Signs.Contains(marks[^1]) && (gap.Length - gap.TrimEnd().Length <= 1) ? ByName[marks[^1..]] : null;
    }

    private static FrozenDictionary<string, Coin> Table(params (Coin Coin, string Words)[] rows) =>
        rows.SelectMany(r => r.Words.Split(' ').Select(w => (Word: w, r.Coin))).DistinctBy(p => p.Word).ToFrozenDictionary(p => p.Word, p => p.Coin);
}
