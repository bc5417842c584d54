using SmartPulse.Directories;
using SmartPulse.Gateway.Hosting;

namespace SmartPulse.Tests.Integration.Admission;

/// <summary>Whose number it is, without asking the store each time.</summary>
public sealed class RememberedIdentitiesTests
{
    private static readonly OrganisationId Plumber = new("org_plumber");
    private static readonly OrganisationId Dentist = new("org_dentist");

    [Fact]
    public async Task What_was_found_is_asked_for_once_and_for_that_organisation_only()
    {
        var store = new Directory { Known = { [(Plumber, "a")] = ContactId.From("con_ada") } };
        var identities = new RememberedIdentities(store);

        Assert.Equal(ContactId.From("con_ada"), await FindAsync(identities, Plumber, "a"));
        Assert.Equal(ContactId.From("con_ada"), await FindAsync(identities, Plumber, "a"));
        Assert.Null(await FindAsync(identities, Dentist, "a"));

        Assert.Equal([(Plumber, "a"), (Dentist, "a")], store.Asked);
    }

    [Fact]
    public async Task Whoever_is_unknown_is_asked_for_again()
    {
        var store = new Directory();
        var identities = new RememberedIdentities(store);
        Assert.Null(await FindAsync(identities, Plumber, "a"));

        store.Known[(Plumber, "a")] = ContactId.From("con_ada");

        Assert.Equal(ContactId.From("con_ada"), await FindAsync(identities, Plumber, "a"));
    }

    [Fact]
    public async Task Of_many_the_ones_in_use_are_kept_and_the_others_are_let_go()
    {
        var store = new Directory();
        var names = Enumerable.Range(0, 100).Select(n => $"n{n}").ToList();
        names.ForEach(n => store.Known[(Plumber, n)] = ContactId.From($"con_{n}"));
        var identities = new RememberedIdentities(store, atLeast: 10);
        foreach (var name in names)
        {
            Assert.Equal(ContactId.From($"con_{name}"), await FindAsync(identities, Plumber, name));
            Assert.Equal(ContactId.From("con_n0"), await FindAsync(identities, Plumber, "n0"));
        }

        store.Asked.Clear();
        Assert.Equal(ContactId.From("con_n0"), await FindAsync(identities, Plumber, "n0"));
        Assert.Empty(store.Asked);
        foreach (var name in names)
        {
            await FindAsync(identities, Plumber, name);
        }

        Assert.InRange(store.Asked.Count, 100 - 22, 99);
    }

    private static Task<ContactId?> FindAsync(RememberedIdentities identities, OrganisationId organisation, string address) =>
        identities.FindAsync(organisation, identities.HashOf(organisation, IdentityKind.Phone, address), CancellationToken.None);

    private sealed class Directory : IIdentityDirectory
    {
        public Dictionary<(OrganisationId, string), ContactId> Known { get; } = [];

        public List<(OrganisationId, string)> Asked { get; } = [];

        public IdentityHash HashOf(OrganisationId organisation, IdentityKind kind, string address) => new(kind, address, 1);

        public Task<ContactId?> FindAsync(OrganisationId organisation, IdentityHash identity, CancellationToken cancellation)
        {
            Asked.Add((organisation, identity.Hash));
            return Task.FromResult<ContactId?>(Known.TryGetValue((organisation, identity.Hash), out var contact) ? contact : null);
        }
    }
}
