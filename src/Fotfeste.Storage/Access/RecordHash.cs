using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Fotfeste.Storage;

/// <summary>The hash of a record's stored content, the same on both databases. Sort and search keys are left out: they are made anew when the language's rules change.</summary>
static class RecordHash
{
    static readonly ConcurrentDictionary<IEntityType, (string Name, IProperty Property, object? Unsaid)[]> Columns = new();

    public static string Of(EntityEntry entry)
    {
        var values = entry.CurrentValues; // once: each asking makes it anew
        return Of(entry.Metadata, property => values[property]);
    }

    public static string Of(IEntityType kind, Func<IProperty, object?> values)
    {
        var text = new StringBuilder(kind.ClrType.Name);
        foreach (var (name, property, unsaid) in Columns.GetOrAdd(kind, InOrder))
            if (values(property) is { } value && !value.Equals(unsaid) && Plain(value) is { Length: > 0 } said)
                text.Append('\n').Append(name).Append('=').Append(said.Length).Append(':').Append(said); // the length, so that no text can pass for two columns
        return AuditEntry.HashOf(text.ToString());
    }

    // A column that a later migration adds is empty, zero or no in old records, and their hash must still hold: such a value is not said.
    static (string, IProperty, object?)[] InOrder(IEntityType type) =>
        [.. type.GetFlattenedProperties().Where(p => !p.IsShadowProperty()).Select(p => (Name: Name(p), p, Unsaid(p.ClrType))).OrderBy(p => p.Name, StringComparer.Ordinal)];

    static object? Unsaid(Type type) => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;

    static string Name(IProperty property) =>
        property.DeclaringType is IComplexType part ? $"{part.ComplexProperty.Name}.{property.Name}" : property.Name;

    static string Plain(object value) => value switch
    {
        Sealed text => text.Reveal(),
        Hours hours => hours.PerWeek.ToString("0.####", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
