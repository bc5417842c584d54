using System.Runtime.CompilerServices;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("one||two")]
    [InlineData("one|")]
    [InlineData("one  two")]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("select * from")]
    [InlineData("one|~ two")]
    [InlineData("~ two")]
    [InlineData("ulko-oven")]
    [InlineData("don't")]
    [InlineData("on?")]
    [InlineData("One")]
    public void UN310_a_pattern_that_no_words_can_fit_is_refused_by_name(string pattern) =>
        Assert.Contains(pattern, Assert.Throws<ArgumentException>(() => new Lexicon("fine", pattern)).Message, StringComparison.Ordinal);

    [Fact]
    public void UN310_all_our_lists_are_sound()
    {
        foreach (var type in typeof(Lexicon).Assembly.GetTypes().Where(t => t is { Namespace: { } space, ContainsGenericParameters: false } && space.StartsWith("SmartPulse.Understanding", StringComparison.Ordinal)))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
    }

    [Theory]
    [InlineData("hinta arvio*", "paljonko, hinta-arvio kiitos")]
    [InlineData("not ~ sure|certain", "I'm not at all sure")]
    [InlineData("*katu 12", "mannerheiminkatu 12")]
    [InlineData("fuck* ~", "fucking hell")]
    public void UN310_what_can_fit_is_found(string pattern, string words) =>
        Assert.True(new Lexicon(pattern).IsIn(Utterance.Of(words)));
}
