using SmartPulse.Conversations;
using SmartPulse.Understanding;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Tests.Unit.Understanding;

public sealed class ConceptsTests
{
    [Fact]
    public void UN456_the_three_lists_name_the_same_concepts_in_the_same_order()
    {
        var names = Concepts.Of(Language.English).Names;

        Assert.True(names.Count > 250);
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal(names, Concepts.Of(Language.Finnish).Names);
        Assert.Equal(names, Concepts.Of(Language.Swedish).Names);
    }

    [Theory]
    [InlineData("remove", "poistakaa", "radera", "delete")]
    [InlineData("phone_number", "numeroni", "numret", "number")]
    [InlineData("lock", "takalukko", "låskista", "cylinder")]
    [InlineData("spouse", "vaimoni", "sambon", "husband")]
    [InlineData("promised", "lupasitte", "lovade", "promised")]
    [InlineData("invoice", "laskun", "fakturan", "invoice")]
    public void UN456_a_word_stands_for_the_same_in_each_language(string concept, string finnish, string swedish, string english)
    {
        Assert.Contains(Concepts.HashOf(concept), Stood(finnish, Language.Finnish));
        Assert.Contains(Concepts.HashOf(concept), Stood(swedish, Language.Swedish));
        Assert.Contains(Concepts.HashOf(concept), Stood(english, Language.English));
    }

    [Fact]
    public void UN456_what_is_said_in_one_language_shows_the_signs_of_the_others()
    {
        var (fi, sv, en) = (Signs("poista numeroni", Language.Finnish), Signs("radera mitt nummer", Language.Swedish), Signs("delete my number", Language.English));
        var pair = TextSigns.Sign('n', TextSigns.With(Math.Min(Concepts.HashOf("remove"), Concepts.HashOf("phone_number")), Math.Max(Concepts.HashOf("remove"), Concepts.HashOf("phone_number"))));

        Assert.All(new[] { fi, sv, en }, signs => Assert.Contains(pair, signs));
    }

    [Fact]
    public void UN456_dots_and_rings_are_left_out_only_by_who_leaves_out_all()
    {
        Assert.Contains(TextSigns.Sign('k', Concepts.HashOf("reminder")), Signs("inga paminnelser tack", Language.Swedish));

        var lists = new Concepts(["weather: rän*", "money: ran*"]);
        Assert.Equal([Concepts.HashOf("weather")], Found(lists, "räntä", isPlain: false));
        Assert.Equal([Concepts.HashOf("money")], Found(lists, "ranta", isPlain: false));
        Assert.Equal(2, Found(lists, "ranta", isPlain: true).Count);
    }

    [Theory]
    [InlineData("leak vuot*")]
    [InlineData("leak:")]
    [InlineData("leak: don't")]
    [InlineData("leak: Vuoto")]
    [InlineData("leak: *vuoto*")]
    [InlineData("leak: v*")]
    [InlineData("leak: *")]
    public void UN456_a_slip_in_a_list_is_refused(string line) => Assert.Throws<FormatException>(() => new Concepts([line]));

    [Fact]
    public void UN456_a_very_long_text_shows_no_more_signs_than_there_is_room_for() =>
        Assert.True(Signs(string.Join(' ', Enumerable.Repeat("water leaks from the pipe under the sink please remove my number and call my wife tomorrow", 40)), Language.English).Length <= 200);

    private static List<uint> Stood(string word, Language language) => Found(Concepts.Of(language), word, isPlain: false);

    private static List<uint> Found(Concepts concepts, string word, bool isPlain)
    {
        var found = new List<uint>();
        concepts.AddOf(word, isPlain, found);
        return found;
    }

    private static uint[] Signs(string words, Language language) => ConceptSigns.Of(Utterance.Of(words), language, Asked.Nothing);
}
