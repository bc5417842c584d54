namespace SmartPulse.Tenants;

/// <summary>Keeps one location's settings, version by version.</summary>
[GrainType("tenant")]
internal sealed class TenantGrain([PersistentState("settings")] IPersistentState<TenantState> state) : Grain, ITenantGrain
{
    public Task<LocationSettings?> CurrentAsync() =>
        Task.FromResult(state.RecordExists && state.State.Versions is [.., var newest] ? newest : null);

    public Task<LocationSettings?> VersionAsync(int version) =>
        Task.FromResult(state.RecordExists && version >= 1 && version <= state.State.Versions.Length ? state.State.Versions[version - 1] : null);

    public async Task<SettingsChange> ChangeAsync(LocationSettings settings, int expectedVersion)
    {
        var versions = state.RecordExists ? state.State.Versions : [];
        if (versions.Length != expectedVersion)
        {
            return new SettingsChange.Outdated(versions.Length);
        }

        var next = settings with { Version = versions.Length + 1 };
        var problems = SettingsRules.Problems(next);
        if (GrainKeys.Of(next.Organisation, next.Location) != this.GetPrimaryKeyString())
        {
            problems = problems.Add("The settings name another organisation or location than the one they are stored for.");
        }

        if (problems.Length > 0)
        {
            return new SettingsChange.Invalid(problems);
        }

        state.State = new() { Versions = versions.Add(next) };
        await state.WriteStateAsync();
        return new SettingsChange.Stored(next.Version);
    }
}
