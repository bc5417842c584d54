using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Gateway.Api;
using SmartPulse.Gateway.StandIn.Calls;
using SmartPulse.Gateway.StandIn.FastForward;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>What people do at the stand-in's phones.</summary>
internal static class HandsetEndpoints
{
    private const int LongestText = 1600;
    private const int MostKeys = 32;

    // What is typed is what was meant; a recogniser is never quite as sure.
    private const double TypedConfidence = 0.95;

    /// <summary>Maps them under the API; every one needs a session, and reaches no line beyond it.</summary>
    public static void MapHandsets(this IEndpointRouteBuilder api)
    {
        var phones = api.MapGroup("/stand-in").ProducesProblem(401);
        phones.MapGet("/exchange", ExchangeAsync).WithSummary("What the stand-in's phones can reach.");
        phones.MapGet("/handsets/{handset}", ViewAsync).WithSummary("What a phone shows.").ProducesProblem(404);
        phones.MapGet("/clock", ClockAsync).WithSummary("The gateway's clock.");

        var acts = phones.MapGroup("").ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415);
        acts.MapPost("/handsets", OpenAsync).Accepts<OpenHandset>("application/json").WithSummary("Pick up the phone of a number.");
        acts.MapPost("/handsets/{handset}/messages", WriteAsync).Accepts<WriteText>("application/json").WithSummary("Write to a line; answered when the gateway has taken it, or not.");
        acts.MapPost("/handsets/{handset}/calls", CallAsync).Accepts<PlaceCall>("application/json").WithSummary("Call a line.");
        acts.MapPost("/calls/{sid}/speech", SpeakAsync).Accepts<Speak>("application/json").WithSummary("Say something on a call.");
        acts.MapPost("/calls/{sid}/keys", PressAsync).Accepts<PressKeys>("application/json").WithSummary("Press keys on a call.");
        acts.MapPost("/calls/{sid}/played", PlayedAsync).Accepts<Played>("application/json").WithSummary("The phone has played some words to their end.");
        acts.MapPost("/calls/{sid}/composing", ComposingAsync).WithSummary("The person is about to speak: silence is not counted meanwhile, for a minute at most.");
        acts.MapPost("/calls/{sid}/hang-up", HangUpAsync).WithSummary("End the call.");
        acts.MapPost("/calls/{sid}/answer", AnswerAsync).WithSummary("Answer a phone that rings.");
        acts.MapPost("/calls/{sid}/decline", DeclineAsync).WithSummary("Decline a call; the caller's side hears that it is busy.");
        acts.MapPost("/calls/{sid}/voicemail-answers", VoicemailAsync).WithSummary("The phone company's own voicemail answers a phone that rings: nobody presses any key.");
        acts.MapPost("/clock", MoveAsync).Accepts<MoveClock>("application/json").WithSummary("Move the gateway's clock ahead.");
    }

    private static async Task<Ok<ExchangeView>> ExchangeAsync(ClaimsPrincipal user, Exchange exchange, CancellationToken cancellation) =>
        TypedResults.Ok(await exchange.ViewAsync(user, cancellation));

    private static async Task<Ok<ClockView>> ClockAsync(ClaimsPrincipal user, StandInClock clock, CancellationToken cancellation) =>
        TypedResults.Ok(await clock.ViewAsync(user, cancellation));

    private static async Task<Results<Ok<HandsetView>, ProblemHttpResult>> OpenAsync(HttpContext http, PhoneDesk desk, HandsetBook handsets, INumberDirectory numbers)
    {
        var (body, problem) = await JsonBody.ReadAsync<OpenHandset>(http);
        if (problem is not null)
        {
            return problem;
        }

        if (!PhoneNumber.TryParse(body?.Number, out var number))
        {
            return Problems.MalformedBody("number", "a number such as +358401234567 was expected.");
        }

        var reach = await Reach.OfAsync(http.User, numbers, http.RequestAborted);
        return reach.Lines.IsEmpty ? Problems.NotFound()
            : await numbers.FindAsync(number, http.RequestAborted) is not null ? Problems.Refused("number-is-a-line", "The number is a business's line, and no phone.", "Take another number.")
            : handsets.Open(number) is { } handset ? TypedResults.Ok(desk.View(handset, reach))
            : Problems.Refused("too-many-phones", "Too many phones were picked up since the process began.", "Use one of them, or restart the gateway.");
    }

    private static async Task<Results<Ok<HandsetView>, ProblemHttpResult>> ViewAsync(
        string handset, ClaimsPrincipal user, PhoneDesk desk, HandsetBook handsets, INumberDirectory numbers, CancellationToken cancellation) =>
        handsets.Find(handset) is { } phone && await Reach.OfAsync(user, numbers, cancellation) is { Lines.IsEmpty: false } reach
            ? TypedResults.Ok(desk.View(phone, reach))
            : Problems.NotFound();

    private static async Task<Results<Ok<HandsetView>, ProblemHttpResult>> WriteAsync(
        string handset, HttpContext http, PhoneDesk desk, HandsetBook handsets, INumberDirectory numbers)
    {
        var reach = await Reach.OfAsync(http.User, numbers, http.RequestAborted);
        if (reach.Lines.IsEmpty || handsets.Find(handset) is not { } phone)
        {
            return Problems.NotFound();
        }

        var (body, problem) = await JsonBody.ReadAsync<WriteText>(http);
        if (problem is not null)
        {
            return problem;
        }

        if (body?.Text?.Trim() is not { Length: > 0 and <= LongestText } text)
        {
            return Problems.MalformedBody("text", $"1 to {LongestText} characters were expected.");
        }

        if (body.Channel is not (Channel.Sms or Channel.WhatsApp))
        {
            return Problems.MalformedBody("channel", "sms or whatsApp was expected.");
        }

        if (!PhoneNumber.TryParse(body.To, out var line) || !reach.Covers(line.E164))
        {
            return NoSuchLine();
        }

        // To its end though the page goes away: a text that was sent is sent.
        await desk.WriteAsync(phone, line, body.Channel.Value, text, CancellationToken.None);
        return TypedResults.Ok(desk.View(phone, reach));
    }

    private static async Task<Results<Ok<HandsetView>, ProblemHttpResult>> CallAsync(
        string handset, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers)
    {
        var reach = await Reach.OfAsync(http.User, numbers, http.RequestAborted);
        if (reach.Lines.IsEmpty || handsets.Find(handset) is not { } phone)
        {
            return Problems.NotFound();
        }

        var (body, problem) = await JsonBody.ReadAsync<PlaceCall>(http);
        return problem is not null ? problem
            : body is null || !PhoneNumber.TryParse(body.To, out var line) || !reach.Covers(line.E164) ? NoSuchLine()
            : switchboard.Place(phone.Number, body.Withheld ?? false, line) is null ? Problems.Refused("phone-is-in-a-call", "The phone is on a call already.", "Hang up first.")
            : TypedResults.Ok(desk.View(phone, reach));
    }

    private static Task<Results<Ok<HandsetView>, ProblemHttpResult>> SpeakAsync(string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers) =>
        ActAsync<Speak>(sid, http, desk, handsets, switchboard, numbers, body =>
            body.Text?.Trim() is not { Length: > 0 and <= LongestText } text ? (null, Problems.MalformedBody("text", $"1 to {LongestText} characters were expected."))
            : body.Confidence is < 0 or > 1 or double.NaN ? (null, Problems.MalformedBody("confidence", "0 to 1 was expected."))
            : (new CallInput.Spoke(sid, text, body.Confidence ?? TypedConfidence), null));

    private static Task<Results<Ok<HandsetView>, ProblemHttpResult>> PressAsync(string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers) =>
        ActAsync<PressKeys>(sid, http, desk, handsets, switchboard, numbers, body =>
            body.Keys is { Length: > 0 and <= MostKeys } keys && keys.All(static k => char.IsAsciiDigit(k) || k is '*' or '#')
                ? (new CallInput.Pressed(sid, keys), null)
                : (null, Problems.MalformedBody("keys", $"1 to {MostKeys} of 0-9, * and # were expected.")));

    private static Task<Results<Ok<HandsetView>, ProblemHttpResult>> PlayedAsync(string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers) =>
        ActAsync<Played>(sid, http, desk, handsets, switchboard, numbers, body =>
            body.Number is { } number ? (new CallInput.Played(sid, number), null) : (null, Problems.MalformedBody("number", "the number of the words was expected.")));

    private static Task<Results<Ok<HandsetView>, ProblemHttpResult>> ComposingAsync(string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers) =>
        ActAsync(sid, http, desk, handsets, switchboard, numbers, new CallInput.Composing(sid));

    private static Task<Results<Ok<HandsetView>, ProblemHttpResult>> HangUpAsync(string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers) =>
        ActAsync(sid, http, desk, handsets, switchboard, numbers, new CallInput.HungUp(sid));

    private static Task<Results<Ok<HandsetView>, ProblemHttpResult>> AnswerAsync(string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers) =>
        ActAsync(sid, http, desk, handsets, switchboard, numbers, new CallInput.Answered(sid));

    private static Task<Results<Ok<HandsetView>, ProblemHttpResult>> DeclineAsync(string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers) =>
        ActAsync(sid, http, desk, handsets, switchboard, numbers, new CallInput.Declined(sid));

    private static Task<Results<Ok<HandsetView>, ProblemHttpResult>> VoicemailAsync(string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers) =>
        ActAsync(sid, http, desk, handsets, switchboard, numbers, new CallInput.VoicemailAnswered(sid));

    private static async Task<Results<Ok<HandsetView>, ProblemHttpResult>> ActAsync<T>(
        string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers,
        Func<T, (CallInput? Input, ProblemHttpResult? Problem)> read) where T : class
    {
        var (body, problem) = await JsonBody.ReadAsync<T>(http);
        var (input, wrong) = body is null ? (null, problem) : read(body);
        return input is null ? wrong! : await ActAsync(sid, http, desk, handsets, switchboard, numbers, input);
    }

    private static async Task<Results<Ok<HandsetView>, ProblemHttpResult>> ActAsync(
        string sid, HttpContext http, PhoneDesk desk, HandsetBook handsets, Switchboard switchboard, INumberDirectory numbers, CallInput input)
    {
        var reach = await Reach.OfAsync(http.User, numbers, http.RequestAborted);
        if (switchboard.Find(sid) is not { } on || !reach.Covers(on.Call.Line.E164) || handsets.Open(on.Leg.Phone) is not { } phone)
        {
            return Problems.NotFound();
        }

        if (on.Leg.IsOver)
        {
            return Problems.Refused("call-is-over", "The call has ended.", "Call again.");
        }

        switchboard.Take(input);
        return TypedResults.Ok(desk.View(phone, reach));
    }

    private static async Task<Results<Ok<ClockView>, ProblemHttpResult>> MoveAsync(HttpContext http, StandInClock clock, Switchboard switchboard, Viewers viewers)
    {
        if (!clock.MayMove(http.User))
        {
            return Problems.RoleTooLow();
        }

        if (switchboard.IsAnyCallOn)
        {
            return Problems.Refused("call-is-on", "Somebody is on a call, who would be silent for all that time.", "Hang up first.");
        }

        var (body, problem) = await JsonBody.ReadAsync<MoveClock>(http);
        if (problem is not null)
        {
            return problem;
        }

        Duration by;
        if (body?.ToNext == true)
        {
            var before = await clock.ViewAsync(http.User, http.RequestAborted);
            if (before.NextOwed is not { } next)
            {
                return Problems.Refused("nothing-owed", "Nothing is owed within the next 40 days.", "Start a conversation, or move the clock by a time.");
            }

            by = next - before.Now;
        }
        else if (PeriodPattern.NormalizingIso.Parse(body?.By ?? "") is { Success: true, Value: { Years: 0, Months: 0 } period }
            && period.ToDuration() is var asked && asked > Duration.Zero && asked <= StandInClock.Longest)
        {
            by = asked;
        }
        else
        {
            return Problems.MalformedBody("by", "a duration up to 40 days, such as PT4H or P1D, was expected, or toNext.");
        }

        await clock.MoveAsync(by, CancellationToken.None);
        viewers.ClockMoved();
        return TypedResults.Ok(await clock.ViewAsync(http.User, http.RequestAborted));
    }

    private static ProblemHttpResult NoSuchLine() =>
        Problems.MalformedBody("to", "a line's number was expected, one of those that the exchange lists.");
}
