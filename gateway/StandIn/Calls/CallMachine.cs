using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Gateway.StandIn.Handsets;

namespace SmartPulse.Gateway.StandIn.Calls;

/// <summary>Decides what the carrier does on a call: runs documents, listens, rings, connects and tells, as Twilio does. Pure.</summary>
internal static class CallMachine
{
    /// <summary>The longest that silence is not counted while somebody types or thinks.</summary>
    public static readonly Duration LongestComposing = Duration.FromSeconds(60);

    /// <summary>How long the carrier takes to write a recording down.</summary>
    public static readonly Duration TranscriptionTakes = Duration.FromSeconds(4);

    private const int CharactersASecond = 14;
    private const int MostCaptions = 200;
    private const int InvalidUrl = 11100;

    /// <summary>A call from a phone to a line.</summary>
    public static PhoneCall Inbound(string sid, PhoneNumber phone, bool isWithheld, PhoneNumber line, string root, string site, Instant now) =>
        new(line, site, [new Leg
        {
            Sid = sid, Kind = LegKind.Inbound, Phone = phone, From = isWithheld ? "anonymous" : phone.E164, To = line.E164, Status = "ringing", Since = now,
            Url = $"{root}/twilio/voice", StatusUrl = $"{root}/twilio/voice/status",
        }]);

    /// <summary>A call that the product makes to a phone.</summary>
    public static PhoneCall FromApi(string sid, PhoneNumber line, PhoneNumber phone, string url, string? statusUrl, string site, Instant now) =>
        new(line, site, [new Leg
        {
            Sid = sid, Kind = LegKind.FromApi, Phone = phone, From = line.E164, To = phone.E164, Status = "ringing", Since = now, Url = url, StatusUrl = statusUrl,
        }]);

    /// <summary>The call after what happened, and what the carrier has to do.</summary>
    public static (PhoneCall Call, ImmutableArray<CallAction> Actions) Decide(PhoneCall call, CallInput input, Instant now)
    {
        var turn = new Turn(call, now);
        if (!call.Leg(input.Leg).IsOver)
        {
            turn.Take(input);
        }

        return (turn.Call, turn.Actions);
    }

    /// <summary>One decision in the making; never leaves Decide.</summary>
    private sealed class Turn(PhoneCall call, Instant now)
    {
        private readonly ImmutableArray<CallAction>.Builder actions = ImmutableArray.CreateBuilder<CallAction>();

        public PhoneCall Call { get; private set; } = call;

        public ImmutableArray<CallAction> Actions => actions.ToImmutable();

        public void Take(CallInput input)
        {
            var leg = Call.Leg(input.Leg);
            switch (input)
            {
                case CallInput.Dialled when leg.Kind == LegKind.Inbound:
                    Fetch(leg, leg.Url!, []);
                    break;
                case CallInput.Dialled:
                    Ring(leg, Duration.FromSeconds(60));
                    break;
                case CallInput.Fetched fetched when fetched.Step == leg.Step:
                    Run(leg with { Url = fetched.Url, Rest = fetched.Document });
                    break;
                case CallInput.NotFetched not when not.Step == leg.Step:
                    End(leg with { Trouble = not.Trouble }, leg.IsAnswered ? "completed" : "failed", CallEnding.Failed);
                    break;
                case CallInput.TimeIsUp time when time.Step == leg.Step:
                    TimeIsUp(leg);
                    break;
                case CallInput.Played played when leg.Doing is Doing.Speaking { Words.Number: var number } && number == played.Number:
                    Run(leg);
                    break;
                case CallInput.Played played when leg.Doing is Doing.Asking { Words.Number: var number } asking && number == played.Number:
                    Prompt(leg, asking);
                    break;
                case CallInput.Spoke spoke:
                    Spoke(leg, spoke);
                    break;
                case CallInput.Pressed pressed:
                    Pressed(leg, pressed.Keys);
                    break;
                case CallInput.Composing:
                    Composing(leg);
                    break;
                case CallInput.HungUp when leg.Kind == LegKind.Inbound || leg.IsAnswered:
                    End(leg, leg.IsAnswered ? "completed" : "canceled", CallEnding.HungUp);
                    break;
                case CallInput.HungUp or CallInput.Declined when !leg.IsAnswered && leg.Kind != LegKind.Inbound:
                    End(leg, "busy", CallEnding.Declined);
                    break;
                case CallInput.Answered or CallInput.VoicemailAnswered when !leg.IsAnswered && leg.Kind != LegKind.Inbound:
                    PickUp(leg with { IsMachine = input is CallInput.VoicemailAnswered });
                    break;
                case CallInput.EndedByApi:
                    End(leg, leg.IsAnswered ? "completed" : "canceled", CallEnding.OtherHungUp);
                    break;
                default:
                    break; // Too late, or nothing that this leg can do now: a real phone's button does nothing then either.
            }
        }

