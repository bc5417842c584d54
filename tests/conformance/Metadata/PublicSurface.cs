using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SmartPulse.Tests.Conformance.Metadata;

/// <summary>
/// What an assembly shows to others, read from its metadata without loading it or what it depends on: a line for each type and each member, with
/// the full names of all types in its signature. Nullability is no part of it.
/// </summary>
public static class PublicSurface
{
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var assembly = new PEReader(stream);
        var reader = assembly.GetMetadataReader();
        return reader.TypeDefinitions
            .Where(t => IsPublic(reader, t))
            .ToDictionary(t => Names.Of(reader, t), t => (IReadOnlySet<string>)Members(reader, reader.GetTypeDefinition(t)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Members(MetadataReader reader, TypeDefinition type)
    {
        var names = new Names();
        yield return $"kind {Kind(reader, type)}";
        foreach (var implemented in type.GetInterfaceImplementations().Select(i => reader.GetInterfaceImplementation(i).Interface))
        {
            yield return $"implements {names.Of(reader, implemented)}";
        }

        foreach (var method in type.GetMethods().Select(reader.GetMethodDefinition).Where(m => IsVisible(m.Attributes & MethodAttributes.MemberAccessMask)))
        {
            var signature = method.DecodeSignature(names, genericContext: null);
            var name = reader.GetString(method.Name);
            var kind = method.Attributes.HasFlag(MethodAttributes.Static) ? "static" : "instance";
            var arity = signature.GenericParameterCount == 0 ? "" : $"``{signature.GenericParameterCount}";
            yield return $"{kind} {signature.ReturnType} {name}{arity}({string.Join(", ", signature.ParameterTypes)})";
        }

        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition).Where(f => IsVisible((MethodAttributes)(f.Attributes & FieldAttributes.FieldAccessMask))))
        {
            yield return $"field {field.DecodeSignature(names, genericContext: null)} {reader.GetString(field.Name)}{Constant(reader, field)}";
        }
    }

    private static string Constant(MetadataReader reader, FieldDefinition field)
    {
        if (field.GetDefaultValue().IsNil)
        {
            return "";
        }

        var constant = reader.GetConstant(field.GetDefaultValue());
        return $" = {Convert.ToHexString(reader.GetBlobBytes(constant.Value))}";
    }

    private static string Kind(MetadataReader reader, TypeDefinition type)
    {
        var parent = type.BaseType.IsNil ? "" : new Names().Of(reader, type.BaseType);
        return parent switch
        {
            "System.Enum" => "enum",
            "System.ValueType" => "struct",
            _ when type.Attributes.HasFlag(TypeAttributes.Interface) => "interface",

            // A base class of another package is its own affair; one of ours has its own lines.
            _ => "class",
        };
    }

    private static bool IsPublic(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsPublic(reader, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static bool IsVisible(MethodAttributes access) =>
        access is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private sealed class Names : ISignatureTypeProvider<string, object?>
    {
        public static string Of(MetadataReader reader, TypeDefinitionHandle handle)
        {
            var type = reader.GetTypeDefinition(handle);
            var name = reader.GetString(type.Name);
            return type.GetDeclaringType().IsNil ? $"{reader.GetString(type.Namespace)}.{name}" : $"{Of(reader, type.GetDeclaringType())}+{name}";
        }

        public string Of(MetadataReader reader, EntityHandle handle) => handle.Kind switch
        {
            HandleKind.TypeDefinition => Of(reader, (TypeDefinitionHandle)handle),
            HandleKind.TypeReference => GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0),
            _ => reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, genericContext: null),
        };

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
        {
            var type = reader.GetTypeReference(handle);
            var name = reader.GetString(type.Name);
            return type.ResolutionScope.Kind == HandleKind.TypeReference
                ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)}+{name}"
                : $"{reader.GetString(type.Namespace)}.{name}";
        }

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Of(reader, handle);

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Of(reader, handle);

        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

        public string GetSZArrayType(string elementType) => $"{elementType}[]";

        public string GetArrayType(string elementType, ArrayShape shape) => $"{elementType}[{shape.Rank}]";

        public string GetByReferenceType(string elementType) => $"{elementType}&";

        public string GetPointerType(string elementType) => $"{elementType}*";

        public string GetPinnedType(string elementType) => elementType;

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(", ", typeArguments)}>";

        public string GetGenericMethodParameter(object? genericContext, int index) => $"!!{index}";

        public string GetGenericTypeParameter(object? genericContext, int index) => $"!{index}";

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetFunctionPointerType(MethodSignature<string> signature) => "function pointer";
    }
}
