namespace Fotfeste.Domain;

/// <summary>Which pack, and which version of it: a record keeps the version it was made under.</summary>
public readonly record struct PackKey(string Code, int Version)
{
    public override string ToString() => $"{Code}@{Version}";
}
