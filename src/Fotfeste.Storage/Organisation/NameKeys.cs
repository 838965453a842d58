using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Fotfeste.Storage;

/// <summary>Two stored keys beside every name: one that sorts in the organisation's language on both databases, one that searches compare.</summary>
public static class NameKeys
{
    public const string SortKey = nameof(SortKey);
    public const string SearchKey = nameof(SearchKey);

    /// <param name="model">The model being built.</param>
    /// <param name="collation">What makes the database compare byte by byte; null where it does so anyway.</param>
    internal static void Map(ModelBuilder model, string? collation)
    {
        foreach (var type in model.Model.GetEntityTypes().Where(t => typeof(INamed).IsAssignableFrom(t.ClrType)).ToList())
        {
            foreach (var (key, column) in new[] { (SortKey, "sort_key"), (SearchKey, "search_key") })
            {
                var property = model.Entity(type.ClrType).Property<string>(key).HasColumnName(column);
                if (collation is not null) property.UseCollation(collation);
            }
            // Lists walk it in the order of names; a search reads it alone, for it holds what is compared and whose it is.
            model.Entity(type.ClrType).HasIndex(SortKey, nameof(IOwned.OrganisationId), SearchKey, "Id").HasDatabaseName($"ix_{type.GetTableName()}_sort_key");
        }
    }

    /// <summary>In the order of names in the organisation's language; equal names by identity, so that no page of a list skips anybody.</summary>
    public static IOrderedQueryable<T> ByName<T>(this IQueryable<T> rows) where T : class, INamed =>
        rows.OrderBy(r => EF.Property<string>(r, SortKey)).ThenBy(r => EF.Property<Id<T>>(r, "Id"));

    /// <summary>Whose folded name holds the folded words, all of them, in any order.</summary>
    public static IQueryable<T> Named<T>(this IQueryable<T> rows, string words) where T : class, INamed
    {
        foreach (var word in Folded(words))
            rows = rows.Where(r => EF.Property<string>(r, SearchKey).Contains(word));
        return rows;
    }

    /// <summary>The same question, asked of a search key that is at hand.</summary>
    internal static bool Holds(string searchKey, string words) => Folded(words).All(word => searchKey.Contains(word, StringComparison.Ordinal));

    static string[] Folded(string words) => LooseName.Fold(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Each of the folded words begins a word of the folded name.</summary>
    internal static IQueryable<T> Beginning<T>(this IQueryable<T> rows, IReadOnlyList<string> words) where T : class, INamed
    {
        foreach (var word in words)
        {
            var later = " " + word;
            rows = rows.Where(r => EF.Property<string>(r, SearchKey).StartsWith(word) || EF.Property<string>(r, SearchKey).Contains(later));
        }
        return rows;
    }

    /// <summary>A key whose ordinal order is the language's order; hexadecimal, so that every database compares it alike.</summary>
    public static string SortKeyOf(string name, string language) => Convert.ToHexString(CultureInfo.GetCultureInfo(language).CompareInfo.GetSortKey(name, CompareOptions.IgnoreCase).KeyData);

    internal static async Task FillAsync(Store store, CancellationToken stop)
    {
        var named = store.ChangeTracker.Entries<INamed>().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList();
        if (named.Count == 0) return;
        var language = store.SortLanguage ??= store.ChangeTracker.Entries<Organisation>().Select(o => o.Entity.Language).FirstOrDefault()
            ?? await store.Organisations.AsNoTracking().Select(o => o.Language).FirstOrDefaultAsync(stop) ?? "nb";
        foreach (var entry in named) Fill(entry, language);
    }

    static void Fill(EntityEntry<INamed> entry, string language)
    {
        entry.Property(SortKey).CurrentValue = SortKeyOf(entry.Entity.Name, language);
        entry.Property(SearchKey).CurrentValue = LooseName.Fold(entry.Entity.Name);
    }
}
