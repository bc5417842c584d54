using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using SmartPulse.Board;
using SmartPulse.Gateway.Capture;
using SmartPulse.Gateway.Live;
using SmartPulse.Gateway.Ops;
using SmartPulse.Health;
using SmartPulse.Wire;

namespace SmartPulse.Gateway.Api;

/// <summary>All JSON of the front door: camelCase names and words, NodaTime and ids as text.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(LocationList))]
[JsonSerializable(typeof(ConversationPage))]
[JsonSerializable(typeof(ConversationDetail))]
[JsonSerializable(typeof(ConversationSteps))]
[JsonSerializable(typeof(CalendarView))]
[JsonSerializable(typeof(TaskList))]
[JsonSerializable(typeof(EntryList))]
[JsonSerializable(typeof(SettingsView))]
[JsonSerializable(typeof(ReportView))]
[JsonSerializable(typeof(ReportBehind))]
[JsonSerializable(typeof(StaffMessage))]
[JsonSerializable(typeof(PurposeChoice))]
[JsonSerializable(typeof(Done))]
[JsonSerializable(typeof(QuestionsChange))]
[JsonSerializable(typeof(AnswersChange))]
[JsonSerializable(typeof(SettingsStored))]
[JsonSerializable(typeof(CaptureRequest))]
[JsonSerializable(typeof(CaptureAccepted))]
[JsonSerializable(typeof(HealthReport))]
[JsonSerializable(typeof(OpsView))]
[JsonSerializable(typeof(BoardHello))]
[JsonSerializable(typeof(BoardSnapshot))]
[JsonSerializable(typeof(BoardPatch[]))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(string))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Sets options up to write as the front door does.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Insert(0, Default);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        foreach (var converter in NodaTimeConverters.All)
        {
            options.Converters.Add(converter);
        }
    }
}
