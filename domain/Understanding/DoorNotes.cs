using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>What helps to find the door and is no address: the housing company, the stairs, the name on the bell, the floor, the code.</summary>
internal static class DoorNotes
{
    private static readonly Lexicon Notes = new(
        "taloyhtiö", "as oy", "asunto oy", "ovikello*|summeri*|ovipuhelin*|ovessa|ovikyltti* ~ lukee|nimi|nimellä|on", "ovikoodi|alaoven|porttikoodi", "ovikoodi", "avain ~ naapuri*|huoltoyhtiö*|talkkari*",
        "brf", "bostadsrättsförening*", "portkod*", "porttelefon*", "dörrkod*", "koden ~ är",  "nyckeln ~ hos",
        "buzzer", "doorbell ~ says", "door code|name", "gate code", "name on the door|bell", "key ~ under|neighbour|neighbor|mat");

    /// <summary>Notes only beside an address, or when we asked for one: water on the floor is none.</summary>
    private static readonly Lexicon Beside = new(
        "kerros", "*rappu|*rapussa", "sisäpiha*", "takapiha*", "*trappan|*uppgången", "våning", "våningen", "ring ~ på", "på dörren|klockan står", "gårdshus*", "floor", "side gate|door|entrance", "back door|gate|entrance");

    /// <summary>The clause with the first such word.</summary>
    public static Finding<string>? Read(Utterance utterance, bool besideAddress, bool[] taken)
    {
        if ((Notes.First(utterance) ?? (besideAddress ? Beside.First(utterance) : null)) is not { } note || taken[note.From])
        {
            return null;
        }

        var (from, to) = (note.From, note.To);
        while (to + 1 < utterance.Count && utterance[to + 1].Clause == utterance[note.From].Clause && !taken[to + 1] && to - from < 6)
        {
            to++;
        }

        Array.Fill(taken, true, from, to - from + 1);
        return new(utterance.Words(from, to), utterance.Words(from, to), 0.7);
    }
}
