using SmartPulse.Storage;

namespace SmartPulse.Tests.Storage.Support;

/// <summary>Holds the writer back until every caller stands in line.</summary>
internal sealed class Gate : IDisposable
{
    private readonly ManualResetEventSlim open = new(true);

    public Gate(StorageOptions options) => options.BeforeTaking = open.Wait;

    public void Close() => open.Reset();

    public void Open() => open.Set();

    public void Dispose()
    {
        open.Set();
        open.Dispose();
    }
}
