using SmartPulse.Bookings;
using SmartPulse.Conversations;
using SmartPulse.Tests.Simulation.Faults;
using SmartPulse.Tests.Simulation.Worlds;

namespace SmartPulse.Tests.Simulation;

/// <summary>Every named guard matters: taken out, some seed is red, and for the reason that the guard is there for.</summary>
public sealed class GuardTests
{
    private const int SeedsAtMost = 300;

    [Fact]
    public void AW10_without_the_expected_version_two_activations_write_one_journal() =>
        IsMissed(
            new() { ForgetsExpectedVersion = true },
            Promises.JournalReadable, Promises.NothingThrows, Promises.RowsRebuild, Promises.TakenOnce, Promises.TextedOnce, Promises.NoOverlap, Promises.NeverBackwards,
            Promises.BookingsAgree, Promises.VersionsContiguous);

    [Fact]
    public void AW11_without_the_signal_dedupe_a_repeated_signal_is_taken_again() =>
        IsMissed(new() { Conversation = ConversationGuards.All with { SignalDedupe = false } }, Promises.TakenOnce, Promises.VersionsContiguous);

    [Fact]
    public void AW12_without_the_epoch_at_claim_the_assistant_speaks_after_a_take_over() =>
        IsMissed(new() { Conversation = ConversationGuards.All with { EpochAtClaim = false } }, Promises.SilentAfterTakeOver);

    [Fact]
    public void AW13_without_the_opt_out_at_claim_a_text_leaves_after_an_opt_out() =>
        IsMissed(new() { Conversation = ConversationGuards.All with { OptOutAtClaim = false } }, Promises.SilentAfterOptOut);

    [Fact]
    public void AW14_without_the_attempt_lease_a_customer_is_texted_twice() =>
        IsMissed(new() { Conversation = ConversationGuards.All with { AttemptLease = false } }, Promises.TextedOnce, Promises.TextedBackOnce);

    [Fact]
    public void AW15_without_the_hold_owner_a_stranger_confirms_what_somebody_else_holds() =>
        IsMissed(new() { Calendar = CalendarGuards.All with { HoldOwner = false } }, Promises.CustomerSaidYes);

    [Fact]
    public void AW16_without_the_overlap_check_one_van_is_in_two_places() =>
        IsMissed(new() { Calendar = CalendarGuards.All with { Overlap = false } }, Promises.NoOverlap);

    [Fact]
    public void AW17_without_the_due_row_what_outlives_its_activation_is_never_done() =>
        IsMissed(new() { LosesDueRows = true }, Promises.AllSettled, Promises.AllEnded);

    [Fact]
    public void AW18_without_acknowledging_after_the_commit_an_acknowledged_signal_is_lost() =>
        IsMissed(new() { AnswersBeforeStoring = true }, Promises.AcknowledgedIsStored);

    private static void IsMissed(Sabotage sabotage, params string[] promises)
    {
        List<string> elsewhere = [];
        for (var seed = 1; seed <= SeedsAtMost; seed++)
        {
            try
            {
                using var world = new World(seed, sabotage: sabotage);
                world.Run();
            }
            catch (Violation broken) when (promises.Contains(broken.Promise, StringComparer.Ordinal))
            {
                return;
            }
            catch (Violation broken)
            {
                elsewhere.Add($"{seed}: {broken.Promise}");
            }
        }

        Assert.Fail($"{SeedsAtMost} seeds did not miss the guard. Broken were: {string.Join("; ", elsewhere.Take(20))}");
    }
}
