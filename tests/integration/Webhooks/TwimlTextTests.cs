using System.Xml;
using System.Xml.Linq;
using SmartPulse.Gateway.Webhooks.Twiml;

namespace SmartPulse.Tests.Integration.Webhooks;

/// <summary>What is written is read back as it was by a reader that is not ours, whatever it holds.</summary>
public sealed class TwimlTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Hei!")]
    [InlineData("<Hangup/> & \"out\" 'in' ]]> <!-- --> <![CDATA[")]
    [InlineData("&amp; &#x41; %3C")]
    [InlineData("rivi\nrivi\r\nsarake\tsarake \r")]
    [InlineData(" väli ")]
    [InlineData("öäå Ωж漢 \u00A0\u0085\u2028\uFFFD 🚿🔧")]
    public void Text_and_attributes_are_read_back_as_they_were(string value)
    {
        var xml = new TwimlText();
        xml.WriteStartElement("a");
        xml.WriteAttributeString("b", value);
        xml.WriteStartElement("c");
        xml.WriteEndElement();
        xml.WriteStartElement("d");
        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();

        var read = XDocument.Parse(xml.ToString(), LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal((value, "c", value), (read.Attribute("b")!.Value, read.Elements().First().Name.LocalName, read.Element("d")!.Value));
    }

    [Theory]
    [InlineData(0x0)]
    [InlineData(0x8)]
    [InlineData(0x1F)]
    [InlineData(0xFFFE)]
    [InlineData(0xD83D)]
    [InlineData(0xDEBF)]
    public void What_no_document_can_carry_is_refused(int character)
    {
        var value = $"a{(char)character}b";
        var xml = new TwimlText();
        xml.WriteStartElement("a");
        Assert.Throws<XmlException>(() => xml.WriteAttributeString("b", value));
        Assert.Throws<XmlException>(() => xml.WriteString(value));
    }

    [Fact]
    public void A_document_ends_whole_and_an_attribute_stands_in_front()
    {
        var xml = new TwimlText();
        xml.WriteStartElement("a");
        xml.WriteString("b");
        Assert.Throws<InvalidOperationException>(() => xml.WriteAttributeString("c", "d"));
        Assert.Throws<InvalidOperationException>(xml.ToString);
        xml.WriteEndElement();
        Assert.EndsWith("<a>b</a>", xml.ToString(), StringComparison.Ordinal);
    }
}
