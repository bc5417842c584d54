using System.Collections.Immutable;
using SmartPulse.Conversations;
using SmartPulse.Phrasing;
using SmartPulse.Reporting;
using SmartPulse.Understanding.Spelling;

namespace SmartPulse.Understanding;

/// <summary>Understands Finnish, Swedish and English by word lists and grammar alone: no network, no model, no clock, and never an exception for what somebody wrote.</summary>
public sealed class Understander : IUnderstanding
{
    private static readonly Lexicon NoneOfThem = new(
        "mikään ~ ei", "ei mikään", "ei käy mikään", "ei kumpikaan", "kumpikaan ei", "mikään noista", "mikään niistä", "ingen ~ passar", "inget|ingen av dem|tiderna|dessa|dom|alternativen", "inga av", "passar inte någon", "none", "neither", "not any of");

    /// <inheritdoc/>
    public Findings Understand(string utterance, UnderstandingContext context)
    {
        var said = Utterance.Of(context.Spoken ? HeardClauses.Marked(utterance) : utterance);
        if (context.Spoken && context.Offers.Length > Speaker.MostOptions)
        {
            // "The last one" is the last that was said.
            context = context with { Offers = [.. context.Offers.Take(Speaker.MostOptions)] };
        }

        var language = LanguageGuess.Of(said, context.Settings);
        var spoken = language ?? context.Language;

        if (OptOut.IsAsked(said))
        {
            // Nothing else in it matters: it ends all messages.
            return new() { Language = language, Acts = [Act.OptOut] };
        }

        if (context.Spoken && HeardRequests.IsListening(said, context))
        {
            return new() { Acts = [Act.Listening] };
        }

        var taken = new bool[said.Count];
        var (email, phone) = (Contacts.Email(said, taken) ?? SaidEmails.Read(said, context, taken), Contacts.Phone(said, context, taken) ?? (context.Spoken ? SaidPhones.Read(said, context, spoken, taken) : null));
        var spelled = SpelledNames.Read(said, context, taken);
        var address = context.Spoken ? HeardAddress(said, context, taken) : Addresses.Read(said, context, taken);
        (address, var area, var note) = Places.Complete(address, said, context, spoken, taken);
        var with = People.Read(said, context, taken);
        var name = spelled ?? Names.Read(said, context, taken);
        var untaken = new bool[said.Count];
        if (context.Asked == Asked.Name && address is { Value: { Street: null, PostalCode: null } } && Names.Read(said, context, untaken) is { } surname)
        {
            (address, name, taken) = (null, surname, untaken); // "Salo" is a surname as well as a town, and a name was asked.
        }

        var emergency = Emergencies.Read(said, context.Settings.Trade);
        var jobs = Jobs.In(said, context.Settings);
        var (service, firstJobWord) = jobs.Best(spoken);
        if (service is { Confidence: <= 0.6 } && context.Asked is Asked.Address or Asked.Name
            || service is { Confidence: < 0.9 } && address is { Value.Street: not null } && taken[firstJobWord])
        {
            // "Vuosaari" is a part of town, no misspelt leak; and "Postipuuntie" a street where nothing drips ("tippuu").
            (service, firstJobWord) = (null, -1);
        }

        var times = context.Asked == Asked.Name && name is not null ? new Times.Result(null, false) : Times.Read(said, context, spoken, taken);

        List<(Act Act, int At)> acts = [.. Requests.Read(said, context), .. Asks.Read(said, context)];
        if (Names.CalledSo(said, context) is not null)
        {
            acts.RemoveAll(a => a.Act is Act.AskPerson);
        }

        var (yesNo, yesNoAt) = YesNo.Read(said, context, language);
        if (context.Spoken)
        {
            yesNo = Hear(said, context, acts, yesNo);
        }

        var choice = Choices.ByNumber(said, context, taken);
        if (yesNo is Act.No)
        {
            choice = null;
        }

        choice ??= Choices.Corrected(said, context, taken);

        // "As soon as possible" is the first of those that were read out.
        var soonest = Urgencies.AsSoonAsPossible(said);
        if (choice is null && soonest is not null && yesNo is not Act.No && context is { Asked: Asked.Choice, Spoken: true, Offers.Length: > 0 } && times.Wish is null && !NoneOfThem.IsIn(said))
        {
            choice = 1;
        }

        // A number that was chosen is no hour, and "yes" to the only time on offer chooses it.
        var wish = choice is null ? times.Wish : null;
        Finding<ImmutableArray<LocalWindow>>? about = null;
        if (choice is null && wish is not null && yesNo is not Act.No && !times.TurnsDown && Choices.ByTime(said, context, wish.Value) is { } byTime)
        {
            (choice, wish) = (byTime, null);
        }

        if (choice is null && yesNo is Act.Yes && wish is null && context is { Asked: Asked.Choice, Offers.Length: 1 })
        {
            choice = 1;
        }

        if (yesNo is { } answer && !(answer == Act.No && acts.Exists(a => a.Act is Act.CancelBooking or Act.WrongNumber)))
        {
            acts.Add((answer, yesNoAt));
        }

        if (context.Asked is Asked.Choice or Asked.Which && choice is null && (yesNo is Act.No || NoneOfThem.IsIn(said)))
        {
            acts.Add((Act.NoneSuits, yesNoAt));
        }

        if (soonest is { } soonestAt)
        {
            acts.Add((Act.AsSoonAsPossible, soonestAt));
        }

        if (LanguageGuess.Wanted(said) is not null)
        {
            acts.Add((Act.AskLanguage, 0));
        }

        if (OptOut.IsTakenBack(said))
        {
            acts.Add((Act.OptIn, 0));
        }

        Tell(said, context, acts, saysWhere: address is not null || area is not null, saysJob: service is not null || emergency is not null,
            saysWhen: times.Wish is not null, answers: times.Wish is not null || address is not null || name is not null || choice is not null);
        if (Names.CalledSo(said, context) is not null)
        {
            acts.RemoveAll(a => a.Act is Act.CallMe);
        }

        if (acts.Exists(a => a.Act is Act.AskEta or Act.AskOrigin or Act.CancelBooking or Act.Late or Act.AutoReply or Act.Abandon) && !acts.Exists(a => a.Act is Act.MoveBooking or Act.ChangeBooking))
        {
            (about, wish) = (wish, null); // The time is that of what was promised, stands or is called off.
        }

        if (service is null && acts.Exists(a => a.Act is Act.AskPrice))
        {
            wish = null; // "What do you charge on Sundays" wishes for none of them.
        }

        if (wish is not null && Choices.IsSome(said, context, taken, times.Wish?.Value) || (wish is null && choice is null && yesNo is null && Choices.IsSome(said, context, taken, null)))
        {
            acts.Add((Act.ChooseSome, 0));
        }

        if (context.Asked == Asked.Change && choice is { } change)
        {
            acts.Add((change == 1 ? Act.MoveBooking : Act.CancelBooking, 0));
        }

        if (context.Asked == Asked.Job && choice is { } reason)
        {
            service = new(ServiceMenu.Numbered(context.Settings)[reason - 1].Id, said.Text.Trim(), 0.95);
        }

        var purpose = Purposes.Read(said, emergency is not null ? 0 : firstJobWord);
        if (service is null && emergency is null && purpose is null && wish is null && address is null && area is null && name is null && choice is null && with is null && said.Count > 1 && Inquiries.IsAsking(said)
            && !acts.Exists(a => a.Act is not (Act.Greeting or Act.Thanks)))
        {
            acts.Add((Act.AskOther, 0));
        }

        if (purpose is Purpose.Spam or Purpose.Supplier && service is { Confidence: <= 0.6 })
        {
            service = null; // "We buy leads" are no leaks.
        }

        var urgency = Urgencies.Read(said, context, emergency, choice);
        if (service is null && emergency is null && choice is null && urgency is { Value: not Urgency.Normal } && acts.Exists(a => a.Act is Act.AskHours or Act.AskEta or Act.AskBooking or Act.CancelBooking or Act.MoveBooking or Act.Late or Act.Abandon or Act.AutoReply))
        {
            urgency = null; // "When do you close today" is in no hurry.
        }

        ImmutableArray<Act> told = acts.Count == 0 ? [] : [.. acts.DistinctBy(a => a.Act).OrderBy(a => a.At).Select(a => a.Act)];
        return new()
        {
            Language = language,
            Acts = told,
            Purpose = Requests.PurposeOf(told) ?? purpose ?? (service is not null ? Purpose.NewWork : null),
            Choice = choice,
            Service = service,
            Area = area,
            PlaceNote = note,
            Phone = phone,
            Email = email,
            Money = Sums.Read(said, context, spoken),
            Urgency = urgency,
            Emergency = emergency,
            Address = address,
            Time = wish,
            TimesSaid = wish is null ? [] : times.Said,
            About = about,
            Name = name,
            With = with,
            Rival = service is not null && context.Asked is Asked.Job or Asked.Nothing && choice is null && jobs.Rival(spoken, service.Value) is { } rival && rival.Value != service.Value ? rival : null,
            ForAnother = Beneficiaries.Read(said),
            Also = SecondJobs.Read(jobs, spoken, service),
            OwnAnswer = OwnAnswers.Read(said, context.Settings) is { } own ? new(own.Id, own.Words, 1) : null,
        };
    }

