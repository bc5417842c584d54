namespace SmartPulse.Gateway.Admission;

/// <summary>Every 503 of the API says when to come again, whoever answered it: the gate, a receipt, or what was thrown on the way.</summary>
internal static class RetryHeader
{
    /// <summary>Adds the header to an answer that begins as 503 without one.</summary>
    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
        {
            context.Response.OnStarting(Tell, context);
        }

        return next(context);
    }

    private static Task Tell(object state)
    {
        var context = (HttpContext)state;
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable && context.Response.Headers.RetryAfter.Count == 0)
        {
            context.RequestServices.GetRequiredService<AdmissionGate>().TellWhen(context);
        }

        return Task.CompletedTask;
    }
}
