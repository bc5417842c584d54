using SmartPulse.Conversations;
using SmartPulse.Tenants;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>Danger that is there, and trouble that is only asked about, over, made safe or a puddle.</summary>
public sealed class PresentDangerTests
{
    [Theory]
    [InlineData(Language.Finnish, "talo palaa")]
    [InlineData(Language.Finnish, "meillä palaa sauna")]
    [InlineData(Language.Finnish, "pistorasia on tulessa")]
    [InlineData(Language.Finnish, "täällä palaa")]
    [InlineData(Language.Finnish, "tuli irti keittiössä")]
    [InlineData(Language.Finnish, "mökki palaa eikä valot toimi")]
    [InlineData(Language.Finnish, "palovaroitin huutaa ja verhot palaa")]
    [InlineData(Language.Swedish, "bastun brinner")]
    [InlineData(Language.Swedish, "gardinerna har fattat eld")]
    [InlineData(Language.English, "house is burning")]
    [InlineData(Language.English, "theres a fire in the kitchen")]
    [InlineData(Language.English, "chip pan fire")]
    public void UN467_a_fire_is_told_by_what_burns_in_every_trade(Language language, string words)
    {
        foreach (var trade in Enum.GetValues<Trade>())
        {
            Assert.NotNull(Heard.By(trade, language, words).Emergency);
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "lamppu ei pala")]
    [InlineData(Language.Finnish, "valo palaa koko ajan")]
    [InlineData(Language.Finnish, "sulake palaa")]
    [InlineData(Language.Finnish, "palaan asiaan")]
    [InlineData(Language.Finnish, "palaako uunissa valo")]
    [InlineData(Language.Finnish, "palovaroitin piippaa")]
    [InlineData(Language.Finnish, "moottorin valo palaa")]
    [InlineData(Language.Finnish, "palanut lamppu")]
    [InlineData(Language.Finnish, "meillä palaa sulakkeet koko ajan")]
    [InlineData(Language.Finnish, "milloin auto palaa huollosta")]
    [InlineData(Language.Finnish, "keittiöpalon jälkeen pitäisi siivota")]
    [InlineData(Language.Swedish, "proppen har brunnit")]
    [InlineData(Language.English, "pilot light keeps going out")]
    [InlineData(Language.English, "my car is burning oil")]
    [InlineData(Language.English, "soot to clean up after a kitchen fire")]
    public void UN467_a_light_a_fuse_and_what_comes_back_are_none(Language language, string words)
    {
        foreach (var trade in Enum.GetValues<Trade>())
        {
            Assert.Null(Heard.By(trade, language, words).Emergency);
        }
    }

