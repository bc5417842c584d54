using SmartPulse.Bookings;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Simulation.Faults;

/// <summary>A named guard taken out, to show that it would be missed. Nothing is taken out in an honest world.</summary>
internal sealed record Sabotage
{
    public static Sabotage None { get; } = new();

    public ConversationGuards Conversation { get; init; } = ConversationGuards.All;

    public CalendarGuards Calendar { get; init; } = CalendarGuards.All;

    /// <summary>The store takes an append whatever version it was decided on.</summary>
    public bool ForgetsExpectedVersion { get; init; }

    /// <summary>Nobody is ever woken by a due row.</summary>
    public bool LosesDueRows { get; init; }

    /// <summary>The store says that it has stored, and stores afterwards: a crash in between loses what was acknowledged.</summary>
    public bool AnswersBeforeStoring { get; init; }
}