        private static string Whole(double seconds) => ((long)Math.Round(seconds)).ToString(CultureInfo.InvariantCulture);

        private void Put(Leg leg) => Call = Call with { Legs = Call.Legs.Replace(Call.Leg(leg.Sid), leg) };

        /// <summary>The leg does something else from now on.</summary>
        private Leg Begin(Leg leg, Doing doing)
        {
            var next = leg with { Doing = doing, Step = leg.Step + 1 };
            Put(next);
            return next;
        }

        private void Wake(Leg leg, Duration after) => actions.Add(new CallAction.Wake(leg.Sid, leg.Step, after));

        private string NewSid(string prefix)
        {
            Call = Call with { Made = Call.Made + 1 };
            return prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Call.First.Sid}:{prefix}:{Call.Made}")).AsSpan(0, 16));
        }

        /// <summary>Carries the document on until something takes time.</summary>
        private void Run(Leg leg)
        {
            while (!leg.Rest.IsEmpty)
            {
                var verb = leg.Rest[0];
                leg = leg with { Rest = leg.Rest.RemoveAt(0) };
                switch (verb)
                {
                    case Instruction.Say say:
                        Say(PickedUp(leg), say);
                        return;
                    case Instruction.Pause pause:
                        Wake(Begin(PickedUp(leg), new Doing.Pausing()), Duration.FromSeconds(pause.Seconds));
                        return;
                    case Instruction.Gather gather:
                        Ask(PickedUp(leg), gather);
                        return;
                    case Instruction.Record record:
                        Record(PickedUp(leg), record);
                        return;
                    case Instruction.Dial dial:
                        Dial(dial.AnswersOnBridge ? leg : PickedUp(leg), dial);
                        return;
                    case Instruction.Redirect redirect:
                        Fetch(leg, redirect.To, []);
                        return;
                    case Instruction.RecordCall record:
                        leg = leg with { IsRecorded = record.IsOn };
                        break;
                    case Instruction.Hangup:
                        End(PickedUp(leg), "completed", CallEnding.OtherHungUp);
                        return;
                    case Instruction.Reject reject:
                        End(leg, leg.IsAnswered ? "completed" : reject.IsBusy ? "busy" : "no-answer", reject.IsBusy ? CallEnding.Busy : CallEnding.OtherHungUp);
                        return;
                    default:
                        throw new InvalidOperationException($"Nothing is written for {verb.GetType().Name}.");
                }
            }

            // The document is over: whoever was asked before being connected is connected now, and everybody else's call ends.
            if (leg.Kind == LegKind.Dialled)
            {
                Connect(leg);
            }
            else
            {
                End(leg, leg.IsAnswered ? "completed" : "no-answer", CallEnding.OtherHungUp);
            }
        }

        private Leg PickedUp(Leg leg) => leg.IsAnswered ? leg : leg with { AnsweredAt = now, Since = now, Status = "in-progress" };

        private void Say(Leg leg, Instruction.Say say)
        {
            var (next, words) = Words(leg, say);
            Wake(Begin(next, new Doing.Speaking(words)), LengthOf(words));
        }

        private (Leg Leg, Saying Words) Words(Leg leg, Instruction.Say say)
        {
            var next = Caption(leg with { Numbers = leg.Numbers + 1 }, Speaker.Line, say.Text);
            return (next, new Saying(next.Numbers, say.Text, say.Language, say.Rate));
        }

