using Orleans.Runtime;

namespace Orleans;

/// <summary>Gives references to grains and observers. Getting a reference calls nothing and activates nothing.</summary>
public interface IGrainFactory
{
    /// <summary>Gets a reference to the grain that this interface and key name.</summary>
    /// <param name="primaryKey">The grain's key.</param>
    /// <param name="grainClassNamePrefix">Says which class is meant when several implement the interface: the start of its full name.</param>
    TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey;

    /// <summary>Gets a reference to the grain that this interface and key name.</summary>
    /// <param name="grainInterfaceType">The grain's interface.</param>
    /// <param name="grainPrimaryKey">The grain's key.</param>
    IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey);

    /// <summary>Gets a reference to the grain with this id.</summary>
    /// <param name="grainId">The grain's type and key.</param>
    TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable;

    /// <summary>Makes a reference through which grains can notify an object. The object is held weakly: its owner keeps it alive.</summary>
    /// <param name="obj">The object to be notified.</param>
    TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver;

    /// <summary>Ends a reference that <see cref="CreateObjectReference"/> gave; notifications sent to it from now on are dropped.</summary>
    /// <param name="obj">The reference, not the object behind it.</param>
    void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver;
}
