using SmartPulse.Conversations;
using SmartPulse.Reporting;

namespace SmartPulse.Tests.Unit.Conversations;

/// <summary>What a customer puts right changes exactly that, is read back, and needs a new yes.</summary>
public sealed class PutRightTests
{
    [Theory]
    [InlineData("asunto on 9 eikä 34", "Koivukuja 12", "B 9")]
    [InlineData("rappu on C eikä B", "Koivukuja 12", "C 34")]
    [InlineData("rappu C, ei kun D", "Koivukuja 12", "D 34")]
    [InlineData("lägenheten är 44 inte 34", "Koivukuja 12", "B 44")]
    [InlineData("porten är A inte B", "Koivukuja 12", "A 34")]
    [InlineData("the flat is B 44 not 34", "Koivukuja 12", "B 44")]
    [InlineData("not B but D", "Koivukuja 12", "D 34")]
    [InlineData("talo on 22 ja rappu sama", "Koivukuja 22", "B 34")]
    [InlineData("its 22, no sorry 24", "Koivukuja 24", "B 34")]
    [InlineData("14 Runeberginkatu B 8", "Runeberginkatu 14", "B 8")]
    public void CV198_the_house_the_stair_or_the_flat_is_put_right_and_the_rest_of_the_address_stands(string words, string street, string flat)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words);

        Assert.Equal(new ServiceAddress(street, flat, "00530", "Helsinki"), talk.Opportunity.Intake.Address);
        Assert.Equal(Phrase.ReadBackAtCustomers, talk.Sent[^1].Phrase);
        Assert.Null(talk.Opportunity.Booking);
        Assert.NotNull(talk.Texts("kyllä").Opportunity.Booking);
    }

    [Theory]
    [InlineData("the apartment is 80 m2")]
    [InlineData("asunto on 60 neliötä")]
    [InlineData("asunto on 4. kerroksessa")]
    [InlineData("lägenheten ligger på våning 3")]
    [InlineData("meillä on 2 koiraa")]
    public void CV198_a_size_a_storey_or_a_count_is_no_flat(string words) =>
        Assert.Equal(new ServiceAddress("Koivukuja 12", "B 34", "00530", "Helsinki"), Talk.ReadBackAtPlumber().Texts(words).Opportunity.Intake.Address);

    [Fact]
    public void CV198_the_flat_of_the_old_house_does_not_go_along_to_another_street_but_the_postal_code_does() =>
        Assert.Equal(new ServiceAddress("Solnantie 32", null, "00530", "Helsinki"), Talk.ReadBackAtPlumber().Texts("osoite onkin Solnantie 32").Opportunity.Intake.Address);

    [Theory]
    [InlineData("ja nimi Väini eikä Väinö", "Väini Virtanen")]
    [InlineData("Sukunimi onkin Nurmela", "Väinö Nurmela")]
    [InlineData("etunimi on Kalle", "Kalle Virtanen")]
    [InlineData("efternamnet är Strömberg", "Väinö Strömberg")]
    [InlineData("Lena Strömberg heter jag", "Lena Strömberg")]
    [InlineData("Wirtanen, inte Virtanen", "Väinö Wirtanen")]
    [InlineData("nimi on Virtanen W:llä", "Väinö Wirtanen")]
    [InlineData("its Virtanen with a w", "Väinö Wirtanen")]
    [InlineData("spelled W-i-r-t-a-n-e-n", "Väinö Wirtanen")]
    [InlineData("surname is Jones", "Väinö Jones")]
    [InlineData("my name is Tim Smith", "Tim Smith")]
    public void CV199_a_part_of_the_name_is_put_right_and_the_other_stands(string words, string name)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words);

        Assert.Equal(name, talk.Opportunity.Intake.Name);
        Assert.Equal(Phrase.ReadBackAtCustomers, talk.Sent[^1].Phrase);
        Assert.Null(talk.Opportunity.Booking);
    }

    [Theory]
    [InlineData("nimi on väärin", Phrase.AskName)]
    [InlineData("fel namn", Phrase.AskName)]
    [InlineData("wrong name", Phrase.AskName)]
    [InlineData("osoite on väärin", Phrase.AskAddress)]
    [InlineData("adressen stämmer inte", Phrase.AskAddress)]
    [InlineData("the address is wrong", Phrase.AskAddress)]
    public void CV200_a_part_that_is_only_called_wrong_is_asked_again_and_the_time_is_kept(string words, Phrase asked)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words);

        Assert.Equal(asked, talk.Sent[^1].Phrase);
        Assert.NotNull(talk.Opportunity.Hold);
        Assert.Null(talk.Texts("kyllä").Opportunity.Booking);
    }

    [Theory]
    [InlineData("ei hana vaan viemäri")]
    [InlineData("viemäri eikä hana")]
    [InlineData("inte kranen utan avloppet")]
    [InlineData("not the tap, the drain")]
    public void CV201_a_job_put_against_the_other_is_the_job(string words)
    {
        var talk = Talk.ReadBackAtPlumber();
        var before = talk.Opportunity.Intake.Service;
        talk.Texts(words);

        Assert.NotEqual(before, talk.Opportunity.Intake.Service);
        Assert.Null(talk.Opportunity.Intake.Also);
        Assert.Null(talk.Opportunity.Booking);
    }

    [Theory]
    [InlineData("häh?", "kyllä")]
    [InlineData("eh", "yes")]
    [InlineData("öö...", "ja")]
    public void CV202_a_yes_after_a_grunt_books_at_once_for_it_put_nothing_right(string grunt, string yes)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(grunt);
        Assert.Equal((Phrase.NotUnderstood, 1), (talk.Sent[^1].Phrase, talk.Opportunity.Misunderstood));

        Assert.NotNull(talk.Texts(yes).Opportunity.Booking);
    }

    [Theory]
    [InlineData("blaa blöö härpäke", "kyllä")]
    [InlineData("the wobbly fizzle", "yes")]
    [InlineData("knutten på snurren", "ja")]
    public void CV202_a_yes_after_words_that_nobody_understood_is_read_the_offer_again_first(string words, string yes)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words).Texts(yes);

        Assert.Null(talk.Opportunity.Booking);
        Assert.Equal(Phrase.ReadBackAtCustomers, talk.Sent[^1].Phrase);
        Assert.NotNull(talk.Texts(yes).Opportunity.Booking);
    }

    [Theory]
    [InlineData("mitä sovittiin?")]
    [InlineData("vad bestämde vi?")]
    [InlineData("what time did we agree?")]
    public void CV208_while_a_move_is_agreed_what_stands_is_what_is_booked(string words)
    {
        var talk = Talk.ReadBackAtPlumber().Texts("kyllä");
        var stands = talk.Opportunity.BookedSlot!.Start.InUtc().Date;
        talk = talk.Texts("siirrä aika torstaille").Texts("2").Texts(words);

        Assert.Contains($" {stands.Day}", talk.Sent[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain($" {talk.Opportunity.Chosen!.Slot.Start.InUtc().Day}", talk.Sent[^1].Text, StringComparison.Ordinal);
        Assert.Equal(Stage.AwaitingYes, talk.Opportunity.Stage);
        var moved = talk.Opportunity.Chosen!.Slot;
        Assert.NotEqual(moved, talk.Opportunity.BookedSlot);
        Assert.Equal(moved, talk.Texts("kyllä").Opportunity.BookedSlot);
    }

    [Theory]
    [InlineData("en tiedä", "kyllä")]
    [InlineData("vet inte", "ja")]
    [InlineData("dunno", "yes")]
    public void CV208_not_knowing_at_the_read_back_of_a_move_is_no_hurry_and_a_yes_moves_it(string words, string yes)
    {
        var talk = Talk.ReadBackAtPlumber().Texts("kyllä").Texts("siirrä aika torstaille").Texts("2").Texts(words);
        var moved = talk.Opportunity.Chosen!.Slot;

        Assert.Equal(Phrase.NoHurry, talk.Sent[^1].Phrase);
        Assert.Equal(moved, talk.Texts(yes).Opportunity.BookedSlot);
    }

    [Fact]
    public void CV209_the_third_answer_of_ours_comes_without_the_question()
    {
        var talk = Talk.WithPlumber().Texts("viemäri tukossa, ei kiire").Texts("mitä maksaa?").Texts("mihin asti ootte auki?");
        Assert.Contains("osoit", talk.Sent[^1].Text, StringComparison.Ordinal);

        Assert.DoesNotContain("osoit", talk.Texts("paljonko se maksaa?").Sent[^1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("numero onkin 050 7654321", "050 7654321")]
    [InlineData("numeroni on O50 7654321", "050 7654321")]
    [InlineData("the number is 0401234567 not 0401234568", "0401234567")]
    [InlineData("inte 0401234568 utan 0401234567", "0401234567")]
    [InlineData("sähköposti onkin katri@example.fi", "katri@example.fi")]
    public void CV203_another_number_or_an_email_address_stays_with_the_visit(string words, string kept)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words);

        Assert.Equal(kept, talk.Opportunity.Intake.Note);
        Assert.NotNull(talk.Texts("kyllä").Opportunity.Booking);
    }

    [Theory]
    [InlineData("osoite onkin Koivukuja 22", "Koivukuja 22", null, "Väinö Virtanen")]
    [InlineData("asunto on B 44 eikä 34", "Koivukuja 12", "B 44", "Väinö Virtanen")]
    [InlineData("the flat is B 44 not 34", "Koivukuja 12", "B 44", "Väinö Virtanen")]
    [InlineData("fel adress, det är Solgatan 4", "Solgatan 4", null, "Väinö Virtanen")]
    [InlineData("sukunimi onkin Nurmela", "Koivukuja 12", "B 34", "Väinö Nurmela")]
    [InlineData("my name is spelled Wirtanen", "Koivukuja 12", "B 34", "Väinö Wirtanen")]
    public void CV204_what_is_put_right_after_booking_is_kept_and_said_back_and_the_appointment_stands(string words, string street, string? flat, string name)
    {
        var talk = Talk.BookedAtPlumber();
        var slot = talk.Opportunity.BookedSlot;
        talk.Texts(words);

        Assert.Equal((street, flat, name), (talk.Opportunity.Intake.Address!.Street, talk.Opportunity.Intake.Address.Flat, talk.Opportunity.Intake.Name));
        Assert.Equal(slot, talk.Opportunity.BookedSlot);
        Assert.Equal(Phrase.VisitCorrected, talk.Sent[^1].Phrase);
        Assert.Contains(talk.State.Tasks, t => t is { Kind: TaskKind.Notice, Reason: "corrected-after-booking" });
    }

    [Fact]
    public void CV204_another_postal_area_after_booking_is_for_staff()
    {
        var talk = Talk.BookedAtPlumber().Texts("osoite onkin Solnantie 32, 00330");

        Assert.Equal("Koivukuja 12", talk.Opportunity.Intake.Address!.Street);
        Assert.Contains(talk.State.Tasks, t => t.Kind == TaskKind.TakeOver);
    }

    [Theory]
    [InlineData("lisää vielä että meillä on koira", "meillä on koira")]
    [InlineData("lägg till att vi har hund", "vi har hund")]
    [InlineData("can you add that there's a dog", "there's a dog")]
    public void CV204_what_is_to_be_added_is_said_back_without_the_asking(string words, string kept) =>
        Assert.EndsWith(kept, Talk.BookedAtPlumber().Texts(words).LastText, StringComparison.Ordinal);

    [Theory]
    [InlineData("nimi onkin Kalle, ja paljonko se maksoi?", "Kalle")]
    [InlineData("Lena Ek heter jag, vad kostar det?", "Lena Ek")]
    public void CV205_a_correction_beside_a_question_is_kept_and_the_question_answered(string words, string name)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words);

        Assert.Equal(name, talk.Opportunity.Intake.Name);
        Assert.Contains("89", talk.LastText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sama aika perjantaina")]
    [InlineData("samma tid på fredag")]
    [InlineData("same time Friday")]
    public void CV206_the_same_time_on_another_day_is_the_hour_that_is_held(string words)
    {
        var talk = Talk.ReadBackAtPlumber();
        var hour = talk.Opportunity.Chosen!.Slot.Start.InUtc().TimeOfDay;
        talk.Texts(words);

        Assert.Equal([hour], talk.Opportunity.Offers.Select(t => t.Slot.Start.InUtc().TimeOfDay));
    }

    [Theory]
    [InlineData("vai maanantai?")]
    [InlineData("eller måndag?")]
    [InlineData("or Monday?")]
    public void CV206_another_day_that_is_only_proposed_is_offered(string words)
    {
        var talk = Talk.ReadBackAtPlumber().Texts(words);

        Assert.NotEmpty(talk.Opportunity.Offers);
        Assert.Equal(Stage.Offering, talk.Opportunity.Stage);
    }

    [Theory]
    [InlineData("ettan, nej tvåan")]
    [InlineData("1, no 2")]
    [InlineData("ykkönen, ei kun kakkonen")]
    [InlineData("the first, no sorry the second")]
    public void CV206_of_two_choices_with_a_no_between_the_second_is_taken(string words)
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("keittiön hana vuotaa").Texts("2").Texts("Koivukuja 12 B 34, 00530 Helsinki");
        var second = talk.Opportunity.Offers[1];
        Assert.Equal(second.Slot, talk.Texts(words).Opportunity.Chosen?.Slot);
    }

    [Theory]
    [InlineData("maanantai tai keskiviikko ensi viikolla")]
    [InlineData("måndag eller onsdag nästa vecka")]
    [InlineData("monday or wednesday next week")]
    public void CV207_of_two_days_that_suit_both_are_offered(string words)
    {
        var talk = Talk.WithPlumber().MissesCall().After(5).Texts("keittiön hana vuotaa").Texts("3").Texts("Koivukuja 12 B 34, 00530 Helsinki").Texts(words);

        Assert.Equal([NodaTime.IsoDayOfWeek.Monday, NodaTime.IsoDayOfWeek.Wednesday], talk.Opportunity.Offers.Select(t => t.Slot.Start.InUtc().DayOfWeek).Distinct());
    }
}
