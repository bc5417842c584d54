using SmartPulse.Gateway.Hosting;
using SmartPulse.Gateway.SignIn;

namespace SmartPulse.Gateway.Demo;

/// <summary>Registers the demo. After the engine, because hosted services start in the order of their registration.</summary>
internal static class DemoRegistration
{
    /// <summary>Adds it; its businesses are what the printed link opens when nothing else is configured.</summary>
    public static void AddDemo(this IServiceCollection services, DataDirectory data)
    {
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section);
        services.AddSingleton(FirstStart.Find(data));
        services.AddHostedService<DemoSeeder>();
        services.PostConfigure<SignInOptions>(static options =>
        {
            if (options.Organisations.Count == 0)
            {
                foreach (var business in DemoBusiness.All)
                {
                    options.Organisations.Add(business.Organisation.Organisation.Value);
                }
            }
        });
    }
}
