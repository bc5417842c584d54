using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>The five errors that are worse than all others, on the utterances published beside the repository; without them there is nothing to measure.</summary>
public sealed class PublishedUtterancesTests
{
    [Theory]
    [InlineData("fi", Language.Finnish)]
    [InlineData("sv", Language.Swedish)]
    [InlineData("en", Language.English)]
    public void UN64_the_worst_errors_do_not_happen_on_the_published_utterances(string file, Language language)
    {
        List<string> errors = [];
        foreach (var row in Rows(file))
        {
            var (text, expect) = (row.GetProperty("text").GetString()!, row.GetProperty("expect"));
            var tenant = row.GetProperty("tenant").GetString();
            if (tenant is not ("plumbing" or "dental"))
            {
                continue;
            }

            var asked = row.TryGetProperty("expecting", out var e) ? AskedFor(e.GetString()!) : Asked.Nothing;
            var settings = tenant == "dental" ? Tenant.Clinic : language == Language.Swedish ? Tenant.PlumberInStockholm : Tenant.PlumberInHelsinki;
            var offers = row.TryGetProperty("offers", out var o) ? o.EnumerateArray().Select(x => Offer(x.GetString()!, settings.TimeZone)).ToImmutableArray() : [];
            var heard = Heard.In(language, text, asked, settings, offers);
            var acts = expect.GetProperty("act").EnumerateArray().Select(a => a.GetString()!).ToArray();

            Check(acts.Contains("opt_out"), heard.Acts.Contains(Act.OptOut), "opt-out");
            if (expect.GetProperty("urgency").GetString() == "emergency")
            {
                Check(true, heard.Emergency is not null, "emergency");
            }
            else
            {
                Check(false, heard.Emergency is not null, "emergency");
            }

            if (heard.Acts.Contains(Act.Yes))
            {
                Check(acts.Contains("yes"), true, "yes");
            }

            if (heard.Choice is { } chosen)
            {
                Check(acts.Contains($"choose:{chosen}"), true, "choice");
            }

            if (expect.GetProperty("time").ValueKind == JsonValueKind.Null)
            {
                Check(false, heard.Time is not null, "time");
            }

            void Check(bool right, bool found, string what)
            {
                if (right != found)
                {
                    errors.Add($"{row.GetProperty("id").GetString()} {what}: {text}");
                }
            }
        }

        Assert.Empty(errors);
    }

    private static IEnumerable<JsonElement> Rows(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", $"utterances_open_{file}.jsonl");
            if (File.Exists(path))
            {
                return File.ReadLines(path).Select(l => JsonDocument.Parse(l).RootElement.Clone());
            }
        }

        return [];
    }

    private static Asked AskedFor(string expecting) => expecting switch
    {
        "job" => Asked.Job,
        "address" => Asked.Address,
        "time" or "choice" => Asked.Choice,
        "confirm" => Asked.Confirm,
        "name" => Asked.Name,
        _ => Asked.Nothing,
    };

    private static FreeTime Offer(string text, string zone)
    {
        var parts = text.Split('/');
        var start = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(parts[0]).Value;
        var end = parts.Length > 1 ? start.Date.At(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(parts[1]).Value) : start.PlusMinutes(40);
        Instant At(LocalDateTime local) => local.InZoneStrictly(DateTimeZoneProviders.Tzdb[zone]).ToInstant();
        var slot = new TimeSlot(At(start), At(end));
        return new FreeTime(slot, slot, []);
    }
}
