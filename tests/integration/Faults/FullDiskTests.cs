using System.Net;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>The gateway's volume is full, really.</summary>
public sealed class FullDiskTests
{
    private const int TextsAtMost = 2_000;

    [VolumeFact]
    public async Task FT03_a_full_disk_acknowledges_nobody_is_still_read_and_is_written_again_once_there_is_space()
    {
        using var volume = new Volume(megabytes: 8);
        await using var plant = await Plant.StartAsync(volume.Data);
        var staff = await plant.SignInAsync();
        volume.Fill();

        // The log that the database has grown to takes a little more, and short turns longer than long ones; then nothing goes.
        // What the disk's trouble is called is kept when it is heard: a turn that still fits takes it back.
        var (taken, refused, trouble) = (new List<string>(), "", (string?)null);
        for (var n = 0; n < TextsAtMost && (refused.Length == 0 || (trouble = await plant.TroubleAsync()) is null); n++)
        {
            if (await plant.TextAsync($"+3584011{n:00000}", $"keittiön hana vuotaa {new string('x', 1_500)}", $"SM{n}") == HttpStatusCode.OK)
            {
                taken.Add($"SM{n}");
            }
            else
            {
                refused = $"SM{n}";
            }
        }

        Assert.NotEmpty(refused);
        Assert.Contains("is full", trouble, StringComparison.Ordinal);
        Assert.NotEmpty(await plant.CallAsync("+358401199999", "CA1"));
        Assert.Equal(HttpStatusCode.OK, await plant.ReadAsync(staff));

        volume.Free();
        await plant.TextUntilTakenAsync("+358401188888", "keittiön hana vuotaa", "SMlast");
        await plant.UntilReadyAsync();

        Assert.False(plant.Gateway.HasEnded);
        var said = await plant.SaidAsync();
        Assert.All([.. taken, "SMlast"], sid => Assert.Equal(1, said[$"sms:{sid}"]));
    }

    [VolumeFact]
    public async Task FT04_a_start_on_a_full_volume_says_so_and_works_once_there_is_space()
    {
        using var volume = new Volume(megabytes: 8);
        await using var plant = await Plant.PrepareAsync(volume.Data);
        volume.Fill();

        Assert.Contains("is full", await plant.FailToStartAsync(), StringComparison.Ordinal);
        volume.Free();
        await plant.StartAgainAsync();

        await plant.TextUntilTakenAsync("+358401110001", "hana vuotaa", "SM1");
    }
}
