using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartPulse.Gateway.Capture;

/// <summary>What a form on a tenant's site sends. Fields that are not listed here are ignored, and named in the answer.</summary>
internal sealed record CaptureRequest
{
    /// <summary>The customer's number, as people write it: +358 40 123 4567, 0040… or 040….</summary>
    public string? Phone { get; init; }

    /// <summary>Who it is; at most 200 characters.</summary>
    public string? Name { get; init; }

    /// <summary>In their own words; at most 1,600 characters.</summary>
    public string? Message { get; init; }

    /// <summary>The id of the service chosen on the form.</summary>
    public string? Service { get; init; }

    /// <summary>Where.</summary>
    public CaptureAddress? Address { get; init; }

    /// <summary>The page's language: fi, sv or en.</summary>
    public string? Language { get; init; }

    /// <summary>Whatever else the form sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }
}

/// <summary>Where the work is; every part may be missing.</summary>
internal sealed record CaptureAddress
{
    /// <summary>Street and number; at most 200 characters.</summary>
    public string? Street { get; init; }

    /// <summary>Stair and flat; at most 40 characters.</summary>
    public string? Flat { get; init; }

    /// <summary>Five digits, with or without a space.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The town; at most 80 characters.</summary>
    public string? Town { get; init; }
}

/// <summary>The form is stored, and somebody or something will answer it.</summary>
/// <param name="Opportunity">The opportunity it joined or opened; null when it was about none.</param>
/// <param name="Ignored">Fields that are not known here.</param>
internal sealed record CaptureAccepted(OpportunityId? Opportunity, ImmutableArray<string> Ignored);