        private static Duration LengthOf(Saying words) => Duration.FromSeconds(0.5 + (words.Text.Length / (CharactersASecond * words.Rate)));

        private Leg Caption(Leg leg, Speaker by, string text)
        {
            var number = leg.Captions.IsEmpty ? 1 : leg.Captions[^1].Number + 1;
            var captions = leg.Captions.Length < MostCaptions ? leg.Captions : leg.Captions.RemoveAt(0);
            return leg with { Captions = captions.Add(new Caption(number, by, text, now)) };
        }

        private void Ask(Leg leg, Instruction.Gather gather)
        {
            var next = leg with { Numbers = leg.Numbers + 1 };
            Prompt(next, new Doing.Asking(gather, next.Numbers, Words: null, gather.Prompts, IsAllSaid: false, Pressed: "", IsComposing: false));
        }

        /// <summary>Says the next words of a question; after the last it listens in silence.</summary>
        private void Prompt(Leg leg, Doing.Asking asking)
        {
            if (asking.Prompts.IsEmpty)
            {
                Wake(Begin(leg, asking with { Words = null, IsAllSaid = true }), Duration.FromSeconds(asking.Gather.Timeout));
                return;
            }

            var rest = asking.Prompts.RemoveAt(0);
            if (asking.Prompts[0] is Instruction.Say say)
            {
                var (next, words) = Words(leg, say);
                Wake(Begin(next, asking with { Words = words, Prompts = rest }), LengthOf(words));
            }
            else
            {
                Wake(Begin(leg, asking with { Words = null, Prompts = rest }), Duration.FromSeconds(((Instruction.Pause)asking.Prompts[0]).Seconds));
            }
        }

        private void Record(Leg leg, Instruction.Record record)
        {
            var next = leg with { Numbers = leg.Numbers + 1 };
            Wake(Begin(next, new Doing.Recording(record, next.Numbers, now, [], IsComposing: false)), Duration.FromSeconds(Math.Min(record.Timeout, record.Longest)));
        }

        private void TimeIsUp(Leg leg)
        {
            switch (leg.Doing)
            {
                case Doing.Speaking or Doing.Pausing:
                    Run(leg);
                    break;
                case Doing.Asking { IsAllSaid: false } asking:
                    Prompt(leg, asking);
                    break;
                case Doing.Asking { Pressed.Length: > 0 } asking:
                    Answer(leg, asking, finishedBy: "");
                    break;
                case Doing.Asking { Gather.ActsOnNothing: true } asking:
                    Fetch(leg, asking.Gather.Action ?? leg.Url!, []);
                    break;
                case Doing.Asking:
                    Run(leg);
                    break;
                case Doing.Recording recording:
                    Recorded(leg, recording, digits: "");
                    break;
                case Doing.Dialling dialling:
                    RungOut(leg, dialling);
                    break;
                case Doing.Nothing when leg.Kind == LegKind.FromApi && !leg.IsAnswered:
                    End(leg, "no-answer", CallEnding.NotAnswered);
                    break;
                default:
                    break;
            }
        }

        private void Spoke(Leg leg, CallInput.Spoke spoke)
        {
            leg = Caption(leg, Speaker.Me, spoke.Text);
            Put(leg);
            switch (leg.Doing)
            {
                case Doing.Asking { Gather.HearsSpeech: true, Pressed: "" } asking:
                    Fetch(
                        leg, asking.Gather.Action ?? leg.Url!,
                        [("SpeechResult", spoke.Text), ("Confidence", spoke.Confidence.ToString("0.0#######", CultureInfo.InvariantCulture))]);
                    break;
                case Doing.Recording recording:
                    Wait(leg, recording with { Words = recording.Words.Add(spoke.Text), IsComposing = false }, Duration.FromSeconds(recording.Record.Timeout));
                    break;
                case Doing.Talking talking:
                    Put(Caption(Call.Leg(talking.With), Speaker.Other, spoke.Text));
                    break;
                default:
                    break; // Nobody listens: words into a line that speaks, or waits, are lost.
            }
        }

