using System.Globalization;
using NodaTime;
using SmartPulse.Conversations;

namespace SmartPulse.Load.Converse;

/// <summary>What a generated customer wants in the end.</summary>
internal enum Goal
{
    /// <summary>A visit.</summary>
    Book,

    /// <summary>A visit, and then another time for it.</summary>
    BookAndMove,

    /// <summary>A visit, and then none.</summary>
    BookAndCancel,

    /// <summary>To hear what it costs, and then not.</summary>
    AskAndRefuse,

    /// <summary>No more messages, in the middle of it.</summary>
    OptOut,

    /// <summary>A human.</summary>
    Person,
}

/// <summary>How a customer of a script talks.</summary>
internal enum Temperament
{
    /// <summary>Answers what is asked.</summary>
    Calm,

    /// <summary>Asks this and that on the way.</summary>
    Chatty,

    /// <summary>Mistypes.</summary>
    Clumsy,

    /// <summary>Changes their mind.</summary>
    Fickle,
}

/// <summary>
/// A customer out of a die: a goal, a language, an address, days that suit, a way of typing. Answers what is asked by looking at the phrase, as people
/// look at its words, and now and then asks something else, mistypes, says nothing or changes their mind.
/// </summary>
internal sealed class CrowdCustomer
{
    private static readonly (string Text, string Street)[] Streets =
    [
        ("Koivukuja 12 B 34", "Koivukuja 12"), ("Hämeentie 45 A 12", "Hämeentie 45"), ("Mannerheimintie 10", "Mannerheimintie 10"), ("Kalevankatu 4 C 8", "Kalevankatu 4"),
    ];

    private readonly Random chance;
    private readonly CrowdWords words;
    private readonly (string Text, string Street) street;
    private readonly string name;
    private readonly double talkative;
    private readonly double clumsy;
    private readonly double fickle;
    private bool refusedOnce;
    private bool moved;
    private bool asked;
    private int nudges;

    public CrowdCustomer(int seed)
    {
        chance = new(unchecked((seed * 7919) + 31));
        words = One([CrowdWords.Finnish, CrowdWords.Swedish, CrowdWords.English]);
        Goal = chance.Next(20) switch { < 11 => Goal.Book, < 14 => Goal.BookAndMove, < 16 => Goal.BookAndCancel, < 18 => Goal.AskAndRefuse, 18 => Goal.OptOut, _ => Goal.Person };
        (Job, Service) = One(words.Jobs);
        street = One(Streets);
        name = One(words.Names);
        Day = chance.Next(3) == 0 ? chance.Next(5) : null;
        (talkative, clumsy, fickle) = (chance.NextDouble() * 0.3, chance.Next(3) == 0 ? 0.25 : 0, chance.NextDouble() * 0.25);
        Calls = chance.Next(2) == 0;
        At = new LocalDateTime(2026, 11, 23, 8, 0).PlusDays(chance.Next(4)).PlusMinutes(chance.Next(9 * 60));
    }

    /// <summary>A customer as a script describes them; the seed decides the rest.</summary>
    public CrowdCustomer(int seed, Goal goal, Temperament temperament, Language language, LocalDateTime at)
        : this(seed)
    {
        words = language switch { Language.Finnish => CrowdWords.Finnish, Language.Swedish => CrowdWords.Swedish, _ => CrowdWords.English };
        (Job, Service) = One(words.Jobs);
        name = One(words.Names);
        (Goal, At) = (goal, at);
        (talkative, clumsy, fickle) = temperament switch
        {
            Temperament.Chatty => (0.6, 0, 0.1),
            Temperament.Clumsy => (0.1, 0.7, 0),
            Temperament.Fickle => (0, 0, 0.8),
            _ => (0.0, 0.0, 0.0),
        };
    }

    public Goal Goal { get; private set; }

    /// <summary>Whether they call before they write.</summary>
    public bool Calls { get; }

    /// <summary>When it begins.</summary>
    public LocalDateTime At { get; }

    public string Job { get; }

    /// <summary>The service the job is.</summary>
    public string Service { get; }

    /// <summary>The weekday that suits, Monday 0; null: any.</summary>
    public int? Day { get; }

    /// <summary>The street they live in.</summary>
    public string Street => street.Street;

    /// <summary>The time they last said yes to.</summary>
    public TimeSlot? Agreed { get; private set; }

    /// <summary>Whether their last word on a visit was no.</summary>
    public bool SaidNo { get; private set; }

    /// <summary>How they told of it, for whoever reads the transcript.</summary>
    public override string ToString() => $"{Goal}, {Service}, {Street}, {name}{(Day is { } day ? $", {words.Days[day]}" : "")}";

    /// <summary>The first words.</summary>
    public string Opens()
    {
        var all = chance.Next(4);
        return Typed(all switch
        {
            0 => $"{One(words.Hello)}, {Job}",
            1 => $"{Job}. {street.Text}, 00530",
            2 when Day is { } day => $"{One(words.Hello)}! {Job}, {words.Days[day]}",
            _ => Job,
        });
    }

