using System.Collections.Frozen;

namespace SmartPulse.Understanding.Gazetteer;

/// <summary>Names that stand where a place stands and are none that we come to: countries and isles of a holiday, shops, cars, what messages are sent by.</summary>
internal static class NamesOfOthers
{
    private static readonly FrozenSet<string> Names = string.Join(' ',
        "espanja saksa ranska italia kreikka viro tallinna thaimaa ruotsi norja tanska portugali turkki kroatia englanti britannia amerikka usa kanada australia japani kiina intia puola latvia liettua unkari itävalta sveitsi hollanti belgia irlanti islanti egypti marokko kypros malta kanaria teneriffa mallorca romania bulgaria serbia bosnia kosovo albania venäjä ukraina valkovenäjä georgia syyria irak iran afganistan pakistan nepal bangladesh vietnam filippiinit indonesia malesia korea somalia etiopia eritrea kenia nigeria ghana sudan tunisia brasilia argentiina chile meksiko kolumbia israel libanon skotlanti fuengirola aurinkoranta rooma pariisi lontoo berliini barcelona dubai phuket lappi eurooppa ulkomaa",
        "spanien tyskland frankrike italien grekland estland tallinn sverige finland norge danmark portugal turkiet kroatien england amerika kanada australien japan kina indien polen lettland litauen ungern österrike schweiz holland belgien irland island egypten marocko cypern kanarieöarna teneriffa rumänien bulgarien serbien bosnien kosovo albanien ryssland ukraina belarus georgien syrien irak iran afghanistan pakistan nepal bangladesh vietnam filippinerna indonesien malaysia korea somalia etiopien eritrea kenya nigeria ghana sudan tunisien brasilien argentina chile mexiko colombia israel libanon skottland liseberg solkusten köpenhamn oslo europa utlandet",
        "spain germany france italy greece estonia thailand sweden norway denmark turkey croatia usa canada australia japan china india poland latvia hungary austria switzerland belgium ireland iceland egypt morocco cyprus tenerife romania bulgaria serbia bosnia kosovo albania russia ukraine belarus georgia syria iraq iran afghanistan pakistan nepal bangladesh vietnam philippines indonesia malaysia korea somalia ethiopia eritrea kenya nigeria ghana sudan tunisia brazil argentina chile mexico colombia israel lebanon scotland wales england siberia lapland lanzarote majorca ibiza europe abroad",
        "ikea prisma gigantti tokmanni motonet bauhaus rauta starkki hornbach puuilo biltema jysk power lidl alko citymarket stockmann hm elgiganten jula rusta byggmax clas ohlson amazon ebay argos tesco screwfix halfords facebook google whatsapp instagram messenger teams teamsi zoom airbnb booking netti internet tiktok",
        "volvo audi bemari bmw mersu mercedes toyota skoda tesla nissan ford kia opel passat golf hilux transporter peugeot renault citroen honda mazda hyundai saab").Split(' ').ToFrozenSet();

    /// <summary>Whether that name, or the stem of one, is such.</summary>
    public static bool Has(string name) => Names.Contains(name) || (name.Length > 4 && name[^1] is 's' or 'n' && Names.Contains(name[..^1]));
}
