using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SmartPulse.Telemetry;

/// <summary>Makes the loggers of the whole host, which show every exception discreetly (<see cref="DiscreetException"/>), whoever logs it and wherever it goes.</summary>
internal sealed class DiscreetLoggers(
    IEnumerable<ILoggerProvider> providers, IOptionsMonitor<LoggerFilterOptions> filters, IOptions<LoggerFactoryOptions> options, IExternalScopeProvider? scopes = null)
    : ILoggerFactory
{
    private readonly LoggerFactory inner = new(providers, filters, options, scopes);

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Discreet(inner.CreateLogger(categoryName));

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider) => inner.AddProvider(provider);

    /// <inheritdoc/>
    public void Dispose() => inner.Dispose();

    private sealed class Discreet(ILogger inner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (inner.IsEnabled(logLevel))
            {
                inner.Log(logLevel, eventId, state, DiscreetException.Of(exception), formatter);
            }
        }
    }
}
