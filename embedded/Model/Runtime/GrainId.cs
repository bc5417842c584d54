namespace Orleans.Runtime;

/// <summary>The key part of a grain's id.</summary>
public readonly struct IdSpan : IEquatable<IdSpan>
{
    private readonly string? value;

    private IdSpan(string value)
    {
        this.value = value;
    }

    /// <summary>Whether it is empty.</summary>
    public bool IsDefault => string.IsNullOrEmpty(value);

    /// <summary>Makes one of a text.</summary>
    /// <param name="id">The text.</param>
    public static IdSpan Create(string id) => new(id);

    /// <summary>Whether both hold the same text.</summary>
    /// <param name="obj">The other.</param>
    public bool Equals(IdSpan obj) => string.Equals(value, obj.value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IdSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => value is null ? 0 : string.GetHashCode(value, StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => value ?? string.Empty;

    /// <summary>Whether both hold the same text.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(IdSpan left, IdSpan right) => left.Equals(right);

    /// <summary>Whether they hold different texts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(IdSpan left, IdSpan right) => !left.Equals(right);
}

/// <summary>The name of a grain class, as <see cref="GrainTypeAttribute"/> gives it.</summary>
public readonly struct GrainType : IEquatable<GrainType>
{
    private readonly IdSpan id;

    /// <summary>Makes one of a key.</summary>
    /// <param name="id">The key.</param>
    public GrainType(IdSpan id)
    {
        this.id = id;
    }

    /// <summary>The name as a key.</summary>
    public IdSpan Value => id;

    /// <summary>Whether it is empty.</summary>
    public bool IsDefault => id.IsDefault;

    /// <summary>Makes one of a text.</summary>
    /// <param name="value">The text.</param>
    public static GrainType Create(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return new(IdSpan.Create(value));
    }

    /// <summary>Whether both are the same name.</summary>
    /// <param name="obj">The other.</param>
    public bool Equals(GrainType obj) => id.Equals(obj.id);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GrainType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => id.GetHashCode();

    /// <summary>The name.</summary>
    public override string ToString() => id.ToString();

    /// <summary>Whether both are the same name.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(GrainType left, GrainType right) => left.Equals(right);

    /// <summary>Whether they are different names.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(GrainType left, GrainType right) => !left.Equals(right);
}

/// <summary>A grain's type and key. The key may name a person's record, so it belongs in no metric and no log above debug.</summary>
public readonly struct GrainId : IEquatable<GrainId>
{
    /// <summary>Makes an id.</summary>
    /// <param name="type">The grain's type.</param>
    /// <param name="key">The grain's key.</param>
    public GrainId(GrainType type, IdSpan key)
    {
        Type = type;
        Key = key;
    }

    /// <summary>The grain's type.</summary>
    public GrainType Type { get; }

    /// <summary>The grain's key.</summary>
    public IdSpan Key { get; }

    /// <summary>Whether it is empty.</summary>
    public bool IsDefault => Type.IsDefault && Key.IsDefault;

    /// <summary>Makes an id.</summary>
    /// <param name="type">The grain's type.</param>
    /// <param name="key">The grain's key.</param>
    public static GrainId Create(string type, string key) => Create(GrainType.Create(type), key);

    /// <summary>Makes an id.</summary>
    /// <param name="type">The grain's type.</param>
    /// <param name="key">The grain's key.</param>
    public static GrainId Create(GrainType type, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new(type, IdSpan.Create(key));
    }

    /// <summary>Makes an id.</summary>
    /// <param name="type">The grain's type.</param>
    /// <param name="key">The grain's key.</param>
    public static GrainId Create(GrainType type, IdSpan key) => new(type, key);

    /// <summary>Reads an id from its text, type/key.</summary>
    /// <param name="value">The text.</param>
    public static GrainId Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            ? Create(value[..slash], value[(slash + 1)..])
            : throw new ArgumentException($"\"{value}\" is not a grain id: type/key.", nameof(value));
    }

    /// <summary>Whether both name the same grain.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(GrainId other) => Key.Equals(other.Key) && Type.Equals(other.Type);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GrainId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Type, Key);

    /// <summary>The id as text, type/key.</summary>
    public override string ToString() => $"{Type}/{Key}";

    /// <summary>Whether both name the same grain.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(GrainId left, GrainId right) => left.Equals(right);

    /// <summary>Whether they name different grains.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(GrainId left, GrainId right) => !left.Equals(right);
}
