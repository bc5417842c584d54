using System.Collections.Concurrent;
using System.Globalization;

namespace SmartPulse.Embedded;

/// <summary>The objects of this process that grains may notify.</summary>
internal sealed class ObserverDirectory(GrainEngine engine)
{
    public static readonly GrainType ObserverType = GrainType.Create("sys.observer");

    private readonly ConcurrentDictionary<GrainId, ObserverTarget> targets = new();
    private long count;

    public GrainProxy Add(Type observerInterface, IGrainObserver observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        if (observer is GrainReference or IGrainBase)
        {
            throw new ArgumentException("A reference or a grain needs no object reference: pass it as it is, or by AsReference.", nameof(observer));
        }

        var id = GrainId.Create(ObserverType, Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture));
        targets[id] = new(engine, observer, id);
        return engine.Reference(observerInterface, id);
    }

    public void Remove(IGrainObserver reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (reference is not GrainReference { GrainId: var id } || !targets.TryRemove(id, out _))
        {
            throw new ArgumentException("This is no reference that CreateObjectReference gave, or it was deleted before.", nameof(reference));
        }
    }

    public void Send(GrainCall call)
    {
        if (targets.TryGetValue(call.Target, out var target))
        {
            target.Accept(call);
        }
        else
        {
            Lost(call);
        }
    }

    public void Gone(GrainId id, GrainCall call)
    {
        targets.TryRemove(id, out _);
        Lost(call);
    }

    private void Lost(GrainCall call)
    {
        engine.Instruments.ObserverLost(call.Method.Owner.Alias);
        engine.Log.ObserverGone(call.Method.Name);
    }
}
