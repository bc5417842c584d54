using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Understanding.Spelling;

namespace SmartPulse.Understanding;

/// <summary>Who, where and how to be reached, as far as it was said; and which words that took, so that a house number is read as nothing else.</summary>
internal sealed record Particulars(
    Finding<string>? Email, Finding<PhoneNumber>? Phone, Finding<ServiceAddress>? Address, Finding<string>? Area, Finding<string>? Note, Finding<ResourceId>? With, Finding<string>? Name, bool[] Taken)
{
    /// <summary>Whether they said where.</summary>
    public bool SayWhere => Address is not null || Area is not null;

    /// <summary>Reads them in the order in which they may claim words.</summary>
    public static Particulars Read(Utterance said, UnderstandingContext context, Language language)
    {
        var taken = new bool[said.Count];
        var email = Contacts.Email(said, taken) ?? SaidEmails.Read(said, context, taken);
        var phone = Contacts.Phone(said, context, taken) ?? (context.Spoken || SaidPhones.MayBeWritten(said) ? SaidPhones.Read(said, context, language, taken) : null);
        var spelled = SpelledNames.Read(said, context, taken);
        var street = context.Spoken ? HeardAddress(said, context, taken) : Addresses.Read(said, context, taken) ?? WrittenAsSaid(said, context, taken);
        var (address, area, note) = Places.Complete(street, said, context, language, taken);
        address = address is null ? null : HouseCorrections.AfterTakingBack(address, said, context, taken);
        address ??= HouseCorrections.Read(said, context, taken) ?? FlatCorrections.Read(said, context, taken);
        note ??= SamePlaces.Read(said, context);
        var with = People.Read(said, context, taken);
        var name = (spelled is null ? NameCorrections.Read(said, context, taken) : null) ?? NameCorrections.Whole(spelled ?? Names.Read(said, context, taken), context);
        return new Particulars(email, phone, address, area, note, with, name, taken).AsAsked(said, context);
    }

    /// <summary>"Salo" is a surname as well as a town: a name, when a name was asked.</summary>
    private Particulars AsAsked(Utterance said, UnderstandingContext context)
    {
        var untaken = new bool[said.Count];
        return context.Asked == Asked.Name && Address is { Value: { Street: null, PostalCode: null } } && Names.Read(said, context, untaken) is { } surname
            ? this with { Address = null, Name = surname, Taken = untaken }
            : this;
    }

    /// <summary>Asked for the address, who writes "Koivutie kolme" has given one, where the street is one by its form.</summary>
    private static Finding<ServiceAddress>? WrittenAsSaid(Utterance said, UnderstandingContext context, bool[] taken)
    {
        var tried = taken.ToArray();
        if (context.Asked != Asked.Address || said.Terms.Any(t => t.IsNumber) || HeardAddress(said, context, tried) is not { Value.Street: not null, Confidence: >= 0.9 } found)
        {
            return null;
        }

        tried.CopyTo(taken, 0);
        return found;
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
}
