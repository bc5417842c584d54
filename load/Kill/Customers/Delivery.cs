using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Kill.Customers;

/// <summary>Something that is posted until it is acknowledged, always the same, as Twilio repeats a webhook.</summary>
/// <param name="Signal">The id by which the product must recognise it.</param>
/// <param name="Organisation">Whose customer.</param>
/// <param name="Customer">The customer's number; for the carrier's own news, the contact that the address names.</param>
/// <param name="Path">Path and query.</param>
/// <param name="Form">The webhook's parameters; empty for a web form.</param>
/// <param name="Words">What the customer wrote; null for what carries no words.</param>
/// <param name="WebForm">What a web form sends instead.</param>
internal sealed record Delivery(string Signal, string Organisation, Customer Customer, string Path, FormPair[] Form, string? Words, WebForm? WebForm = null);

/// <summary>A form on a tenant's site.</summary>
/// <param name="Key">The form's key.</param>
/// <param name="Repeat">Its Idempotency-Key.</param>
/// <param name="Json">The body.</param>
internal sealed record WebForm(string Key, string Repeat, string Json);

/// <summary>Who a delivery is about.</summary>
internal abstract record Customer
{
    /// <summary>Somebody with a phone.</summary>
    public sealed record Phone(string Number) : Customer;

    /// <summary>Somebody whom the product told the carrier of by its own id.</summary>
    public sealed record Contact(string Id) : Customer;
}

/// <summary>A delivery that the gateway acknowledged: from here on it may never be missing.</summary>
/// <param name="Delivery">What.</param>
/// <param name="Life">In which life of the gateway: 1 is the first start.</param>
internal sealed record Acknowledgement(Delivery Delivery, int Life);
