namespace SmartPulse;

/// <summary>Keys of grains: the organisation first, then a slash, then the rest.</summary>
internal static class GrainKeys
{
    public static string Of<TId>(OrganisationId organisation, TId id) where TId : struct, IOpaqueId<TId> => $"{organisation.Value}/{id.Value}";

    public static (OrganisationId Organisation, string Id) Split(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            ? (OrganisationId.From(key[..slash]), key[(slash + 1)..])
            : throw new FormatException("A grain key is an organisation id, a slash, and an id.");
    }
}
