using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Tests.Integration.Carrier;

public sealed class TwilioSignatureTests
{
    private const string Url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private const string Signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

    private static readonly FormPair[] Form =
        [new("CallSid", "CA1234567890ABCDE"), new("Caller", "+14158675309"), new("Digits", "1234"), new("From", "+14158675309"), new("To", "+18005551212")];

    public static TheoryData<string> Published => [.. Vectors().Keys];

    [Theory]
    [MemberData(nameof(Published))]
    public void SE01_signatures_that_Twilio_published_are_judged_as_Twilio_judges_them(string name)
    {
        var vector = Vectors()[name];
        var url = vector.GetProperty("url").GetString()!;
        var signature = vector.GetProperty("signature").GetString();
        ImmutableArray<string> tokens = [vector.GetProperty("auth_token").GetString()!];

        var valid = vector.TryGetProperty("raw_body", out var body)
            ? TwilioSignature.IsValidBody(signature, url, Encoding.UTF8.GetBytes(body.GetString()!), tokens)
            : TwilioSignature.IsValid(signature, url, [.. vector.GetProperty("params").EnumerateObject().Select(p => new FormPair(p.Name, p.Value.GetString()!))], tokens);

        Assert.Equal(vector.GetProperty("valid").GetBoolean(), valid);
    }

    [Fact]
    public void SE01_what_we_sign_is_what_Twilio_signs() => Assert.Equal(Signature, TwilioSignature.Sign("12345", Url, Form));

    [Fact]
    public void SE02_either_of_two_tokens_signs_while_they_are_rotated()
    {
        Assert.True(TwilioSignature.IsValid(Signature, Url, Form, ["new token", "12345"]));
        Assert.False(TwilioSignature.IsValid(Signature, Url, Form, ["new token", "other token"]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("RSOYDt4T1cUTdK1PDd93/VVr8B8")]
    [InlineData("RSOYDt4T1cUTdK1PDd93/VVr8B8=\n")]
    [InlineData("rSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    [InlineData("RSOYDt4T1cUTdK1PDd93/VVr8B9=")]
    [InlineData("ÄSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void SE01_missing_truncated_and_altered_signatures_are_refused(string? signature) =>
        Assert.False(TwilioSignature.IsValid(signature, Url, Form, ["12345"]));

    [Theory]
    [InlineData("http://mycompany.com/myapp.php?foo=1&bar=2")]
    [InlineData("https://mycompany.org/myapp.php?foo=1&bar=2")]
    [InlineData("https://mycompany.com/MyApp.php?foo=1&bar=2")]
    [InlineData("https://mycompany.com/myapp.php/?foo=1&bar=2")]
    [InlineData("https://mycompany.com/myapp.php?bar=2&foo=1")]
    [InlineData("https://mycompany.com/myapp.php?foo=1&bar=3")]
    [InlineData("https://mycompany.com/myapp.php")]
    [InlineData("https://user@mycompany.com/myapp.php?foo=1&bar=2")]
    [InlineData("")]
    public void SE01_a_signature_for_another_address_is_refused(string url) => Assert.False(TwilioSignature.IsValid(Signature, url, Form, ["12345"]));

    public static TheoryData<string> Forgeries => ["altered", "added", "removed", "repeated", "renamed", "emptied", "swapped", "none at all", "moved between name and value"];

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void SE01_a_form_that_is_not_the_one_signed_is_refused(string forgery)
    {
        FormPair[] forged = forgery switch
        {
            "altered" => [.. Form[..4], new("To", "+18005551213")],
            "added" => [.. Form, new("Extra", "")],
            "removed" => Form[1..],
            "repeated" => [.. Form, Form[4]],
            "renamed" => [.. Form[..4], new("TO", "+18005551212")],
            "emptied" => [.. Form[..4], new("To", "")],
            "swapped" => [Form[0], Form[1], new("Digits", Form[3].Value), new("From", Form[2].Value), Form[4]],
            "moved between name and value" => [.. Form[..4], new("T", "o+18005551212"), new("", "")],
            _ => [],
        };

        // The algorithm itself cannot tell "To=x" from "T=ox": it joins names and values. That one passes here as it does at Twilio.
        Assert.Equal(forgery == "moved between name and value", TwilioSignature.IsValid(Signature, Url, forged, ["12345"]));
    }

    [Fact]
    public void SE01_the_order_of_parameters_is_no_matter_but_that_of_a_repeated_one_is()
    {
        Assert.True(TwilioSignature.IsValid(Signature, Url, [.. Form.Reverse()], ["12345"]));

        FormPair[] repeated = [new("Body", "second"), new("A", "1"), new("Body", "first")];
        // python3: base64(hmac_sha1("12345", "https://mycompany.com/x" + "A1" + "Bodysecond" + "Bodyfirst"))
        var signed = TwilioSignature.Sign("12345", "https://mycompany.com/x", repeated);
        Assert.Equal("xgQTHsRbtGEt0GSapTbXehJpYKc=", signed);
        Assert.True(TwilioSignature.IsValid(signed, "https://mycompany.com/x", repeated, ["12345"]));
        Assert.False(TwilioSignature.IsValid(signed, "https://mycompany.com/x", [.. repeated.Reverse()], ["12345"]));
        Assert.False(TwilioSignature.IsValid(signed, "https://mycompany.com/x", [new("A", "1"), new("Body", "second,first")], ["12345"]));
    }

    [Fact]
    public void SE01_a_fragment_is_never_signed() => Assert.True(TwilioSignature.IsValid(Signature, $"{Url}#rc=3&rp=all", Form, ["12345"]));

    [Theory]
    [InlineData("https://[::1]/x", "https://[::1]:443/x")]
    [InlineData("https://a:b@host/x", "https://a:b@host:443/x")]
    [InlineData("http://host", "http://host:80")]
    [InlineData("http://host?q=1", "http://host:80?q=1")]
    public void SE01_the_default_port_may_be_there_or_not(string without, string with)
    {
        Assert.True(TwilioSignature.IsValid(TwilioSignature.Sign("12345", without, Form), with, Form, ["12345"]));
        Assert.True(TwilioSignature.IsValid(TwilioSignature.Sign("12345", with, Form), without, Form, ["12345"]));
    }

    [Fact]
    public void SE01_a_body_that_is_no_form_is_bound_by_its_hash()
    {
        const string Address = "https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
        var body = Encoding.UTF8.GetBytes("""{"property": "value", "boolean": true}""");
        Assert.True(TwilioSignature.IsValidBody("a9nBmqA0ju/hNViExpshrM61xv4=", Address, body, ["12345"]));
        Assert.False(TwilioSignature.IsValidBody("a9nBmqA0ju/hNViExpshrM61xv4=", Address, [.. body, (byte)' '], ["12345"]));
        Assert.False(TwilioSignature.IsValidBody(Signature, Url, body, ["12345"]));
        Assert.False(TwilioSignature.IsValidBody(TwilioSignature.Sign("12345", $"{Url}&bodySHA256=zz", []), $"{Url}&bodySHA256=zz", body, ["12345"]));
    }

    private static Dictionary<string, JsonElement> Vectors()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SharedData.File("twilio_signature_vectors.json")));
        return document.RootElement.Clone().EnumerateArray().ToDictionary(v => v.GetProperty("name").GetString()!, StringComparer.Ordinal);
    }
}
