using SmartPulse.Board;

namespace SmartPulse.Gateway.Live;

/// <summary>What a patch does to a board. Pure.</summary>
internal static class BoardImage
{
    /// <summary>What to do with a patch.</summary>
    internal enum Fit
    {
        /// <summary>It is the next one.</summary>
        Next,

        /// <summary>It is in the image already.</summary>
        Old,

        /// <summary>Something between is missing, or the board was built anew: only a snapshot helps.</summary>
        Gap,
    }

    /// <summary>How a patch fits on an image.</summary>
    public static Fit FitOf(BoardSnapshot image, BoardPatch patch) =>
        !string.Equals(patch.Incarnation, image.Incarnation, StringComparison.Ordinal) ? Fit.Gap
        : patch.Sequence <= image.Sequence ? Fit.Old
        : patch.Sequence == image.Sequence + 1 ? Fit.Next
        : Fit.Gap;

    /// <summary>The image after the next patch. Cards carry their row's version, and the newest wins; it stays as large as a snapshot is.</summary>
    public static BoardSnapshot Apply(BoardSnapshot image, BoardPatch patch)
    {
        var cards = image.Cards.ToDictionary(c => c.Opportunity);
        foreach (var card in patch.Cards)
        {
            if (!cards.TryGetValue(card.Opportunity, out var old) || card.Version >= old.Version)
            {
                cards[card.Opportunity] = card;
            }
        }

        return image with
        {
            Sequence = patch.Sequence,
            At = patch.At,
            Cards =
            [
                .. cards.Values.OrderByDescending(c => c.LastActivityAt).ThenBy(c => c.Opportunity.Value, StringComparer.Ordinal).Take(BoardSnapshot.CardsAtMost),
            ],
            Slots = patch.Slots ?? image.Slots,
        };
    }
}
