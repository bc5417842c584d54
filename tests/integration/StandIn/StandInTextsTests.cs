using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.StandIn;
using SmartPulse.Gateway.StandIn.Handsets;

namespace SmartPulse.Tests.Integration.StandIn;

/// <summary>The stand-in's memory of texts, on a real file.</summary>
public sealed class StandInTextsTests : IDisposable
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 11, 21, 12, 0);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-texts-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void PH17_a_text_and_what_became_of_it_are_still_there_after_a_restart()
    {
        using (var texts = Open())
        {
            var book = new StandInBook(texts);
            book.Add(Taken("SM1"));
            book.Add(Taken("SM2"));
            Assert.True(book.Change("SM1", (StandInMessage m) => m with { Status = "delivered", Updated = Noon }, out _));
        }

        using var again = Open();
        Assert.Equal(["SM2", "SM1"], new StandInBook(again).Messages.Select(m => m.Sid));
        Assert.Equal(["queued", "delivered"], new StandInBook(again).Messages.Select(m => m.Status));
    }

    [Fact]
    public void PH17_what_a_customer_wrote_is_still_there_once_and_as_it_last_was()
    {
        var phone = PhoneNumber.From("+358401110001");
        var written = new OwnText("SM3", PhoneNumber.From("+358450000101"), Channel.Sms, "hana vuotaa \"nyt\"\nheti ä", Noon, Tick.Sent, null);
        using (var texts = Open())
        {
            texts.Keep(new(null, phone, written));
            texts.Keep(new(null, phone, written with { Tick = Tick.Delivered }));
        }

        using var again = Open();
        Assert.Equal([new KeptText(null, phone, written with { Tick = Tick.Delivered })], again.Kept);
    }

    [Fact]
    public void PH17_a_line_that_a_kill_tore_is_left_out_and_the_rest_stays()
    {
        using (var texts = Open())
        {
            texts.Keep(new(Taken("SM4"), null, null));
        }

        File.AppendAllText(Path.Combine(folder.FullName, "stand-in-texts.jsonl"), "{\"taken\":{\"sid\":\"SM5\",\"to");

        using (var again = Open())
        {
            Assert.Equal(["SM4"], again.Kept.Select(t => t.Sid));
            again.Keep(new(Taken("SM6"), null, null));
        }

        using var third = Open();
        Assert.Equal(["SM4", "SM6"], third.Kept.Select(t => t.Sid));
    }

    private static StandInMessage Taken(string sid) =>
        new(sid, "+358401110001", "+358450000101", null, "Hei!", 0, 1, Noon, Noon, null, "queued", null, "http://localhost/x");

    private StandInTexts Open() => new(new DataDirectory(folder), NullLogger<StandInTexts>.Instance);
}
