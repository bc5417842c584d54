using System.Security.Cryptography;
using System.Text;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Reporting;

public sealed class FigureDefinitionsTests
{
    [Fact]
    public void RP19_every_figure_has_one_definition_where_its_number_says()
    {
        Assert.Equal(Enum.GetValues<Figure>(), FigureDefinitions.All.Select(d => d.Figure));
        Assert.All(Enum.GetValues<Figure>(), f => Assert.Equal(f, FigureDefinitions.Of(f).Figure));
        Assert.Equal(FigureDefinitions.All.Length, FigureDefinitions.All.Select(d => d.Id).Distinct().Count());
    }

    [Fact]
    public void RP19_every_definition_is_one_sentence_in_three_languages() =>
        Assert.All(FigureDefinitions.All, d =>
        {
            string[] titles = [d.Title.Finnish, d.Title.Swedish, d.Title.English];
            string[] sentences = [d.Sentence.Finnish, d.Sentence.Swedish, d.Sentence.English];
            Assert.All(titles, t => Assert.InRange(t.Length, 4, 45));
            Assert.All(sentences, s => Assert.True(s.EndsWith('.') && s.Count(c => c == '.') == 1, s));
            Assert.Equal(3, sentences.Distinct().Count());
        });

    [Fact]
    public void RP19_changed_words_are_a_new_version()
    {
        var words = string.Join('\n', FigureDefinitions.All.Select(d => $"{d.Id}|{d.Title}|{d.Sentence}|{d.IsRate}"));

        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..16];

        Assert.Equal("1 1df6a344845c267f", $"{FigureDefinitions.Version} {print}");
    }
}
