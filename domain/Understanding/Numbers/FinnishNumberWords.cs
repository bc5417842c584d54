namespace SmartPulse.Understanding.Numbers;

/// <summary>The pieces of Finnish numbers in the order of <see cref="NumberCase"/>, written and as they are said.</summary>
internal static class FinnishNumberWords
{
    private static readonly (long Value, PartRole Role, string Forms)[] Cardinals =
    [
        (0, PartRole.Zero, "nolla nollan nollaa nollassa nollasta nollaan nollalla nollalta nollalle nollana nollaksi"),
        (1, PartRole.Ones, "yksi yhden yhtä yhdessä yhdestä yhteen yhdellä yhdeltä yhdelle yhtenä yhdeksi"),
        (2, PartRole.Ones, "kaksi kahden kahta kahdessa kahdesta kahteen kahdella kahdelta kahdelle kahtena kahdeksi"),
        (3, PartRole.Ones, "kolme kolmen kolmea kolmessa kolmesta kolmeen kolmella kolmelta kolmelle kolmena kolmeksi"),
        (4, PartRole.Ones, "neljä neljän neljää neljässä neljästä neljään neljällä neljältä neljälle neljänä neljäksi"),
        (5, PartRole.Ones, "viisi viiden viittä viidessä viidestä viiteen viidellä viideltä viidelle viitenä viideksi"),
        (6, PartRole.Ones, "kuusi kuuden kuutta kuudessa kuudesta kuuteen kuudella kuudelta kuudelle kuutena kuudeksi"),
        (7, PartRole.Ones, "seitsemän seitsemän seitsemää seitsemässä seitsemästä seitsemään seitsemällä seitsemältä seitsemälle seitsemänä seitsemäksi"),
        (8, PartRole.Ones, "kahdeksan kahdeksan kahdeksaa kahdeksassa kahdeksasta kahdeksaan kahdeksalla kahdeksalta kahdeksalle kahdeksana kahdeksaksi"),
        (9, PartRole.Ones, "yhdeksän yhdeksän yhdeksää yhdeksässä yhdeksästä yhdeksään yhdeksällä yhdeksältä yhdeksälle yhdeksänä yhdeksäksi"),
        (10, PartRole.Ten, "kymmenen kymmenen kymmentä kymmenessä kymmenestä kymmeneen kymmenellä kymmeneltä kymmenelle kymmenenä kymmeneksi"),
        (100, PartRole.Hundred, "sata sadan sataa sadassa sadasta sataan sadalla sadalta sadalle satana sadaksi"),
        (1_000, PartRole.Scale, "tuhat tuhannen tuhatta tuhannessa tuhannesta tuhanteen tuhannella tuhannelta tuhannelle tuhantena tuhanneksi"),
        (1_000_000, PartRole.Scale, "miljoona miljoonan miljoonaa miljoonassa miljoonasta miljoonaan miljoonalla miljoonalta miljoonalle miljoonana miljoonaksi"),
        (1_000_000_000, PartRole.Scale, "miljardi miljardin miljardia miljardissa miljardista miljardiin miljardilla miljardilta miljardille miljardina miljardiksi"),
        (5, PartRole.Ones, "vitonen vitosen vitosta vitosessa vitosesta vitoseen vitosella vitoselta vitoselle vitosena vitoseksi"),
        (6, PartRole.Ones, "kutonen kutosen kutosta kutosessa kutosesta kutoseen kutosella kutoselta kutoselle kutosena kutoseksi"),
        (7, PartRole.Ones, "seiska seiskan seiskaa seiskassa seiskasta seiskaan seiskalla seiskalta seiskalle seiskana seiskaksi"),
        (8, PartRole.Ones, "kasi kasin kasia kasissa kasista kasiin kasilla kasilta kasille kasina kasiksi"),
        (9, PartRole.Ones, "ysi ysin ysiä ysissä ysistä ysiin ysillä ysiltä ysille ysinä ysiksi"),
        (10, PartRole.Teens, "kymppi kympin kymppiä kympissä kympistä kymppiin kympillä kympiltä kympille kymppinä kympiksi"),
        (100, PartRole.Hundred, "satanen satasen satasta satasessa satasesta sataseen satasella satasella satasele satasena sataseksi"),
        (1_000, PartRole.Scale, "tonni tonnin tonnia tonnissa tonnista tonniin tonnilla tonnilta tonnille tonnina tonniksi"),
    ];

    /// <summary>As they are said: dropped d and shortened ends.</summary>
    private static readonly (string Written, string Said)[] Spoken = [("yhd", "yh"), ("kahd", "kah"), ("viid", "vii"), ("kuud", "kuu"), ("seitsem", "seittem"), ("seitsem", "seitem"), ("kolm", "kolom")];

