using System.Buffers;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace SmartPulse.Connectors.Twilio;

/// <summary>
/// The <c>X-Twilio-Signature</c> of a request: Base64 of HMAC-SHA-1, under the account's token, of the public address and then each parameter's
/// name and value, by name in ordinal order. Repeated names stay raw pairs in the order received. Pure.
/// </summary>
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Twilio signs with HMAC-SHA-1; as an HMAC it is not broken, and there is no other choice.")]
internal static class TwilioSignature
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "X-Twilio-Signature";

    /// <summary>The query parameter that carries the hash of a body that is no form.</summary>
    public const string BodyHash = "bodySHA256";

    private const int Sha1Size = 20;
    private const int Sha1Base64Size = 28;

    /// <summary>Signs a form post.</summary>
    public static string Sign(string token, string url, FormPair[] form)
    {
        var address = new PublicAddress(url);
        var message = new Message(address, form);
        try
        {
            return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(token), message.Under(address.Url, "", "")));
        }
        finally
        {
            message.Dispose();
        }
    }

    /// <summary>Whether a form post was signed with one of the tokens, over the address as it is or with its port left out or the default one put in.</summary>
    public static bool IsValid(string? signature, string url, FormPair[] form, ImmutableArray<string> tokens)
    {
        Span<byte> given = stackalloc byte[Sha1Base64Size];
        if (signature is not { Length: Sha1Base64Size } || !Ascii.IsValid(signature) || Encoding.ASCII.GetBytes(signature, given) != given.Length)
        {
            return false;
        }

        var address = new PublicAddress(url);
        var message = new Message(address, form);
        try
        {
            // Every variant under every token, always: a stranger's request costs no more than a good one, and time tells nothing.
            var valid = false;
            foreach (var token in tokens)
            {
                valid |= IsSigned(given, token, message.Under(address.Url, "", ""));
                valid |= IsSigned(given, token, message.Under(address.ToHost, address.OtherPort, address.FromPath));
            }

            return valid;
        }
        finally
        {
            message.Dispose();
        }
    }

    /// <summary>Whether a post that is no form was signed with one of the tokens: the address carries the body's hash, and that must be the body's.</summary>
    public static bool IsValidBody(string? signature, string url, ReadOnlySpan<byte> body, ImmutableArray<string> tokens)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(body, hash);
        Span<byte> claimed = stackalloc byte[SHA256.HashSizeInBytes];
        var text = QueryValue(url, BodyHash);
        var isClaimed = text.Length == 2 * claimed.Length && Convert.FromHexString(text, claimed, out _, out _) == OperationStatus.Done;
        return IsValid(signature, url, [], tokens) & isClaimed & CryptographicOperations.FixedTimeEquals(hash, claimed);
    }

    private static bool IsSigned(ReadOnlySpan<byte> given, string token, ReadOnlySpan<byte> message)
    {
        Span<byte> key = stackalloc byte[256];
        var length = Encoding.UTF8.TryGetBytes(token, key, out var written) ? written : throw new ArgumentException("An auth token has at most 256 bytes.", nameof(token));
        Span<byte> hash = stackalloc byte[Sha1Size];
        HMACSHA1.HashData(key[..length], message, hash);
        Span<byte> right = stackalloc byte[Sha1Base64Size];
        Base64.EncodeToUtf8(hash, right, out _, out _);
        return CryptographicOperations.FixedTimeEquals(given, right);
    }

    private static ReadOnlySpan<char> QueryValue(string url, string name)
    {
        var question = url.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? [] : url.AsSpan(question + 1);
        foreach (var range in query.Split('&'))
        {
            var part = query[range];
            if (part.Length > name.Length && part[name.Length] == '=' && part.StartsWith(name, StringComparison.Ordinal))
            {
                return part[(name.Length + 1)..];
            }
        }

        return [];
    }

    /// <summary>An address, and where its port is or would be. Letter case and credentials stay as they are; a fragment is never signed.</summary>
    private readonly ref struct PublicAddress
    {
        public PublicAddress(string url)
        {
            var hash = url.IndexOf('#', StringComparison.Ordinal);
            Url = hash < 0 ? url : url.AsSpan(0, hash);
            var scheme = Url.IndexOf("://", StringComparison.Ordinal);
            var start = scheme < 0 ? 0 : scheme + 3;
            var length = Url[start..].IndexOfAny('/', '?');
            var authority = length < 0 ? Url[start..] : Url.Slice(start, length);
            FromPath = Url[(start + authority.Length)..];

            // The last colon behind credentials and behind a bracketed IPv6 host is the port's.
            var colon = authority.LastIndexOf(':');
            var hasPort = colon > authority.LastIndexOfAny('@', ']');
            ToHost = Url[..(start + (hasPort ? colon : authority.Length))];
            var secure = scheme > 0 && Url[scheme - 1] is 's' or 'S';
            OtherPort = hasPort ? "" : secure ? ":443" : ":80";
        }

        public ReadOnlySpan<char> Url { get; }

        public ReadOnlySpan<char> ToHost { get; }

        public ReadOnlySpan<char> OtherPort { get; }

        public ReadOnlySpan<char> FromPath { get; }
    }

    /// <summary>What is signed, in one pooled buffer: parameters are written once, and each variant of the address right in front of them.</summary>
    private readonly ref struct Message
    {
        private const int LongestPort = 4;

        private readonly byte[] buffer;
        private readonly int parametersAt;
        private readonly int end;

        public Message(PublicAddress address, FormPair[] form)
        {
            var characters = address.Url.Length + LongestPort;
            foreach (var (name, value) in form)
            {
                characters += name.Length + value.Length;
            }

            parametersAt = Encoding.UTF8.GetMaxByteCount(address.Url.Length + LongestPort);
            buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(characters) + parametersAt);
            end = parametersAt;
            var order = ArrayPool<int>.Shared.Rent(form.Length);
            var sorted = order.AsSpan(0, form.Length);
            for (var i = 0; i < sorted.Length; i++)
            {
                sorted[i] = i;
            }

            // A sort that keeps the order of equal names: of "a=1&a=2", 1 goes first because it came first.
            sorted.Sort((x, y) => string.CompareOrdinal(form[x].Name, form[y].Name) is var names and not 0 ? names : x.CompareTo(y));
            foreach (var i in sorted)
            {
                end += Encoding.UTF8.GetBytes(form[i].Name, buffer.AsSpan(end));
                end += Encoding.UTF8.GetBytes(form[i].Value, buffer.AsSpan(end));
            }

            ArrayPool<int>.Shared.Return(order);
        }

        public ReadOnlySpan<byte> Under(ReadOnlySpan<char> first, ReadOnlySpan<char> second, ReadOnlySpan<char> third)
        {
            var start = parametersAt - Encoding.UTF8.GetByteCount(first) - Encoding.UTF8.GetByteCount(second) - Encoding.UTF8.GetByteCount(third);
            var at = start;
            at += Encoding.UTF8.GetBytes(first, buffer.AsSpan(at));
            at += Encoding.UTF8.GetBytes(second, buffer.AsSpan(at));
            _ = Encoding.UTF8.GetBytes(third, buffer.AsSpan(at));
            return buffer.AsSpan(start, end - start);
        }

        // Cleared: the buffer held what a customer wrote.
        public void Dispose() => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
    }
}