        private void Pressed(Leg leg, string keys)
        {
            leg = Caption(leg, Speaker.MyKeys, keys);
            Put(leg);
            switch (leg.Doing)
            {
                case Doing.Recording recording when keys.AsSpan().IndexOfAny(recording.Record.FinishOnKey) is >= 0 and var at:
                    Recorded(leg, recording, keys.Substring(at, 1));
                    break;
                case Doing.Asking { Gather.HearsKeys: true } asking:
                    Pressed(leg, asking, keys);
                    break;
                default:
                    break;
            }
        }

        private void Pressed(Leg leg, Doing.Asking asking, string keys)
        {
            var pressed = asking.Pressed;
            foreach (var key in keys)
            {
                if (asking.Gather.FinishOnKey.Contains(key, StringComparison.Ordinal))
                {
                    Answer(leg, asking with { Pressed = pressed }, key.ToString());
                    return;
                }

                pressed += key;
                if (pressed.Length == asking.Gather.Digits)
                {
                    Answer(leg, asking with { Pressed = pressed }, finishedBy: "");
                    return;
                }
            }

            // A key breaks in: nothing more is said, and the silence that ends the answer begins.
            Wake(Begin(leg, asking with { Words = null, IsAllSaid = true, Pressed = pressed }), Duration.FromSeconds(asking.Gather.Timeout));
        }

        private void Answer(Leg leg, Doing.Asking asking, string finishedBy) =>
            Fetch(leg, asking.Gather.Action ?? leg.Url!, [("Digits", asking.Pressed), .. finishedBy.Length > 0 ? [("FinishedOnKey", finishedBy)] : ImmutableArray<(string, string)>.Empty]);

        private void Composing(Leg leg)
        {
            switch (leg.Doing)
            {
                case Doing.Asking { IsComposing: false, Gather.HearsSpeech: true } asking:
                    // Somebody who begins to speak is not spoken to any longer.
                    Wake(Begin(leg, asking with { Words = null, IsAllSaid = true, IsComposing = true }), LongestComposing);
                    break;
                case Doing.Recording { IsComposing: false } recording:
                    Wait(leg, recording with { IsComposing = true }, LongestComposing);
                    break;
                default:
                    break;
            }
        }

        private void Wait(Leg leg, Doing.Recording recording, Duration silence) =>
            Wake(Begin(leg, recording), Duration.Max(Duration.Epsilon, Duration.Min(silence, recording.Since + Duration.FromSeconds(recording.Record.Longest) - now)));

        /// <summary>A recording has ended, and the leg with it or not.</summary>
        private void Recorded(Leg leg, Doing.Recording recording, string digits)
        {
            var (record, words) = (recording.Record, string.Join(' ', recording.Words));
            var sid = NewSid("RE");
            if (words.Length == 0)
            {
                // Nothing but silence: the carrier keeps no recording, asks for no action, and goes on with the document.
                if (record is { Status: { } none, TellsAbsence: true })
                {
                    Notify(leg, none, [("RecordingSid", sid), ("RecordingStatus", "absent"), ("RecordingDuration", "0"), ("RecordingSource", "RecordVerb")]);
                }

                if (!leg.IsOver)
                {
                    Run(leg);
                }

                return;
            }

            // Typed words take no time; they are given as much as they would have taken.
            var seconds = Whole(Math.Min(record.Longest, Math.Max(1, Math.Max((now - recording.Since).TotalSeconds, words.Length / (double)CharactersASecond))));
            var url = $"{Call.Site}/Recordings/{sid}";
            ImmutableArray<(string, string)> about = [("RecordingSid", sid), ("RecordingUrl", url), ("RecordingDuration", seconds)];
            if (leg.IsOver)
            {
                Notify(leg, record.Action ?? leg.Url!, [.. about, ("Digits", "hangup")]);
            }
            else
            {
                Fetch(leg, record.Action ?? leg.Url!, [.. about, ("Digits", digits)]);
            }

            if (record is { Status: { } status, TellsCompletion: true })
            {
                Notify(
                    leg, status,
                    [
                        .. about, ("RecordingStatus", "completed"), ("RecordingChannels", "1"), ("RecordingSource", "RecordVerb"),
                        ("RecordingStartTime", Rfc2822.Write(recording.Since)),
                    ]);
            }

            if (record.Transcribed is { } transcribed)
            {
                Notify(
                    leg, transcribed,
                    [
                        .. about, ("TranscriptionSid", NewSid("TR")), ("TranscriptionText", words), ("TranscriptionStatus", "completed"), ("TranscriptionType", "fast"),
                        ("TranscriptionUrl", $"{url}/Transcriptions"),
                    ],
                    TranscriptionTakes);
            }
        }

