using Microsoft.AspNetCore.Diagnostics;
using SmartPulse.Journals;

namespace SmartPulse.Gateway.Api;

/// <summary>What a caller hears when something was thrown or nothing was answered: problem details too, and nothing of the inside.</summary>
internal sealed partial class FailureAnswers(IHostApplicationLifetime lifetime, ILogger<FailureAnswers> logger) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            StoreUnavailableException store => Problems.TryLater($"The store cannot be used now ({store.Trouble})."),
            TimeoutException => Problems.TryLater("It took too long; whether it was done is not known."),
            OrleansException => Problems.TryLater("The host of conversations sheds load, or is stopping."),
            _ when lifetime.ApplicationStopping.IsCancellationRequested => Problems.TryLater("The gateway is stopping."),
            BadHttpRequestException => Problems.BadRequest("A part of it has not the form that is expected."),
            _ => Problems.Unexpected(),
        };
        if (problem.StatusCode >= 500)
        {
            LogFailed(httpContext.Request.Method, (httpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText, exception);
        }

        await problem.ExecuteAsync(httpContext);
        return true;
    }

    /// <summary>Answers that came without a body get one, under the API.</summary>
    public static Task WriteStatusAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var problem = http.Response.StatusCode switch
        {
            404 => Problems.NotFound(),
            405 => Problems.WrongMethod(),
            400 => Problems.BadRequest("A part of it has not the form that is expected."),
            415 => Problems.NotJson(),
            _ => null,
        };
        return problem?.ExecuteAsync(http) ?? Task.CompletedTask;
    }

    // The pattern and not the path: an address may hold what belongs into no log.
    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Route} failed")]
    private partial void LogFailed(string method, string? route, Exception exception);
}
