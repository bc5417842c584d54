using System.ClientModel;

namespace SmartPulse.Connectors.LanguageModels;

/// <summary>Why the configured model does not answer.</summary>
internal enum ModelTrouble
{
    /// <summary>The key is none, or none for this model (401, 403).</summary>
    Key,

    /// <summary>Nothing is known by that address or model's name (404, 405, a redirect).</summary>
    NotFound,

    /// <summary>Nobody answers at the address.</summary>
    Unreachable,

    /// <summary>What we ask is refused (400, 422), or answered without regard to the schema.</summary>
    Schema,

    /// <summary>The account's rate or quota is used up (429).</summary>
    Limit,

    /// <summary>It answers later than anybody waits.</summary>
    Late,

    /// <summary>It fails in some other way.</summary>
    Failing,
}

/// <summary>What went wrong, and what whoever runs the installation can do about it.</summary>
internal static class ModelTroubles
{
    extension(ModelTrouble trouble)
    {
        /// <summary>The stable word that figures are split by.</summary>
        public string Outcome => trouble switch
        {
            ModelTrouble.Key => "key-refused",
            ModelTrouble.NotFound => "not-found",
            ModelTrouble.Unreachable => "unreachable",
            ModelTrouble.Schema => "schema-refused",
            ModelTrouble.Limit => "rate-limited",
            ModelTrouble.Late => "late",
            _ => "failed",
        };

        /// <summary>What to do.</summary>
        public string Advice => trouble switch
        {
            ModelTrouble.Key => "Set ApiKey to a valid key, one that may use this model.",
            ModelTrouble.NotFound => "Set Model to a name that the endpoint knows, and look whether Endpoint ends as its API says (often /v1).",
            ModelTrouble.Unreachable => "Look whether Endpoint is right, the server up, and the way to it open.",
            ModelTrouble.Schema => "Choose a model that follows a JSON schema (structured outputs).",
            ModelTrouble.Limit => "Raise the account's limit or its credit, or lower QuestionsAtOnce.",
            ModelTrouble.Late => "Choose a faster model or a server that is nearer.",
            _ => "Look at the status page or the log of whoever runs the model.",
        };

        /// <summary>Whether one answer proves it: nothing that a customer writes, and no bad moment, makes it.</summary>
        public bool IsCertain => trouble is ModelTrouble.Key or ModelTrouble.NotFound or ModelTrouble.Unreachable;
    }

    /// <summary>What a failure says.</summary>
    public static ModelTrouble Of(Exception failure) => failure switch
    {
        ClientResultException { Status: 401 or 403 } => ModelTrouble.Key,
        ClientResultException { Status: 404 or 405 or (>= 300 and < 400) } => ModelTrouble.NotFound,
        ClientResultException { Status: 400 or 422 } => ModelTrouble.Schema,
        ClientResultException { Status: 429 } => ModelTrouble.Limit,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } => ModelTrouble.Unreachable,
        { InnerException: { } inner } => Of(inner),
        _ => ModelTrouble.Failing,
    };
}
