using System.Collections.Immutable;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;
using SmartPulse.Conversations;
using SmartPulse.Gateway.StandIn.Calls;
using SmartPulse.Gateway.Webhooks.Calls;
using SmartPulse.Gateway.Webhooks.Twiml;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Integration.Webhooks;

/// <summary>Every document that the product can make is one that the carrier can carry out, whatever anybody said, wrote or set.</summary>
public sealed class TwimlProperties
{
    private static readonly string[] Nasty =
    [
        "Hei", "a & b < c > d \"e\" 'f'", "]]>", "<Dial>+358401234567</Dial>", "&amp;&#x0;", "\0\u0001\u0008\u001f\uFFFF\uFFFE", "\ud83d", "\udd27 yksin", "🔧🚰", "\r\n\t ",
        "", "   ", "Åsa Öhman, Ääkköstie 5", "e\u0301", "\u202Eoikealta", "1, 2, 3", "%00%0A", "{0}", new('x', 5000), new('ä', 5000), string.Concat(Enumerable.Repeat("🔧", 2500)),
        string.Join(' ', Enumerable.Repeat("yksi kaksi kolme", 400)),
    ];

    private static readonly Gen<string> Texts = Gen.Frequency(
        (3, Gen.Elements(Nasty)),
        (1, from one in Gen.Elements(Nasty) from two in Gen.Elements(Nasty) select one + two),
        (1, from chars in Gen.ListOf(Gen.Choose(0, 0xFFFF)) select string.Concat(chars.Select(c => (char)c))));

    private static readonly Gen<Locale> Locales = Gen.Elements(Locale.FiFi, Locale.SvSe, Locale.SvFi, Locale.En);

    private static readonly Gen<PhoneNumber?> Callers = Gen.Elements<string?>(null, "+358401234567", "+358912345678", "+46701740601").Select(n => n is null ? null : PhoneNumber.From(n));

    private static readonly Gen<SpeechThen> Thens = Gen.OneOf(
        Gen.Elements(Enum.GetValues<Asked>()).Select(SpeechThen (asked) => new SpeechThen.Listen(asked)),
        Gen.Constant<SpeechThen>(new SpeechThen.HangUp()),
        from count in Gen.Choose(1, 14)
        from seconds in Gen.Choose(0, 1000)
        from press in Gen.Elements(true, false)
        select (SpeechThen)new SpeechThen.PutThrough([.. Enumerable.Range(0, count).Select(n => PhoneNumber.From($"+3585000003{n:00}"))], Duration.FromSeconds(seconds), press),
        from seconds in Gen.Choose(0, 20_000)
        from transcribes in Gen.Elements(true, false)
        select (SpeechThen)new SpeechThen.RecordMessage(Duration.FromSeconds(seconds), transcribes));

    private static readonly Gen<Hearing> Hearings = Gen.Frequency(
        (6, from through in Gen.Choose(1, 500)
            from lines in Gen.NonEmptyListOf(
                from text in Texts
                from locale in Locales
                from slowly in Gen.Elements(true, false)
                select new SpokenLine(text, locale, slowly))
            from then in Thens
            select (Hearing)new Hearing.Speech(through, [.. lines.Take(4)], then)),
        (1, Locales.Select(Hearing (locale) => new Hearing.NothingYet(locale))),
        (1, Gen.Constant<Hearing>(new Hearing.NothingYet(null))),
        (1, Gen.Elements<CallProgress?>(null, CallProgress.Answered, CallProgress.Missed, CallProgress.Ringing, CallProgress.Taken).Select(Hearing (p) => new Hearing.NoTalk(p))));

    private static readonly Arbitrary<(CallScene Scene, Hearing Hearing, int Heard, int Waits, ImmutableArray<string> Hints)> Cases = Arb.From(
        from scene in Scenes()
        from hearing in Hearings
        from heard in Gen.Choose(0, 500)
        from waits in Gen.Choose(0, 8)
        from hints in Gen.ListOf(Texts)
        select (scene, hearing, heard, waits, hints.Take(40).ToImmutableArray()));

