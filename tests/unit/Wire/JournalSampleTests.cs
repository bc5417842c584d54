using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using SmartPulse.Bookings;
using SmartPulse.Channels;
using SmartPulse.Conversations;
using SmartPulse.Journals;
using SmartPulse.Reporting;
using SmartPulse.Tests.Unit.Conversations;
using SmartPulse.Tests.Unit.Given;
using SmartPulse.Wire;

namespace SmartPulse.Tests.Unit.Wire;

/// <summary>Events are added to, never changed: samples of every type, as they were once written, are still read.</summary>
public sealed class JournalSampleTests
{
    private static readonly string Folder = Path.Combine(Files.Root, "tests/unit/Wire/Samples");

    [Fact]
    public void ST40_every_event_that_was_ever_written_is_still_read()
    {
        WriteMissing();
        var samples = Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).ToList();

        Assert.All(samples, file => Read(file));
        var types = samples.Select(f => Path.GetFileName(f).Split('.')[1]).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], NamesOf(WireFormat.Json.ConversationEvent).Concat(NamesOf(WireFormat.Json.CalendarEvent)).Where(n => !types.Contains(n)).Select(n => $"no sample of {n}"));
    }

    [Fact]
    public void ST41_an_event_of_an_unknown_type_fails_its_journal_aloud()
    {
        var stream = new StreamId(new("org_given"), StreamKind.Conversation, Talk.Contact.Value);
        var stored = new StoredEvent(7, "from-the-future", 1, Instant.MinValue, "system", "x", null, 0, Encoding.UTF8.GetBytes("""{"type":"from-the-future"}"""));

        var error = Assert.Throws<JournalCorruptException>(() => EventEnvelopes.Read(stream, stored, WireFormat.Json.ConversationEvent));

        Assert.Equal(7, error.Version);
        Assert.Contains("from-the-future", error.Message);
    }

    [Fact]
    public void ST43_what_a_customer_said_or_was_told_is_written_under_a_key_that_can_be_forgotten()
    {
        var events = Directory.EnumerateFiles(Folder, "conversation.*.json").Select(Read).Cast<ConversationEvent>()
            .Append(new ConversationEvent.EffectOwed(
                new("eff_1"), new Effect.Speak(new("msg_1"), new("opp_1"), "CA1", 1, "Hei!", Locale.FiFi, false, Phrase.SpokenGreeting, new SpeechThen.HangUp(), true), Instant.MinValue, 0, 0))
            .ToList();
        var words = events.Where(e => e is ConversationEvent.CustomerSaid or ConversationEvent.WordsUnderstood or ConversationEvent.VoicemailLeft or ConversationEvent.IntakeFilled
            or ConversationEvent.EffectOwed { Effect: Effect.SendMessage or Effect.Speak or Effect.NotifyStaff }).ToList();

        Assert.True(words.Select(e => e.GetType()).Distinct().Count() >= 5);
        Assert.All(words, e => Assert.NotNull(EventEnvelopes.Of(new Recorded<ConversationEvent>(e, 1, Instant.MinValue, "system", "x", 1), Talk.Contact).Scope));
    }

    [Fact]
    public void ST42_a_conversation_folds_to_the_same_state_from_its_snapshot_as_from_its_events()
    {
        var talk = Talk.BookedAtPlumber().Texts("SIIRRÄ").Texts("1");
        var json = JsonSerializer.Serialize(talk.State, WireFormat.Json.Conversation);

        var read = JsonSerializer.Deserialize(json, WireFormat.Json.Conversation)!;

        Assert.Equal(json, JsonSerializer.Serialize(read, WireFormat.Json.Conversation));
        var folded = talk.Journal.Aggregate(Conversation.New, ConversationFold.Evolve);
        Assert.Equal(json, JsonSerializer.Serialize(folded, WireFormat.Json.Conversation));
    }

    private static object Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Path.GetFileName(file).StartsWith("calendar.", StringComparison.Ordinal)
            ? JsonSerializer.Deserialize(bytes, WireFormat.Json.CalendarEvent)!
            : JsonSerializer.Deserialize(bytes, WireFormat.Json.ConversationEvent)!;
    }

    /// <summary>With SMARTPULSE_WRITE_TABLES=1 samples of new types are written, from conversations that had them; what stands is never overwritten.</summary>
    private static void WriteMissing()
    {
        if (Environment.GetEnvironmentVariable("SMARTPULSE_WRITE_TABLES") != "1")
        {
            return;
        }

        Directory.CreateDirectory(Folder);
        foreach (var happened in Conversations())
        {
            Write($"conversation.{EventEnvelopes.NameOf(happened)}.1.json", JsonSerializer.Serialize(happened, WireFormat.Json.ConversationEvent));
        }

        foreach (var happened in Calendars())
        {
            Write($"calendar.{EventEnvelopes.NameOf(happened)}.1.json", JsonSerializer.Serialize(happened, WireFormat.Json.CalendarEvent));
        }
    }

    private static void Write(string name, string json)
    {
        var file = Path.Combine(Folder, name);
        if (!File.Exists(file))
        {
            File.WriteAllText(file, json + "\n");
        }
    }

    private static IEnumerable<ConversationEvent> Conversations()
    {
        var moved = Talk.BookedAtPlumber().Texts("SIIRRÄ").Texts("1").Texts("ei").Texts("PERU");
        var control = Talk.WithPlumber().MissesCall().After(2);
        control.Hear(new Signal.TakenOver(new("staff:1"), control.Now, "mikko"));
        control.Hear(new Signal.HandedBack(new("staff:2"), control.Now, "mikko"));
        control.Texts("Hi, ok?").Texts("???").Texts("LOPETA").Texts("ALOITA");
        var down = Talk.WithPlumber().MissesCall();
        down.Carrier = () => new EffectResult.TryAgain("429", null);
        down.After(6);
        var answered = Talk.WithPlumber();
        answered.Hear(new Signal.CallAnswered(new("call:1"), answered.Now, answered.Reach(channel: Channel.Voice), "CA1"));
        answered.Texts("hana vuotaa").Texts("ihminen");
        answered.Hear(new Signal.TaskFinished(new("staff:3"), answered.Now, "mikko", answered.State.Tasks[0].Id));
        var english = Talk.WithPlumber().Texts("Hi, my kitchen tap is leaking, can you come?");
        english.Hear(new Signal.DeliveryReported(new("dlr:1"), english.Now, new("msg_gone"), MessageStatus.Sent, null));
        var phone = Talk.OnPhoneWithPlumber().KeepsSilent().Says("keittiön hana vuotaa").Presses("9").LeavesMessage().HangsUp();
        var paced = new Talk(Talk.WithPlumber().Settings, new Slowly()).IsTaken().Says("hitaammin");
        var asked = Talk.WithPlumber().Texts("hana tai viemäri");
        return new[] { asked, moved, control, down, answered, english, phone, paced }.SelectMany(t => t.Journal).Select(r => r.Event);
    }

    private sealed class Slowly : IUnderstanding
    {
        public Findings Understand(string utterance, UnderstandingContext context) => new() { Acts = [Act.Slower] };
    }

    private static IEnumerable<CalendarEvent> Calendars()
    {
        var at = Instant.FromUtc(2026, 11, 24, 8, 0);
        var slot = new TimeSlot(at, at + Duration.FromHours(2));
        yield return new CalendarEvent.SlotHeld(new("hld_a"), new("opp_a"), new("loc_a"), new("svc_a"), slot, slot, [new ResourceId("res_a")], "00530", at);
        yield return new CalendarEvent.HoldRefused(new("hld_b"), new("opp_b"), slot, at);
        yield return new CalendarEvent.HoldReleased(new("hld_a"), at);
        yield return new CalendarEvent.HoldLapsed(new("hld_a"), at);
        yield return new CalendarEvent.BookingConfirmed(new("bkg_a"), new("hld_a"), new BookingId("bkg_old"), at);
        yield return new CalendarEvent.BookingCancelled(new("bkg_a"), at);
    }

    private static IEnumerable<string> NamesOf(JsonTypeInfo family) => family.PolymorphismOptions!.DerivedTypes.Select(d => (string)d.TypeDiscriminator!);
}
