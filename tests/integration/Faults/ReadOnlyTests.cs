using System.Net;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>The gateway's volume may not be written.</summary>
public sealed class ReadOnlyTests
{
    private const string Ada = "+358401110001";
    private const int TextsAtMost = 10;

    [Fact]
    public async Task FT05_a_volume_that_becomes_read_only_acknowledges_nobody_is_still_read_and_is_written_again_when_it_may_be()
    {
        await using var plant = await Plant.StartAsync();
        var staff = await plant.SignInAsync();
        await using (await Strace.VolumeIsReadOnlyAsync(plant.Gateway, plant.Database))
        {
            // Nobody is acknowledged; on a machine that is busy besides, one may be turned away before anything is written.
            string? trouble = null;
            for (var n = 0; n < TextsAtMost && trouble is null; n++)
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, await plant.TextAsync(Ada, "hana vuotaa", "SM1"));
                trouble = await plant.TroubleAsync();
            }

            Assert.Contains("cannot be written", trouble, StringComparison.Ordinal);
            Assert.NotEmpty(await plant.CallAsync("+358401199999", "CA1"));
            Assert.Equal(HttpStatusCode.OK, await plant.ReadAsync(staff));
        }

        await plant.TextUntilTakenAsync(Ada, "hana vuotaa", "SM1");
        Assert.NotEmpty(await plant.Carrier.NextAsync(Ada));
        await plant.UntilReadyAsync();
        Assert.Equal(1, (await plant.SaidAsync())["sms:SM1"]);
    }

    [VolumeFact]
    public async Task FT04_a_start_on_a_read_only_volume_says_so_and_works_once_it_may_be_written()
    {
        using var volume = new Volume(megabytes: 32);
        await using var plant = await Plant.StartAsync(volume.Data);
        await plant.TextUntilTakenAsync(Ada, "hana vuotaa", "SM1");
        await plant.Gateway.KillAsync();

        volume.ForbidWriting();
        Assert.Contains("cannot be written", await plant.FailToStartAsync(), StringComparison.Ordinal);
        volume.AllowWriting();
        await plant.StartAgainAsync();

        await plant.TextUntilTakenAsync(Ada, "2", "SM2");
        Assert.Equal(1, (await plant.SaidAsync())["sms:SM1"]);
    }
}
