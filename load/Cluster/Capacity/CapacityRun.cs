using SmartPulse.Load.Bench;
using SmartPulse.Load.Databases;

namespace SmartPulse.Load.Cluster.Capacity;

/// <summary>
/// The same texts at each house in turn, again and again, while the others stand idle: a machine that is slow for a while is slow for all. All stand on one PostgreSQL server
/// and share the processors with it and with whoever drives them.
/// </summary>
internal sealed class CapacityRun(CapacitySettings settings, IReadOnlyList<HousePlan> plans, DirectoryInfo folder, IBenchProgress progress)
{
    public async Task<IReadOnlyList<CapacityOf>> RunAsync(CancellationToken cancellation)
    {
        await using var server = await PostgresServer.StartAsync();
        var houses = new List<House>();
        try
        {
            foreach (var plan in plans)
            {
                progress.Say($"{plan.Name}: starting");
                houses.Add(await House.StartAsync(
                    plan, folder.CreateSubdirectory($"house{houses.Count}"), await server.CreateDatabaseAsync(), settings.Customers, progress, cancellation));
            }

            foreach (var house in houses)
            {
                progress.Say($"{house.Name}: warming up for {settings.WarmUp.TotalSeconds:0} s");
                await house.TextsAsync(settings.Many, settings.WarmUp, cancellation);
            }

            var measured = houses.ConvertAll(house => new CapacityOf(house.Name));
            for (var round = 1; round <= settings.Rounds; round++)
            {
                foreach (var (house, figures) in houses.Zip(measured))
                {
                    progress.Say($"round {round} of {settings.Rounds}: {house.Name}");
                    figures.AtCapacity.Add(await house.TextsAsync(settings.Many, settings.Slice, cancellation));
                    figures.Calm.Add(await house.TextsAsync(settings.Few, settings.Slice / 2, cancellation));
                }
            }

            return measured;
        }
        finally
        {
            foreach (var house in houses)
            {
                await house.DisposeAsync();
            }
        }
    }
}

/// <summary>How houses are measured.</summary>
/// <param name="Customers">Customers of each house, whose conversations are open.</param>
/// <param name="Many">Texts under way at once to find the capacity.</param>
/// <param name="Few">Texts under way at once while there is room.</param>
/// <param name="Rounds">How often each house has its turn.</param>
/// <param name="Slice">How long at capacity; half of it with few.</param>
/// <param name="WarmUp">How long each is warmed up, which counts for nothing.</param>
internal sealed record CapacitySettings(int Customers, int Many, int Few, int Rounds, TimeSpan Slice, TimeSpan WarmUp);
