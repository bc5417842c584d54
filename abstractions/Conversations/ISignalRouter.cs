using SmartPulse.Channels;

namespace SmartPulse.Conversations;

/// <summary>Finds whose conversation a signal belongs to, and delivers it there. The one way in for every channel.</summary>
public interface ISignalRouter
{
    /// <summary>Delivers a signal of a customer known by number; a contact is made when there is none. A withheld caller is a contact of that call only.</summary>
    /// <param name="organisation">Whose customer it is.</param>
    /// <param name="customer">The customer's number; null when withheld.</param>
    /// <param name="call">The call's id; needed when the number is withheld.</param>
    /// <param name="signal">What happened.</param>
    Task<Receipt> DeliverAsync(OrganisationId organisation, PhoneNumber? customer, string? call, Signal signal);

    /// <summary>Delivers a signal to a contact that is known already: delivery callbacks, staff.</summary>
    Task<Receipt> DeliverAsync(OrganisationId organisation, ContactId contact, Signal signal);

    /// <summary>What a caller hears next: <see cref="IConversationGrain.ListenAsync"/> of whoever calls.</summary>
    /// <param name="organisation">Whose customer it is.</param>
    /// <param name="customer">The customer's number; null when withheld.</param>
    /// <param name="call">The call's id.</param>
    /// <param name="heard">The number of the last speech that was played.</param>
    Task<Hearing> ListenAsync(OrganisationId organisation, PhoneNumber? customer, string call, int heard);
}
