using System.Collections.Immutable;
using SmartPulse.Load.Evaluate;
using SmartPulse.Load.Understand;
using SmartPulse.Understanding;
using SmartPulse.Understanding.Learned;

namespace SmartPulse.Load.Learn;

/// <summary>
/// How well texts are understood that were not learned from: the authors are dealt to parts, and what a part's authors wrote is understood with a table that the others' texts taught, rules and policy as they ship.
/// What is tuned is tuned by this, never by a set that is only counted.
/// </summary>
internal static class CrossCheck
{
    private const string Nothing = "none";

    /// <summary>Each field of each text, by tables that have not seen its author. A table that is newer than the texts is used as it is, so that what reads it can be tried in seconds; after a change of rules, empty the folder.</summary>
    /// <param name="files">The labelled texts, a file an author and language.</param>
    /// <param name="parts">How many parts.</param>
    /// <param name="tables">Where the tables are, or are put.</param>
    public static IEnumerable<Scored> Run(IReadOnlyList<FileInfo> files, int parts, DirectoryInfo tables)
    {
        var authors = files.GroupBy(AuthorOf, StringComparer.Ordinal).OrderBy(a => a.Key, StringComparer.Ordinal).ToList();
        return Enumerable.Range(0, parts).AsParallel().AsOrdered().SelectMany(part =>
        {
            var left = authors.Where(a => PartOf(a.Key, parts) == part).SelectMany(a => a).ToList();
            var understander = new Understander(TableWithout(left, files, new FileInfo(Path.Combine(tables.FullName, $"{part}-of-{parts}.bin"))));
            return left.SelectMany(file => LabelledText.ReadAll(file).SelectMany((text, i) => Score(text, $"{file.Name}:{i + 1}", file.Name[..2], understander))).ToList();
        });
    }

    /// <summary>By the name alone: a new author moves no other to another part.</summary>
    private static int PartOf(string author, int parts) => (int)(TextSigns.HashOf(author, TextSigns.Start) % (uint)parts);

    /// <summary>The task that an author was given, the same in each language: "en_A1" and "fi_A1"; "A1x" was given that of "A1" once more.</summary>
    private static string AuthorOf(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name)[3..].TrimEnd('x');

    private static LearnedTable TableWithout(List<FileInfo> left, IReadOnlyList<FileInfo> files, FileInfo at)
    {
        if (!at.Exists || files.Any(f => f.LastWriteTimeUtc > at.LastWriteTimeUtc))
        {
            var learned = TableTrainer.Learn(files.Where(f => !left.Exists(l => l.FullName == f.FullName)).SelectMany(LabelledText.ReadAll));
            using var write = at.Create();
            learned.Write(write);
        }

        using var read = at.OpenRead();
        return LearnedTable.Read(read);
    }

    private static IEnumerable<Scored> Score(LabelledText text, string id, string language, Understander understander)
    {
        var found = new Understood(new(id, text.Text, text.Context), understander.Understand(text.Text, text.Context));
        ImmutableArray<string> acts = [.. found.Acts.Select(a => a.StartsWith("choose", StringComparison.Ordinal) ? "choose" : a)];
        var all = string.Join('+', acts);
        foreach (var act in text.Acts)
        {
            var verdict = act.Any(acts.Contains) ? Verdict.Right : acts is [] or ["unclear"] ? Verdict.Silent : Verdict.Wrong;
            yield return Scored("act", verdict, string.Join('/', act), all);
        }

        foreach (var extra in acts.Where(a => a is not ("thanks" or "inform" or "request" or "unclear") && !text.Acts.Any(e => e.Contains(a))))
        {
            yield return Scored("act", Verdict.Wrong, $"not {extra}", $"{all} for {string.Join('+', text.Acts.Select(a => a[0]))}");
        }

        if (text.Jobs is { } jobs && OneOf("job", jobs, found.Job) is { } job)
        {
            yield return job;
        }

        if (text.Urgencies is { } urgencies && OneOf("urgency", urgencies, found.Urgency) is { } urgency)
        {
            yield return urgency;
        }

        Scored? OneOf(string field, ImmutableArray<string> any, string? name) => name is null && any.Contains(Nothing) ? null
            : Scored(field, name is null ? Verdict.Silent : any.Contains(name) ? Verdict.Right : Verdict.Wrong, string.Join('/', any), name ?? Nothing);

        Scored Scored(string field, Verdict verdict, string expected, string name) => new("texts", language, id, field, verdict, text.Text, expected, name);
    }
}
