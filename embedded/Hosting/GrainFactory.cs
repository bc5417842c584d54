namespace SmartPulse.Embedded;

/// <summary>Gives references. It looks nothing up but the class: no grain is touched until it is called.</summary>
internal sealed class GrainFactory(GrainEngine engine) : IGrainFactory
{
    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey =>
        (TGrainInterface)(object)engine.Reference(typeof(TGrainInterface), engine.IdOf(typeof(TGrainInterface), primaryKey, grainClassNamePrefix));

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey) =>
        (IGrain)engine.Reference(grainInterfaceType, engine.IdOf(grainInterfaceType, grainPrimaryKey, prefix: null));

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable =>
        (TGrainInterface)(object)engine.Reference(typeof(TGrainInterface), grainId);

    public TGrainObserverInterface CreateObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver =>
        (TGrainObserverInterface)(object)engine.Observers.Add(typeof(TGrainObserverInterface), obj);

    public void DeleteObjectReference<TGrainObserverInterface>(IGrainObserver obj)
        where TGrainObserverInterface : IGrainObserver =>
        engine.Observers.Remove(obj);
}
