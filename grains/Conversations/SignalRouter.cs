using SmartPulse.Channels;
using SmartPulse.Directories;
using SmartPulse.Journals;

namespace SmartPulse.Conversations;

/// <summary>See <see cref="ISignalRouter"/>.</summary>
internal sealed class SignalRouter(IIdentityDirectory identities, IIdSource ids, IGrainFactory grains) : ISignalRouter
{
    /// <summary>Two first signals of one customer may race to make the contact: the loser is told who won.</summary>
    private const int Hops = 3;

    public async Task<Receipt> DeliverAsync(OrganisationId organisation, PhoneNumber? customer, string? call, Signal signal)
    {
        ContactId contact;
        try
        {
            contact = await FindAsync(organisation, customer, call) ?? ids.Next<ContactId>();
        }
        catch (StoreUnavailableException e)
        {
            return new Receipt.NotStored(e.Trouble.ToString());
        }

        for (var hop = 0; hop < Hops; hop++)
        {
            var receipt = await DeliverAsync(organisation, contact, signal);
            if (receipt is not Receipt.BelongsTo elsewhere)
            {
                return receipt;
            }

            contact = elsewhere.Contact;
        }

        return new Receipt.NotStored("the contact moved while it was being reached");
    }

    public async Task<Receipt> DeliverAsync(OrganisationId organisation, ContactId contact, Signal signal)
    {
        try
        {
            return await grains.GetGrain<IConversationGrain>(GrainKeys.Of(organisation, contact)).HandleAsync(signal);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException)
        {
            // Late or shed: whether it was stored nobody here knows. The sender repeats it, and a repeat is recognised.
            return new Receipt.NotStored(e.GetType().Name);
        }
    }

    public async Task<Hearing> ListenAsync(OrganisationId organisation, PhoneNumber? customer, string call, int heard)
    {
        try
        {
            return await FindAsync(organisation, customer, call) is { } contact
                ? await grains.GetGrain<IConversationGrain>(GrainKeys.Of(organisation, contact)).ListenAsync(call, heard)
                : new Hearing.NoTalk(null);
        }
        catch (Exception e) when (e is TimeoutException or OrleansException or StoreUnavailableException)
        {
            // The caller hears a filler and the question is asked again.
            return new Hearing.NothingYet(null);
        }
    }

    private async Task<ContactId?> FindAsync(OrganisationId organisation, PhoneNumber? customer, string? call) =>
        customer is null
            ? WithheldContact(organisation, call ?? throw new ArgumentNullException(nameof(call), "A withheld caller is known by the call alone."))
            : await identities.FindAsync(organisation, identities.HashOf(organisation, IdentityKind.Phone, customer.E164), CancellationToken.None);

    /// <summary>Derived, so that every callback of the call finds the same contact without a row.</summary>
    private ContactId WithheldContact(OrganisationId organisation, string call)
    {
        var hash = identities.HashOf(organisation, IdentityKind.WithheldCall, call).Hash;
        return ContactId.From($"{ContactId.Prefix}_{hash[..20]}");
    }
}
