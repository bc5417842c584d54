using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace SmartPulse.AzureTables;

/// <summary>Opens the table that the options name. Nothing is asked of it yet.</summary>
internal static class AzureTable
{
    /// <summary>The table. Throws <see cref="OptionsValidationException"/>, naming the setting and never the key, when the options name none.</summary>
    public static TableClient Open(ClusterOptions settings)
    {
        // A partition's key may not hold every character that a cluster's name may.
        if (!settings.Name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
        {
            throw Wrong(nameof(ClusterOptions.Name), "may hold letters, digits, '-', '_' and '.' when membership is in Azure Tables");
        }

        // Orleans tries again by itself. Tried again in here, a change that was carried out and not answered would fail its own repeat.
        var options = new TableClientOptions { Retry = { MaxRetries = 0, NetworkTimeout = TimeSpan.FromSeconds(10) }, Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false } };
        try
        {
            return new TableClient(settings.AzureTables, settings.AzureTable, options);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or NullReferenceException)
        {
            throw Wrong(nameof(ClusterOptions.AzureTables), "must be the connection string of an Azure storage account when membership is in Azure Tables");
        }
    }

    private static OptionsValidationException Wrong(string setting, string what) => new(ClusterOptions.Section, typeof(ClusterOptions), [$"{ClusterOptions.Section}:{setting} {what}."]);
}
