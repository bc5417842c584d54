namespace SmartPulse.Gateway.Capture;

/// <summary>A form's key as it is sent: <c>organisation.location.secret</c>. Only the secret is secret; its hash is in the location's settings.</summary>
/// <param name="Organisation">Whose form.</param>
/// <param name="Location">Of which location.</param>
/// <param name="Secret">What proves it.</param>
internal sealed record FormKey(OrganisationId Organisation, LocationId Location, string Secret)
{
    private const int MaxLength = 256;

    /// <summary>Reads a key; null when it is none.</summary>
    public static FormKey? Read(string header)
    {
        var parts = header.Length <= MaxLength ? header.Split('.', 3) : [];
        return parts is [var organisation, var location, { Length: > 0 } secret]
            && OpaqueId.TryFrom<OrganisationId>(organisation, out var organisationId) && OpaqueId.TryFrom<LocationId>(location, out var locationId)
            ? new(organisationId, locationId, secret)
            : null;
    }
}
