using System.Collections.Immutable;

namespace SmartPulse.Conversations;

/// <summary>Lists of a state, whose items have an id each.</summary>
internal static class ImmutableArrays
{
    /// <summary>The first item with that id, or null.</summary>
    public static T? Find<T, TId>(this ImmutableArray<T> items, TId id, Func<T, TId> idOf) where T : class where TId : IEquatable<TId>
    {
        foreach (var item in items)
        {
            if (idOf(item).Equals(id))
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>The list with that item in the place of another; the list itself when they are the same one, or when there is no other.</summary>
    public static ImmutableArray<T> Put<T>(this ImmutableArray<T> items, T? was, T now) where T : class =>
        was is null || ReferenceEquals(was, now) ? items : items.SetItem(IndexOf(items, was), now);

    /// <summary>The list without that very item of it.</summary>
    public static ImmutableArray<T> Without<T>(this ImmutableArray<T> items, T item) where T : class => items.RemoveAt(IndexOf(items, item));

    private static int IndexOf<T>(ImmutableArray<T> items, T item) where T : class => items.IndexOf(item, 0, items.Length, ReferenceEqualityComparer.Instance);
}
