using NodaTime;
using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Bookings;

namespace SmartPulse.Tests.Unit.Tenants;

public class SettingsRulesTests
{
    private static readonly LocationSettings Fine = Shop.Settings();

    private static readonly Dictionary<string, LocationSettings> Wrong = new(StringComparer.Ordinal)
    {
        ["time zone"] = Fine with { TimeZone = "Europe/Turku" },
        ["currency"] = Fine with { Currency = "euro" },
        ["needs a name"] = Fine with { Name = new(" ", null, null) },
        ["default locale"] = Fine with { DefaultLocale = Locale.SvSe },
        ["2 locales for Swedish"] = Fine with { Locales = [Locale.FiFi, Locale.SvSe, Locale.SvFi] },
        ["digits only"] = Fine with { ServiceArea = ["00", "01 2"] },
        ["res_van1 is there 2 times"] = Fine with { Resources = [Shop.Resource(Shop.Van), Shop.Resource(Shop.Van)] },
        ["which is never"] = Fine with { Resources = [Shop.Resource(Shop.Van) with { TimeOff = [new(Shop.Monday.AtMidnight(), Shop.Monday.AtMidnight())] }] },
        ["a date has one"] = Fine with { Hours = Shop.Weekdays() with { Exceptions = [new(Shop.Monday, []), new(Shop.Monday, [])] } },
        ["no day of the week"] = Fine with { Hours = new([new(IsoDayOfWeek.None, new(9, 0), new(10, 0))], []) },
        ["more than once"] = Fine with { Services = [Shop.Service(), Shop.Service()] },
        ["length and a grid"] = Fine with { Services = [Shop.Service() with { Length = Duration.Zero }] },
        ["a grid of a minute"] = Fine with { Services = [Shop.Service() with { Grid = Duration.Zero }] },
        ["negative buffer"] = Fine with { Services = [Shop.Service() with { BufferAfter = Duration.FromMinutes(-1) }] },
        ["arrival window"] = Fine with { Services = [Shop.Service() with { ArrivalWindow = Duration.Zero }] },
        ["days ahead"] = Fine with { Services = [Shop.Service() with { HorizonDays = 0 }] },
        ["there are 0"] = Fine with { Services = [Shop.Service() with { Skills = ["gas"] }] },
        ["takes 2"] = Fine with { Services = [Shop.Service() with { ResourcesNeeded = 2 }] },
        ["with whom"] = Fine with { Services = [Shop.VanService() with { AsksWho = true }] },
        ["counts in EUR"] = Fine with { Services = [Shop.Service() with { ExpectedValue = new(1, "SEK") }] },
        ["1 to 5"] = Fine with { Dialogue = new() { OffersPerMessage = 6 } },
        ["misunderstandings"] = Fine with { Dialogue = new() { MisunderstandingsBeforeHuman = 0 } },
        ["text-back leaves"] = Fine with { Dialogue = new() { TextBackDelay = Duration.FromMinutes(2) } },
        ["ring"] = Fine with { RingFor = Duration.FromMinutes(2) },
        ["is held"] = Fine with { Dialogue = new() { HoldFor = Duration.FromSeconds(30) } },
        ["not recorded"] = Fine with { Voice = new() { RecordsCalls = true } },
        ["10 minutes long"] = Fine with { Voice = new() { LongestVoicemail = Duration.FromHours(1) } },
        ["for its words"] = Fine with { Voice = new() { WaitForWords = Duration.FromHours(1) } },
        ["falls silent"] = Fine with { Dialogue = new() { SilentAfter = Duration.FromMinutes(10) } },
    };

    public static TheoryData<string> Sentences => [.. Wrong.Keys];

    [Fact]
    public void BK28_ordinary_settings_have_no_problems()
    {
        Assert.Empty(SettingsRules.Problems(Fine));
        Assert.Empty(SettingsRules.Problems(Shop.Settings(Shop.VanService()) with { ServiceArea = ["00", "01", "02"] }));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void BK28_each_problem_is_said_in_a_sentence(string expected)
    {
        var problems = SettingsRules.Problems(Wrong[expected]);

        Assert.Contains(problems, p => p.Contains(expected, StringComparison.Ordinal));
        Assert.All(problems, p => Assert.EndsWith(".", p, StringComparison.Ordinal));
    }
}
