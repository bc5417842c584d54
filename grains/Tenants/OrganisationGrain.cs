using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Tenants;

/// <summary>Keeps an organisation and its list of locations.</summary>
[GrainType("organisation")]
internal sealed class OrganisationGrain(IStateStore store) : Grain, IOrganisationGrain
{
    private GrainRecord<OrganisationState>? record;

    private GrainRecord<OrganisationState> Record => record ??= new(store, "organisation", this.GetGrainId(), WireFormat.Json.OrganisationState);

    public async Task<OrganisationRead> GetAsync() =>
        await Record.ReadAsync() is { } unreadable ? new(null, unreadable) : new(Record.State?.Settings, null);

    public async Task<StoreTrouble?> PutAsync(OrganisationSettings settings)
    {
        if (settings.Organisation.Value != this.GetPrimaryKeyString())
        {
            throw new ArgumentException("The settings name another organisation than the one they are stored for.", nameof(settings));
        }

        while (true)
        {
            if (await Record.ReadAsync() is { } unreadable)
            {
                return unreadable;
            }

            // It is stored whole, so whoever wrote first meanwhile is written over.
            var (isWritten, trouble) = await Record.WriteAsync(new() { Settings = settings });
            if (isWritten || trouble is not null)
            {
                return trouble;
            }
        }
    }
}
