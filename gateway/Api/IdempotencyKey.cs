using Microsoft.AspNetCore.Http.HttpResults;

namespace SmartPulse.Gateway.Api;

/// <summary>The caller's own id of a request: the same key again is a repeat, and gets the same answer.</summary>
internal static class IdempotencyKey
{
    /// <summary>The header.</summary>
    public const string Header = "Idempotency-Key";

    private const int Longest = 64;

    /// <summary>The key, or null when none was sent or it cannot be one.</summary>
    public static string? Read(HttpRequest request, out bool isMalformed)
    {
        var values = request.Headers[Header];
        var key = values.ToString();
        isMalformed = values.Count > 0 && (values.Count > 1 || key.Length is 0 or > Longest || key.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0);
        return isMalformed || values.Count == 0 ? null : key;
    }

    /// <summary>What is answered to a key that cannot be one.</summary>
    public static ProblemHttpResult Malformed() => Problems.Malformed(Header, $"1 to {Longest} printable ASCII characters without spaces were expected.");
}
