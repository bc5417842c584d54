namespace SmartPulse.Storage;

/// <summary>A constraint of the store forbids what one append wanted; never leaves the store.</summary>
internal sealed class ConstraintException(string constraint) : Exception($"The constraint '{constraint}' forbids it.")
{
    public string Constraint { get; } = constraint;
}
