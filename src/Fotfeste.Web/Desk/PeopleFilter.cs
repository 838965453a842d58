namespace Fotfeste.Web;

/// <summary>What of the people's list is shown, and in which order, as its address says it.</summary>
/// <param name="Show">Which part.</param>
/// <param name="Order">In which order.</param>
/// <param name="Phase">Only who is in this phase, as <see cref="PhaseWait.Place"/> names it; null for all.</param>
/// <param name="Part">Only whom this figure speaks of; null for all.</param>
public sealed record PeopleFilter(Shown Show, CaseloadOrder Order, string? Phase, DriftPart? Part)
{
    public static PeopleFilter Of(ListFilter said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return new(Read<Shown>(said["show"]) ?? Shown.All, Read<CaseloadOrder>(said["order"]) ?? CaseloadOrder.Name, said["phase"], Read<DriftPart>(said["part"]));
    }

    /// <summary>As it is saved; a phase goes before a figure, as it does in the list.</summary>
    public ListFilter Said => ListFilter.Of(ViewedList.Participants, ("phase", Phase), ("part", Phase is null ? Part?.ToString() : null), ("show", Show.ToString()), ("order", Order.ToString()));

    /// <summary>What it shows, in the reader's words.</summary>
    public string InWords(Words words, PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(shelf);
        var phase = Phase is not null && shelf.PhaseAt(Phase) is { } there ? words.Name(there.Phase, there.Method) : "";
        return string.Join(" · ", new[] { words.Of(Show), phase, Part is { } part ? words.Of(part) : "", $"{words["desk.order.label"]}: {words.Of(Order)}" }.Where(said => said.Length > 0));
    }

    static T? Read<T>(string? said) where T : struct, Enum => Enum.TryParse<T>(said, out var value) && Enum.IsDefined(value) ? value : null;
}
