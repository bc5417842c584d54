using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>The JSON of the stand-in's phones, written as all of the front door's.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ExchangeView))]
[JsonSerializable(typeof(HandsetView))]
[JsonSerializable(typeof(ClockView))]
[JsonSerializable(typeof(PhoneHello))]
[JsonSerializable(typeof(OpenHandset))]
[JsonSerializable(typeof(PlaceCall))]
[JsonSerializable(typeof(WriteText))]
[JsonSerializable(typeof(Speak))]
[JsonSerializable(typeof(PressKeys))]
[JsonSerializable(typeof(Played))]
[JsonSerializable(typeof(MoveClock))]
internal sealed partial class PhoneJson : JsonSerializerContext;
