using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Tenants;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation.People;

/// <summary>A customer with something to get done, who answers, changes their mind, interrupts, or says nothing.</summary>
internal sealed class Customer(World world, Crowd crowd, int number)
{
    private readonly Words words = Words.All[world.Chance.Next(Words.All.Count)];
    private readonly double steadiness = 0.7 + (0.3 * world.Chance.NextDouble());
    private readonly int slowest = world.Chance.Next(4) == 0 ? (int)Math.Min(world.Storm.TotalSeconds / 8, 6_000) : world.Chance.Next(5, 120);
    private LocationSettings at = world.Town.Locations[world.Chance.Next(4) == 0 ? 1 : 0];
    private Channel channel = Channel.Sms;
    private int calls;

    /// <summary>Mostly a mobile; now and then a landline, a colleague, the owner's mother, or nobody says who.</summary>
    public PhoneNumber? Number { get; } = world.Chance.Next(24) switch
    {
        0 => null,
        1 => PhoneNumber.From($"+35893100{100 + number}"),
        2 => Town.PrivatePhone,
        _ => PhoneNumber.From($"+3584012345{10 + number}"),
    };

    public void Arrive()
    {
        // Many at once, so that they want the same times.
        var rush = world.Chance.Next(4) > 0 ? 60 : (int)(world.Storm.TotalSeconds * 0.5);
        world.After(TimeSpan.FromSeconds(world.Chance.Next(1, rush)), Begin);
        for (var more = world.Chance.Next(0, 6); more > 0; more--)
        {
            world.After(TimeSpan.FromSeconds(world.Chance.Next(30, (int)world.Storm.TotalSeconds)), Interrupt);
        }
    }

    /// <summary>Reads a text of ours and, mostly, answers what it asks.</summary>
    public void Read(Phrase? phrase)
    {
        if (world.Chance.NextDouble() > steadiness)
        {
            if (world.Chance.Next(2) == 0)
            {
                return; // Puts the phone away.
            }

            Later(Interrupt);
            return;
        }

        if (AnswerTo(phrase) is { } answer)
        {
            Later(() => Write(answer));
        }
    }

    /// <summary>What they say to something of ours; null when nothing.</summary>
    public string? AnswerTo(Phrase? phrase)
    {
        return phrase switch
        {
            Phrase.TextBack or Phrase.TextBackClosed or Phrase.AskJob or Phrase.Introduction or Phrase.Nudge or Phrase.SpokenGreeting
                or Phrase.SpokenGreetingClosed or Phrase.SpokenGreetingFirst or Phrase.SpokenLanguageKeys => Job(),
            Phrase.AskUrgency => world.Chance.Next(12) == 0 ? "1" : world.Chance.Next(2, 4).ToString(),
            Phrase.AskAddress => world.Chance.Next(12) == 0 ? "Hämeenkatu 1, 33100 Tampere" : world.Chance.Next(5) == 0 ? "Mannerheimintie 10" : "Mannerheimintie 10 B 34, 00100 Helsinki",
            Phrase.AskPostalCode => "00100",
            Phrase.AskStreet => "Mannerheimintie 10",
            Phrase.AskWho => world.Chance.Next(2) == 0 ? words.Anyone : "Aino Lehtonen",
            Phrase.OfferTimes or Phrase.OfferOtherTimes or Phrase.SlotGone or Phrase.HoldLapsed => world.Chance.Next(10) switch
            {
                < 6 => "1",
                < 8 => world.Chance.Next(1, 4).ToString(),
                _ => words.NoneSuits,
            },
            Phrase.AskName => "Matti Virtanen",
            Phrase.ReadBackAtCustomers or Phrase.ReadBackAtOurs => world.Chance.Next(8) == 0 ? words.No : words.Yes,
            Phrase.BookedAtCustomers or Phrase.BookedAtOurs => world.Chance.Next(6) switch
            {
                0 => words.Cancel,
                1 => words.Move,
                2 => words.Change,
                3 => words.Thanks,
                _ => null,
            },
            Phrase.ChangeMenu => world.Chance.Next(1, 3).ToString(),
            Phrase.OutOfArea => words.Yes,
            Phrase.NotUnderstood or Phrase.NotUnderstoodAgain or Phrase.NotBooked => world.Chance.Next(2) == 0 ? Job() : "2",
            Phrase.OptedOut or Phrase.OptedOutBookingStands => world.Chance.Next(3) == 0 ? words.Start : null,
            Phrase.OptedIn => Job(),
            Phrase.ReminderAtCustomers or Phrase.ReminderAtOurs => world.Chance.Next(4) == 0 ? words.Cancel : words.Thanks,
            null => words.Thanks,
            _ => null,
        };
    }

    private void Later(Action act) => world.After(TimeSpan.FromMilliseconds(world.Chance.Next(1_000, 1_000 + (slowest * 1_000))), () =>
    {
        if (!world.Weather.IsClear)
        {
            act();
        }
    });

    private void Begin()
    {
        switch (Number is null ? 0 : world.Chance.Next(8))
        {
            case < 5:
                Call();
                break;
            case 5:
                Write(Job());
                break;
            case 6:
                channel = Channel.WhatsApp;
                Write(Job());
                break;
            default:
                FillForm();
                break;
        }
    }