    /// <summary>Adds what is asked of us and told about themselves. Who will see, or asks us to wait, has agreed to nothing; orders to a machine are nothing else.</summary>
    private static void Tell(Utterance said, UnderstandingContext context, List<(Act Act, int At)> acts, bool saysWhere, bool saysJob, bool saysWhen, bool answers)
    {
        if (acts.Exists(a => a.Act is Act.AutoReply or Act.WrongNumber or Act.NoRecording))
        {
            return;
        }

        acts.AddRange(Inquiries.Read(said, context, saysWhere, saysJob, saysWhen));
        acts.AddRange(Situations.Read(said, context, saysJob, answers, saysWhen));
        if (acts.Exists(a => a.Act is Act.Injection))
        {
            acts.RemoveAll(a => a.Act is not Act.Injection);
        }

        if (acts.Exists(a => a.Act is Act.No or Act.CancelBooking or Act.MoveBooking or Act.Abandon))
        {
            acts.RemoveAll(a => a.Act is Act.Maybe);
        }

        if (context.Asked is Asked.Nothing or Asked.Job && acts.Exists(a => a.Act is Act.Abandon) || (context.Asked is Asked.Nothing or Asked.Reminder && acts.Exists(a => a.Act is Act.MoveBooking)))
        {
            acts.RemoveAll(a => a.Act is Act.No);
        }

        if (acts.Exists(a => a.Act is Act.Maybe or Act.Wait))
        {
            acts.RemoveAll(a => a.Act is Act.Yes);
        }

        if (acts.Exists(a => a.Act is Act.RequestQuote))
        {
            acts.RemoveAll(a => a.Act is Act.AskPrice);
        }
    }

