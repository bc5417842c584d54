using Microsoft.Extensions.Logging;

namespace SmartPulse.Connectors.LanguageModels;

/// <summary>
/// Whether the configured model answers. A wrong key shows nowhere else: customers are served without a model as well. One line of the log for each change; no words of
/// anybody, no key and nothing that the server said.
/// </summary>
internal sealed partial class ModelHealth(ILogger<ModelHealth> logger)
{
    /// <summary>So many answers of one kind in a row are no bad moment.</summary>
    private const int InARow = 3;

    private readonly Lock gate = new();
    private ModelTrouble? last;
    private int row;

    /// <summary>What is wrong; null when nothing is, or nothing has been asked.</summary>
    public ModelTrouble? Trouble { get; private set; }

    /// <summary>It answered.</summary>
    public void Answered()
    {
        lock (gate)
        {
            (last, row) = (null, 0);
            if (Trouble is null)
            {
                return;
            }

            Trouble = null;
        }

        LogAnswers();
    }

    /// <summary>It did not, and why.</summary>
    public void Failed(ModelTrouble trouble)
    {
        lock (gate)
        {
            row = last == trouble ? row + 1 : 1;
            last = trouble;
            if (Trouble == trouble || (row < InARow && !trouble.IsCertain))
            {
                return;
            }

            Trouble = trouble;
        }

        LogTrouble(trouble.Outcome, trouble.Advice);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The language model does not answer: {Trouble}. Customers are served without it. {Advice} (SmartPulse:LanguageModel)")]
    private partial void LogTrouble(string trouble, string advice);

    [LoggerMessage(Level = LogLevel.Information, Message = "The language model answers again")]
    private partial void LogAnswers();
}
