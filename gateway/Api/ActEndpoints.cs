using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Reporting;

namespace SmartPulse.Gateway.Api;

/// <summary>What one location's people do. Each becomes a signal; the conversation decides.</summary>
internal static class ActEndpoints
{
    /// <summary>The most characters a message may have: what a carrier takes.</summary>
    private const int LongestMessage = 1600;

    /// <summary>Maps them under a location.</summary>
    public static void MapActApi(this IEndpointRouteBuilder location)
    {
        var acts = location.MapGroup("").RequireScope(Role.Staff)
            .ProducesProblem(400).ProducesProblem(403).ProducesProblem(409).ProducesProblem(413).ProducesProblem(415).ProducesProblem(503);
        acts.MapPost("/conversations/{opportunity}/take-over", TakeOverAsync).WithSummary("Take the conversation over: from here the assistant says nothing.");
        acts.MapPost("/conversations/{opportunity}/hand-back", HandBackAsync).WithSummary("Give the conversation back to the assistant.");
        acts.MapPost("/conversations/{opportunity}/messages", WriteAsync).Accepts<StaffMessage>("application/json")
            .WithSummary("Write to the customer; that takes the conversation over.");
        acts.MapPost("/conversations/{opportunity}/purpose", PurposeAsync).Accepts<PurposeChoice>("application/json")
            .WithSummary("Say what the opportunity is about.");
        acts.MapPost("/tasks/{task}/done", TaskDoneAsync).WithSummary("A task is done.");
    }

    private static Task<Results<Ok<Done>, ProblemHttpResult>> TakeOverAsync([AsParameters] LocationScope scope, string opportunity, Desk desk, HttpContext context) =>
        desk.ActAsync(context, scope, opportunity, "take-over", (act, _) => new Signal.TakenOver(act.Id, act.At, act.Staff));

    private static Task<Results<Ok<Done>, ProblemHttpResult>> HandBackAsync([AsParameters] LocationScope scope, string opportunity, Desk desk, HttpContext context) =>
        desk.ActAsync(context, scope, opportunity, "hand-back", (act, _) => new Signal.HandedBack(act.Id, act.At, act.Staff));

    private static async Task<Results<Ok<Done>, ProblemHttpResult>> WriteAsync([AsParameters] LocationScope scope, string opportunity, Desk desk, HttpContext context)
    {
        var (body, problem) = await JsonBody.ReadAsync<StaffMessage>(context);
        if (problem is not null)
        {
            return problem;
        }

        return body?.Text?.Trim() is { Length: > 0 and <= LongestMessage } text
            ? await desk.ActAsync(context, scope, opportunity, "message", (act, row) => new Signal.StaffWrote(act.Id, act.At, act.Staff, row.Opportunity, text))
            : Problems.MalformedBody("text", $"1 to {LongestMessage} characters were expected.");
    }

    private static async Task<Results<Ok<Done>, ProblemHttpResult>> PurposeAsync([AsParameters] LocationScope scope, string opportunity, Desk desk, HttpContext context)
    {
        var (body, problem) = await JsonBody.ReadAsync<PurposeChoice>(context);
        if (problem is not null)
        {
            return problem;
        }

        return body?.Purpose is { } purpose
            ? await desk.ActAsync(context, scope, opportunity, "purpose", (act, row) => new Signal.PurposeSet(act.Id, act.At, act.Staff, row.Opportunity, purpose))
            : Problems.MalformedBody("purpose", "one of the closed list was expected.");
    }

    private static async Task<Results<Ok<Done>, ProblemHttpResult>> TaskDoneAsync(
        [AsParameters] LocationScope scope, string task, Desk desk, IReadModels rows, HttpContext context)
    {
        // Only a task of this very location: the contact behind it may have tasks at a sister location too.
        return OpaqueId.TryFrom<TaskId>(task, out var id) && await rows.TaskAsync(scope.Organisation, scope.Location, id, context.RequestAborted) is { } row
            ? await desk.ActAsync(context, scope, row.Opportunity.Value, $"task:{id}", (act, _) => new Signal.TaskFinished(act.Id, act.At, act.Staff, id))
            : Problems.NotFound();
    }
}

/// <summary>Carries an act of staff to the conversation it is about.</summary>
internal sealed class Desk(IReadModels rows, ISignalRouter router, IClock clock, ISecretSource secrets)
{
    /// <summary>One act: its id, when, and whose.</summary>
    internal sealed record Act(SignalId Id, Instant At, string Staff);

    /// <summary>Finds the opportunity at the location, and delivers.</summary>
    public async Task<Results<Ok<Done>, ProblemHttpResult>> ActAsync(
        HttpContext context, LocationScope scope, string opportunity, string verb, Func<Act, OpportunityRow, Signal> toSignal)
    {
        if (!OpaqueId.TryFrom<OpportunityId>(opportunity, out var id)
            || await rows.OpportunityAsync(scope.Organisation, scope.Location, id, context.RequestAborted) is not { } row)
        {
            return Problems.NotFound();
        }

        var key = IdempotencyKey.Read(context.Request, out var isMalformed);
        if (isMalformed)
        {
            return IdempotencyKey.Malformed();
        }

        // The opportunity is part of the id, or one key used for two of them would be taken for a repeat.
        var act = new Act(new SignalId($"{verb}:{scope.Staff}:{id}:{key ?? secrets.Next()[..32]}"), clock.GetCurrentInstant(), scope.Staff);
        return Receipts.Answer<Done>(await router.DeliverAsync(scope.Organisation, row.Contact, toSignal(act, row)), about => new Done(about));
    }
}
