using SmartPulse.Journals;
using SmartPulse.Storage.Postgres.Connections;

namespace SmartPulse.Tests.Storage.Postgres;

public sealed class AbsenceTests
{
    private static readonly StoreUnavailableException Gone = new(StoreTrouble.Io, "PostgreSQL is gone.");

    private readonly SetTime time = new();
    private readonly Absence absence;

    public AbsenceTests() => absence = new Absence(time);

    [Fact]
    public void FT20_while_the_server_is_away_everybody_is_told_at_once_but_one_each_quarter_of_a_second()
    {
        absence.RefuseWhileKnown();
        absence.Begin(Gone);

        Assert.Equal(Gone.Message, Refused().Message);
        time.Advance(TimeSpan.FromMilliseconds(249));
        Refused();
        time.Advance(TimeSpan.FromMilliseconds(1));
        absence.RefuseWhileKnown();
        Refused();
        absence.Begin(Gone);
        time.Advance(TimeSpan.FromMilliseconds(250));
        absence.RefuseWhileKnown();
    }

    [Fact]
    public void FT20_the_first_answer_ends_it()
    {
        absence.Begin(Gone);

        absence.End();

        absence.RefuseWhileKnown();
    }

    [Fact]
    public void FT20_one_question_that_was_too_long_says_nothing_of_the_server_and_two_in_a_row_do()
    {
        absence.Silence(Gone);
        absence.End();
        absence.Silence(Gone);
        absence.RefuseWhileKnown();

        absence.Silence(Gone);

        Refused();
    }

    private StoreUnavailableException Refused() => Assert.Throws<StoreUnavailableException>(absence.RefuseWhileKnown);

    /// <summary>Passes when the test says so.</summary>
    private sealed class SetTime : TimeProvider
    {
        private long passed;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => passed;

        public void Advance(TimeSpan by) => passed += by.Ticks;
    }
}