        private void Dial(Leg leg, Instruction.Dial dial)
        {
            var legs = ImmutableArray.CreateBuilder<string>();
            foreach (var number in dial.Numbers)
            {
                var rung = new Leg
                {
                    Sid = NewSid("CA"), Kind = LegKind.Dialled, Phone = number.Number, From = dial.CallerId ?? leg.From, To = number.Number.E164, Status = "ringing", Since = now,
                    Url = number.Url,
                };
                legs.Add(rung.Sid);
                Call = Call with { Legs = Call.Legs.Add(rung) };
            }

            Wake(Begin(leg, new Doing.Dialling(dial, legs.ToImmutable(), now)), Duration.FromSeconds(dial.Timeout));
            foreach (var sid in legs)
            {
                actions.Add(new CallAction.Ring(sid, Call.Leg(sid).Phone));
            }
        }

        private void Ring(Leg leg, Duration atMost)
        {
            actions.Add(new CallAction.Ring(leg.Sid, leg.Phone));
            Wake(leg, atMost);
        }

        private void PickUp(Leg leg)
        {
            var picked = PickedUp(leg);
            if (picked.Url is { } url)
            {
                // A document that is run before two are connected is found from the one that rang.
                Fetch(picked, url, [], picked.Kind == LegKind.Dialled ? Call.First.Url : null);
            }
            else
            {
                Connect(picked);
            }
        }

        /// <summary>The phone that was rung is connected to its caller; the others stop ringing.</summary>
        private void Connect(Leg leg)
        {
            var caller = Call.First;
            if (caller.Doing is not Doing.Dialling dialling)
            {
                End(leg, "completed", CallEnding.OtherHungUp);
                return;
            }

            Begin(leg, new Doing.Talking(caller.Sid, Dial: null, now));
            Begin(PickedUp(caller), new Doing.Talking(leg.Sid, dialling.Dial, now));
            foreach (var other in dialling.Legs.Where(s => s != leg.Sid))
            {
                Drop(other);
            }
        }

        /// <summary>Ends a leg that was rung in vain, without a word to the caller's.</summary>
        private void Drop(string sid)
        {
            var leg = Call.Leg(sid);
            if (!leg.IsOver)
            {
                Begin(leg with { Status = leg.IsAnswered ? "completed" : "canceled", Since = now, Ending = leg.IsAnswered ? CallEnding.OtherHungUp : CallEnding.NotAnswered }, new Doing.Nothing());
            }
        }

        private void RungOut(Leg leg, Doing.Dialling dialling)
        {
            foreach (var sid in dialling.Legs.Where(s => !Call.Leg(s).IsAnswered && !Call.Leg(s).IsOver))
            {
                var rung = Call.Leg(sid);
                Begin(rung with { Status = "no-answer", Since = now, Ending = CallEnding.NotAnswered }, new Doing.Nothing());
            }

            AfterDialling(leg, dialling);
        }

        /// <summary>When nobody is left to answer, the caller's document goes on.</summary>
        private void AfterDialling(Leg leg, Doing.Dialling dialling)
        {
            var legs = dialling.Legs.Select(Call.Leg).ToList();
            if (legs.TrueForAll(l => l.IsOver))
            {
                Dialled(leg, dialling.Dial, legs);
            }
        }

