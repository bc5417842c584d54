using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace SmartPulse.Embedded;

/// <summary>Emits, once for each interface, the class of its references: every method packs its arguments and calls <see cref="GrainProxy"/>.</summary>
internal static class ProxyEmitter
{
    private static readonly Type[] ConstructorTypes = [typeof(GrainEngine), typeof(GrainInterface), typeof(GrainId)];

    public static Func<GrainEngine, GrainInterface, GrainId, GrainProxy> Emit(Type type, GrainMethod[] methods)
    {
        var name = new AssemblyName($"SmartPulse.Embedded.References.{type.FullName}");
        var assembly = AssemblyBuilder.DefineDynamicAssembly(name, AssemblyBuilderAccess.Run);
        AllowAccess(assembly, [type, typeof(GrainProxy), typeof(GrainReference), .. methods.SelectMany(m => m.ParameterTypes.Append(m.Method.ReturnType))]);

        var proxy = assembly.DefineDynamicModule(name.Name!).DefineType(
            $"{type.Name}Reference", TypeAttributes.Class | TypeAttributes.Sealed | TypeAttributes.NotPublic, typeof(GrainProxy), [type]);
        EmitConstructor(proxy);
        for (var i = 0; i < methods.Length; i++)
        {
            EmitMethod(proxy, methods[i].Method, i);
        }

        var parameters = ConstructorTypes.Select(t => Expression.Parameter(t)).ToArray();
        return Expression.Lambda<Func<GrainEngine, GrainInterface, GrainId, GrainProxy>>(
            Expression.New(proxy.CreateType().GetConstructor(ConstructorTypes)!, parameters), parameters).Compile();
    }

    // Grain interfaces may be internal to their assembly, and so is the base class of the emitted one.
    private static void AllowAccess(AssemblyBuilder assembly, IEnumerable<Type> types)
    {
        var constructor = typeof(IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!;
        foreach (var named in types.SelectMany(Parts).Select(t => t.Assembly.GetName().Name!).Distinct(StringComparer.Ordinal))
        {
            assembly.SetCustomAttribute(new(constructor, [named]));
        }
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts).Append(type);

    private static void EmitConstructor(TypeBuilder proxy)
    {
        var il = proxy.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, ConstructorTypes).GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Call, typeof(GrainProxy).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)[0]);
        il.Emit(OpCodes.Ret);
    }

    private static void EmitMethod(TypeBuilder proxy, MethodInfo method, int index)
    {
        var types = method.GetParameters().Select(p => p.ParameterType).ToArray();
        var builder = proxy.DefineMethod(
            $"{method.DeclaringType!.FullName}.{method.Name}",
            MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot,
            method.ReturnType,
            types);

        var il = builder.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4, index);
        il.Emit(OpCodes.Ldc_I4, types.Length);
        il.Emit(OpCodes.Newarr, typeof(object));
        for (var i = 0; i < types.Length; i++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldc_I4, i);
            il.Emit(OpCodes.Ldarg, (short)(i + 1));
            if (types[i].IsValueType)
            {
                il.Emit(OpCodes.Box, types[i]);
            }

            il.Emit(OpCodes.Stelem_Ref);
        }

        il.Emit(OpCodes.Call, TargetOf(method.ReturnType));
        il.Emit(OpCodes.Ret);
        proxy.DefineMethodOverride(builder, method);
    }

    private static MethodInfo TargetOf(Type returnType)
    {
        return returnType switch
        {
            _ when returnType == typeof(void) => Named(nameof(GrainProxy.Send)),
            _ when returnType == typeof(Task) => Named(nameof(GrainProxy.CallVoidAsync)),
            _ when returnType == typeof(ValueTask) => Named(nameof(GrainProxy.CallValueVoidAsync)),
            _ when returnType.GetGenericTypeDefinition() == typeof(Task<>) => Closed(nameof(GrainProxy.CallAsync)),
            _ => Closed(nameof(GrainProxy.CallValueAsync)),
        };

        MethodInfo Named(string name) => typeof(GrainProxy).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
        MethodInfo Closed(string name) => Named(name).MakeGenericMethod(returnType.GetGenericArguments()[0]);
    }
}
