namespace SmartPulse.Tenants;

/// <summary>Keeps an organisation and its list of locations.</summary>
[GrainType("organisation")]
internal sealed class OrganisationGrain([PersistentState("organisation")] IPersistentState<OrganisationState> state) : Grain, IOrganisationGrain
{
    public Task<OrganisationSettings?> GetAsync() => Task.FromResult(state.RecordExists ? state.State.Settings : null);

    public async Task PutAsync(OrganisationSettings settings)
    {
        if (settings.Organisation.Value != this.GetPrimaryKeyString())
        {
            throw new ArgumentException("The settings name another organisation than the one they are stored for.", nameof(settings));
        }

        state.State = new() { Settings = settings };
        await state.WriteStateAsync();
    }
}
