using System.Text.Json;

namespace SmartPulse.Embedded;

/// <summary>
/// What happens to arguments and results between caller and callee. References are always fixed up; when messages round-trip, every value is
/// written and read back by its declared type, so that a type the wire cannot carry fails in the first test that sends it.
/// </summary>
internal sealed class MessagePassing(bool roundTrip, JsonSerializerOptions json)
{
    public void PassArguments(GrainMethod method, object?[] arguments)
    {
        if (!roundTrip && !method.HasReferences)
        {
            return;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Pass(arguments[i], method.ParameterTypes[i], method.ParameterPassing[i], method);
        }
    }

    public TResult PassResult<TResult>(GrainMethod<TResult> method, TResult result) =>
        typeof(TResult) == typeof(Nothing) || (!roundTrip && method.ResultPassing == Passing.Value)
            ? result
            : (TResult)Pass(result, typeof(TResult), method.ResultPassing, method)!;

    private static object? Refer(object? value, Type declared, GrainMethod method)
    {
        return value switch
        {
            null or GrainReference => value,
            IGrainBase { GrainContext: IHostedGrainContext context } => ((GrainProxy)context.GrainReference).Engine.Reference(declared, context.GrainId),
            _ => throw new ArgumentException(
                $"{method.Name} was given a {value.GetType().FullName}. Only references cross a call: get one from IGrainFactory.CreateObjectReference.", nameof(value)),
        };
    }

    private object? Pass(object? value, Type declared, Passing passing, GrainMethod method)
    {
        switch (passing)
        {
            case Passing.Token:
                return value;
            case Passing.Reference:
                return Refer(value, declared, method);
            default:
                return roundTrip ? RoundTrip(value, declared, method) : value;
        }
    }

    private object? RoundTrip(object? value, Type declared, GrainMethod method)
    {
        try
        {
            var type = json.GetTypeInfo(declared);
            return JsonSerializer.Deserialize(JsonSerializer.SerializeToUtf8Bytes(value, type), type);
        }
        catch (Exception error) when (error is NotSupportedException or JsonException or InvalidOperationException)
        {
            throw new NotSupportedException($"{method.Name} cannot carry a {declared}: {error.Message}", error);
        }
    }
}
