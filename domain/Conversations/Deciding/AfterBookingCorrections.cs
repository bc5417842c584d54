using SmartPulse.Reporting;

namespace SmartPulse.Conversations.Deciding;

/// <summary>The address, the name or how to reach them, put right after booking: kept with the visit and said back, staff are told, and the appointment stands.</summary>
internal static class AfterBookingCorrections
{
    /// <summary>Keeps what was put right; false where nothing was, or where the visit cannot stand as it is: that is for staff.</summary>
    public static bool Heard(ConversationTurn turn, OpportunityId id, Findings findings)
    {
        var o = turn.Get(id);
        if (o.BookedSlot!.End <= turn.Now || findings.Time is not null || findings.Emergency is not null || findings.Acts.Any(a => (a is Act.Late && findings.Address?.Value is not { Street: null, Flat: not null }) || a is Act.AskEta or Act.Complain or Act.AskArea))
        {
            return false;
        }

        var address = findings.Address?.Value is { } said && (said.Street is not null || said.Flat is not null) && Services.Of(turn.Context.Of(o), o.Intake.Service)?.Place == Tenants.PlaceOfService.AtCustomers ? said : null;
        if (address is { PostalCode: { } code } && code != o.Intake.Address?.PostalCode)
        {
            return false; // Another postal area: whether the time holds there is not known here.
        }

        var name = findings.Name?.Value is { } called && called != o.Intake.Name ? called : null;
        var reached = findings.Phone?.Words ?? findings.Email?.Words;
        if (address is null && name is null && reached is null)
        {
            return false;
        }

        turn.Emit(new ConversationEvent.IntakeFilled(id, new()
        {
            Address = address,
            Name = name,
            Note = reached is null ? null : o.Intake.Note is { } before ? $"{before}\n{reached}" : reached,
        }));
        var now = turn.Get(id).Intake;
        turn.AnswerText = string.Join(", ", new[] { address is null ? null : Line(now.Address!), name, reached }.Where(part => part is not null));
        turn.Raise(id, TaskKind.Notice, "corrected-after-booking", turn.Now);
        turn.Move(id, Stage.Booked);
        Texts.Say(turn, id, Phrase.VisitCorrected);
        return true;
    }

    private static string Line(ServiceAddress address) => string.Join(' ', new[] { address.Street, address.Flat }.Where(part => part is not null));
}
