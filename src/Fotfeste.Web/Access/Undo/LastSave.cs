using System.Globalization;

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

    /// <summary>Something ended with what was saved; this was its last day, or it had none.</summary>
    public static string Lasting(Guid id, DateOnly? until) => $"{id} {until?.ToString("O", CultureInfo.InvariantCulture)}";

    /// <summary>All that <see cref="Lasting"/> said, from that place on.</summary>
    public IReadOnlyDictionary<Guid, DateOnly?> Lasted(int from) => What.Skip(from).Select(w => w.Split(' ')).ToDictionary(w => Guid.Parse(w[0]), w => w[1].Length == 0 ? (DateOnly?)null : DateOnly.ParseExact(w[1], "O", CultureInfo.InvariantCulture));

    /// <summary>Nobody has changed the record since it was saved with this version.</summary>
    /// <exception cref="Refusal">Somebody has.</exception>
    public void Demand(int version, int at)
    {
        if (at >= What.Count || What[at] != Of(version)) throw new Refusal("access.undo-too-late");
    }

    public static string Of(int version) => version.ToString(CultureInfo.InvariantCulture);

    /// <exception cref="NotHere">Nothing there, or no identity.</exception>
    public Id<T> Id<T>(int at) => at < What.Count && Domain.Id<T>.TryParse(What[at], null, out var id) ? id : throw new NotHere();
}
