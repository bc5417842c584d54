using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Gateway.StandIn.Handsets;

namespace SmartPulse.Gateway.StandIn.Calls;

/// <summary>One call at the stand-in: the leg it began with, and those of the phones that were rung for it.</summary>
/// <param name="Line">The business's line that it goes through.</param>
/// <param name="Site">Where the carrier's recordings would be fetched.</param>
/// <param name="Legs">The legs; the first is the one it began with.</param>
/// <param name="Made">How many ids were made of the first leg's.</param>
internal sealed record PhoneCall(PhoneNumber Line, string Site, ImmutableArray<Leg> Legs, int Made = 0)
{
    /// <summary>The leg that the call began with.</summary>
    public Leg First => Legs[0];

    /// <summary>Whether every leg has ended.</summary>
    public bool IsOver => Legs.All(l => l.IsOver);

    /// <summary>A leg by its id.</summary>
    public Leg Leg(string sid) => Legs.First(l => l.Sid == sid);
}

/// <summary>What a leg is.</summary>
internal enum LegKind
{
    /// <summary>Somebody called a line.</summary>
    Inbound,

    /// <summary>A phone that is rung for the caller of another leg.</summary>
    Dialled,

    /// <summary>A phone that the product itself called.</summary>
    FromApi,
}

/// <summary>One phone's part in a call.</summary>
internal sealed record Leg
{
    /// <summary>The carrier's id.</summary>
    public required string Sid { get; init; }

    /// <summary>What it is.</summary>
    public required LegKind Kind { get; init; }

    /// <summary>The phone.</summary>
    public required PhoneNumber Phone { get; init; }

    /// <summary>Who calls, as webhooks say it: a number, or that it is withheld.</summary>
    public required string From { get; init; }

    /// <summary>Who is called.</summary>
    public required string To { get; init; }

    /// <summary>The carrier's word for how far it is.</summary>
    public required string Status { get; init; }

    /// <summary>When it came to be in its state.</summary>
    public required Instant Since { get; init; }

    /// <summary>When it was answered.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <summary>The address of the document that it runs, or of the one it runs once it is answered.</summary>
    public string? Url { get; init; }

    /// <summary>Where its end is told.</summary>
    public string? StatusUrl { get; init; }

    /// <summary>What is left of the document.</summary>
    public ImmutableArray<Instruction> Rest { get; init; } = [];

    /// <summary>What is being done.</summary>
    public Doing Doing { get; init; } = new Doing.Nothing();

    /// <summary>Rises with each thing done, so that a timer or an answer that belongs to an earlier one is known.</summary>
    public int Step { get; init; }

    /// <summary>How many words were said, questions asked and messages recorded.</summary>
    public int Numbers { get; init; }

    /// <summary>What was said.</summary>
    public ImmutableArray<Caption> Captions { get; init; } = [];

    /// <summary>Whether the whole call is recorded.</summary>
    public bool IsRecorded { get; init; }

    /// <summary>Whether a machine and nobody picked it up.</summary>
    public bool IsMachine { get; init; }

    /// <summary>How it ended, as its phone shows it.</summary>
    public CallEnding? Ending { get; init; }

    /// <summary>What the carrier could not do.</summary>
    public CallTrouble? Trouble { get; init; }

    /// <summary>Whether it has ended.</summary>
    public bool IsOver => Status is "completed" or "busy" or "no-answer" or "canceled" or "failed";

    /// <summary>Whether it is connected.</summary>
    public bool IsAnswered => AnsweredAt is not null;
}

/// <summary>What is being done on a leg.</summary>
internal abstract record Doing
{
    private Doing() { }

    /// <summary>Nothing: it rings, or has ended.</summary>
    public sealed record Nothing : Doing;

    /// <summary>The next document is awaited.</summary>
    public sealed record Fetching(string Url) : Doing;

    /// <summary>Words are said.</summary>
    public sealed record Speaking(Saying Words) : Doing;

    /// <summary>Silence.</summary>
    public sealed record Pausing : Doing;

    /// <summary>A question: words are said while it is listened, then, once all was said, it is listened in silence.</summary>
    public sealed record Asking(
        Instruction.Gather Gather, int Number, Saying? Words, ImmutableArray<Instruction> Prompts, bool IsAllSaid, string Pressed, bool IsComposing) : Doing;

    /// <summary>A message is recorded.</summary>
    public sealed record Recording(Instruction.Record Record, int Number, Instant Since, ImmutableArray<string> Words, bool IsComposing) : Doing;

    /// <summary>Phones ring.</summary>
    public sealed record Dialling(Instruction.Dial Dial, ImmutableArray<string> Legs, Instant Since) : Doing;

    /// <summary>Two people talk; the leg that dialled keeps what is to be done afterwards.</summary>
    public sealed record Talking(string With, Instruction.Dial? Dial, Instant Since) : Doing;
}

/// <summary>What happens to a leg.</summary>
internal abstract record CallInput(string Leg)
{
    /// <summary>The call is placed.</summary>
    public sealed record Dialled(string Leg) : CallInput(Leg);

    /// <summary>A document came.</summary>
    public sealed record Fetched(string Leg, int Step, string Url, ImmutableArray<Instruction> Document) : CallInput(Leg);

    /// <summary>No document came, or none that can be carried out.</summary>
    public sealed record NotFetched(string Leg, int Step, CallTrouble Trouble) : CallInput(Leg);

    /// <summary>The time that was asked for is over.</summary>
    public sealed record TimeIsUp(string Leg, int Step) : CallInput(Leg);

    /// <summary>The phone has played some words.</summary>
    public sealed record Played(string Leg, int Number) : CallInput(Leg);

    /// <summary>The person said something.</summary>
    public sealed record Spoke(string Leg, string Text, double Confidence) : CallInput(Leg);

    /// <summary>The person pressed keys.</summary>
    public sealed record Pressed(string Leg, string Keys) : CallInput(Leg);

    /// <summary>The person is about to speak.</summary>
    public sealed record Composing(string Leg) : CallInput(Leg);

    /// <summary>The person hung up.</summary>
    public sealed record HungUp(string Leg) : CallInput(Leg);

    /// <summary>The person answered the phone that rang.</summary>
    public sealed record Answered(string Leg) : CallInput(Leg);

    /// <summary>The person declined the call, or is on another one.</summary>
    public sealed record Declined(string Leg) : CallInput(Leg);

    /// <summary>The phone company's voicemail answered.</summary>
    public sealed record VoicemailAnswered(string Leg) : CallInput(Leg);

    /// <summary>The product ended the call through the API.</summary>
    public sealed record EndedByApi(string Leg) : CallInput(Leg);
}

/// <summary>What the carrier has to do.</summary>
internal abstract record CallAction
{
    private CallAction() { }

    /// <summary>Posts a webhook whose answer is the next document.</summary>
    public sealed record Fetch(string Leg, int Step, string Url, ImmutableArray<(string Name, string Value)> Form) : CallAction;

    /// <summary>Posts a webhook whose answer does not matter, after a while.</summary>
    public sealed record Notify(string Url, ImmutableArray<(string Name, string Value)> Form, Duration After) : CallAction;

    /// <summary>Tells the leg when the time is up; it replaces what that leg waited for before.</summary>
    public sealed record Wake(string Leg, int Step, Duration After) : CallAction;

    /// <summary>A phone rings; one that is on a call already is busy.</summary>
    public sealed record Ring(string Leg, PhoneNumber Phone) : CallAction;
}
