using SmartPulse;
using SmartPulse.Connectors.LanguageModels;
using SmartPulse.Gateway.Admission;
using SmartPulse.Gateway.Api;
using SmartPulse.Gateway.Capture;
using SmartPulse.Gateway.Data;
using SmartPulse.Gateway.Demo;
using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.Live;
using SmartPulse.Gateway.Ops;
using SmartPulse.Gateway.Pages;
using SmartPulse.Gateway.SignIn;
using SmartPulse.Gateway.StandIn;
using SmartPulse.Gateway.StandIn.Handsets;
using SmartPulse.Gateway.Telemetry;
using SmartPulse.Gateway.Webhooks;
using SmartPulse.Health;
using SmartPulse.Storage;
using SmartPulse.Telemetry;

if (DataCommands.Asked(args))
{
    return DataCommands.Run(args, Console.Out, Console.Error);
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

builder.AddDefaults();
builder.AddTelemetry();
var data = builder.AddHosting();
builder.Services.AddOps();
builder.Services.AddHealth();
builder.Services.AddAdmission();
builder.Services.AddStorage();
builder.Services.RememberNumbers();
builder.Services.AddSmartPulse(builder.Configuration);
builder.Services.AddTwilio();
builder.Services.AddLanguageModel();
builder.Services.AddSignIn(data);
builder.Services.AddDemo(data);
builder.Services.AddApi();
builder.Services.AddCapture();
builder.Services.AddLive();
builder.Services.AddPhones();

// Disposed at the end: that closes the store in good order.
await using var app = builder.Build();

// The door is first: in a crowd most are turned away there, and whatever came before it would be done for each of them.
app.UseRouting();
app.Use(AdmissionMiddleware.PeekAsync);
app.Use(SecurityHeaders.AddAsync);
app.Use(RetryHeader.AddAsync);
app.UseExceptionHandler();
app.UseStatusCodePages(FailureAnswers.WriteStatusAsync);
app.UsePage(PageHosting.Folder);
app.Use(RequestTraces.TraceAsync);
app.Use(SameOrigin.CheckAsync);
app.UseAuthentication();
app.UseAuthorization();
app.Use(AdmissionMiddleware.EnterAsync);

app.MapHealth();
app.MapSignIn();
app.MapApi();
app.MapTwilioWebhooks();
app.MapStandInCarrier();
app.MapPhones();
app.MapLive();
app.MapClusterDashboard(static pages => pages.RequireOperator());

await app.StartAsync();
await app.AnnounceAsync();
await app.WaitForShutdownAsync();
return 0;
