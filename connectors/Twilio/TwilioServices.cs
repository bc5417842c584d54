using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SmartPulse.Channels;

namespace SmartPulse.Connectors.Twilio;

/// <summary>Puts Twilio into a host.</summary>
public static class TwilioServices
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the carrier of texts: Twilio's when an account is configured, else the stand-in that the gateway serves.</summary>
        public IServiceCollection AddTwilioCarrier()
        {
            services.AddOptions<TwilioOptions>().BindConfiguration(TwilioOptions.Section)
                .Validate(o => o.AccountSid is null == o.AuthToken is null, "SmartPulse:Twilio needs both AccountSid and AuthToken, or neither for the stand-in carrier.")
                .Validate(o => o.AuthToken is null or { Length: > 0 and <= 64 }, "SmartPulse:Twilio:AuthToken has 1 to 64 characters.")
                .Validate(o => o.SecondaryAuthToken is null or { Length: <= 64 }, "SmartPulse:Twilio:SecondaryAuthToken has at most 64 characters.")
                .Validate(o => IsHttp(o.ApiBaseUrl), "SmartPulse:Twilio:ApiBaseUrl must be an absolute http or https address.")
                .ValidateOnStart();
            services.AddOptions<GatewayAddressOptions>().BindConfiguration(GatewayAddressOptions.Section)
                .Validate(o => o.PublicBaseUrl is not { } url || (IsHttp(url) && url.Query.Length == 0 && url.Fragment.Length == 0),
                    "SmartPulse:Gateway:PublicBaseUrl must be an absolute http or https address without query or fragment.")
                .ValidateOnStart();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TwilioOptions>, TwilioOptionsValidator>());
            services.AddOptions<TwilioVoices>().BindConfiguration(TwilioVoices.Section).ValidateOnStart();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TwilioVoices>, TwilioVoicesValidator>());
            services.TryAddSingleton(TimeProvider.System);
            services.TryAddSingleton<GatewayAddress>();
            services.TryAddSingleton(s => TwilioAccount.Of(
                s.GetRequiredService<IOptions<TwilioOptions>>().Value, s.GetRequiredService<IConfiguration>()["SmartPulse:DataDirectory"] ?? "data"));
            services.AddMetrics();
            services.TryAddSingleton<CarrierInstruments>();
            services.TryAddSingleton<IMessageCarrier, TwilioCarrier>();

            // No redirect: it would be followed by a GET and lose the form. No logging of requests: their addresses carry phone numbers.
            services.AddHttpClient(TwilioCarrier.Client, c => c.Timeout = Timeout.InfiniteTimeSpan)
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null })
                .RemoveAllLoggers();
            return services;
        }
    }

    private static bool IsHttp(Uri url) => url.IsAbsoluteUri && url.Scheme is "http" or "https";
}
