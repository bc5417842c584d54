namespace SmartPulse.Load.Kill.Customers;

/// <summary>Chooses which of several gateways a request goes to, as a proxy before them does.</summary>
internal interface IBalancer
{
    /// <summary>The next one.</summary>
    Uri Next();

    /// <summary>That one gave no answer.</summary>
    void Failed(Uri server);
}
