using NodaTime;

namespace SmartPulse.Storage;

/// <summary>Takes the values of one row, in the order of its columns, for whichever database. A column is given by the same method in every row.</summary>
internal interface IRowValues
{
    IRowValues Add(long value);

    IRowValues Add(long? value);

    IRowValues Add(string? value);

    IRowValues Add(bool value);

    IRowValues Add(Instant value) => Add(Nanoseconds.Of(value));

    IRowValues Add(Instant? value) => Add(value is { } known ? Nanoseconds.Of(known) : (long?)null);

    IRowValues AddName<TEnum>(TEnum value) where TEnum : struct, Enum => Add(value.ToString());
}
