namespace SmartPulse.Journals;

/// <summary>A constraint of the store refused an append: nothing of it is stored, and what the activation knows is still what is.</summary>
/// <param name="constraint">Which, by its name in the store.</param>
internal sealed class AppendRefusedException(string constraint) : Exception($"The store's {constraint} refused the append; nothing of it is stored.")
{
    /// <summary>Which, by its name in the store.</summary>
    public string Constraint { get; } = constraint;
}
