using SmartPulse.Conversations;
using SmartPulse.Understanding;

namespace SmartPulse.Tests.Unit.Understanding;

/// <summary>A yes, a choice and an opt-out as people say them: among other words. On offer: 1 Wednesday 8-10, 2 Wednesday 14-16, 3 Thursday 10-12.</summary>
public sealed class AmongOtherWordsTests
{
    [Theory]
    [InlineData(Language.Finnish, "Juu sopii, mutta soittakaa ovelta kun kello on rikki")]
    [InlineData(Language.Finnish, "Aika sopii molemmille, nähdään pihalla")]
    [InlineData(Language.Swedish, "Ja det går bra, men parkera på gatan är ni snälla")]
    [InlineData(Language.Swedish, "Tiden passar oss båda fint, grinden står öppen")]
    [InlineData(Language.English, "Yes that works, but please use the side door, the front one sticks")]
    [InlineData(Language.English, "That time suits the both of us, we'll keep the dog in")]
    public void UN461_a_yes_among_other_words_is_one(Language language, string words) =>
        Assert.Contains(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Theory]
    [InlineData(Language.English, "Yes, if you can do it cheaper")]
    [InlineData(Language.English, "Yes but not in the morning")]
    [InlineData(Language.Swedish, "Ja om ni kan komma tidigare")]
    [InlineData(Language.Swedish, "okej men jag vill inte ha någon lärling")]
    [InlineData(Language.Finnish, "Joo jos saan ensin hinnan")]
    [InlineData(Language.Finnish, "ee passoo")]
    [InlineData(Language.Finnish, "Joo, sopii jos hinta on alle 100")]
    [InlineData(Language.Finnish, "Sopii, onko aiempia aikoja?")]
    [InlineData(Language.Swedish, "Det tar mig emot")]
    [InlineData(Language.Swedish, "accepterar ni det")]
    [InlineData(Language.English, "can you do it for me")]
    [InlineData(Language.English, "We were in all day, nobody came")]
    public void UN461_denied_or_under_a_condition_it_agrees_to_nothing(Language language, string words) =>
        Assert.DoesNotContain(Act.Yes, Heard.In(language, words, Asked.Confirm).Acts);

    [Fact]
    public void UN461_to_book_it_takes_words_that_agree_as_well_as_a_table_that_is_sure()
    {
        Assert.True(Agreement.Opens(Utterance.Of("yes that works, ring first"), isFinnish: false));
        Assert.True(Agreement.Suits(Utterance.Of("the hour suits my mother, ring first")));
        Assert.False(Agreement.Opens(Utterance.Of("the kettle is on for you"), isFinnish: false));
        Assert.False(Agreement.Suits(Utterance.Of("the kettle is on for you")));
        Assert.False(Agreement.Suits(Utterance.Of("that never suits")));
    }

    [Theory]
    [InlineData(Language.Finnish, "kotona ollaan, porttikin on auki")]
    [InlineData(Language.Swedish, "Vi är hemma, välkommen in")]
    [InlineData(Language.English, "Roger that")]
    [InlineData(Language.Swedish, "allt enligt plan")]
    [InlineData(Language.Finnish, "tulen kyllä mutta voi mennä pari minuuttia yli")]
    [InlineData(Language.Swedish, "Ja jag kommer, men blir kanske några minuter sen")]
    public void UN462_who_is_at_home_or_has_all_ready_says_yes_to_a_reminder_late_or_not(Language language, string words) =>
        Assert.Contains(Act.Yes, Heard.In(language, words, Asked.Reminder).Acts);

    [Theory]
    [InlineData(Language.English, "I'll only be home by half ten")]
    [InlineData(Language.Swedish, "Jag är hemma först efter tio")]
    [InlineData(Language.Finnish, "olen kotona vasta kymmeneltä")]
    [InlineData(Language.English, "Nobody will be home")]
    [InlineData(Language.English, "We are in Spain")]
    public void UN462_who_is_at_home_later_only_does_not(Language language, string words) =>
        Assert.DoesNotContain(Act.Yes, Heard.In(language, words, Asked.Reminder).Acts);