    [Fact]
    public void CH76_whatever_the_conversation_says_is_a_document_that_the_carrier_can_carry_out() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400),
        Prop.ForAll(Cases, c =>
        {
            var document = Check(CallScript.Next(c.Scene, c.Hearing, c.Heard, c.Waits, (_, _) => new SpeechHints(c.Hints)));
            if (c.Hearing is Hearing.Speech speech)
            {
                Assert.Equal(Heard(speech.Lines.Select(l => l.Text)), Heard(document.Descendants("Say").Select(s => s.Value)));
            }
        }));

    [Fact]
    public void CH76_so_is_every_other_answer_on_a_call() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(100),
        Prop.ForAll(Arb.From(Scenes()), scene =>
        {
            CallAnswer[] answers =
            [
                CallAnswer.Nothing, CallAnswer.Hangup, CallScript.Farewell(scene), CallScript.Farewell(scene, isKept: false), CallScript.NoMessage(scene),
                CallScript.MessageLeft(scene, isKept: true), CallScript.MessageLeft(scene, isKept: false), CallScript.Screen(scene, scene.Paths.Accept("pass")),
                .. Enumerable.Range(0, 5).Select(again => CallScript.AskAgain(scene, heard: 3, again)),
            ];
            foreach (var answer in answers)
            {
                Check(answer);
            }
        }));

    [Theory]
    [InlineData("<Response><Say language=\"fi-FI\" voice=\"Polly.Suvi-Neural\">Hei</Say></Response>")]
    [InlineData("<Response><Hangup/><Redirect>/a</Redirect></Response>")]
    [InlineData("<Response><Hangup reason=\"x\"/></Response>")]
    [InlineData("<Response><Dial action=\"/a\" method=\"POST\">+358401234567</Dial></Response>")]
    [InlineData("<Response><Dial action=\"/a\" method=\"POST\"/></Response>")]
    [InlineData("<Response><Dial action=\"/a?from=+358401234567\" method=\"POST\"><Number>+358401234567</Number></Dial></Response>")]
    [InlineData("<Response><Gather input=\"speech\" action=\"/a\" method=\"POST\" speechTimeout=\"auto\" language=\"fi-FI\"/><Redirect>/a</Redirect></Response>")]
    [InlineData("<Response><Gather input=\"dtmf\" action=\"/a\" method=\"POST\"><Hangup/></Gather><Redirect>/a</Redirect></Response>")]
    [InlineData("<Response><Gather input=\"dtmf\" action=\"/a\" method=\"POST\"/></Response>")]
    [InlineData("<Response><Record action=\"/a\" method=\"POST\" maxLength=\"121\" transcribe=\"true\" transcribeCallback=\"/b\"/><Redirect>/a</Redirect></Response>")]
    [InlineData("<Response><Wait/></Response>")]
    public void CH76_the_check_itself_refuses_what_the_carrier_would_not_carry_out(string body) =>
        Assert.ThrowsAny<Exception>(() => TwimlGrammar.Check("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body));

    /// <summary>By the documentation, and by whoever plays the carrier on this machine: the two were written apart.</summary>
    private static XElement Check(CallAnswer answer)
    {
        var document = TwimlWriter.Write(answer);
        Assert.IsType<Reading.Document>(TwimlReader.Read(document));
        return TwimlGrammar.Check(document);
    }

    /// <summary>What is heard: the words, however they were cut and spaced.</summary>
    private static string Heard(IEnumerable<string> texts) => string.Concat(texts.Select(SpokenText.Allowed).SelectMany(t => t).Where(c => !char.IsWhiteSpace(c)));

    private static Gen<CallScene> Scenes() =>
        from locale in Locales
        from caller in Callers
        from name in Texts
        from rings in Gen.Elements(true, false)
        from strict in Gen.Elements(true, false)
        from trade in Gen.Elements(Trade.Plumbing, Trade.Dental)
        from address in Gen.Elements(null, "https://example.fi", "https://example.fi/pulse/")
        select new CallScene(
            Settings(locale, name, rings, strict, trade), locale, PhoneNumber.From(WebhookHost.InFront), caller, FixedTime.Now, CallVoices.Of(new TwilioVoices()), Paths(address),
            _ => "CfDJ8-pass_ABC");

    private static CallPaths Paths(string? address) => new(new GatewayAddress(
        Options.Create(new GatewayAddressOptions { PublicBaseUrl = address is null ? null : new Uri(address) }), new ServiceCollection().BuildServiceProvider()));

    private static LocationSettings Settings(Locale locale, string name, bool rings, bool strict, Trade trade) => new()
    {
        Organisation = new("org_a"),
        Location = new("loc_a"),
        Version = 1,
        Name = new(string.IsNullOrWhiteSpace(SpokenText.Allowed(name)) ? "Putki" : name, null, null),
        Trade = trade,
        TimeZone = "Europe/Helsinki",
        Currency = "EUR",
        DefaultLocale = locale,
        Locales = [locale],
        Hours = new([], []),
        Calendar = new("cal_a"),
        Services = [],
        Resources = [],
        RingNumbers = rings ? [PhoneNumber.From("+358501111111")] : [],
        Voice = new() { PressToAccept = strict },
    };
}
