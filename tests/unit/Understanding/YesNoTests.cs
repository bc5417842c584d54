using SmartPulse.Conversations;
using SmartPulse.Tests.Unit.Given;

namespace SmartPulse.Tests.Unit.Understanding;

public sealed class YesNoTests
{
    [Theory]
    [InlineData(Language.Finnish, "KYLLÄ")]
    [InlineData(Language.Finnish, "joo")]
    [InlineData(Language.Finnish, "no joo")]
    [InlineData(Language.Finnish, "kyllä kiitos")]
    [InlineData(Language.Finnish, "kyllä, ei ole kiirettä")]
    [InlineData(Language.Finnish, "joo ei haittaa")]
    [InlineData(Language.Finnish, "Eiköhän se käy")]
    [InlineData(Language.Finnish, "No mikäs siinä")]
    [InlineData(Language.Finnish, "sopii")]
    [InlineData(Language.Finnish, "ok")]
    [InlineData(Language.Finnish, "👍")]
    [InlineData(Language.Swedish, "JA")]
    [InlineData(Language.Swedish, "ja tack")]
    [InlineData(Language.Swedish, "det går bra")]
    [InlineData(Language.Swedish, "inga problem")]
    [InlineData(Language.English, "YES")]
    [InlineData(Language.English, "yes please")]
    [InlineData(Language.English, "no problem, see you then")]
    [InlineData(Language.English, "sounds good")]
    public void UN10_agreement_is_a_yes_also_where_it_has_a_no_in_it(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.Yes, acts);
        Assert.DoesNotContain(Act.No, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "ei")]
    [InlineData(Language.Finnish, "joo ei")]
    [InlineData(Language.Finnish, "ei käy")]
    [InlineData(Language.Finnish, "No joo, tai siis ei ku keskiviikkona onkin futistreenit")]
    [InlineData(Language.Swedish, "nej")]
    [InlineData(Language.Swedish, "nja")]
    [InlineData(Language.Swedish, "nja, onsdan är lite knepig")]
    [InlineData(Language.Swedish, "det passar inte")]
    [InlineData(Language.English, "no")]
    [InlineData(Language.English, "yeah no")]
    [InlineData(Language.English, "that doesn't work")]
    [InlineData(Language.English, "Not tomorrow. Day after, same time?")]
    public void UN11_a_refusal_is_a_no_also_where_it_has_a_yes_in_it(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.No, acts);
        Assert.DoesNotContain(Act.Yes, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "joo mutta torstaina")]
    [InlineData(Language.Finnish, "kyllä?")]
    [InlineData(Language.Finnish, "monelta?")]
    [InlineData(Language.Finnish, "hetkinen")]
    [InlineData(Language.Finnish, "hmm")]
    [InlineData(Language.Swedish, "ja men inte på onsdag")]
    [InlineData(Language.Swedish, "kanske")]
    [InlineData(Language.English, "yes but the address is wrong")]
    [InlineData(Language.English, "who is this?")]
    public void UN12_a_yes_with_a_condition_a_question_or_a_hum_is_no_yes(Language language, string words) =>
        Assert.DoesNotContain(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Fact]
    public void UN13_jo_is_a_yes_in_finland_and_none_in_sweden()
    {
        Assert.Contains(Act.Yes, Heard.Sv("jo", Asked.Confirm, Tenant.PlumberInHelsinki).Acts);
        Assert.DoesNotContain(Act.Yes, Heard.Sv("jo", Asked.Confirm).Acts);
        Assert.DoesNotContain(Act.Yes, Heard.Fi("jo", Asked.Confirm).Acts);
    }

    [Theory]
    [InlineData("vessa ei vedä")]
    [InlineData("ei tule lämmintä vettä")]
    [InlineData("en tiedä mikä siinä on")]
    public void UN14_a_no_that_describes_the_job_answers_nothing(string words) => Assert.DoesNotContain(Act.No, Heard.Fi(words, Asked.Job).Acts);

    [Theory]
    [InlineData(Language.Finnish, "käyhän se")]
    [InlineData(Language.Finnish, "no kai se on pakko")]
    [InlineData(Language.Finnish, "no jos ei muuta oo ni kai se sit pitää ottaa")]
    [InlineData(Language.Finnish, "eipä tässä muutakaan, nähään siellä")]
    [InlineData(Language.Finnish, "Ei kun siis joo")]
    [InlineData(Language.Finnish, "ei mitään sitä vastaan")]
    [InlineData(Language.Finnish, "en pane vastaan")]
    [InlineData(Language.Finnish, "lyödään lukkoon")]
    [InlineData(Language.Finnish, "menköön")]
    [InlineData(Language.Finnish, "loistavaa")]
    [InlineData(Language.Finnish, "pistä se kalenteriin")]
    [InlineData(Language.Finnish, "sovittu")]
    [InlineData(Language.Finnish, "ei muuta kuin tervetuloa")]
    [InlineData(Language.Swedish, "nej men det blir utmärkt")]
    [InlineData(Language.Swedish, "nä, vi säger så")]
    [InlineData(Language.Swedish, "då säger vi så")]
    [InlineData(Language.Swedish, "ja men det går")]
    [InlineData(Language.Swedish, "sagt och gjort")]
    [InlineData(Language.Swedish, "det får väl duga")]
    [InlineData(Language.Swedish, "har ni inget tidigare så får det bli den")]
    [InlineData(Language.Swedish, "finfint")]
    [InlineData(Language.Swedish, "inget att invända")]
    [InlineData(Language.Swedish, "kanon")]
    [InlineData(Language.Swedish, "spika det")]
    [InlineData(Language.Swedish, "vi syns då")]
    [InlineData(Language.English, "aye go on then")]
    [InlineData(Language.English, "sound")]
    [InlineData(Language.English, "grand")]
    [InlineData(Language.English, "no thats grand")]
    [InlineData(Language.English, "no, that's perfect thanks")]
    [InlineData(Language.English, "suits me down to the ground")]
    [InlineData(Language.English, "put me down for that")]
    [InlineData(Language.English, "cant see why not")]
    [InlineData(Language.English, "if there's nothing earlier then i'll take it")]
    [InlineData(Language.English, "spot on")]
    [InlineData(Language.English, "thats the one")]
    [InlineData(Language.English, "lovely jubbly")]
    public void UN200_a_message_of_which_every_word_agrees_praises_or_accompanies_is_a_yes(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.Yes, acts);
        Assert.DoesNotContain(Act.No, acts);
        Assert.DoesNotContain(Act.Correct, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "ei passaa mulle")]
    [InlineData(Language.Finnish, "ei kyllä käy")]
    [InlineData(Language.Finnish, "en kerkiä")]
    [InlineData(Language.Finnish, "ei onnistukkaan")]
    [InlineData(Language.Finnish, "emmä pääse sillon")]
    [InlineData(Language.Finnish, "joo ei")]
    [InlineData(Language.Swedish, "går tyvärr inte")]
    [InlineData(Language.Swedish, "de funkar int")]
    [InlineData(Language.Swedish, "passar ej")]
    [InlineData(Language.Swedish, "helst inte")]
    [InlineData(Language.Swedish, "fel dag")]
    [InlineData(Language.English, "no can do")]
    [InlineData(Language.English, "no good for me")]
    [InlineData(Language.English, "that won't do")]
    [InlineData(Language.English, "afraid not")]
    [InlineData(Language.English, "aint gonna work")]
    public void UN201_a_denied_word_of_suiting_is_a_no(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.No, acts);
        Assert.DoesNotContain(Act.Yes, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "no good idea vai?")]
    [InlineData(Language.Finnish, "riippuu mitä vaimo sanoo")]
    [InlineData(Language.Finnish, "hyvä jos joku tulis")]
    [InlineData(Language.Finnish, "jos saan vapaata niin joo")]
    [InlineData(Language.Finnish, "kävisikö perjantai")]
    [InlineData(Language.Swedish, "funkar bara jämna veckor")]
    [InlineData(Language.Swedish, "om jag får ledigt så kanske")]
    [InlineData(Language.Swedish, "vete fan")]
    [InlineData(Language.Swedish, "beror på jobbet")]
    [InlineData(Language.Swedish, "passar det inte bättre på fredag?")]
    [InlineData(Language.English, "might do.. depends what he says about saturday")]
    [InlineData(Language.English, "grand canal street")]
    [InlineData(Language.English, "fine print?")]
    [InlineData(Language.English, "sure about that?")]
    [InlineData(Language.English, "should be ok but ill confirm later")]
    [InlineData(Language.English, "lemme check with the wife")]
    public void UN202_who_does_not_know_yet_or_tells_when_it_would_suit_has_not_answered(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.DoesNotContain(Act.Yes, acts);
        Assert.DoesNotContain(Act.No, acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "joo jos juna kulkee")]
    [InlineData(Language.Finnish, "muistetaan")]
    [InlineData(Language.Swedish, "ja det gör jag om inte tåget strular")]
    [InlineData(Language.Swedish, "räkna med mig")]
    [InlineData(Language.English, "yes unless the bus lets me down")]
    [InlineData(Language.English, "wouldnt miss it")]
    public void UN203_what_nobody_can_help_makes_a_yes_no_less_of_one(Language language, string words) =>
        Assert.Contains(Act.Yes, Heard.In(language, words, Asked.Reminder).Acts);
}
