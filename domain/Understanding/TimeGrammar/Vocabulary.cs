using System.Collections.Immutable;
using SmartPulse.Understanding.Numbers;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>A word of time and what it stands for.</summary>
/// <param name="Word">Lower case.</param>
/// <param name="Kind">What kind of step it fills.</param>
/// <param name="Number">Weekday or month or hour.</param>
/// <param name="Part">The part of the day.</param>
/// <param name="Case">The Finnish case.</param>
/// <param name="IsShort">An abbreviation that is also another word, and counts beside words of time only.</param>
internal sealed record TimeWord(string Word, Kind Kind, int Number, Part? Part = null, NumberCase Case = NumberCase.Nominative, bool IsShort = false);

/// <summary>A language's words and rules of time: all that a linguist would want to read and correct.</summary>
/// <param name="Language">Whose they are.</param>
/// <param name="Words">The vocabulary.</param>
/// <param name="Rules">The grammar.</param>
internal sealed record TimeLanguage(Language Language, ImmutableArray<TimeWord> Words, ImmutableArray<Rule> Rules);
