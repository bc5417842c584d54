using SmartPulse.Load.Converse;

namespace SmartPulse.Tests.Simulation;

/// <summary>The scripted dialogues of tests/dialogues, each played against the real grains.</summary>
public sealed class DialogueTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/dialogues");

    public static TheoryData<string> Scripts => [.. ConverseCommand.Found([Folder]).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void CV87_a_scripted_dialogue_goes_as_its_script_says(string script)
    {
        var played = Play.Run(Script.Read(Path.Combine(Folder, script)));

        Assert.True(played.Wrong.Count == 0, ConverseCommand.Told(played));
    }

    [Fact]
    public void CV102_nobody_calls_an_appointment_off_from_another_number()
    {
        var played = Play.Run(Script.Read(Path.Combine(Folder, "fi/25-vieras-peruu.jsonl")));

        Assert.True(played.Wrong.Count == 0, ConverseCommand.Told(played));
        Assert.Equal("booked", played.Outcome);
    }

    [Fact]
    public void CV103_the_outcome_of_three_hundred_generated_customers_is_right()
    {
        var wrong = Enumerable.Range(1, 300).Select(Crowd.Run).Where(talk => talk.Wrong.Count > 0).Select(ConverseCommand.Told).ToList();

        Assert.True(wrong is [], string.Join(Environment.NewLine, wrong.Take(3)));
    }
}