    /// <summary>The answer to our last words; null: nothing. What they say yes to is noted.</summary>
    public string? Answers(Phrase? phrase, Opportunity o)
    {
        if (o is { Booking: null, Stage: Stage.Offering })
        {
            Agreed = null; // What they had said yes to is gone, and they have been told.
        }

        if (Goal == Goal.OptOut && chance.Next(3) == 0)
        {
            return One(words.Stop);
        }

        if (Goal == Goal.Person && chance.Next(3) == 0)
        {
            return One(words.Person);
        }

        if (phrase is not null && Meaning(phrase.Value) && chance.NextDouble() < talkative)
        {
            return Typed(chance.Next(5) switch { 0 => One(words.Price), 1 => One(words.Hours), 2 => One(words.Robot), 3 => One(words.Agreed), _ => One(words.Nonsense) });
        }

        return phrase is null ? null : Reply(phrase.Value, o) is { } reply ? reply : null;
    }

    private static bool Meaning(Phrase phrase) => phrase is Phrase.TextBack or Phrase.TextBackClosed or Phrase.AskJob or Phrase.AskUrgency or Phrase.AskAddress or Phrase.OfferTimes or Phrase.AskName
        or Phrase.ReadBackAtCustomers;

    private string? Reply(Phrase phrase, Opportunity o) => o.Stage switch
    {
        Stage.Booked or Stage.AskingChange => AfterBooking(phrase),
        Stage.AskingJob or Stage.WaitingToText => Typed(Job),
        Stage.AskingUrgency => Typed(One(chance.Next(2) == 0 ? words.Urgent : words.Calm)),
        Stage.AskingAddress => phrase switch
        {
            Phrase.AskPostalCode => "00530",
            Phrase.AskStreet => street.Text,
            _ => chance.Next(4) == 0 ? street.Text : $"{street.Text}, 00530",
        },
        Stage.Offering => o.Offers.IsEmpty ? AfterNo() : Chooses(o),
        Stage.AskingWhich => o.Which is WhichQuestion.Jobs { Services: var jobs } ? $"{jobs.IndexOf(ServiceId.From($"svc_{Service}")) + 1}" : "1",
        Stage.AskingName => name,
        Stage.AwaitingYes => Decides(o),
        _ => null,
    };

    private string? Chooses(Opportunity o)
    {
        if (phraseIsNudge(o) && nudges++ > 0)
        {
            return null;
        }

        if (Day is { } day && !asked && chance.Next(2) == 0)
        {
            asked = true;
            return Typed($"{words.Days[day]} {One(words.Parts)}");
        }

        if (!refusedOnce && chance.NextDouble() < fickle)
        {
            refusedOnce = true;
            return Typed(One(words.None));
        }

        return string.Format(CultureInfo.InvariantCulture, One(words.Pick), chance.Next(1, o.Offers.Length + 1));

        static bool phraseIsNudge(Opportunity o) => o.Nudged;
    }

    private string? Decides(Opportunity o)
    {
        if (Goal == Goal.AskAndRefuse)
        {
            (SaidNo, Agreed) = (true, null);
            return One(words.No);
        }

        if (chance.NextDouble() < fickle / 2 && !moved)
        {
            moved = true;
            return Typed(words.Days[chance.Next(5)]);
        }

        (SaidNo, Agreed) = (false, o.Chosen?.Slot);
        return One(words.Yes);
    }

    private string? AfterBooking(Phrase phrase)
    {
        if (phrase == Phrase.ChangeMenu)
        {
            return Goal == Goal.BookAndCancel ? "2" : "1";
        }

        switch (Goal)
        {
            case Goal.BookAndMove when phrase is Phrase.BookedAtCustomers && !asked:
                asked = true;
                Goal = Goal.Book;
                return string.Format(CultureInfo.InvariantCulture, One(words.Move), words.Days[chance.Next(5)]);
            case Goal.BookAndCancel when phrase is Phrase.BookedAtCustomers:
                (SaidNo, Agreed) = (true, null);
                return One(words.Cancel);
            default:
                return phrase is Phrase.BookedAtCustomers && chance.Next(2) == 0 ? One(words.Thanks) : null;
        }
    }

    private string? AfterNo() => Goal == Goal.AskAndRefuse && chance.Next(2) == 0 ? One(words.Thanks) : null;

    /// <summary>As a thumb types: two letters changed places, or one was missed.</summary>
    private string Typed(string text)
    {
        if (text.Length < 6 || chance.NextDouble() >= clumsy || text.Any(char.IsAsciiDigit))
        {
            return text;
        }

        var at = chance.Next(1, text.Length - 2);
        return chance.Next(2) == 0 ? text.Remove(at, 1) : string.Concat(text.AsSpan(0, at), text.AsSpan(at + 1, 1), text.AsSpan(at, 1), text.AsSpan(at + 2));
    }

    private T One<T>(T[] of) => of[chance.Next(of.Length)];
}
