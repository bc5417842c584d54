using NodaTime;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>Days that were named, and how they were meant. An event's day is when something else happens, a booked one that of a visit which stands: hours of it may be wished for.</summary>
internal sealed record DayMention(LocalDate First, LocalDate Last, DayKind Kind, int Week, LocalDate? Otherwise, int At, int End, Mood Mood, bool IsStart = false, bool IsStanding = false, bool IsEvent = false, bool IsBare = false, bool IsBooked = false, bool IsImplied = false);

/// <summary>Hours that were named, and how they were meant. Within its part: the hour leaves the rest of it, as in "in the forenoon, but not before nine". A limit is told by what they are busy with, and says no more than the hours that are wished for.</summary>
internal sealed record HourMention(Clock? From, Clock? To, Relation Relation, Part? Part, int At, int End, Mood Mood, bool IsNamed = false, bool IsWithinPart = false, bool IsLimit = false, bool IsEvent = false);
