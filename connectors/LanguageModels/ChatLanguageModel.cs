using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using SmartPulse.Conversations;

namespace SmartPulse.Connectors.LanguageModels;

/// <summary>Asks a chat model. Whatever goes wrong is no answer: the dialogue has its own way on, and waits for nobody.</summary>
internal sealed class ChatLanguageModel : ILanguageModel
{
    private readonly IChatClient chat;
    private readonly ModelInstruments instruments;
    private readonly ModelHealth health;
    private readonly int atOnce;
    private readonly ResiliencePipeline<string?> breaker;
    private int underWay;

    public ChatLanguageModel(IChatClient chat, IOptions<LanguageModelOptions> options, ModelInstruments instruments, ModelHealth health, TimeProvider time)
    {
        this.chat = chat;
        this.instruments = instruments;
        this.health = health;
        atOnce = options.Value.QuestionsAtOnce;
        breaker = new ResiliencePipelineBuilder<string?> { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<string?>
            {
                FailureRatio = 0.5,
                MinimumThroughput = 8,
                SamplingDuration = TimeSpan.FromSeconds(30),
                BreakDuration = options.Value.RestAfterFailures,
                ShouldHandle = static outcome => ValueTask.FromResult(outcome.Outcome.Exception is not null),
            })
            .Build();
    }

    /// <inheritdoc/>
    public bool IsOn => true;

    /// <inheritdoc/>
    public async Task<string?> AskAsync(ModelPrompt prompt, CancellationToken cancellation)
    {
        var began = instruments.Began();
        if (Interlocked.Increment(ref underWay) > atOnce)
        {
            Interlocked.Decrement(ref underWay);
            instruments.Ended("too-many", began);
            return null;
        }

        try
        {
            var answer = await breaker.ExecuteAsync(async token => await ReadAsync(prompt, token), cancellation);
            if (answer is not null && !answer.AsSpan().TrimStart().StartsWith('{'))
            {
                return Failed(ModelTrouble.Schema, began); // Prose: it was shown the schema and paid no heed.
            }

            health.Answered();
            instruments.Ended(answer is null ? "refused" : "answered", began);
            return answer;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Failed(ModelTrouble.Late, began);
            throw;
        }
        catch (BrokenCircuitException)
        {
            instruments.Ended("resting", began);
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Servers fail in as many ways as there are servers, and the client's exceptions may repeat what was sent: what kind of failure it was has to do.
            return Failed(ModelTroubles.Of(e), began);
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    private string? Failed(ModelTrouble trouble, long began)
    {
        health.Failed(trouble);
        instruments.Ended(trouble.Outcome, began);
        return null;
    }

    private async Task<string?> ReadAsync(ModelPrompt prompt, CancellationToken cancellation)
    {
        using var schema = JsonDocument.Parse(prompt.Schema);
        var response = await chat.GetResponseAsync(
            [new(ChatRole.System, prompt.Instructions), new(ChatRole.User, prompt.Words)],
            new()
            {
                Temperature = 0,
                ResponseFormat = ChatResponseFormat.ForJsonSchema(schema.RootElement.Clone(), "reading"),
                AdditionalProperties = new() { ["strict"] = true },
            },
            cancellation);
        instruments.Used(response.Usage);
        return response.Text is { Length: > 0 and <= ModelPrompt.LongestAnswer } text && response.FinishReason != ChatFinishReason.ContentFilter ? text : null;
    }
}
