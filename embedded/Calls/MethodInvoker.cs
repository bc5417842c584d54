using System.Linq.Expressions;
using System.Reflection;

namespace SmartPulse.Embedded;

/// <summary>Compiles the call of one method, whatever of the allowed forms it returns, into one form.</summary>
internal static class MethodInvoker<TResult>
{
    public static Func<object, object?[], ValueTask<TResult>> Compile(MethodInfo method)
    {
        var target = Expression.Parameter(typeof(object), "target");
        var arguments = Expression.Parameter(typeof(object?[]), "arguments");
        var call = Expression.Call(
            Expression.Convert(target, method.DeclaringType!),
            method,
            method.GetParameters().Select((p, i) => Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(i)), p.ParameterType)));

        return method.ReturnType switch
        {
            var type when type == typeof(void) => Adapt(Build<Action<object, object?[]>>(call)),
            var type when type == typeof(Task) => Adapt(Build<Func<object, object?[], Task>>(call)),
            var type when type == typeof(ValueTask) => Adapt(Build<Func<object, object?[], ValueTask>>(call)),
            var type when type == typeof(Task<TResult>) => Adapt(Build<Func<object, object?[], Task<TResult>>>(call)),
            var type when type == typeof(ValueTask<TResult>) => Build<Func<object, object?[], ValueTask<TResult>>>(call),
            var type => throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} returns {type}, which no grain method may."),
        };

        TDelegate Build<TDelegate>(Expression body) => Expression.Lambda<TDelegate>(body, target, arguments).Compile();
    }

    private static Func<object, object?[], ValueTask<TResult>> Adapt(Action<object, object?[]> call) => (target, arguments) =>
    {
        call(target, arguments);
        return new(default(TResult)!);
    };

    private static Func<object, object?[], ValueTask<TResult>> Adapt(Func<object, object?[], Task> call) => (target, arguments) =>
    {
        var task = call(target, arguments);
        return task.IsCompletedSuccessfully ? new(default(TResult)!) : AwaitAsync(new(task));
    };

    private static Func<object, object?[], ValueTask<TResult>> Adapt(Func<object, object?[], ValueTask> call) => (target, arguments) =>
    {
        var task = call(target, arguments);
        if (!task.IsCompletedSuccessfully)
        {
            return AwaitAsync(task);
        }

        // A value task may be backed by a pooled source, which wants its end to be seen.
        task.GetAwaiter().GetResult();
        return new(default(TResult)!);
    };

    private static Func<object, object?[], ValueTask<TResult>> Adapt(Func<object, object?[], Task<TResult>> call) =>
        (target, arguments) => new(call(target, arguments));

    private static async ValueTask<TResult> AwaitAsync(ValueTask task)
    {
        await task;
        return default!;
    }
}
