using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Phone;

/// <summary>Plays the carrier: posts signed webhooks, and reads back what the stand-in carrier was given to send.</summary>
internal sealed class CarrierClient(Uri server, TwilioAccount account) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(20) };

    /// <summary>A new id as the carrier gives them: two letters and 32 hex digits.</summary>
    public static string NewSid(string prefix) => prefix + RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Posts one signed webhook; what was answered, or null when it was not taken.</summary>
    public async Task<string?> PostAsync(string path, TextWriter console, CancellationToken cancellation, params FormPair[] parameters)
    {
        var url = new Uri(server, path);
        FormPair[] form = [new("AccountSid", account.Sid), new("ApiVersion", "2010-04-01"), .. parameters];
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new StringContent(FormBody.Write(form), new MediaTypeHeaderValue("application/x-www-form-urlencoded")),
        };
        request.Headers.Add(TwilioSignature.Header, TwilioSignature.Sign(account.PrimaryToken, url.AbsoluteUri, form));
        using var response = await http.SendAsync(request, cancellation);
        var body = await response.Content.ReadAsStringAsync(cancellation);
        await console.WriteLineAsync($"POST {path} -> {(int)response.StatusCode} {body}");
        return response.IsSuccessStatusCode ? body : null;
    }

    /// <summary>The ids and texts that were sent to somebody, oldest first; null when this is no stand-in carrier.</summary>
    public async Task<IReadOnlyList<(string Sid, string Body)>?> SentToAsync(string address, CancellationToken cancellation)
    {
        var path = $"/carrier/2010-04-01/Accounts/{account.Sid}/Messages.json?To={Uri.EscapeDataString(address)}&PageSize=1000";
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server, path));
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.Sid}:{account.PrimaryToken}")));
        using var response = await http.SendAsync(request, cancellation);
        if (!response.IsSuccessStatusCode)
        {
            return null;
        }

        using var page = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellation));
        return [.. page.RootElement.GetProperty("messages").EnumerateArray()
            .Select(m => (m.GetProperty("sid").GetString() ?? "", m.GetProperty("body").GetString() ?? "")).Reverse()];
    }

    /// <summary>Prints what is sent to somebody beyond what was there before, until the time is over or the first answer has come.</summary>
    public async Task PrintAnswersAsync(string address, HashSet<string> before, TimeSpan wait, TextWriter console, CancellationToken cancellation)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        for (var left = wait; left > TimeSpan.Zero && await ticks.WaitForNextTickAsync(cancellation); left -= ticks.Period)
        {
            var answers = (await SentToAsync(address, cancellation) ?? []).Where(m => !before.Contains(m.Sid)).ToList();
            foreach (var (sid, body) in answers)
            {
                await console.WriteLineAsync($"{sid} to {address}:\n  {body.ReplaceLineEndings("\n  ")}");
            }

            if (answers.Count > 0)
            {
                return;
            }
        }

        await console.WriteLineAsync($"No answer to {address} within {wait.TotalSeconds:0} s.");
    }

    public void Dispose() => http.Dispose();
}
