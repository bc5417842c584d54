using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using SmartPulse.Directories;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Storage;
using SmartPulse.Tests.Storage.Support;

namespace SmartPulse.Tests.Storage;

public sealed class RegistrationTests
{
    [Theory]
    [InlineData("BusyTimeout", "00:00:00", "BusyTimeout")]
    [InlineData("MaxBatch", "0", "MaxBatch")]
    [InlineData("MaxQueue", "-1", "MaxQueue")]
    [InlineData("ReaderConnections", "0", "ReaderConnections")]
    [InlineData("DatabasePath", "", "DatabasePath")]
    [InlineData("CheckpointInterval", "1.00:00:00", "CheckpointInterval")]
    [InlineData("WalLimitMegabytes", "0", "WalLimitMegabytes")]
    [InlineData("Synchronous", "FULL; DROP TABLE append", "Synchronous")]
    public void ST34_a_wrong_setting_stops_the_host_at_start_by_name(string setting, string value, string named)
    {
        using var services = Services(setting, value);

        var refusal = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ST34_settings_reach_the_store_and_every_port_is_there()
    {
        var folder = Directory.CreateTempSubdirectory("smartpulse-storage-");
        var path = Path.Combine(folder.FullName, "deep", "here.db");
        await using (var services = Services("DatabasePath", path))
        {
            foreach (var hosted in services.GetServices<IHostedService>())
            {
                await hosted.StartAsync(default);
            }

            Assert.True(File.Exists(path));
            await WorksAsync(services);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ST34_a_store_that_must_not_start_stops_the_host()
    {
        var folder = Directory.CreateTempSubdirectory("smartpulse-storage-");
        await using (var services = Services("DatabasePath", Path.Combine(folder.FullName, "x.db"), ("Synchronous", "NORMAL")))
        {
            Assert.Throws<StorageStartException>(() => services.GetServices<IHostedService>().ToList());
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ST01_the_memory_store_has_every_port_too()
    {
        await using var services = new ServiceCollection().AddMemoryStorage().BuildServiceProvider();

        await WorksAsync(services);
    }

    [Fact]
    public void ST01_the_memory_store_answers_on_the_callers_thread()
    {
        using var services = new ServiceCollection().AddMemoryStorage().BuildServiceProvider();

        Assert.True(services.GetRequiredService<IJournalStore>().AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei"))).IsCompletedSuccessfully);
        Assert.True(services.GetRequiredService<IJournalStore>().LoadAsync(Given.Conversation(), 1, default).IsCompletedSuccessfully);
        Assert.True(services.GetRequiredService<IReadModels>().RecentEntriesAsync(Given.Aalto, Given.Tampere, 1, default).IsCompletedSuccessfully);
    }

    private static async Task WorksAsync(IServiceProvider services)
    {
        var claim = services.GetRequiredService<IIdentityDirectory>().Claim("+358401234567", Given.Ada);
        await services.GetRequiredService<IJournalStore>().AppendAsync(Given.Append(Given.Conversation(), 0, Given.Said("hei")) with { Due = Given.Noon, Claims = [claim] });

        Assert.Equal(Given.Ada, await services.GetRequiredService<IIdentityDirectory>().FindAsync(Given.Aalto, claim.Identity, default));
        Assert.Single(await services.GetRequiredService<IDueQueue>().PassedAsync(Given.Noon, 1, default));
        Assert.Equal(0, await services.GetRequiredService<IDataKeys>().ForgetAsync(Given.Aalto, "opp_none"));
        Assert.Null(await services.GetRequiredService<IStateStore>().ReadAsync("settings", "org_aalto", default));
        Assert.Empty(await services.GetRequiredService<INumberDirectory>().OfLocationAsync(Given.Aalto, Given.Tampere, default));
        Assert.Null(await services.GetRequiredService<ISignInLinks>().UseAsync("none", Given.Noon));
        Assert.Empty(await services.GetRequiredService<IReadModels>().OpenTasksAsync(Given.Aalto, Given.Tampere, 1, default));
        Assert.True((await services.GetRequiredService<IStoreHealth>().CheckAsync(default)).IsReady);
    }

    private static ServiceProvider Services(string setting, string value, params (string Setting, string Value)[] more)
    {
        var settings = more.Append((Setting: setting, Value: value)).Select(one => KeyValuePair.Create($"{StorageOptions.Section}:{one.Setting}", (string?)one.Value));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddStorage().BuildServiceProvider();
    }
}
