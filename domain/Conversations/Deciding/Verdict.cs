using System.Collections.Immutable;
using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>The business's rules: whether the job is one it takes, with the trace of what made it so.</summary>
internal static class Verdict
{
    /// <summary>Whether the work is at the customer's, somewhere that is known not to be served.</summary>
    public static bool OutOfArea(Opportunity o, LocationSettings settings) =>
        Services.Of(settings, o.Intake.Service) is { Place: PlaceOfService.AtCustomers } && InArea(o.Intake.Address, settings) == false;

    /// <summary>Whether that address is served, by its postal code, or by its town where all of it is; null: nobody can say yet.</summary>
    public static bool? InArea(ServiceAddress? address, LocationSettings settings) =>
        address?.PostalCode is { } code ? settings.ServiceArea.Any(prefix => code.StartsWith(prefix, StringComparison.Ordinal))
        : address?.Town is { } town && TownCodes.AreServed(town, settings.ServiceArea) ? true
        : null;

    /// <summary>Reaches a verdict, unless it stands already.</summary>
    public static void Decide(ConversationTurn turn, OpportunityId id)
    {
        var o = turn.Get(id);
        var settings = turn.Context.Of(o);
        var trace = ImmutableArray.CreateBuilder<RuleTrace>();
        var service = Services.Of(settings, o.Intake.Service);
        trace.Add(new("service-known", service is not null, service?.Id.Value ?? "none"));
        if (service is { Place: PlaceOfService.AtCustomers })
        {
            trace.Add(new("in-area", InArea(o.Intake.Address, settings) == true, o.Intake.Address?.PostalCode ?? o.Intake.Address?.Town ?? "none"));
        }

        if (service is not null)
        {
            var able = Services.Able(settings, service).Length;
            trace.Add(new("somebody-can", able >= service.ResourcesNeeded, $"{able} of {service.ResourcesNeeded}"));
        }

        foreach (var given in o.Intake.Answers ?? [])
        {
            if (settings.Questions.FirstOrDefault(q => q.Id == given.Question)?.Rule is { } rule)
            {
                trace.Add(new($"own:{given.Question}", !OwnQuestions.Meets(rule, given.Value), OwnQuestions.Meets(rule, given.Value) ? rule.When : "otherwise"));
            }
        }

        var qualified = trace.All(t => t.Passed);
        if (qualified != o.QualifiedAt.HasValue || !qualified)
        {
            turn.Emit(new ConversationEvent.VerdictReached(id, qualified, trace.ToImmutable()));
        }
    }
}
