using SmartPulse.Tenants;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Tests.Wire;

namespace SmartPulse.Tests.Unit.Wire;

/// <summary>During a rolling upgrade two releases speak to each other: what one writes, the next reads whole.</summary>
public sealed class MessageSampleTests
{
    private static readonly string Folder = Path.Combine(Files.Root, "tests/unit/Wire/Samples/Messages");

    [Fact]
    public void ST44_every_message_and_state_that_was_ever_written_is_still_read_and_loses_nothing()
    {
        WriteMissing();

        var samples = MessageSamples.In(Folder);

        Assert.Equal([], MessageSamples.Wanted().Select(w => w.Name).Except(samples.Select(s => s.Name)).Select(n => $"no sample of {n}"));
        Assert.All(samples, s => Assert.Null(MessageSamples.FirstLoss(s.Json, MessageSamples.Again(s.Json, s.Type))));
    }

    [Fact]
    public void A_member_that_is_no_longer_read_is_found()
    {
        var json = Specimen.Of(typeof(TenantState), named: null)!;
        json["versions"]![0]!["neverHeardOf"] = 1;

        Assert.Equal("$.versions[0].neverHeardOf", MessageSamples.FirstLoss(json, MessageSamples.Again(json, typeof(TenantState))));
    }

    /// <summary>With SMARTPULSE_WRITE_TABLES=1 samples of new types and cases are written; what stands is never overwritten.</summary>
    private static void WriteMissing()
    {
        if (Environment.GetEnvironmentVariable("SMARTPULSE_WRITE_TABLES") != "1")
        {
            return;
        }

        Directory.CreateDirectory(Folder);
        foreach (var (name, type, named) in MessageSamples.Wanted().Where(w => !File.Exists(Path.Combine(Folder, $"{w.Name}.json"))))
        {
            File.WriteAllText(Path.Combine(Folder, $"{name}.json"), MessageSamples.Again(Specimen.Of(type, named)!, type).ToJsonString(new() { WriteIndented = true }) + "\n");
        }
    }
}
