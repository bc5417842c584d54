using Orleans.Runtime;

namespace Orleans;

/// <summary>Marks an interface whose calls reach a grain.</summary>
public interface IGrain : IAddressable;

/// <summary>Marks an interface of grains that are known by a string.</summary>
public interface IGrainWithStringKey : IGrain;

/// <summary>Marks an interface of objects that grains can notify; a call to one is sent and not answered.</summary>
public interface IGrainObserver : IAddressable;