        private void Dialled(Leg leg, Instruction.Dial dial, List<Leg> legs)
        {
            // Twilio calls it completed when anybody picked up, were it a machine that then hung up.
            var told = legs.Find(l => l.IsAnswered) ?? legs[0];
            var status = told.IsAnswered ? "completed" : leg.IsOver ? "canceled" : legs.TrueForAll(l => l.Status == "busy") ? "busy" : "no-answer";
            ImmutableArray<(string, string)> about =
            [
                ("DialCallStatus", status), ("DialCallSid", told.Sid),
                .. told.AnsweredAt is { } since ? [("DialCallDuration", Whole((now - since).TotalSeconds))] : ImmutableArray<(string, string)>.Empty,
            ];
            if (dial.Action is { } action)
            {
                if (leg.IsOver)
                {
                    Notify(leg, action, about);
                }
                else
                {
                    Fetch(leg, action, about);
                }
            }
            else if (!leg.IsOver)
            {
                Run(leg);
            }
        }

        /// <summary>A leg ends, and whatever hung on it.</summary>
        private void End(Leg leg, string status, CallEnding ending)
        {
            var was = leg.Doing;
            leg = Begin(leg with { Status = status, Since = now, Ending = ending, Rest = [] }, new Doing.Nothing());
            switch (was)
            {
                case Doing.Recording recording:
                    Recorded(leg, recording, "hangup");
                    break;
                case Doing.Dialling dialling:
                    foreach (var sid in dialling.Legs)
                    {
                        Drop(sid);
                    }

                    Dialled(leg, dialling.Dial, [.. dialling.Legs.Select(Call.Leg)]);
                    break;
                case Doing.Talking { Dial: { } dial } talking:
                    Drop(talking.With);
                    Dialled(leg, dial, [Call.Leg(talking.With)]);
                    break;
                default:
                    break;
            }

            if (leg.Kind == LegKind.Dialled)
            {
                switch (Call.First)
                {
                    case { Doing: Doing.Talking { Dial: { } dial } talking } caller when talking.With == leg.Sid:
                        Dialled(caller, dial, [leg]);
                        break;
                    case { Doing: Doing.Dialling dialling } caller:
                        AfterDialling(caller, dialling);
                        break;
                    default:
                        break;
                }
            }
            else if (leg.StatusUrl is { } told)
            {
                var seconds = Whole(leg.AnsweredAt is { } since ? (now - since).TotalSeconds : 0);
                Notify(
                    leg, told,
                    [("CallDuration", seconds), ("Duration", Whole(Math.Ceiling((now - (leg.AnsweredAt ?? now)).TotalMinutes))), ("Timestamp", Rfc2822.Write(now)), ("SequenceNumber", "0"), ("CallbackSource", "call-progress-events")]);
            }
        }

        private void Fetch(Leg leg, string said, ImmutableArray<(string Name, string Value)> more, string? from = null)
        {
            if (Resolve(said, from ?? leg.Url!) is not { } url)
            {
                End(leg with { Trouble = new(InvalidUrl, "The document names an address that is not the gateway's.") }, leg.IsAnswered ? "completed" : "failed", CallEnding.Failed);
                return;
            }

            var next = Begin(leg with { Rest = [] }, new Doing.Fetching(url));
            actions.Add(new CallAction.Fetch(next.Sid, next.Step, url, [.. About(next), .. more]));
        }

        private void Notify(Leg leg, string said, ImmutableArray<(string Name, string Value)> more, Duration after = default)
        {
            if (Resolve(said, leg.Url!) is { } url)
            {
                actions.Add(new CallAction.Notify(url, [.. About(leg), .. more], after));
            }
        }

        private static string? Resolve(string said, string at)
        {
            var from = new Uri(at);
            return Uri.TryCreate(from, said, out var url) && Uri.Compare(url, from, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0 ? url.AbsoluteUri : null;
        }

        private ImmutableArray<(string Name, string Value)> About(Leg leg) =>
        [
            ("CallSid", leg.Sid), ("From", leg.From), ("To", leg.To), ("Caller", leg.From), ("Called", leg.To), ("CallStatus", leg.Status),
            ("Direction", leg.Kind switch { LegKind.Inbound => "inbound", LegKind.Dialled => "outbound-dial", _ => "outbound-api" }),
            .. leg.Kind == LegKind.Dialled ? [("ParentCallSid", Call.First.Sid)] : ImmutableArray<(string, string)>.Empty,
        ];
    }
}
