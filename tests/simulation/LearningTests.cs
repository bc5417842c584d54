using System.Collections.Immutable;
using NodaTime;
using SmartPulse.Conversations;
using SmartPulse.Load.Evaluate;
using SmartPulse.Load.Learn;
using SmartPulse.Load.Understand;
using SmartPulse.Tenants;
using SmartPulse.Understanding;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Tests.Simulation;

/// <summary>How the table is made that understanding has beside its rules.</summary>
public sealed class LearningTests
{
    private static readonly string[] Lines =
    [
        .. Enumerable.Range(0, 12).Select(i => $"request|plumbing|-|tap|-|the tap at number {i} keeps dripping into the bowl"),
        .. Enumerable.Range(0, 12).Select(i => $"complaint|plumbing|-|-|-|nobody turned up for the {i}th time and I am cross"),
        .. Enumerable.Range(0, 12).Select(i => $"opt_out|plumbing|-|-|-|kindly erase us from whatever this is, {i}"),
    ];

    [Fact]
    public void UN417_the_same_texts_make_the_same_table_and_it_reads_back_and_has_learned_them()
    {
        using var folder = new Folder();
        var texts = LabelledText.ReadAll(folder.Write("en_given.txt", Lines)).ToList();

        var (one, other) = (Bytes(TableTrainer.Learn(texts)), Bytes(TableTrainer.Learn(texts)));

        Assert.Equal(one, other);
        var table = LearnedTable.Read(new MemoryStream(one));
        var (said, context) = Given("nobody turned up once more and I am really cross");
        Assert.Equal("complaint", table[LearnedTable.Acts]!.Weigh(Signs.Of(said, context, RuleReading.Of(said, context))).Best.Answer);
    }

    [Fact]
    public void UN430_what_an_author_wrote_is_understood_with_a_table_that_has_not_seen_it()
    {
        using var folder = new Folder();
        FileInfo[] files = [folder.Write("en_One.txt", Lines[..12]), folder.Write("en_Two.txt", Lines[12..24]), folder.Write("fi_One.txt", Lines[..12])];

        var scored = CrossCheck.Run(files, parts: 4, folder.Tables).Where(s => s.Field == "act" && !s.Expected.StartsWith("not ", StringComparison.Ordinal)).ToList();

        // Two alone complains, and One alone asks for work: neither is in the table that reads it.
        Assert.Equal(36, scored.Count);
        Assert.DoesNotContain(scored, s => s.Expected == "complaint" && s.Verdict == Verdict.Right);
        var learned = folder.Tables.GetFiles().Select(f => string.Join(' ', Answers(f))).ToList();
        Assert.Contains("complaint", learned);
        Assert.Contains("request", learned);
    }

    [Fact]
    public void UN460_each_time_that_was_judged_teaches_and_one_of_several_that_nobody_judged_does_not()
    {
        using var folder = new Folder();
        const string Twice = "the oven cuts out around 7 when the kids' supper is in, would thursday suit for a look";
        string[] judged =
        [
            $"request|electrical|-|stove|-|told=around 7;wished=thursday|{Twice}",
            $"request|electrical|-|stove|-|wished|{Twice}",
            $"request|electrical|-|stove|-|told|{Twice}",
            $"request|electrical|-|stove|-|{Twice}",
            "request|electrical|-|stove|-|wished|please come and look at the oven on Thursday",
        ];

        var lessons = LabelledText.ReadAll(folder.Write("en_given.txt", judged)).Select(text =>
        {
            var said = Utterance.Of(text.Text);
            return string.Join(' ', TimeLessons.Of(text, said, RuleReading.Of(said, text.Context)).Select(l => l.Right[1] > 0 ? LearnedTable.Wished : LearnedTable.Told));
        });

        Assert.Equal(["told wished", "", "told told", "", "wished"], lessons);
    }

    private static ImmutableArray<string> Answers(FileInfo table)
    {
        using var stream = table.OpenRead();
        return LearnedTable.Read(stream)[LearnedTable.Acts]!.Answers;
    }

    [Theory]
    [InlineData("request|plumbing|-|tap|the tap drips", "5 fields")]
    [InlineData("request|zoo|-|tap|-|the tap drips", "'zoo' is no trade")]
    [InlineData("request|plumbing|weather|tap|-|the tap drips", "'weather' is nothing that is asked")]
    [InlineData("request|plumbing|-|tap|-|perhaps|the tap drips on Monday", "not 'perhaps'")]
    [InlineData("request|plumbing|-|tap|-|told=on Tuesday|the tap drips on Monday", "'on Tuesday' is not in the text")]
    public void UN417_a_line_that_cannot_be_read_is_named(string line, string why)
    {
        using var folder = new Folder();
        var file = folder.Write("en_given.txt", [Lines[0], line]);

        var told = Assert.Throws<FormatException>(() => LabelledText.ReadAll(file).ToList());

        Assert.Contains("line 2", told.Message, StringComparison.Ordinal);
        Assert.Contains(why, told.Message, StringComparison.Ordinal);
    }

    private static (Utterance Said, UnderstandingContext Context) Given(string words) =>
        (Utterance.Of(words), new(TradeTenant.Of(Trade.Plumbing, sellsIts: true, "Europe/Helsinki"), new LocalDateTime(2026, 11, 24, 10, 0), Language.English, Asked.Nothing, []));

    private static byte[] Bytes(LearnedTable table)
    {
        using var stream = new MemoryStream();
        table.Write(stream);
        return stream.ToArray();
    }

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("smartpulse-learn-");

        public DirectoryInfo Tables => folder.CreateSubdirectory("tables");

        public FileInfo Write(string name, string[] lines)
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllLines(path, lines);
            return new(path);
        }

        public void Dispose() => folder.Delete(recursive: true);
    }
}
