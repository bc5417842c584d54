using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Wire;

namespace SmartPulse.Tenants;

/// <summary>Keeps one location's settings, version by version. Whether a language model is connected is the installation's to say: it is told with every version that is read, and never kept.</summary>
[GrainType("tenant")]
internal sealed class TenantGrain(IStateStore store, ILanguageModel model) : Grain, ITenantGrain
{
    private GrainRecord<TenantState>? record;

    private GrainRecord<TenantState> Record => record ??= new(store, "settings", this.GetGrainId(), WireFormat.Json.TenantState);

    public Task<SettingsRead> CurrentAsync() => ReadAsync(versions => versions is [.., var newest] ? newest : null);

    public Task<SettingsRead> VersionAsync(int version) => ReadAsync(versions => version >= 1 && version <= versions.Length ? versions[version - 1] : null);

    public async Task<SettingsChange> ChangeAsync(LocationSettings settings, int expectedVersion)
    {
        if (await Record.ReadAsync() is { } unreadable)
        {
            return new SettingsChange.NotStored(unreadable);
        }

        var versions = Record.State?.Versions ?? [];
        if (versions.Length != expectedVersion)
        {
            return new SettingsChange.Outdated(versions.Length);
        }

        var next = settings with { Version = versions.Length + 1, HasLanguageModel = false };
        var problems = SettingsRules.Problems(next);
        if (GrainKeys.Of(next.Organisation, next.Location) != this.GetPrimaryKeyString())
        {
            problems = problems.Add("The settings name another organisation or location than the one they are stored for.");
        }

        if (problems.Length > 0)
        {
            return new SettingsChange.Invalid(problems);
        }

        return await Record.WriteAsync(new() { Versions = versions.Add(next) }) switch
        {
            (true, _) => new SettingsChange.Stored(next.Version),
            (_, { } trouble) => new SettingsChange.NotStored(trouble),
            // Another process wrote the next version first, or a later one.
            _ => new SettingsChange.Outdated(await Record.ReadAsync() is null ? Record.State?.Versions.Length ?? 0 : next.Version),
        };
    }

    private async Task<SettingsRead> ReadAsync(Func<System.Collections.Immutable.ImmutableArray<LocationSettings>, LocationSettings?> pick) =>
        await Record.ReadAsync() is { } unreadable ? new SettingsRead.Unreadable(unreadable)
        : pick(Record.State?.Versions ?? []) is { } found ? new SettingsRead.Found(found.HasLanguageModel == model.IsOn ? found : found with { HasLanguageModel = model.IsOn })
        : new SettingsRead.NotSetUp();
}