    private static readonly (long Value, PartRole Role, string Words)[] SpokenOnly =
    [
        (1, PartRole.Ones, "yks"), (2, PartRole.Ones, "kaks"), (5, PartRole.Ones, "viis viit"), (6, PartRole.Ones, "kuus"), (8, PartRole.Ones, "kaheksan"), (10, PartRole.Ten, "kymmene"),
        (20, PartRole.Tens, "kakskyt kaksyt kakskytä"), (30, PartRole.Tens, "kolkyt kolmekyt kolmekytä kolkytä"), (40, PartRole.Tens, "nelkyt neljäkyt nelkytä"), (50, PartRole.Tens, "viiskyt viisikyt viitkyt"),
        (60, PartRole.Tens, "kuuskyt"), (70, PartRole.Tens, "seitkyt seiskyt seittemänkyt"), (80, PartRole.Tens, "kaheksankyt kasikyt kaheksankytä"), (90, PartRole.Tens, "yheksänkyt yskyt"),
    ];

    /// <summary>Nominative, genitive, partitive, essive: "kolmas", "kolmannen", "kolmatta", "kolmantena".</summary>
    private static readonly (long Value, PartRole Role, string Forms)[] Ordinals =
    [
        (1, PartRole.Ones, "ensimmäinen ensimmäisen ensimmäistä ensimmäisenä"), (1, PartRole.Ones, "yhdes yhdennen yhdettä yhdentenä"), (2, PartRole.Ones, "toinen toisen toista toisena"), (2, PartRole.Ones, "kahdes kahdennen kahdetta kahdentena"),
        (3, PartRole.Ones, "kolmas kolmannen kolmatta kolmantena"), (4, PartRole.Ones, "neljäs neljännen neljättä neljäntenä"), (5, PartRole.Ones, "viides viidennen viidettä viidentenä"), (6, PartRole.Ones, "kuudes kuudennen kuudetta kuudentena"),
        (7, PartRole.Ones, "seitsemäs seitsemännen seitsemättä seitsemäntenä"), (8, PartRole.Ones, "kahdeksas kahdeksannen kahdeksatta kahdeksantena"), (9, PartRole.Ones, "yhdeksäs yhdeksännen yhdeksättä yhdeksäntenä"),
        (10, PartRole.Ten, "kymmenes kymmenennen kymmenettä kymmenentenä"), (100, PartRole.Hundred, "sadas sadannen sadatta sadantena"), (1_000, PartRole.Scale, "tuhannes tuhannennen tuhannetta tuhannentena"),
        (1_000_000, PartRole.Scale, "miljoonas miljoonannen miljoonatta miljoonantena"), (1, PartRole.Ones, "eka ekan ekaa ekana"), (2, PartRole.Ones, "toka tokan tokaa tokana"),
    ];

    private static readonly NumberCase[] OrdinalCases = [NumberCase.Nominative, NumberCase.Genitive, NumberCase.Partitive, NumberCase.Essive];

    /// <summary>"Kolmelt", "yheksäst", "kymppii", "kymmenee": a case ending as it is said, without its last sound; null for the others.</summary>
    private static string? Shortened(string form, NumberCase inCase) => inCase switch
    {
        NumberCase.Elative or NumberCase.Ablative or NumberCase.Adessive => form[..^1] is [.., 'l', 'l'] whole ? whole[..^1] : form[..^1],
        NumberCase.Illative when form.EndsWith("een", StringComparison.Ordinal) || form.EndsWith("iin", StringComparison.Ordinal) => form[..^1],
        NumberCase.Partitive when form.EndsWith("ia", StringComparison.Ordinal) || form.EndsWith("iä", StringComparison.Ordinal) => form[..^1] + "i",
        NumberCase.Partitive when form.EndsWith("ea", StringComparison.Ordinal) => form[..^1] + "e",
        _ => null,
    };

    /// <summary>All pieces with their words; the first reading of a word counts.</summary>
    public static IEnumerable<(string Word, NumberPart Part)> All()
    {
        foreach (var (value, role, forms) in Cardinals)
        {
            foreach (var (form, i) in forms.Split(' ').Select((f, i) => (f, i)))
            {
                var part = new NumberPart(value, role, (NumberCase)i, IsOrdinal: false, Language.Finnish);
                foreach (var said in Spoken.Where(s => form.StartsWith(s.Written, StringComparison.Ordinal)).Select(s => s.Said + form[s.Written.Length..]).Prepend(form))
                {
                    yield return (said, part);
                    if (Shortened(said, part.Case) is { } shortened)
                    {
                        yield return (shortened, part);
                    }
                }
            }
        }

        foreach (var (value, role, words) in SpokenOnly)
        {
            foreach (var word in words.Split(' '))
            {
                yield return (word, new NumberPart(value, role, NumberCase.Nominative, IsOrdinal: false, Language.Finnish));
            }
        }

        yield return ("toista", new NumberPart(10, PartRole.Toista, NumberCase.Nominative, IsOrdinal: false, Language.Finnish));
        foreach (var (value, role, forms) in Ordinals)
        {
            foreach (var (form, i) in forms.Split(' ').Select((f, i) => (f, i)))
            {
                yield return (form, new NumberPart(value, role, OrdinalCases[i], IsOrdinal: true, Language.Finnish));
            }
        }
    }
}
