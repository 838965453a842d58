namespace Fotfeste.Domain;

/// <summary>Another pack that running support could go on under: a newer version of its own, or the one that its programme has moved to. Nothing moves by itself.</summary>
/// <param name="From">What the person's current phase belongs to.</param>
/// <param name="To">What is offered.</param>
/// <param name="Now">The phase the person is in.</param>
/// <param name="IsDeclined">It was offered before, and the answer was: not now.</param>
public sealed record MethodOffer(MethodPack From, MethodPack To, PhaseSpell Now, bool IsDeclined)
{
    /// <summary>Null when the support has ended, has no phase yet, or already follows the newest.</summary>
    /// <param name="enrolment">With its phases.</param>
    /// <param name="programme">The method that the support's programme follows now.</param>
    /// <param name="shelf">Every pack, the organisation's own among them.</param>
    /// <param name="today">What is offered is what a programme could choose today.</param>
    public static MethodOffer? For(Enrolment enrolment, PackKey programme, PackShelf shelf, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        ArgumentNullException.ThrowIfNull(shelf);
        if (enrolment.Support.Until is not null || enrolment.CurrentPhase is not { } now) return null;
        var to = shelf.OfferedOn(today).FirstOrDefault(m => m.Key.Code == programme.Code) ?? shelf.Find(programme);
        if (to is null || (to.Key.Code == now.Method.Code && to.Key.Version <= now.Method.Version)) return null;
        return new(shelf.Method(now.Method), to, now, enrolment.DeclinedMethod == to.Key.ToString());
    }

    /// <summary>A newer version of the same method, not another one.</summary>
    public bool IsNewerVersion => From.Key.Code == To.Key.Code;

    /// <summary>The phase in which the support would go on: the one of the same code; null when somebody has to choose.</summary>
    public string? SamePhase => To.Has(Now.Code) ? Now.Code : null;
}
