using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.StandIn;
using SmartPulse.Gateway.Webhooks.Calls;

namespace SmartPulse.Gateway.Webhooks;

/// <summary>Twilio at the front door: texts out, calls and texts in.</summary>
internal static class TwilioWebhookRoutes
{
    extension(IServiceCollection services)
    {
        /// <summary>Adds the carrier, the webhooks and, when no account is configured, the stand-in carrier.</summary>
        public IServiceCollection AddTwilio()
        {
            services.AddTwilioCarrier();
            services.AddMetrics();
            services.TryAddSingleton<WebhookInstruments>();
            services.TryAddSingleton<WebhookReceiver>();
            services.AddDataProtection();
            services.TryAddSingleton<CallPass>();
            services.TryAddSingleton<CallPaths>();
            services.TryAddSingleton<CallDesk>();
            services.TryAddTransient<VoiceWebhooks>();
            services.TryAddTransient<StaffWebhooks>();
            services.TryAddTransient<TalkWebhooks>();
            services.TryAddTransient<VoicemailWebhooks>();
            services.TryAddTransient<MessageWebhooks>();
            services.AddStandInCarrier();
            return services;
        }
    }

    extension(IEndpointRouteBuilder routes)
    {
        /// <summary>Maps the webhooks. Nobody signs in to them: each request proves itself by its signature.</summary>
        public IEndpointRouteBuilder MapTwilioWebhooks()
        {
            var twilio = routes.MapGroup("/twilio").AllowAnonymous().DisableAntiforgery().ExcludeFromDescription().WithTags("signed-by-carrier");
            twilio.MapPost("/voice", (HttpContext http, VoiceWebhooks voice) => voice.IncomingAsync(http));
            twilio.MapPost("/voice/dial", (HttpContext http, VoiceWebhooks voice) => voice.DialledAsync(http));
            twilio.MapPost("/voice/status", (HttpContext http, VoiceWebhooks voice) => voice.StatusAsync(http));
            twilio.MapPost("/voice/screen", (HttpContext http, StaffWebhooks staff) => staff.ScreenAsync(http));
            twilio.MapPost("/voice/accept", (HttpContext http, StaffWebhooks staff) => staff.AcceptAsync(http));
            twilio.MapPost("/voice/talk", (HttpContext http, TalkWebhooks talk) => talk.SpokeAsync(http));
            twilio.MapPost("/voice/more", (HttpContext http, TalkWebhooks talk) => talk.MoreAsync(http));
            twilio.MapPost("/voice/transfer", (HttpContext http, TalkWebhooks talk) => talk.TransferredAsync(http));
            twilio.MapPost("/voice/recorded", (HttpContext http, VoicemailWebhooks voicemail) => voicemail.RecordedAsync(http));
            twilio.MapPost("/voice/recording", (HttpContext http, VoicemailWebhooks voicemail) => voicemail.RecordingAsync(http));
            twilio.MapPost("/voice/transcribed", (HttpContext http, VoicemailWebhooks voicemail) => voicemail.TranscribedAsync(http));
            twilio.MapPost("/messages", (HttpContext http, MessageWebhooks messages) => messages.IncomingAsync(http));
            twilio.MapPost("/messages/status", (HttpContext http, MessageWebhooks messages) => messages.StatusAsync(http));
            return routes;
        }
    }
}
