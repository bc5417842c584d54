namespace SmartPulse.Load.Kill.Customers;

/// <summary>A number of the invented businesses that a new data directory is seeded with.</summary>
/// <param name="Number">What customers call and write to.</param>
/// <param name="Organisation">Whose.</param>
/// <param name="Location">Where.</param>
/// <param name="Calendar">The location's calendar.</param>
internal sealed record DemoLine(string Number, string Organisation, string Location, string Calendar)
{
    /// <summary>Where the plumbing story is played to its end.</summary>
    public static DemoLine Helsinki { get; } = new("+358450000101", "org_aallokas", "loc_aallokas_helsinki", "cal_aallokas_helsinki");

    /// <summary>All that customers use here.</summary>
    public static IReadOnlyList<DemoLine> All { get; } =
    [
        Helsinki,
        Helsinki with { Number = "+358450000102" },
        Helsinki with { Number = "+358450000103" },
        new("+358450000201", "org_aallokas", "loc_aallokas_tampere", "cal_aallokas_tampere"),
        new("+46701740605", "org_aallokas", "loc_aallokas_stockholm", "cal_aallokas_stockholm"),
        new("+358450000301", "org_hammaskulma", "loc_hammaskulma_turku", "cal_hammaskulma_turku"),
        new("+358450000302", "org_hammaskulma", "loc_hammaskulma_turku", "cal_hammaskulma_turku"),
    ];
}
