namespace Fotfeste.Domain;

/// <summary>A text of class C3 or C4. It shows itself to nobody by accident: only <see cref="Reveal"/> gives the words.</summary>
public sealed class Sealed(string text) : IEquatable<Sealed>
{
    /// <summary>Nothing was written.</summary>
    public static Sealed Nothing { get; } = new("");

    /// <summary>What somebody typed, trimmed; nothing when it was nothing.</summary>
    public static Sealed Of(string? typed) => string.IsNullOrWhiteSpace(typed) ? Nothing : new(typed.Trim());

    public bool IsEmpty => text.Length == 0;

    /// <summary>This text, or the other when nothing was written.</summary>
    public Sealed Or(Sealed other) => IsEmpty ? other : this;

    public string Reveal() => text;

    public bool Equals(Sealed? other) => other is not null && other.Reveal() == text;
    public override bool Equals(object? obj) => Equals(obj as Sealed);
    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);
    public override string ToString() => "(sealed)";
}
