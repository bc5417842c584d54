using Microsoft.AspNetCore.Http.HttpResults;
using SmartPulse.Conversations;

namespace SmartPulse.Gateway.Api;

/// <summary>A conversation's receipt as HTTP says it.</summary>
internal static class Receipts
{
    /// <summary>200 with a body when it is stored, else a problem.</summary>
    public static Results<Ok<T>, ProblemHttpResult> Answer<T>(Receipt receipt, Func<OpportunityId?, T> toBody) => receipt switch
    {
        Receipt.Accepted accepted => TypedResults.Ok(toBody(accepted.Opportunity)),
        var other => Refusal(other),
    };

    /// <summary>Any receipt but an acceptance, as a problem.</summary>
    public static ProblemHttpResult Refusal(Receipt receipt) => receipt switch
    {
        Receipt.Refused { Reason: RefusedBecause.NotFound } => Problems.NotFound(),
        Receipt.Refused { Reason: RefusedBecause.HeldByAnother } r => Problems.Refused("held-by-another", r.Detail, "Wait until they hand it back, or talk to them."),
        Receipt.Refused { Reason: RefusedBecause.OptedOut } r => Problems.Refused("opted-out", r.Detail, "Call the customer instead of writing."),
        Receipt.Refused { Reason: RefusedBecause.NotTextable } r => Problems.Refused("not-textable", r.Detail, "Call the customer instead of writing."),
        Receipt.Refused { Reason: RefusedBecause.NoSettings } r => Problems.Refused("no-settings", r.Detail, "Set the location up first."),
        Receipt.NotStored n => Problems.TryLater(n.Why),
        Receipt.Damaged => Problems.Damaged(),
        var other => throw new InvalidOperationException($"No answer is written for {other.GetType().Name}."),
    };
}
