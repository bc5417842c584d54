using SmartPulse.Journals;
using SmartPulse.Storage.Journals;

namespace SmartPulse.Storage.Postgres.Writer;

/// <summary>
/// Where the journals of one lane ended when this process last wrote them. A guess that saves a question: another process may have written since, so the
/// database advances a head only from the very link that was remembered.
/// </summary>
internal sealed class HeadMemory
{
    private const int RememberedAtMost = 50_000;

    private readonly Dictionary<StreamId, JournalHead> heads = [];

    public JournalHead? Find(StreamId stream) => heads.GetValueOrDefault(stream);

    public void Remember(StreamId stream, JournalHead head)
    {
        if (heads.Count >= RememberedAtMost)
        {
            heads.Clear();
        }

        heads[stream] = head;
    }

    public void Forget() => heads.Clear();
}
