namespace SmartPulse.Load.Cluster;

/// <summary>How a cluster is tried.</summary>
/// <param name="Silos">Silos.</param>
/// <param name="Gateways">Gateways.</param>
/// <param name="Conversations">Customers who talk at the same time; when one is done the next one comes.</param>
/// <param name="Thinking">How long a customer thinks at most before each text.</param>
/// <param name="Each">How long the cluster is watched after each failure, from its beginning.</param>
/// <param name="Frozen">For how long a silo is stopped where it is.</param>
/// <param name="Seed">What customers grow from.</param>
/// <param name="Programs">The build.</param>
/// <param name="Previous">The build that the cluster starts on, to be upgraded in the end; null: the same one.</param>
/// <param name="Folder">The data directory, which all share: the keys of sessions and of calls' addresses are in it.</param>
internal sealed record ClusterSettings(
    int Silos, int Gateways, int Conversations, TimeSpan Thinking, TimeSpan Each, TimeSpan Frozen, int Seed, ClusterPrograms Programs, ClusterPrograms? Previous, DirectoryInfo Folder);
