using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Fotfeste.Storage;

/// <summary>The hash of a record's stored content, the same on both databases. Sort and search keys are left out: they are made anew when the language's rules change.</summary>
static class RecordHash
{
    static readonly ConcurrentDictionary<IEntityType, (string Name, IProperty Property)[]> Columns = new();

    public static string Of(EntityEntry entry)
    {
        var text = new StringBuilder(entry.Metadata.ClrType.Name);
        var values = entry.CurrentValues; // once: each asking makes it anew
        foreach (var (name, property) in Columns.GetOrAdd(entry.Metadata, InOrder))
            text.Append('\n').Append(name).Append('=').Append(Plain(values[property]));
        return AuditEntry.HashOf(text.ToString());
    }

    static (string, IProperty)[] InOrder(IEntityType type) =>
        [.. type.GetFlattenedProperties().Where(p => !p.IsShadowProperty()).Select(p => (Name: Name(p), p)).OrderBy(p => p.Name, StringComparer.Ordinal)];

    static string Name(IProperty property) =>
        property.DeclaringType is IComplexType part ? $"{part.ComplexProperty.Name}.{property.Name}" : property.Name;

    static string Plain(object? value) => value switch
    {
        null => "",
        Sealed text => text.Reveal(),
        Hours hours => hours.PerWeek.ToString("0.####", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
