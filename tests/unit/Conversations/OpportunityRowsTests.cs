using System.Reflection;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Conversations;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>Whether a row changes is told from the states, without making it: so exactly what the row shows has to be compared.</summary>
public sealed class OpportunityRowsTests
{
    public static TheoryData<string> Parts =>
        [.. typeof(Opportunity).GetProperties().Where(p => p.CanWrite).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_of_an_opportunity_changes_its_row_exactly_when_the_row_shows_it(string part)
    {
        var property = typeof(Opportunity).GetProperty(part)!;
        var lived = Lived();
        var changes = 0;
        foreach (var (state, opportunity) in lived)
        {
            foreach (var value in lived.Select(other => property.GetValue(other.Opportunity)).Append(Invented(property, opportunity)))
            {
                var changed = opportunity with { };
                property.SetValue(changed, value);
                changes += Equals(property.GetValue(opportunity), value) ? 0 : 1;

                var same = OpportunityRows.Of(state, opportunity, 1) == OpportunityRows.Of(state, changed, 1);
                Assert.Equal(same, OpportunityRows.AreSame(state, opportunity, state, changed));
            }
        }

        Assert.NotEqual(0, changes);
    }

    [Fact]
    public void Who_holds_the_conversation_and_its_number_are_part_of_every_row()
    {
        var (state, opportunity) = Lived()[^1];

        Assert.False(OpportunityRows.AreSame(state, opportunity, state with { HeldBy = "staff:anna" }, opportunity));
        Assert.False(OpportunityRows.AreSame(state, opportunity, state with { Number = null }, opportunity));
        Assert.True(OpportunityRows.AreSame(state, opportunity, state with { Version = 99, OptedOut = true, Seen = [] }, opportunity));
    }

    /// <summary>Every state of an opportunity on its way to a booking, and of one on another channel that ended by silence.</summary>
    private static List<(Conversation State, Opportunity Opportunity)> Lived()
    {
        var booked = Talk.WithPlumber().MissesCall().After(5).Texts("keittiön hana vuotaa").Texts("2").Texts("Koivukuja 12 B 34, 00530 Helsinki").Texts("1").Texts("Väinö Virtanen").Texts("kyllä").Texts("peru aika");
        var silent = Talk.WithPlumber().Texts("Hi, something is wrong with the tap or the drain", Channel.WhatsApp).After(Duration.FromDays(4));
        return [.. StatesOf(booked), .. StatesOf(silent)];
    }

    private static IEnumerable<(Conversation State, Opportunity Opportunity)> StatesOf(Talk talk)
    {
        var state = Conversation.New;
        foreach (var recorded in talk.Journal)
        {
            state = ConversationFold.Evolve(state, recorded);
            if (state.Opportunities is [.., var latest])
            {
                yield return (state, latest);
            }
        }
    }

    private static object? Invented(PropertyInfo property, Opportunity of) => property.GetValue(of) switch
    {
        bool known => !known,
        int known => known + 1,
        Instant known => known + Duration.FromSeconds(1),
        LocalDate known => known.PlusDays(1),
        Enum known => Enum.ToObject(known.GetType(), Convert.ToInt32(known) + 1),
        LocationId => new LocationId("loc_elsewhere"),
        OpportunityId => new OpportunityId("opp_other"),
        null when property.PropertyType == typeof(Instant?) => Instant.FromUnixTimeSeconds(1),
        null when property.PropertyType == typeof(string) => "other",
        var known => known,
    };
}
