using System.Collections.Immutable;

namespace SmartPulse.Understanding.TimeGrammar.Swedish;

/// <summary>What Swedes say about days: until, from, after, between.</summary>
internal static class SwedishRelations
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> Rules { get; } = Rule.Table(
        Kind.Days,
        ("<date>", Mean.Same),
        ("till|tills|framåt|nästa|kommande|fram|mot våren", Mean.Season(3)),
        ("till|tills|framåt|nästa|kommande|fram|mot sommaren|sommar", Mean.Season(6)),
        ("till|tills|framåt|nästa|kommande|fram|mot hösten|höst", Mean.Season(9)),
        ("till|tills|framåt|nästa|kommande|fram|mot vintern|vinter", Mean.Season(12)),
        ("<date> <weekday>", Mean.DateAndWeekday),
        ("mellan nu och|o|å|till <clock>", MeanHours.FromNow),
        ("från? nu till|tills|fram <clock>", MeanHours.FromNow),
        ("från? nu fram till <clock>", MeanHours.FromNow),
        ("sedan|sen <date>", Mean.Past),
        ("sedan <clock>", Mean.Past),
        ("sedan|sen <clock> <date>", Mean.Past),
        ("sedan <date> <clock>", Mean.Past),
        ("cirka|ca|ungefär|runt|kring|omkring <date>", Mean.Same),
        ("före|innan <date>", Mean.Before),
        ("efter <date> <clock>", Mean.AfterMoment),
        ("före|innan <date> <clock>", Mean.BeforeMoment),
        ("vänta till|tills <date>", Mean.Onwards),
        ("vänta till|tills <days>", s => s.Of(Kind.Days) is { Relation: Relation.After } days ? days : null),
        ("klarar mig|oss|sig till|tills <date>", Mean.Onwards),
        ("förrän på|i|om? <date>", Mean.Before),
        ("börja|börjar|start|startar|början från|på|med|efter? <days>", Mean.Starting),
        ("senast|till <date>", Mean.By),
        ("fram till <date>", Mean.By),
        ("<date> så|och? gärna|helst? innan|före dess|det", Mean.Before),
        ("<date> senast", Mean.By),
        ("efter <date>", Mean.Later),
        ("från <date>", Mean.Onwards),
        ("från och med <date>", Mean.Onwards),
        ("tidigast <date>", Mean.Onwards),
        ("<date> och? framåt", Mean.Onwards),
        ("<date> tidigast", Mean.Onwards),
        ("<date> tidigast <clock>", Mean.EarliestOnDay),
        ("<date> - <date>", Mean.Range),
        ("från? <date> till|tom|t.o.m <date>", Mean.Range),
        ("mellan <date> och <date>", Mean.Range),
        ("<date> i|under <length>", Mean.DateFor),
        ("innan|före slutet av|på månaden|månad", Mean.ByEndOfMonth),
        ("innan|före slutet av|på veckan", Mean.ByEndOfWeek));
}
