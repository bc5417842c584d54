using SmartPulse.Conversations;

namespace SmartPulse.Understanding;

/// <summary>Asked for the address, who answers that it is the place of an earlier visit: whoever comes is told so, for no list of ours has it here.</summary>
internal static class SamePlaces
{
    private static readonly Lexicon Same = new(
        "sama|samassa|samaan|samaa paikka|paikkaan|paikassa|osoite|osoitteeseen|osoitteessa|talo|taloon|kohde|mesta ku|kun|kuin|missä|mihin", "sama ~ ku|kuin viimeksi|viimeks|ennen|ennenkin|ennenki|aiemmin|aikasemmin|viime", "samaan|samassa paikkaan|paikassa|osoitteeseen|osoitteessa",
        "samma adress|ställe|plats|hus|lägenhet som|förra", "samma som sist|förut|förra|tidigare", "same place|address|house|flat as|like|where", "same as last|before|the");

    private static readonly Lexicon Earlier = new("viimeksi", "viimeks", "viime", "ennen", "ennenkin", "ennenki", "aiemmin", "aikaisemmin", "aikasemmin", "kävitte", "kävi", "olitte", "syksyllä|keväällä|kesällä|talvella", "sist", "senast", "förut", "förra", "tidigare", "var", "last", "before", "previous", "ye|you|yous were|came", "already");

    /// <summary>The words that say so.</summary>
    public static Finding<string>? Read(Utterance said, UnderstandingContext context)
    {
        if (context.Asked != Asked.Address || said.IsQuestion || Same.First(said) is not { } same || Earlier.From(said, same.From) is null)
        {
            return null;
        }

        var words = said.Words(same.From, said.Count - 1);
        return new(words, words, 0.7);
    }
}
