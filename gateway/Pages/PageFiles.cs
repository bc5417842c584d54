using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace SmartPulse.Gateway.Pages;

/// <summary>The built page's files, read once at start: what each path answers, in every encoding that the build made.</summary>
internal sealed class PageFiles
{
    private static readonly (string Encoding, string Ending)[] Encodings = [("br", ".br"), ("gzip", ".gz")];
    private readonly FrozenDictionary<string, PageFile> files;

    private PageFiles(FrozenDictionary<string, PageFile> files) => this.files = files;

    /// <summary>The page itself, which finds out from the address what to show.</summary>
    public PageFile? Index => Find("/index.html");

    /// <summary>Reads a folder; one that is not there has no files.</summary>
    public static PageFiles In(string folder)
    {
        var types = new FileExtensionContentTypeProvider();
        var found = new Dictionary<string, PageFile>(StringComparer.Ordinal);
        var all = Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];
        foreach (var path in all.Where(p => !Array.Exists(Encodings, e => p.EndsWith(e.Ending, StringComparison.Ordinal))))
        {
            if (types.TryGetContentType(path, out var type))
            {
                var encoded = Encodings.Where(e => File.Exists(path + e.Ending)).Select(e => (e.Encoding, path + e.Ending));
                found.Add("/" + Path.GetRelativePath(folder, path).Replace('\\', '/'), new PageFile(path, TypeOf(type), TagOf(path), [.. encoded]));
            }
        }

        return new PageFiles(found.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The file at a path, or null.</summary>
    public PageFile? Find(string path) => files.GetValueOrDefault(path);

    private static string TypeOf(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;

    private static string TagOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..24];
}

/// <summary>One file of the page.</summary>
/// <param name="Path">Where it lies, as it is.</param>
/// <param name="ContentType">Its type.</param>
/// <param name="Tag">Names its content.</param>
/// <param name="Encoded">The same content compressed by the build, best first.</param>
internal sealed record PageFile(string Path, string ContentType, string Tag, (string Encoding, string Path)[] Encoded)
{
    /// <summary>Answers with it, as small as the browser takes it.</summary>
    public Task WriteAsync(HttpContext context, string cacheControl)
    {
        var (encoding, path) = Array.Find(Encoded, e => Takes(context.Request, e.Encoding));
        var headers = context.Response.Headers;
        headers.CacheControl = cacheControl;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        var tag = new EntityTagHeaderValue($"\"{Tag}{(encoding is null ? "" : "-" + encoding)}\"");
        return TypedResults.PhysicalFile(path ?? Path, ContentType, entityTag: tag).ExecuteAsync(context);
    }

    private static bool Takes(HttpRequest request, string encoding) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var wanted)
        && wanted.Any(w => w.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && w.Quality is null or > 0);
}
