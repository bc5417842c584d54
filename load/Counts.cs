using System.CommandLine;

namespace SmartPulse.Load;

/// <summary>Options that count something.</summary>
internal static class Counts
{
    /// <summary>The option, which none or fewer is no value for: nothing would be done, and called well done.</summary>
    public static Option<int?> OneOrMore(this Option<int?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var said }] && int.TryParse(said, out var count) && count < 1)
            {
                result.AddError($"{option.Name} is {said}; 1 or more is expected.");
            }
        });
        return option;
    }
}
