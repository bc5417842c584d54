using SmartPulse.Tenants;

namespace SmartPulse.Conversations.Deciding;

/// <summary>Looks a service up.</summary>
internal static class Services
{
    public static ServiceSettings? Of(LocationSettings settings, ServiceId? id) =>
        id is null ? null : settings.Services.FirstOrDefault(s => s.Id == id);
}
