using NodaTime;

namespace SmartPulse.Storage;

/// <summary>One row of an answer, whichever database gave it: values are taken in the order of the columns that were selected.</summary>
internal interface IRow
{
    long Long();

    long? LongOrNull();

    bool Bool();

    string Text();

    string? TextOrNull();

    int Int() => checked((int)Long());

    Instant Instant() => Nanoseconds.ToInstant(Long());

    Instant? InstantOrNull() => LongOrNull() is { } value ? Nanoseconds.ToInstant(value) : null;

    TEnum Name<TEnum>() where TEnum : struct, Enum => Enum.Parse<TEnum>(Text());
}
