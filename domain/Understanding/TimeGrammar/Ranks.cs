using System.Collections.Frozen;

namespace SmartPulse.Understanding.TimeGrammar;

/// <summary>What may stand in a row: before these "the second" is a place in it and no day of the month.</summary>
internal static class Ranks
{
    private static readonly FrozenSet<string> Things =
        """
        floor floors storey level building house door entrance stair apartment flat room bathroom toilet tap sink one ones option alternative choice slot appointment appointments patient client customer time times offer question thing person try attempt visit week month half hand closest nearest best last most available possible running row menossa putkeen peräkkäin ilman
        våningen våning vån vån. plan planet tand tanden klass klassen trappan porten huset dörren lägenheten rummet alternativet valet tiden tid gången frågan saken personen veckan månaden hälften bästa lediga möjliga raden
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Whether such a thing stands at that term, right after what was read.</summary>
    public static bool IsBefore(Utterance utterance, int at) => at < utterance.Count && utterance[at].Gap == " " && Things.Contains(utterance[at].Text);
}
