namespace Fotfeste.Web;

/// <summary>One kind of save that can be taken back for a few seconds.</summary>
/// <param name="Name">Stands in <see cref="LastSave.Kind"/>.</param>
/// <param name="TakeBackAsync">Takes it back in the store, which is saved afterwards: withdrawn, never deleted. Refuses when something has changed since.</param>
/// <param name="Then">Where to go afterwards when the page that one was on is no more; null to stay.</param>
public sealed record UndoKind(string Name, Func<Store, LastSave, Task> TakeBackAsync, Func<LastSave, string>? Then = null)
{
    /// <summary>The last day on which whoever saved it was sure to see what it is about: when that day is over, it is taken back as that person saw things then. Null when it is in sight still.</summary>
    public Func<LastSave, DateOnly>? SeenOn { get; init; }
}
