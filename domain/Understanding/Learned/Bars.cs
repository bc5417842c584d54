namespace SmartPulse.Understanding.Learned;

/// <summary>
/// How likely something has to be, 0 to 1, before it is believed: all in one place, chosen by <c>load -- learn --cross</c> (docs/decisions/0008-a-learned-table.md). What rules found needs little to stand, what
/// they did not find needs more, and what has consequences needs most.
/// </summary>
internal static class Bars
{
    /// <summary>The likeliest act of all.</summary>
    public const float LikeliestAct = 0.25f;

    /// <summary>The same, where rules found neither a job nor a time that it would be about.</summary>
    public const float LikeliestActOfUnknown = 0.2f;

    /// <summary>Any other act.</summary>
    public const float Act = 0.4f;

    /// <summary>An act in a few words: people say it alike, and lists know it.</summary>
    public const float ActInShort = 0.65f;

    /// <summary>The same, where a list knows the words for something else.</summary>
    public const float ActInShortAfterAll = 0.85f;

    /// <summary>An act that ends the talk, hands it over or lets go of what was found: <see cref="ActsOpinion.Weighty"/>.</summary>
    public const float WeightyAct = 0.45f;

    /// <summary>The sender is no customer, or a machine: nobody gets an answer.</summary>
    public const float Silencing = 0.7f;

    /// <summary>The same, where rules found neither a job nor a time.</summary>
    public const float SilencingOfUnknown = 0.5f;

    /// <summary>No more messages.</summary>
    public const float OptOut = 0.8f;

    /// <summary>The same, where rules found nothing else that somebody would want.</summary>
    public const float OptOutOfUnknown = 0.6f;

    /// <summary>The same in two words, and beside a job in more than a few.</summary>
    public const float OptOutInShort = 0.95f;

    /// <summary>A visit that we do not know of is moved or called off by somebody who names a job: who does that wants it done.</summary>
    public const float UnknownVisit = 0.7f;

    /// <summary>The same two, where work that rules found is unlikely to be asked for.</summary>
    public const float WithoutWork = 0.5f;

    /// <summary>A question about us beside work that is asked for.</summary>
    public const float QuestionBesideAJob = 0.8f;

    /// <summary>An act that rules found stands.</summary>
    public const float ActStands = 0.25f;

    /// <summary>The same of a weighty one: who asks for a person or calls off in plain words is heard.</summary>
    public const float WeightyActStands = 0.08f;

    /// <summary>The same of one that customers are glad to have answered and lose nothing by, and of what is said in a few words.</summary>
    public const float HarmlessActStands = 0.02f;

    /// <summary>A yes stands; given up, it is asked again.</summary>
    public const float YesStands = 0.1f;

    /// <summary>The same, where somebody is all but sure to refuse or to need time.</summary>
    public const float YesStandsBesideDoubt = 0.4f;

    /// <summary>A yes that books stands, where more is said than what agrees.</summary>
    public const float YesThatBooks = 0.3f;

    /// <summary>A yes that rules hear, and not alone.</summary>
    public const float YesBesideOthers = 0.7f;

    /// <summary>The same, where other words come first.</summary>
    public const float YesAmongOthers = 0.8f;

    /// <summary>A choice of the place in the list that is named, and not alone.</summary>
    public const float ChoiceAmongOthers = 0.8f;

    /// <summary>A choice without a place: it is asked which.</summary>
    public const float ChoiceOfSome = 0.85f;

    /// <summary>What would be no such yes, and no such choice.</summary>
    public const float Otherwise = 0.3f;

    /// <summary>A job that no word of the vocabulary names.</summary>
    public const float Job = 0.4f;

    /// <summary>Another job than the one that rules found: the likeliest is right more often, however little likely it is; below <see cref="Job"/> the other is asked about.</summary>
    public const float AnotherJob = 0.1f;

    /// <summary>So much likelier than none a job has to be that no word names.</summary>
    public const float JobOverNone = 0.1f;

    /// <summary>No job after all.</summary>
    public const float NoJob = 0.2f;

    /// <summary>The same, where we had asked for it; and another job, or none, beside an emergency.</summary>
    public const float NoJobAfterAll = 0.6f;

    /// <summary>The same, in a question while something else was asked: it may be asked about.</summary>
    public const float NoJobAskedAbout = 0.9f;

    /// <summary>An emergency that no list names.</summary>
    public const float Emergency = 0.55f;

    /// <summary>The same, where rules found how urgent it is, and no emergency.</summary>
    public const float EmergencyAfterAll = 0.94f;

    /// <summary>A hurry, or none.</summary>
    public const float Hurry = 0.4f;

    /// <summary>No hurry after all, where rules found it to be for today.</summary>
    public const float NoHurryAfterAll = 0.8f;

    /// <summary>A hurry that rules concluded from circumstances stands.</summary>
    public const float HurryStands = 0.3f;

    /// <summary>A hurry, or none, that the customer put in words stands.</summary>
    public const float HurryInWordsStands = 0.04f;

    /// <summary>A wish for a time that is less likely than that is none.</summary>
    public const float Wish = 0.3f;
}