    /// <summary>Numbers said in words are read as digits first; the finding still names what was said.</summary>
    private static Finding<ServiceAddress>? HeardAddress(Utterance said, UnderstandingContext context, bool[] taken)
    {
        var heard = HeardNumbers.Of(said);
        var takenWritten = new bool[heard.Written.Count];
        if (Addresses.Read(heard.Written, context, takenWritten) is not { } found)
        {
            return null;
        }

        var (from, to) = (said.Count, -1);
        for (var i = 0; i < takenWritten.Length; i++)
        {
            if (takenWritten[i])
            {
                var source = heard.SourceOf(i);
                if (taken[source.From])
                {
                    return null; // The last digits of a phone number are no postal code.
                }

                (from, to) = (Math.Min(from, source.From), Math.Max(to, source.To));
                Array.Fill(taken, true, source.From, source.To - source.From + 1);
            }
        }

        return to < 0 ? found : found with { Words = said.Words(from, to) };
    }

    /// <summary>Adds what only callers ask for, and takes back what the same words would mean in a text.</summary>
    private static Act? Hear(Utterance said, UnderstandingContext context, List<(Act Act, int At)> acts, Act? yesNo)
    {
        // Fillers are thinking aloud in Finnish; alone in Swedish this one is a drawn-out yes.
        if (yesNo is null && said.Count == 1 && said.Is(0, "jaa") && context is { Language: Language.Swedish, Asked: Asked.Confirm or Asked.Choice or Asked.Permission })
        {
            return Act.Yes;
        }

        // A voice is no machine's reply: "en voi puhua juuri nyt" is a caller's.
        acts.RemoveAll(a => a.Act == Act.AutoReply);
        (Act Act, int At)[] heard = [.. HeardRequests.Read(said, context)];
        if (heard.Any(a => a.Act is Act.CallLater or Act.TextInstead or Act.LeaveMessage or Act.NoRecording))
        {
            acts.RemoveAll(a => a.Act == Act.AskPerson);
        }

        acts.AddRange(heard);

        // "En halua nauhoitusta" and "en kuullut" refuse nothing that we asked, and who asks to hear it again has agreed to nothing.
        return heard.Length > 0 && (yesNo == Act.No || heard.Any(a => a.Act is Act.Repeat or Act.Slower or Act.CallLater)) ? null : yesNo;
    }
}
