using System.Collections.Immutable;
using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What somebody does by an utterance, with where: gathered from several lists of words, some of which are taken back by what else was said.</summary>
internal sealed class SaidActs
{
    private readonly List<(Act Act, int At)> acts;

    /// <summary>What is asked of us in the first place.</summary>
    public SaidActs(Utterance said, UnderstandingContext context)
    {
        acts = [.. Requests.Read(said, context), .. Asks.Read(said, context)];
        if (Names.CalledSo(said, context) is not null || (acts.Exists(a => a.Act is Act.AskRobot) && RobotsAndPeople.WantsPerson(said.Plain) is null))
        {
            acts.RemoveAll(a => a.Act is Act.AskPerson);
        }
    }

    /// <summary>Each once, in the order they were said.</summary>
    public ImmutableArray<Act> InOrder => acts.Count == 0 ? [] : [.. acts.DistinctBy(a => a.Act).OrderBy(a => a.At).Select(a => a.Act)];

    /// <summary>Whether there is one of that kind.</summary>
    public bool Has(Predicate<Act> kind) => acts.Exists(a => kind(a.Act));

    /// <summary>One more.</summary>
    public void Add(Act act, int at) => acts.Add((act, at));

    /// <summary>Takes back what was not done by the words after all.</summary>
    public void Remove(params ReadOnlySpan<Act> kinds)
    {
        foreach (var kind in kinds)
        {
            acts.RemoveAll(a => a.Act == kind);
        }
    }

    /// <summary>Adds what only callers ask for, and takes back what the same words would mean in a text.</summary>
    /// <returns>Yes or no, as it stands after that.</returns>
    public Act? Hear(Utterance said, UnderstandingContext context, Act? yesNo)
    {
        // Fillers are thinking aloud in Finnish; alone in Swedish this one is a drawn-out yes.
        if (yesNo is null && said.Count == 1 && said.Is(0, "jaa") && context is { Language: Language.Swedish, Asked: Asked.Confirm or Asked.Choice or Asked.Permission })
        {
            return Act.Yes;
        }

        (Act Act, int At)[] heard = [.. HeardRequests.Read(said, context)];
        if (heard.Any(a => a.Act is Act.CallLater or Act.TextInstead or Act.LeaveMessage or Act.NoRecording))
        {
            acts.RemoveAll(a => a.Act == Act.AskPerson);
        }

        acts.AddRange(heard);

        // "En halua nauhoitusta" and "en kuullut" refuse nothing that we asked, and who asks to hear it again has agreed to nothing.
        return heard.Length > 0 && (yesNo == Act.No || heard.Any(a => a.Act is Act.Repeat or Act.Slower or Act.CallLater)) ? null : yesNo;
    }

    /// <summary>Adds what the answer to our question does, how soon they want it, and in which language.</summary>
    public void Answer(Utterance said, UnderstandingContext context, Answer answer)
    {
        if (answer.Reply is { } yesNo && !(yesNo == Act.No && Has(a => a is Act.CancelBooking or Act.WrongNumber)))
        {
            Add(yesNo, answer.At);
        }

        if (answer.TurnsAllDown(said, context))
        {
            Add(Act.NoneSuits, answer.At);
        }

        if (answer.TakesAny)
        {
            Add(Act.AnyTime, 0);
        }

        if (Urgencies.AsSoonAsPossible(said) is { } soonest)
        {
            Add(Act.AsSoonAsPossible, soonest);
        }

        if (LanguageGuess.Wanted(said) is not null)
        {
            Add(Act.AskLanguage, 0);
        }

        if (OptOut.IsTakenBack(said))
        {
            Add(Act.OptIn, 0);
        }
    }

    /// <summary>Adds what is asked of us and told about themselves. Who will see, or asks us to wait, has agreed to nothing.</summary>
    public void Tell(Utterance said, UnderstandingContext context, bool saysWhere, bool saysJob, bool saysWhen, bool answers)
    {
        if (Has(a => a is Act.WrongNumber or Act.NoRecording))
        {
            return;
        }

        if (CallingOff.Read(said, context, saysWhen) is { } off)
        {
            acts.Add(off);
            RemoveWhere(holds: true, a => a is Act.No);
        }

        acts.AddRange(Inquiries.Read(said, context, saysWhere, saysJob, saysWhen));
        acts.AddRange(Situations.Read(said, context, saysJob, answers, saysWhen));
        RemoveWhere(Has(a => a is Act.MoveBooking or Act.Late) && !CallingOff.IsSaid(said), a => a is Act.CancelBooking); // "I can't tomorrow, can we move it".
        RemoveWhere(Has(a => a is Act.CancelBooking or Act.MoveBooking), a => a is Act.AskOther or Act.Abandon);
        RemoveWhere(Has(a => a is Act.No or Act.CancelBooking or Act.MoveBooking or Act.Abandon), a => a is Act.Maybe);
        RemoveWhere(context.Asked is Asked.Nothing or Asked.Job && Has(a => a is Act.Abandon) || (context.Asked is Asked.Nothing or Asked.Reminder && Has(a => a is Act.MoveBooking)), a => a is Act.No);
        RemoveWhere(Has(a => a is Act.AskPerson), a => a is Act.No); // "Ei näitä, haluan ihmisen".
        RemoveWhere(Has(a => a is Act.Maybe or Act.Wait), a => a is Act.Yes);
        RemoveWhere(Has(a => a is Act.Yes) && Agreement.IsWhole(said, context.Language == Language.Finnish), a => a is Act.Abandon); // "No, that's grand".
        RemoveWhere(Has(a => a is Act.Abandon or Act.CancelBooking or Act.MoveBooking), a => a is Act.Yes); // "Yeah I remember, but I can't make it".
        RemoveWhere(Has(a => a is Act.Wait), a => a is Act.Maybe or Act.Thanks); // "Hang on, asking the wife".
        if (answers && Has(a => a is Act.Correct) && Corrections.CallsRestRight(said))
        {
            RemoveWhere(true, a => a is Act.No);
            if (Corrections.RestStands(said))
            {
                Add(Act.Yes, said.Count - 1);
            }
        }

        RemoveWhere(!answers && Has(a => a is Act.Yes), a => a is Act.Correct); // "Ei kun siis joo" takes back a word of their own.
        RemoveWhere(Has(a => a is Act.Yes) && Additions.RingAhead(said) is not null, a => a is Act.CallMe); // To ring before coming is part of the visit.
        RemoveWhere(Has(a => a is Act.RequestQuote), a => a is Act.AskPrice);
        RemoveWhere(Names.CalledSo(said, context) is not null, a => a is Act.CallMe);
    }

    private void RemoveWhere(bool holds, Predicate<Act> kind)
    {
        if (holds)
        {
            acts.RemoveAll(a => kind(a.Act));
        }
    }
}