    private void Interrupt()
    {
        if (world.Weather.IsClear)
        {
            return;
        }

        if (Number is null)
        {
            Call();
            return;
        }

        switch (world.Chance.Next(22))
        {
            case < 5:
                Call();
                break;
            case 5:
                Write(words.Stop[world.Chance.Next(words.Stop.Length)]);
                break;
            case 6:
                Write(words.Start);
                break;
            case 7:
                Write(words.Person);
                break;
            case 8:
                Write(words.Price);
                break;
            case 9:
                Write(words.Emergency);
                break;
            case 10:
                Write(words.WrongNumber);
                break;
            case 11 or 12:
                Write(words.Cancel);
                break;
            case 13 or 14:
                Write(words.Move);
                break;
            case 15:
                Write("asdf qwerty");
                break;
            case 16:
                Write(string.Empty, attachments: 1);
                break;
            case 17:
                channel = channel == Channel.Sms ? Channel.WhatsApp : Channel.Sms;
                Write(Job());
                break;
            case 18:
                at = world.Town.Locations[world.Chance.Next(world.Town.Locations.Length)];
                Call();
                break;
            case 19:
                FillForm();
                break;
            default:
                Write(Job());
                break;
        }
    }

    public string Job() => at.Trade == Trade.Dental ? words.Visit : words.Jobs[world.Chance.Next(words.Jobs.Length)];

    private void Write(string text, int attachments = 0)
    {
        var id = crowd.NextId();
        if (text == words.Yes || text == words.Thanks)
        {
            crowd.Yes(id);
        }

        world.Step($"customer {number} writes {(text.Length == 0 ? "a picture" : text)} as {id.Value}");
        Send(new Signal.MessageReceived(id, world.Now, Reach(channel, NumberMode.InFront), text, attachments), call: null);
    }

    private void FillForm()
    {
        var fields = world.Chance.Next(2) == 0
            ? new FormFields("Maija Mallikas", Job(), null, null, (Language)world.Chance.Next(3))
            : new FormFields(null, null, at.Services[0].Id, new("Kalevankatu 4", null, "00100", null), null);
        Send(new Signal.FormSubmitted(crowd.NextId(), world.Now, Reach(Channel.WebForm, NumberMode.InFront), fields), call: null);
    }

    /// <summary>A call tells of itself in up to three signals, each of which may be lost on the way for a while and come in any order.</summary>
    private void Call()
    {
        var call = $"CA{number}x{++calls}";
        var mode = world.Chance.Next(2) == 0 ? NumberMode.InFront : NumberMode.Behind;
        var reach = Reach(Channel.Voice, mode);
        var rings = TimeSpan.FromSeconds(world.Chance.Next(2, 25));
        world.Step($"customer {number} calls {call}, {mode}");
        Send(new Signal.CallStarted(crowd.NextId(), world.Now, reach, call), call);
        if (mode == NumberMode.Behind ? at.Voice.WhenForwarded != Unanswered.TextBack : world.Chance.Next(3) == 0)
        {
            Talk(reach, call, mode == NumberMode.Behind ? TimeSpan.Zero : rings);
            return;
        }

        if (mode == NumberMode.Behind)
        {
            crowd.Missed(call);
            world.Soon(TimeSpan.FromSeconds(8), () => Send(new Signal.CallEnded(crowd.NextId(), world.Now, reach, call), call));
            return;
        }

        switch (world.Chance.Next(4))
        {
            case 0:
                world.Soon(rings, () => Send(new Signal.CallAnswered(crowd.NextId(), world.Now, reach, call), call));
                world.Soon(rings + TimeSpan.FromSeconds(world.Chance.Next(5, 300)), () => Send(new Signal.CallEnded(crowd.NextId(), world.Now, reach, call), call));
                break;
            case 1:
                // The caller hangs up, and only the number's own callback tells.
                world.Soon(rings, () => End(reach, call, tellMissed: false));
                break;
            default:
                world.Soon(rings, () => End(reach, call, tellMissed: true));
                break;
        }
    }

    /// <summary>We take the call: the assistant, or the box; at once, or after it rang.</summary>
    private void Talk(Reach reach, string call, TimeSpan rings)
    {
        var box = reach.Mode == NumberMode.Behind ? at.Voice.WhenForwarded == Unanswered.Voicemail : world.Chance.Next(4) == 0;
        var taken = new Signal.CallTaken(
            crowd.NextId(), world.Now, reach, call, box ? CallTaker.Voicemail : CallTaker.Assistant, rings == TimeSpan.Zero ? null : MissedBecause.NoAnswer,
            world.Chance.Next(3) == 0 ? Locale.En : null);
        world.Soon(rings, () =>
        {
            Send(taken with { At = world.Now }, call);
            new Caller(world, crowd, this, words, reach, call).Begin();
        });
    }

    private void End(Reach reach, string call, bool tellMissed)
    {
        var ended = new Signal.CallEnded(crowd.NextId(), world.Now, reach, call);
        crowd.Missed(call);
        if (tellMissed)
        {
            Send(new Signal.CallMissed(crowd.NextId(), world.Now, reach, call, (MissedBecause)world.Chance.Next(4)), call);
        }

        Send(ended, call);
    }

    private Reach Reach(Channel by, NumberMode mode) => Town.ReachOf(at, by, mode, Number);

    private void Send(Signal signal, string? call) => world.Network.Send(new(signal, Number, call, Contact: null));
}
