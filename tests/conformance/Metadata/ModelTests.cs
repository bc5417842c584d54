using System.Reflection;

namespace SmartPulse.Tests.Conformance.Metadata;

public sealed class ModelTests
{
    private const string Wrong = "SmartPulse.Tests.Conformance.Metadata.Wrong.";

    private static readonly string Official = typeof(ModelTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "OrleansAbstractions").Value!;

    [Fact]
    public void EN37_every_public_type_and_member_of_the_model_is_Orleans_own()
    {
        Assert.Empty(Foreign(PublicSurface.Read(typeof(Grain).Assembly.Location)));
    }

    [Fact]
    public void EN37_the_list_of_what_lives_in_other_packages_names_nothing_that_is_not_needed()
    {
        var official = PublicSurface.Read(Official);
        var model = PublicSurface.Read(typeof(Grain).Assembly.Location);

        Assert.DoesNotContain(ElsewhereInOrleans.Types.Keys, official.ContainsKey);
        Assert.All(ElsewhereInOrleans.Types.Keys, name => Assert.True(model.ContainsKey(name), name));
        Assert.True(official.Count > 200);
    }

    [Fact]
    public void EN37_the_check_sees_a_wrong_type_a_wrong_name_a_wrong_parameter_and_a_wrong_result()
    {
        var here = PublicSurface.Read(typeof(ModelTests).Assembly.Location);

        var faults = Foreign(here.Where(t => t.Key.StartsWith(Wrong, StringComparison.Ordinal)).ToDictionary(t => t.Key[Wrong.Length..], t => t.Value, StringComparer.Ordinal)).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(
            [
                "Orleans.IGrainFactory: instance !!0 GetGrain``1(System.Byte, System.String)",
                "Orleans.IGrainFactory: instance System.Void CreateObjectReference``1(Orleans.IGrainObserver)",
                "Orleans.IGrainFactory: instance System.Void Misnamed()",
                "Orleans.INotInOrleans",
            ],
            faults);
    }

    private static IEnumerable<string> Foreign(IReadOnlyDictionary<string, IReadOnlySet<string>> surface)
    {
        var official = PublicSurface.Read(Official);
        foreach (var (type, members) in surface.Where(t => !ElsewhereInOrleans.Types.ContainsKey(t.Key)))
        {
            if (!official.TryGetValue(type, out var known))
            {
                yield return type;
                continue;
            }

            foreach (var member in members.Where(m => !known.Contains(m)))
            {
                yield return $"{type}: {member}";
            }
        }
    }
}
