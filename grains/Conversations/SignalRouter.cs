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
        if (customer is null)
        {
            contact = WithheldContact(organisation, call ?? throw new ArgumentNullException(nameof(call), "A withheld caller is known by the call alone."));
        }
        else
        {
            var identity = identities.HashOf(organisation, IdentityKind.Phone, customer.E164);
            contact = await identities.FindAsync(organisation, identity, CancellationToken.None) ?? ids.Next<ContactId>();
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
        catch (Exception e) when (e is TimeoutException or OrleansException or StoreUnavailableException)
        {
            // Late, shed, or settings that could not be read: whether it was stored nobody here knows. The sender repeats it, and a repeat is recognised.
            return new Receipt.NotStored(e.GetType().Name);
        }
    }

    /// <summary>Derived, so that every callback of the call finds the same contact without a row.</summary>
    private ContactId WithheldContact(OrganisationId organisation, string call)
    {
        var hash = identities.HashOf(organisation, IdentityKind.WithheldCall, call).Hash;
        return ContactId.From($"{ContactId.Prefix}_{hash[..20]}");
    }
}
