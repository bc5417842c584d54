using SmartPulse.Phrasing;

namespace SmartPulse.Tests.Unit.Phrasing;

public sealed class Gsm7Tests
{
    [Theory]
    [InlineData("åäöÅÄÖéü", 8)]
    [InlineData("89 €", 5)]
    [InlineData("[x]", 5)]
    public void CH15_the_euro_sign_and_brackets_cost_two_septets(string text, int septets) => Assert.Equal(septets, Gsm7.Septets(text));

    [Theory]
    [InlineData("8–10")]
    [InlineData("a\u00A0b")]
    [InlineData("it’s")]
    [InlineData("Šárka")]
    [InlineData("ç")]
    [InlineData("😱")]
    public void CH15_dashes_fixed_spaces_curly_marks_and_other_letters_are_outside(string text) => Assert.False(Gsm7.IsGsm7(text));

    [Theory]
    [InlineData('a', 160, 1)]
    [InlineData('a', 161, 2)]
    [InlineData('a', 306, 2)]
    [InlineData('a', 307, 3)]
    [InlineData('š', 70, 1)]
    [InlineData('š', 71, 2)]
    [InlineData('š', 134, 2)]
    [InlineData('š', 135, 3)]
    [InlineData('€', 80, 1)]
    [InlineData('€', 152, 2)]
    [InlineData('€', 153, 3)]
    public void CH15_segments_are_counted_as_the_carrier_counts_them(char c, int count, int segments) =>
        Assert.Equal(segments, Gsm7.Segments(new string(c, count)));

    [Fact]
    public void CH15_a_surrogate_pair_is_never_cut_in_two() => Assert.Equal(3, Gsm7.Segments(string.Concat(Enumerable.Repeat("😱", 67))));

    [Fact]
    public void CH15_an_empty_text_is_one_segment() => Assert.Equal(1, Gsm7.Segments(""));
}
