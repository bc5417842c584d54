using System.Collections.Frozen;

namespace SmartPulse.Understanding;

/// <summary>Everyday words of one language that tell it where nothing of the language that we write to somebody in is said: "sockets dead upstairs", "tar ni kort?".</summary>
internal static class TellingWords
{
    /// <summary>One alone may be borrowed, or a name.</summary>
    private const int Fewest = 2;

    private const int ShortestForm = 6;

    /// <summary>Words that are said in the others too: "jo sen", "hello, pls".</summary>
    private static readonly FrozenSet<string> Lent = Set("jo sen nu typ ut pls please hi hello thanks thank yes yeah oops number book time fine soon his any");

    private static readonly FrozenSet<string> Finnish = Set(
        "palaa savua savuaa haisee haju talo talossa talon koti kotona kotiin asunto asunnon huone keittiö kylppäri kylpyhuone vessa vessan pönttö hana hanasta tippuu valuu vuoto putki putket viemäri lavuaari suihku lattia katto seinä ovi ovea lukko avain avaimet ikkuna sähkö sähköt sulake pistorasia valo valot lamppu pimeä patteri patterit kattila lämpö lämmitys kylmä kylmää kuuma vettä vesi "
        + "apua kiire putkimies putkari sähkömies sähköasentaja lukkoseppä hammaslääkäri kampaaja parturi auto autoni käynnisty rengas renkaat akku jarrut moottori pesukone tiskikone astianpesukone kone jääkaappi liesi uuni asentaa asennus korjaa korjata korjaus vaihtaa vaihto vaihdatteko tarvis tarvitaan maksaa maksu kortti kortilla hinta hinnat auki avoinna särkee kipu sattuu turvonnut verta kipeä pystyttekö "
        + "tuletteko ehtiikö ehditte ehditkö tulla pitäisi pitäs haluisin meiltä teiltä täällä siellä tuolla tässä iso pieni uusi vanha kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen käykö otatteko teettekö saako saisiko saisinko olisi olis vapaata vapaana hälytin piippaa palovaroitin äiti isä lapsi lapset naapuri koira kissa");

    private static readonly FrozenSet<string> Swedish = Set(
        "tar kort kostar pris priset göra gör fixa laga lagas byta byter bytt montera installera droppar läckage stopp toan toaletten toalett handfat handfatet diskho diskhon diskbänk diskmaskin diskmaskinen tvättmaskin tvättmaskinen ugn ugnen spis spisen elen ström strömmen strömlöst jordfelsbrytare jordfelsbrytaren uttag uttaget uttagen lampa lampan lyser lukt brinner eld elden rök röken huset lägenhet "
        + "lägenheten källaren badrum badrummet kök köket dusch duschen golv golvet tak vägg väggen dörr dörren lås låset nyckel nyckeln nycklar utelåst låst fönster fönstret bil bilen startar däck däcken motorn bromsar bromsarna hund hunden katt katten barnet barnen hjälp hjälpa snabbt bråttom akut värme värmen värmepump värmepumpen kallt varmt elementet elementen rör röret rören larm larmar larmet brandvarnare brandvarnaren piper ljud låter slutade "
        + "fungerar öppet öppettider ledig ledigt lediga besök offert faktura betala betalar mina våra vårt deras ny nytt nya gammal gammalt stor stort liten två fyra fem sju åtta nio tio hela igen redan snart alltid aldrig första andra tredje fjärde ont värk tandvärk lagning klippning klippa naglar mellan mot över kunde ville borde måste får fick gjort blir blev bli finns fanns saknas tappat tappade glömde glömt hämta hämtar lämna rörmokare elektriker låssmed tandläkare frisör");

    private static readonly FrozenSet<string> English = Set(
        "house home flat fire smell smells smoke smoking burning alarm alarms carbon monoxide beeping plumber electrician locksmith dentist hairdresser haircut dishwasher washing machine install installed fix fixed repair repaired replace replaced change changed sockets socket dead upstairs downstairs power light lights wire wires wiring switch fuse tripped sparks sparking shock heating heater radiator radiators boiler cold hot warm pipe pipes "
        + "burst flooding flooded flood dripping drip drips sink drain drains shower bath bathroom bedroom ceiling floor wall door doors lock locked key keys window windows car start engine tyre tyres tire brakes battery stuck noise noisy sewage she they them these those their one two three four five six seven eight nine price cost costs much cheap quote many more less other another different new old big small left right back front only "
        + "very really too again already still always never here take takes card cards cash accept open closed close hours free available pain toothache hurts broke chipped bleeding swollen swelling crown filling cleaning help emergency urgent quickly quick get got give come comes coming came goes going went look looks looking make made work working job done did does doing think know said tell wait waiting until since because also both year "
        + "years month months day days hour minutes people somebody anybody nobody everything something anything nothing dog cat kids child baby daughter mum mother father husband wife neighbour neighbor landlord tenant fridge freezer oven cooker hob keeps making strange leaks dripped beeps sounds lost inside outside round up down off");

    /// <summary>The one language, other than that one, of which two words at least, and half of all, are there and of the others none; null where there is no such.</summary>
    public static Language? Other(Utterance utterance, Language current, (int Finnish, int Swedish, int English) heard)
    {
        var (fi, sv, en) = (Math.Min(heard.Finnish, 1), Math.Min(heard.Swedish, 1), Math.Min(heard.English, 1));
        (fi, sv, en) = fi + sv + en > 1 ? (0, 0, 0) : (fi, sv, en); // "Radiator" is a word of several.
        var (words, hasDots) = (0, false);
        foreach (var term in utterance.Terms)
        {
            var word = term.Text;
            if (term.IsNumber || word.Length < 2 || Lent.Contains(word) || LanguageGuess.Shared.Contains(word))
            {
                continue;
            }

            words++;
            hasDots |= word.AsSpan().ContainsAny('ä', 'ö', 'å');
            var (isFinnish, isSwedish, isEnglish) = (
                Finnish.Contains(word) || LanguageGuess.FinnishWords.Contains(word) || LanguageGuess.LooksFinnish(word),
                Swedish.Contains(word) || LanguageGuess.SwedishWords.Contains(word) || LanguageGuess.LooksSwedish(word),
                English.Contains(word) || LanguageGuess.EnglishWords.Contains(word) || IsEnglishForm(word));
            fi += isFinnish ? 1 : 0;
            sv += isSwedish ? 1 : 0;
            en += isEnglish ? 1 : 0;
        }

        var (said, language) = (en, Language.English);
        (said, language) = sv > said ? (sv, Language.Swedish) : (said, language);
        (said, language) = fi > said ? (fi, Language.Finnish) : (said, language);
        return said >= Fewest && said * 2 >= words && said == fi + sv + en && language != current && !(hasDots && language == Language.English) ? language : null;
    }

    /// <summary>"Beeping"; Swedish has words such as "ledning".</summary>
    private static bool IsEnglishForm(string word) => word.Length >= ShortestForm && word.EndsWith("ing", StringComparison.Ordinal) && !word.EndsWith("ning", StringComparison.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
