namespace SmartPulse.Connectors.LanguageModels;

/// <summary>Reads an answer whole and only so far: a server that never ends its answer fills no memory.</summary>
internal sealed class ShortAnswers : DelegatingHandler
{
    /// <summary>Many times what an answer that follows the schema can be.</summary>
    public const int Longest = 256 * 1024;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(Longest, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