    [Theory]
    [InlineData(Language.Finnish, "korjaatteko putkirikkoja")]
    [InlineData(Language.Finnish, "paljonko maksaa putkirikon korjaus")]
    [InlineData(Language.Finnish, "hoidatteko vesivahinkoja")]
    [InlineData(Language.Swedish, "fixar ni rörbrott?")]
    [InlineData(Language.Swedish, "vad kostar det att laga ett rörbrott")]
    [InlineData(Language.Swedish, "kommer ni ut på rörbrott")]
    [InlineData(Language.English, "do you fix burst pipes")]
    [InlineData(Language.English, "how much for a flooded basement pump out")]
    [InlineData(Language.English, "is a burst pipe covered by insurance")]
    [InlineData(Language.English, "do you deal with gas leaks")]
    public void UN468_trouble_that_is_asked_about_is_no_emergency(Language language, string words) => Assert.Null(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Language.Finnish, "korjaatteko putkirikkoja? vettä suihkuaa seinästä")]
    [InlineData(Language.Finnish, "paljonko maksaa tulla heti, putki halkesi")]
    [InlineData(Language.Finnish, "voitteko tulla korjaamaan putkirikon")]
    [InlineData(Language.Swedish, "fixar ni rörbrott? det sprutar i köket")]
    [InlineData(Language.Swedish, "lagar ni rörbrott? vi har ett nu")]
    [InlineData(Language.Swedish, "kan ni laga ett rörbrott nu")]
    [InlineData(Language.English, "do you come out for burst pipes? water is pouring down the wall")]
    [InlineData(Language.English, "how much to come out now, pipe burst and it's flooding")]
    [InlineData(Language.English, "do you fix burst pipes, we have one")]
    [InlineData(Language.English, "could you fix our burst pipe please")]
    public void UN468_trouble_that_is_there_wins_over_the_question(Language language, string words) => Assert.NotNull(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Language.Finnish, "putkirikko korjattiin jo, lasku puuttuu")]
    [InlineData(Language.Finnish, "kiitos avusta putkirikon kanssa")]
    [InlineData(Language.Swedish, "översvämningen är åtgärdad, saknar fakturan")]
    [InlineData(Language.Swedish, "ni lagade vårt rörbrott i januari, kan jag få rapporten")]
    [InlineData(Language.English, "the flood was sorted, i just need the invoice")]
    [InlineData(Language.English, "we had a burst pipe in march, was it you that fixed it")]
    [InlineData(Language.English, "paid for the burst pipe already")]
    public void UN469_trouble_that_was_mended_and_paid_is_no_emergency(Language language, string words) => Assert.Null(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Language.Finnish, "putki jonka korjasitte maaliskuussa halkesi uudestaan")]
    [InlineData(Language.Swedish, "röret ni lagade i mars har spruckit igen")]
    [InlineData(Language.English, "you fixed it in march and it burst again")]
    [InlineData(Language.English, "the burst pipe was not fixed")]
    public void UN469_trouble_that_is_back_or_was_not_mended_is_one(Language language, string words) => Assert.NotNull(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Language.Finnish, "vesi lorisee pöntössä koko ajan")]
    [InlineData(Language.Finnish, "vähän vettä lattialla, ei kiirettä")]
    [InlineData(Language.Finnish, "lavuaarissa vesi nousee ku tiskaa")]
    [InlineData(Language.Finnish, "suihkun jälkeen vettä lattialla, lattiakaivo vetää huonosti")]
    [InlineData(Language.Swedish, "det kom lite vatten på golvet när jag duschade, ingen brådska")]
    [InlineData(Language.Swedish, "stopp i avloppet i duschen, det står lite vatten på golvet. ingen brådska")]
    [InlineData(Language.Swedish, "toan läcker lite vatten på golvet när man spolar")]
    [InlineData(Language.Swedish, "diskmaskinen läckte igår men är avstängd nu")]
    [InlineData(Language.Swedish, "stopp i golvbrunnen, när jag duschar blir det vatten på golvet")]
    [InlineData(Language.English, "water on the floor by the shower, no rush")]
    [InlineData(Language.English, "a little water leaking on the floor when we flush")]
    public void UN470_a_puddle_and_a_cistern_are_no_flood(Language language, string words) => Assert.Null(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Language.Finnish, "vesi nousee lattialle eikä lopu")]
    [InlineData(Language.Finnish, "lattialla vettä ja lisää tulee")]
    [InlineData(Language.Finnish, "kun kävin suihkussa alkoi vettä tulla katosta")]
    [InlineData(Language.Swedish, "vatten forsar i köket")]
    [InlineData(Language.Swedish, "vatten på golvet i hela köket")]
    [InlineData(Language.Swedish, "när jag duschade kom det vatten på golvet och det slutar inte")]
    [InlineData(Language.English, "water coming through the ceiling when upstairs showers")]
    public void UN470_water_that_grows_or_comes_through_is_one(Language language, string words) => Assert.NotNull(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Language.Finnish, "putkirikko, saatiin vesi katkaistua")]
    [InlineData(Language.Finnish, "suljin päävesihanan, putki halkesi")]
    [InlineData(Language.Swedish, "ett rör sprack, jag har stängt av vattnet")]
    [InlineData(Language.Swedish, "rörbrott, huvudkranen är stängd")]
    [InlineData(Language.English, "a pipe burst. water is off now. can wait til tomorrow")]
    [InlineData(Language.English, "pipe burst but ive turned off the stopcock")]
    [InlineData(Language.English, "burst pipe, turned the water off at the mains")]
    [InlineData(Language.English, "burst pipe. stop tap is shut")]
    public void UN471_water_that_was_shut_off_is_no_emergency_in_any_language(Language language, string words) => Assert.Null(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Language.Finnish, "putki halkesi, mistä vesi suljetaan")]
    [InlineData(Language.Finnish, "keittiö tulvii, katkaisin sähköt")]
    [InlineData(Language.Swedish, "rörbrott, hur stänger jag av vattnet")]
    [InlineData(Language.Swedish, "jag stängde av vattnet men det rinner fortfarande, rörbrott")]
    [InlineData(Language.English, "turned the water off but its still pouring")]
    [InlineData(Language.English, "burst pipe, where do i shut the water off")]
    [InlineData(Language.English, "kitchen is flooding, i turned the electric off at the mains")]
    [InlineData(Language.English, "water is off but the ceiling is coming down")]
    public void UN471_but_what_goes_on_or_was_not_shut_off_is_one(Language language, string words) => Assert.NotNull(Heard.In(language, words).Emergency);

    [Theory]
    [InlineData(Trade.Locksmith, Language.Swedish, "pappa har ramlat och jag kommer inte in")]
    [InlineData(Trade.Locksmith, Language.English, "grandad has fallen and i cant get in, door locked")]
    [InlineData(Trade.Locksmith, Language.Finnish, "äiti ei vastaa oveen, pelkään että on sattunut jotain")]
    [InlineData(Trade.Locksmith, Language.Swedish, "grannen svarar inte, rädd att något har hänt")]
    [InlineData(Trade.CarRepair, Language.Finnish, "autosta haisee bensa")]
    [InlineData(Trade.CarRepair, Language.Finnish, "bensa vuotaa auton alle")]
    [InlineData(Trade.CarRepair, Language.English, "car smells of petrol and it's dripping")]
    [InlineData(Trade.CarRepair, Language.Swedish, "det luktar bensin i hela bilen")]
    [InlineData(Trade.CarRepair, Language.Swedish, "bensinen rinner ut på gatan")]
    [InlineData(Trade.Plumbing, Language.Swedish, "skit kommer upp ur golvbrunnen")]
    [InlineData(Trade.Plumbing, Language.Swedish, "bajsvatten kommer upp i duschen")]
    [InlineData(Trade.Plumbing, Language.English, "toilet water coming up the shower drain")]
    [InlineData(Trade.Plumbing, Language.Finnish, "paskavesi nousee lattiakaivosta")]
    [InlineData(Trade.Plumbing, Language.Finnish, "varaaja räjähti")]
    [InlineData(Trade.Heating, Language.English, "the boiler exploded")]
    [InlineData(Trade.Heating, Language.Swedish, "pannan har exploderat")]
    public void UN472_who_fell_behind_a_door_petrol_sewage_and_an_explosion_are_emergencies(Trade trade, Language language, string words) => Assert.NotNull(Heard.By(trade, language, words).Emergency);

    [Theory]
    [InlineData(Trade.Locksmith, Language.English, "the lock has fallen out")]
    [InlineData(Trade.Locksmith, Language.English, "locked out, my husband has fallen asleep")]
    [InlineData(Trade.Locksmith, Language.Swedish, "farmor ramlade i våras så vi vill ha ett kodlås")]
    [InlineData(Trade.Locksmith, Language.Finnish, "jäin ulos, vaimo ei vastaa puhelimeen")]
    [InlineData(Trade.CarRepair, Language.Finnish, "bensamittari ei toimi")]
    [InlineData(Trade.CarRepair, Language.Swedish, "bensinen är slut")]
    [InlineData(Trade.CarRepair, Language.English, "do you fix fuel leaks")]
    [InlineData(Trade.Plumbing, Language.Swedish, "det luktar skit från golvbrunnen")]
    [InlineData(Trade.Plumbing, Language.English, "smell of sewage in the bathroom")]
    [InlineData(Trade.Heating, Language.English, "my energy bill exploded")]
    [InlineData(Trade.Heating, Language.Swedish, "elräkningen har exploderat")]
    public void UN472_and_what_only_sounds_like_them_is_none(Trade trade, Language language, string words) => Assert.Null(Heard.By(trade, language, words).Emergency);

    [Theory]
    [InlineData(Language.Swedish, "Jag är utelåst!! kan nån komma nu?")]
    [InlineData(Language.Swedish, "står utanför dörren utan nyckel")]
    [InlineData(Language.Finnish, "lukittauduin ulos, voiko joku tulla heti")]
    [InlineData(Language.Finnish, "lukitsin itseni ulos")]
    [InlineData(Language.Finnish, "unohdin avaimet sisälle")]
    [InlineData(Language.English, "locked out, can someone come now")]
    [InlineData(Language.English, "stuck outside without keys")]
    public void UN473_who_is_locked_out_is_helped_today_and_is_no_emergency(Language language, string words)
    {
        var heard = Heard.By(Trade.Locksmith, language, words);

        Assert.Null(heard.Emergency);
        Assert.Equal(Urgency.Today, heard.Urgency?.Value);
    }
}
