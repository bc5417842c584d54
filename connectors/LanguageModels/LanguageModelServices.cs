using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OpenAI;
using SmartPulse.Conversations;

namespace SmartPulse.Connectors.LanguageModels;

/// <summary>Puts a language model into a host.</summary>
public static class LanguageModelServices
{
    private const string Client = "language-model";

    extension(IServiceCollection services)
    {
        /// <summary>Adds the model that is configured, or none. A host's own <see cref="IChatClient"/> goes before the configured endpoint.</summary>
        public IServiceCollection AddLanguageModel()
        {
            services.AddOptions<LanguageModelOptions>().BindConfiguration(LanguageModelOptions.Section)
                .Validate(o => o.Endpoint is null or { IsAbsoluteUri: true, Scheme: "http" or "https" }, "SmartPulse:LanguageModel:Endpoint must be an absolute http or https address.")
                .Validate(o => o.Endpoint is null || !string.IsNullOrWhiteSpace(o.Model), "SmartPulse:LanguageModel:Model names the model; with an Endpoint it is needed.")
                .ValidateOnStart();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<LanguageModelOptions>, LanguageModelOptionsValidator>());
            services.TryAddSingleton(TimeProvider.System);
            services.AddMetrics();
            services.TryAddSingleton<ModelInstruments>();
            services.TryAddSingleton<ModelHealth>();

            // No logging of requests: their bodies are customers' words.
            services.AddHttpClient(Client, c => c.Timeout = Timeout.InfiniteTimeSpan)
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null })
                .AddHttpMessageHandler(() => new ShortAnswers())
                .RemoveAllLoggers();
            services.Replace(ServiceDescriptor.Singleton<ILanguageModel>(s => s.GetRequiredService<IOptions<LanguageModelOptions>>() is var options && ClientOf(s, options.Value) is { } chat
                    ? new ChatLanguageModel(chat, options, s.GetRequiredService<ModelInstruments>(), s.GetRequiredService<ModelHealth>(), s.GetRequiredService<TimeProvider>())
                    : new NoLanguageModel()));
            return services;
        }
    }

    private static IChatClient? ClientOf(IServiceProvider services, LanguageModelOptions options)
    {
        if (services.GetService<IChatClient>() is { } own)
        {
            return own;
        }

        if (options.Endpoint is null)
        {
            return null;
        }

        // The client insists on a key, also where the server wants none. Nothing is tried twice: whoever waits has no time for it.
        var http = services.GetRequiredService<IHttpClientFactory>().CreateClient(Client);
        var client = new OpenAIClient(new ApiKeyCredential(options.ApiKey is { Length: > 0 } key ? key : "none"), new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(0),
            ClientLoggingOptions = new() { EnableLogging = false },
        });
        return client.GetChatClient(options.Model).AsIChatClient();
    }
}
