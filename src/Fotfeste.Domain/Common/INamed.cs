namespace Fotfeste.Domain;

/// <summary>Has a name that lists are sorted and searched by. The store keeps its sort key in the organisation's language beside it.</summary>
public interface INamed
{
    string Name { get; }
}
