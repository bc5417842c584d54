using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.Admission;
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
            services.AddAdmission();
            services.TryAddSingleton<WebhookInstruments>();
            services.TryAddSingleton<WebhookReceiver>();
            services.TryAddSingleton<ConnectedNumbers>();
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
            twilio.MapPost("/voice", (HttpContext http, VoiceWebhooks voice) => voice.IncomingAsync(http)).For(WorkKind.CallArrival);
            twilio.MapPost("/voice/dial", (HttpContext http, VoiceWebhooks voice) => voice.DialledAsync(http)).For(WorkKind.CallStep);
            twilio.MapPost("/voice/status", (HttpContext http, VoiceWebhooks voice) => voice.StatusAsync(http)).For(WorkKind.CallOver);
            twilio.MapPost("/voice/screen", (HttpContext http, StaffWebhooks staff) => staff.ScreenAsync(http)).For(WorkKind.CallStep);
            twilio.MapPost("/voice/accept", (HttpContext http, StaffWebhooks staff) => staff.AcceptAsync(http)).For(WorkKind.CallStep);
            twilio.MapPost("/voice/talk", (HttpContext http, TalkWebhooks talk) => talk.SpokeAsync(http)).For(WorkKind.CallStep);
            twilio.MapPost("/voice/more", (HttpContext http, TalkWebhooks talk) => talk.MoreAsync(http)).For(WorkKind.CallStep);
            twilio.MapPost("/voice/transfer", (HttpContext http, TalkWebhooks talk) => talk.TransferredAsync(http)).For(WorkKind.CallStep);
            twilio.MapPost("/voice/recorded", (HttpContext http, VoicemailWebhooks voicemail) => voicemail.RecordedAsync(http)).For(WorkKind.CallStep);
            twilio.MapPost("/voice/recording", (HttpContext http, VoicemailWebhooks voicemail) => voicemail.RecordingAsync(http)).For(WorkKind.CallOver);
            twilio.MapPost("/voice/transcribed", (HttpContext http, VoicemailWebhooks voicemail) => voicemail.TranscribedAsync(http)).For(WorkKind.CallOver);
            twilio.MapPost("/messages", (HttpContext http, MessageWebhooks messages) => messages.IncomingAsync(http)).For(WorkKind.Text);
            twilio.MapPost("/messages/status", (HttpContext http, MessageWebhooks messages) => messages.StatusAsync(http)).For(WorkKind.Delivery);
            return routes;
        }
    }
}
