namespace SmartPulse.Tests.Conformance.Metadata.Wrong.Orleans;

// Types that only look like Orleans', so that the check can be seen to fail.
public interface INotInOrleans;

public interface IGrainFactory
{
    void CreateObjectReference<T>(IGrainObserver obj);

    void Misnamed();

    T GetGrain<T>(byte key, string prefix);
}
