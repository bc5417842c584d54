using SmartPulse.Conversations;

namespace SmartPulse.Phrasing;

/// <summary>What a question is about: several phrases ask the same thing, and a repair repeats the thing.</summary>
internal static class Question
{
    /// <summary>The topic's name in the catalogues.</summary>
    public static string Topic(Phrase? question) => question switch
    {
        Phrase.TextBack or Phrase.TextBackClosed or Phrase.AskJob => "job",
        Phrase.AskUrgency => "urgency",
        Phrase.AskAddress => "address",
        Phrase.AskPostalCode => "postal-code",
        Phrase.AskStreet => "street",
        Phrase.AskWho => "who",
        Phrase.AskName => "name",
        Phrase.AskOwn => "own",
        Phrase.OfferTimes or Phrase.OfferOtherTimes or Phrase.SlotGone or Phrase.HoldLapsed => "choice",
        Phrase.ReadBackAtCustomers or Phrase.ReadBackAtOurs => "confirm",
        Phrase.OutOfArea => "permission",
        Phrase.ChangeMenu => "change",
        Phrase.AskWhichTime or Phrase.AskWhichJob or Phrase.AskWhichVisit => "which",
        _ => "anything",
    };
}
