using System.Buffers.Binary;

namespace SmartPulse.Tests.Integration.Faults;

/// <summary>The plug was pulled while the log's last frame was on its way to the disk.</summary>
public sealed class TornFrameTests
{
    private const int HeaderBytes = 32;
    private const int FrameHeaderBytes = 24;
    private const int Customers = 12;

    [Theory]
    [InlineData(Torn.LastFrameIsGarbled)]
    [InlineData(Torn.LastFrameIsCut)]
    [InlineData(Torn.HalfAFrameMore)]
    public async Task FT06_a_torn_last_frame_costs_nothing_that_was_acknowledged_before_it(Torn torn)
    {
        await using var plant = await Plant.StartAsync();
        // Whoever reads an old state keeps the log from being copied, so that the log alone has what follows.
        await using (var reader = await plant.OpenDatabaseAsync())
        {
            await using var begin = reader.CreateCommand();
            begin.CommandText = "BEGIN; SELECT count(*) FROM append";
            await begin.ExecuteScalarAsync();
            for (var n = 0; n < Customers; n++)
            {
                await plant.TextUntilTakenAsync($"+3584011{n:00000}", "keittiön hana vuotaa", $"SM{n}");
                await plant.Carrier.NextAsync($"+3584011{n:00000}");
            }

            // The last transaction is this one's, or what came of it: the disk lied about it, and nothing else is to suffer.
            await plant.TextUntilTakenAsync("+358401199999", "keittiön hana vuotaa", "SMtorn");
            await plant.Gateway.KillAsync();
            Tear(new FileInfo(plant.Database + "-wal"), torn);
        }

        await plant.StartAgainAsync();

        var said = await plant.SaidAsync();
        Assert.All(Enumerable.Range(0, Customers), n => Assert.Equal(1, said[$"sms:SM{n}"]));
        for (var n = 0; n < Customers; n++)
        {
            // Each journal is read, its chain with it, and goes on.
            await plant.TextUntilTakenAsync($"+3584011{n:00000}", "2", $"SM{n}b");
        }
    }

    private static void Tear(FileInfo wal, Torn torn)
    {
        using var file = wal.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var pageBytes = (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(8));
        var (salts, frame) = (bytes.AsSpan(16, 8).ToArray(), FrameHeaderBytes + pageBytes);
        // Frames of an earlier round of the log lie behind the last one of this; their salts tell them apart.
        var frames = 0;
        while (HeaderBytes + ((frames + 1) * frame) <= bytes.Length && bytes.AsSpan(HeaderBytes + (frames * frame) + 8, 8).SequenceEqual(salts))
        {
            frames++;
        }

        Assert.True(frames > Customers, $"The log holds {frames} frames; the test wanted it to hold every text.");
        var last = HeaderBytes + ((frames - 1) * frame);
        switch (torn)
        {
            case Torn.LastFrameIsGarbled:
                file.Position = last + FrameHeaderBytes + (pageBytes / 2);
                file.Write(new byte[] { 0xDE, 0xAD, 0xBE, 0xEF });
                break;
            case Torn.LastFrameIsCut:
                file.SetLength(last + (frame / 2));
                break;
            case Torn.HalfAFrameMore:
                file.SetLength(last + frame);
                file.Position = last + frame;
                file.Write(bytes.AsSpan(last, frame / 2));
                break;
        }
    }

    /// <summary>What the plug left behind.</summary>
    public enum Torn
    {
        /// <summary>The last frame is there, and some of its bytes are others.</summary>
        LastFrameIsGarbled,

        /// <summary>The last frame ends in its middle.</summary>
        LastFrameIsCut,

        /// <summary>Behind the last whole frame lies half of another.</summary>
        HalfAFrameMore,
    }
}
