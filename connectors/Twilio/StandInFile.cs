using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartPulse.Connectors.Twilio;

/// <summary>Where the stand-in carrier's account and token are kept: made once by chance, readable by this user only.</summary>
internal static class StandInFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The file's place in a data directory.</summary>
    public static string In(string dataDirectory) => Path.Combine(dataDirectory, "stand-in-carrier.json");

    /// <summary>The account in the file; makes the file when there is none.</summary>
    public static TwilioAccount ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(Path.GetFullPath(path));
        }

        return Read(path);
    }

    /// <summary>The account in the file.</summary>
    public static TwilioAccount Read(string path)
    {
        using var stream = File.OpenRead(path);
        return JsonSerializer.Deserialize(stream, StandInJson.Default.StandInAccount) is { AccountSid.Length: 34, AuthToken.Length: > 0 } account
            ? new(account.AccountSid, [account.AuthToken], isStandIn: true)
            : throw new InvalidDataException($"{path} does not hold a stand-in account; delete it and another one is made.");
    }

    private static void Create(string path)
    {
        var directory = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(directory);
        var account = new StandInAccount("AC" + RandomNumberGenerator.GetHexString(32, lowercase: true), RandomNumberGenerator.GetHexString(32, lowercase: true));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        // Written aside and then moved: two processes that start at once must not read half a file, and must end with the same account.
        var aside = Path.Combine(directory, Path.GetRandomFileName());
        using (var stream = new FileStream(aside, options))
        {
            JsonSerializer.Serialize(stream, account, StandInJson.Default.StandInAccount);
        }

        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(aside);
        }
    }
}

/// <summary>What the file holds.</summary>
internal sealed record StandInAccount(string AccountSid, string AuthToken);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(StandInAccount))]
internal sealed partial class StandInJson : JsonSerializerContext;
