namespace Fotfeste.Web;

/// <summary>What somebody saved a moment ago: which kind of save, and the identities that taking it back needs. Never a word of what was written.</summary>
/// <param name="Kind">Of an <see cref="UndoKind"/>; <see cref="Undone"/> when it has been taken back.</param>
/// <param name="At">When, by the server's clock.</param>
/// <param name="By">Who saved it: nobody else is offered to undo it.</param>
/// <param name="What">In the kind's own order.</param>
public sealed record LastSave(string Kind, DateTimeOffset At, Id<StaffMember> By, IReadOnlyList<string> What)
{
    public const string Undone = "undone";

    public bool IsUndone => Kind == Undone;

    /// <exception cref="NotHere">Nothing there, or no identity.</exception>
    public Id<T> Id<T>(int at) => at < What.Count && Domain.Id<T>.TryParse(What[at], null, out var id) ? id : throw new NotHere();
}
