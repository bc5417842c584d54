using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using SmartPulse.Channels;
using SmartPulse.Connectors.Twilio;

namespace SmartPulse.Load.Phone;

/// <summary>What <c>call</c> and <c>text</c> have in common: the two numbers, the server, and the account that signs.</summary>
internal sealed class PhoneOptions
{
    private readonly Option<PhoneNumber> to = Number("--to", "The business's number.");
    private readonly Option<PhoneNumber> from = Number("--from", "The customer's number.");
    private readonly Option<Uri> server = new("--base")
    {
        Description = "Where the gateway listens.",
        DefaultValueFactory = _ => new Uri("http://localhost:5080"),
        CustomParser = result => Uri.TryCreate(result.Tokens.Single().Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : Refuse<Uri>(result, "--base takes an http or https address."),
    };

    private readonly Option<bool> allowRemote = new("--allow-remote") { Description = "Allow a server that is not this machine." };
    private readonly Option<FileInfo?> credentials = new("--credentials") { Description = "The stand-in carrier's file; looked for in the data directory when left out." };
    private readonly Option<string?> account = new("--account") { Description = "Sign for this account instead." };
    private readonly Option<string?> token = new("--token") { Description = "The auth token of --account." };
    private readonly Option<int> wait = new("--wait")
    {
        Description = "How many seconds to wait for an answer, 0 to 60.",
        DefaultValueFactory = _ => 8,
        CustomParser = result => int.TryParse(result.Tokens.Single().Value, out var n) && n is >= 0 and <= 60 ? n : Refuse<int>(result, "--wait takes 0 to 60 seconds."),
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[to, from, server, allowRemote, credentials, account, token, wait])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(server) is { } uri && !IsThisMachine(uri) && !result.GetValue(allowRemote))
            {
                result.AddError("--base is another machine: real people may be behind it. Say --allow-remote when you mean it.");
            }

            if (result.GetValue(account) is null != result.GetValue(token) is null)
            {
                result.AddError("--account and --token go together.");
            }
        });
    }

    public PhoneNumber To(ParseResult result) => result.GetRequiredValue(to);

    public PhoneNumber From(ParseResult result) => result.GetRequiredValue(from);

    public TimeSpan Wait(ParseResult result) => TimeSpan.FromSeconds(result.GetValue(wait));

    public CarrierClient Client(ParseResult result) => new(result.GetRequiredValue(server), AccountOf(result));

    internal static bool IsThisMachine(Uri uri) => uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var address) && IPAddress.IsLoopback(address));

    private TwilioAccount AccountOf(ParseResult result)
    {
        if (result.GetValue(account) is { } sid)
        {
            return new(sid, [result.GetValue(token)!], isStandIn: false);
        }

        if (result.GetValue(credentials) is { } file)
        {
            return StandInFile.Read(file.FullName);
        }

        // `dotnet run --project gateway` starts the gateway in its own folder, so its data directory may be there.
        var configured = Environment.GetEnvironmentVariable("SmartPulse__DataDirectory");
        string[] places = configured is { Length: > 0 } ? [configured] : ["data", Path.Combine("gateway", "data")];
        var newest = places.Select(StandInFile.In).Where(File.Exists).MaxBy(File.GetLastWriteTimeUtc);
        return newest is null
            ? throw new FileNotFoundException($"No stand-in carrier in {string.Join(" or ", places)}: start the gateway first, or name its file with --credentials.")
            : StandInFile.Read(newest);
    }

    private static Option<PhoneNumber> Number(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result => PhoneNumber.TryParse(result.Tokens.Single().Value, out var number) ? number : Refuse<PhoneNumber>(result, $"{name} takes a number such as +358401234567."),
    };

    private static T? Refuse<T>(ArgumentResult result, string why)
    {
        result.AddError(why);
        return default;
    }
}
