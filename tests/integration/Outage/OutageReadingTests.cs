using System.Diagnostics;
using NodaTime;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Load.Kill.Carrier;
using SmartPulse.Load.Kill.Checking;
using SmartPulse.Load.Kill.Customers;
using SmartPulse.Load.Outage;

namespace SmartPulse.Tests.Integration.Outage;

/// <summary>What an outage is said to have been like, from answers that are made up: gone from second 10 to second 20.</summary>
public sealed class OutageReadingTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 11, 22, 9, 0);
    private static readonly Moments Gone = new(At(10), At(20), Nine);

    [Fact]
    public void FT07_only_what_was_sent_while_it_was_gone_tells_what_that_was_like()
    {
        var meanwhile = OutageReading.During(
            [Text("SM1", 9, 9.5, 200), Text("SM2", 11, 11.2, 503), Text("SM3", 12, 12.1, 200), Text("SM4", 13, 28, Answer.None), Caller(14, 14.3), Text("SM2", 21, 21.1, 200)], Gone);

        Assert.Equal((1, 1, 1, 1), (meanwhile.Accepted, meanwhile.Refused, meanwhile.Unanswered, meanwhile.Callers));
        Assert.Equal((100, 200, 300), (Math.Round(meanwhile.AcceptedP99), Math.Round(meanwhile.RefusedP99), Math.Round(meanwhile.CallersP99)));
    }

    [Fact]
    public void FT07_the_backlog_is_what_had_waited_and_the_texts_that_it_made_us_owe()
    {
        Answer[] answers = [Text("SM2", 11, 11.2, 503), Text("SM5", 21, 21.5, 200), Text("SM2", 22, 23, 200), Text("SM6", 25, 29, 200)];
        TakenText[] carried = [Carried("msg_2", Nine + Duration.FromSeconds(5)), Carried("msg_6", Nine + Duration.FromSeconds(9))];

        var afterwards = OutageReading.After(answers, Gone, carried, [Owed("msg_2", Nine + Duration.FromSeconds(3)), Owed("msg_6", Nine + Duration.FromSeconds(8))]);

        Assert.Equal((1.5, 3, 5), (Math.Round(afterwards.FirstAccepted!.Value.TotalSeconds, 1), Math.Round(afterwards.BacklogTaken.TotalSeconds, 1), Math.Round(afterwards.BacklogSent.TotalSeconds, 1)));
    }

    [Fact]
    public void FT07_answers_that_the_carrier_can_do_nothing_with_are_found()
    {
        Assert.Empty(Broken(Text("SM1", 11, 11, 503), Caller(12, 12)));
        Assert.Equal("refused-for-good", Broken(Text("SM1", 11, 11, 503) with { SaysWhen = false }));
        Assert.Equal("unanswered", Broken(Text("SM1", 11, 26, Answer.None)));
        Assert.Equal("unanswered", Broken(Text("SM1", 11, 11, 500)));
        Assert.Equal("caller-unheard", Broken(Caller(12, 12) with { HasInstructions = false }));
        Assert.Equal("caller-unheard", Broken(Caller(12, 12) with { Status = 503 }));

        static string Broken(params Answer[] answers) => Words(OutageReading.Broken(answers, Gone, [new(At(1), null), new(At(11), "gone"), new(At(21), null)], isDatabase: true));
    }

    [Fact]
    public void FT07_a_readiness_that_told_nobody_or_never_came_back_is_found()
    {
        Assert.Equal("not-told", Words(OutageReading.Broken([], Gone, [new(At(1), null)], isDatabase: true)));
        Assert.Equal("", Words(OutageReading.Broken([], Gone, [new(At(1), null)], isDatabase: false)));
        Assert.Equal("not-ready", Words(OutageReading.Broken([], Gone, [new(At(1), null), new(At(11), "gone")], isDatabase: true)));
    }

    private static string Words(IEnumerable<Violation> violations) => string.Join(' ', violations.Select(v => v.Promise));

    private static long At(double second) => (long)(second * Stopwatch.Frequency);

    private static Answer Text(string sid, double sent, double came, int status) => new(
        Deliveries.Text(DemoLine.Helsinki, "+358401110001", sid, "hana vuotaa"), Attempt: 1, status, At(sent), At(came), SaysWhen: true, HasInstructions: false);

    private static Answer Caller(double sent, double came) => new(
        new Delivery("", "", new Customer.Phone(""), "/twilio/voice", Array.Empty<FormPair>(), null), Attempt: 1, 200, At(sent), At(came), SaysWhen: false, HasInstructions: true);

    private static OwedText Owed(string message, Instant dueAt) => new(message, "+358401110001", "hei", dueAt, TextEnd.Sent, "accepted");

    private static TakenText Carried(string message, Instant at) => new(
        "SMx", "+358401110001", DemoLine.Helsinki.Number, "hei", at.ToDateTimeOffset(), new Uri($"http://127.0.0.1/status?message={message}"), IsAnswerLost: false);
}
