using SmartPulse.Channels;

namespace SmartPulse.Gateway.StandIn.Handsets;

/// <summary>Picks a phone up for the first time. A body and no address: a number is nobody's to write into a log.</summary>
/// <param name="Number">Its number, in E.164 form.</param>
internal sealed record OpenHandset(string? Number);

/// <summary>Calls a line.</summary>
/// <param name="To">The line's number.</param>
/// <param name="Withheld">Whether the caller withholds their number.</param>
internal sealed record PlaceCall(string? To, bool? Withheld = null);

/// <summary>Writes a text.</summary>
/// <param name="To">The line's number.</param>
/// <param name="Channel">sms or whatsApp.</param>
/// <param name="Text">1 to 1,600 characters.</param>
internal sealed record WriteText(string? To, Channel? Channel, string? Text);

/// <summary>The person at the phone said something, to its end.</summary>
/// <param name="Text">1 to 1,600 characters.</param>
/// <param name="Confidence">How sure the recognition was, 0 to 1; left out when it was typed.</param>
internal sealed record Speak(string? Text, double? Confidence = null);

/// <summary>The person at the phone pressed keys.</summary>
/// <param name="Keys">1 to 32 of 0-9, * and #.</param>
internal sealed record PressKeys(string? Keys);

/// <summary>The phone has played some words to their end.</summary>
/// <param name="Number">Which.</param>
internal sealed record Played(int? Number);

/// <summary>Moves the clock ahead: by that long, or to the next thing that is owed. One of the two.</summary>
/// <param name="By">An ISO 8601 duration up to 40 days, such as PT4H or P1D.</param>
/// <param name="ToNext">True for the next thing that is owed.</param>
internal sealed record MoveClock(string? By = null, bool? ToNext = null);
