using NodaTime;
using SmartPulse.Conversations;
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
        Assert.Equal("complaint", table[LearnedTable.Acts]!.Weigh(TextSigns.Of(said, context.Asked), RuleSigns.Of(RuleReading.Of(said, context), context)).Best.Answer);
    }

    [Fact]
    public void UN430_what_an_author_wrote_is_understood_with_a_table_that_has_not_seen_it()
    {
        using var folder = new Folder();
        FileInfo[] files = [folder.Write("en_One.txt", Lines[..12]), folder.Write("en_Two.txt", Lines[12..24]), folder.Write("en_Three.txt", Lines[24..]), folder.Write("en_Four.txt", Lines[..12])];

        var scored = CrossCheck.Run(files, parts: 4, folder.Tables).ToList();

        Assert.Equal(Lines.Length + 12, scored.Where(s => s.Field == "act" && !s.Expected.StartsWith("not ", StringComparison.Ordinal)).Select(s => s.Id).Distinct().Count());
        var tables = folder.Tables.GetFiles().Select(f => LearnedTable.Read(f.OpenRead())[LearnedTable.Acts]!.Answers).ToList();
        Assert.Contains(tables, answers => !answers.Contains("complaint"));
        Assert.Contains(tables, answers => !answers.Contains("opt_out"));
        Assert.All(tables, answers => Assert.True(answers.Contains("complaint") || answers.Contains("opt_out") || answers.Contains("request")));
    }

    [Theory]
    [InlineData("request|plumbing|-|tap|the tap drips", "5 fields")]
    [InlineData("request|zoo|-|tap|-|the tap drips", "'zoo' is no trade")]
    [InlineData("request|plumbing|weather|tap|-|the tap drips", "'weather' is nothing that is asked")]
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