    [Theory]
    [InlineData(Language.Finnish, "Sopii. Pitääkö vesi sulkea itse ennen kuin tulette?")]
    [InlineData(Language.Swedish, "Passar. Behöver jag stänga av vattnet själv innan?")]
    [InlineData(Language.English, "Perfect. Should I turn the water off myself beforehand?")]
    public void UN463_a_yes_in_a_clause_of_its_own_is_one_before_a_question(Language language, string words)
    {
        var acts = Heard.In(language, words, Asked.Confirm).Acts;
        Assert.Contains(Act.Yes, acts);
        Assert.Contains(Act.AskOther, acts);
        Assert.DoesNotContain(Act.Yes, Heard.En("Perfect?", Asked.Confirm).Acts);
    }

    [Theory]
    [InlineData(Language.Finnish, "kolmas, muina olen töissä", 3)]
    [InlineData(Language.Swedish, "tredje, de andra är jag på jobbet", 3)]
    [InlineData(Language.English, "third please, I'm at work for the others", 3)]
    [InlineData(Language.Finnish, "vaihtoehto B olisi meille helpoin", 2)]
    [InlineData(Language.Swedish, "alternativ A blir enklast för oss", 1)]
    [InlineData(Language.Finnish, "Alimmainen aika sopii kaupalle.", 3)]
    [InlineData(Language.English, "the first two don't work, the third does", 3)]
    public void UN464_the_one_place_in_the_list_that_is_named_among_other_words_is_chosen(Language language, string words, int chosen) =>
        Assert.Equal(chosen, Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData(Language.English, "any of the first two")]
    [InlineData(Language.Swedish, "någon av de två första")]
    [InlineData(Language.Swedish, "Näst sista!")]
    [InlineData(Language.English, "number 2 is leaking")]
    [InlineData(Language.Swedish, "Vi bor högst upp, ring på")]
    [InlineData(Language.Finnish, "Toinen firma tarjosi halvemmalla")]
    [InlineData(Language.English, "If the first one were an hour earlier, then that")]
    public void UN464_two_of_them_another_list_and_what_would_have_to_be_otherwise_are_no_choice(Language language, string words) =>
        Assert.Null(Heard.In(language, words, Asked.Choice).Choice);

    [Theory]
    [InlineData("🙈")]
    [InlineData("...")]
    [InlineData("😂😂")]
    public void UN465_what_has_no_words_takes_no_time(string words)
    {
        var heard = Heard.En(words, Asked.Choice);
        Assert.Null(heard.Choice);
        Assert.Empty(heard.Acts);
    }

    [Theory]
    [InlineData(Language.English, "Please take me off Friday's list, the tap stopped by itself")]
    [InlineData(Language.Swedish, "Vi hade tid på onsdag klockan två, ta bort oss från listan")]
    [InlineData(Language.Finnish, "ottakaa minut pois perjantain listalta")]
    [InlineData(Language.Swedish, "Ni skriver \"svara STOPP\", försvinner min tid då?")]
    [InlineData(Language.English, "new radiator needed where the old one has been taken off the wall")]
    [InlineData(Language.Swedish, "Kontakta mig inte under arbetstid, efter sex går bra")]
    [InlineData(Language.English, "Don't text me, contact me by email")]
    public void UN466_off_the_list_of_a_day_what_others_are_told_and_what_was_done_to_a_thing_opt_nobody_out(Language language, string words) =>
        Assert.DoesNotContain(Act.OptOut, Heard.In(language, words).Acts);

    [Theory]
    [InlineData(Language.English, "My dad passed away. Please make sure no more texts come to this phone.")]
    [InlineData(Language.Swedish, "Min far är död, ta bort honom ur ert register så han slipper kallelser")]
    [InlineData(Language.English, "dont remind me no more")]
    [InlineData(Language.Finnish, "Lakatkaa muistuttelemasta minua katsastuksista")]
    [InlineData(Language.English, "Remove me from your marketing list. You text me every Monday")]
    [InlineData(Language.Finnish, "Poistakaa numeroni listalta, pyysin jo maanantaina")]
    [InlineData(Language.Swedish, "Skicka inga fler sms! STOPP")]
    public void UN466_a_phone_of_theirs_and_reminders_they_forbid_are_no_other_way_to_reach_them(Language language, string words) =>
        Assert.Contains(Act.OptOut, Heard.In(language, words).Acts);
}
