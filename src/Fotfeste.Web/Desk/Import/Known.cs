using System.Diagnostics.CodeAnalysis;

namespace Fotfeste.Web;

/// <summary>Records by the reference that rows know them by. A reference that two records share points to neither.</summary>
sealed class Known<T> where T : class
{
    readonly Dictionary<string, T> records = new(StringComparer.Ordinal);
    readonly HashSet<string> shared = new(StringComparer.Ordinal);

    public IEnumerable<T> All => records.Values.Distinct();

    public void Add(string reference, T record)
    {
        if (!records.TryAdd(reference, record)) shared.Add(reference);
    }

    public void AddRange(IEnumerable<T> found, Func<T, string?> reference)
    {
        foreach (var record in found)
            if (reference(record) is { } key) Add(key, record);
    }

    /// <summary>What was made in the pages has no reference; its id serves as one, and so does its name.</summary>
    public void AddRange(IEnumerable<T> found, Func<T, string?> reference, Func<T, string> id, Func<T, string> name)
    {
        foreach (var record in found)
        {
            if (reference(record) is { } key) Add(key, record);
            else
            {
                Add(id(record), record);
                Add(name(record), record);
            }
        }
    }

    public bool IsShared(string reference) => shared.Contains(reference);

    public bool TryGet(string reference, [NotNullWhen(true)] out T? record) => records.TryGetValue(reference, out record);
}
