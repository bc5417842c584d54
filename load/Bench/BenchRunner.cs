using System.Diagnostics;

namespace SmartPulse.Load.Bench;

/// <summary>Measures figures, each in a process of its own when there are several: what one leaves in memory is not the next one's, and one tree of processes is one run.</summary>
internal sealed class BenchRunner(BenchSettings settings, IBenchProgress progress)
{
    /// <summary>What was measured; a figure whose process failed is missing, and has said why on the error stream.</summary>
    public async Task<IReadOnlyList<FigureResult>> RunAsync(IReadOnlyList<IFigure> figures, CancellationToken cancellation)
    {
        if (figures.Count == 1)
        {
            return await MeasureAsync(figures[0], cancellation);
        }

        List<FigureResult> results = [];
        foreach (var figure in figures)
        {
            results.AddRange(await MeasureApartAsync(figure, cancellation));
        }

        return results;
    }

    private async Task<IReadOnlyList<FigureResult>> MeasureAsync(IFigure figure, CancellationToken cancellation)
    {
        var folder = Directory.CreateDirectory(Path.Combine(settings.Folder.FullName, Path.GetRandomFileName()));
        try
        {
            return await figure.MeasureAsync(settings with { Folder = folder }, progress, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<IReadOnlyList<FigureResult>> MeasureApartAsync(IFigure figure, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", typeof(BenchRunner).Assembly.Location, "bench", "--json", "--only", figure.Name, "--pairs", $"{settings.Pairs}", "--conversations", $"{settings.Conversations}" },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        if (settings.IsQuick)
        {
            start.ArgumentList.Add("--quick");
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process of a figure did not start.");
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode == 0)
            {
                return FigureJson.Read(output);
            }

            progress.Say($"{figure.Name}: ended with {process.ExitCode}, what went wrong stands above\n");
            return [];
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
