using System.Collections.Immutable;

namespace SmartPulse.Conversations;

/// <summary>Lists of a state, whose items have an id each.</summary>
internal static class ImmutableArrays
{
    /// <summary>The list with the first item that <paramref name="isIt"/> finds replaced; the list itself when it finds none.</summary>
    public static ImmutableArray<T> ReplaceFirst<T>(this ImmutableArray<T> items, Func<T, bool> isIt, Func<T, T> change)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (isIt(items[i]))
            {
                return items.SetItem(i, change(items[i]));
            }
        }

        return items;
    }
}
