namespace Fotfeste.Web;

/// <summary>What one of us should know about a firm before calling: whether to leave it in peace, who of us spoke with it last, and who works on a lead there. Where a name is only nearly known, which firms it may be.</summary>
public sealed record FirmTold
{
    /// <summary>Null while the name is only nearly known.</summary>
    public Employer? Firm { get; private init; }
    /// <summary>Why it is to be left in peace, unless the page asks about that itself.</summary>
    public DoNotContact? Quiet { get; private init; }
    public ColleagueTalk? Talk { get; private init; }
    /// <summary>Colleagues who work on a lead there.</summary>
    public IReadOnlyList<string> Others { get; private init; } = [];
    /// <summary>The reader's own lead there, the latest; null when there is none.</summary>
    public Id<Lead>? Mine { get; private init; }
    /// <summary>Whom the name may mean.</summary>
    public IReadOnlyList<string> Nearly { get; private init; } = [];

    /// <summary>What they may hear about the person that it is about; null while it is about nobody in particular.</summary>
    public MayBeTold? May { get; private init; }

    /// <summary>Nothing keeps anybody from calling.</summary>
    public bool IsClear => Quiet is null && Talk is null && Others.Count == 0 && Mine is null;

    /// <summary>About the firm that a form means; null when it names none, or one that nobody knows.</summary>
    /// <param name="store">The reader's.</param>
    /// <param name="answer">What the form says.</param>
    /// <param name="about">Whose support it is about; null for nobody in particular.</param>
    public static async Task<FirmTold?> Of(Store store, EmployerAnswer answer, Id<Enrolment>? about = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (await answer.MeansAsync(store) is { } firm) return await (await Of(store, firm)).Beside(answer).AboutAsync(store, about);
        var nearly = await answer.NearlyAsync(store);
        return nearly.Count == 0 || answer.IsAnother || answer.Candidates.Count > 0 ? null : new() { Nearly = [.. nearly.Select(e => e.Name)] };
    }

    /// <param name="store">The reader's.</param>
    /// <param name="firm">In sight.</param>
    /// <param name="besides">A lead that is at hand already and not told of.</param>
    public static async Task<FirmTold> Of(Store store, Id<Employer> firm, Id<Lead>? besides = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var leads = (await store.LeadsWith(firm)).Where(l => l.Lead.Id != besides && l.Lead.Stage.IsUnderWay()).ToLookup(l => l.Lead.StaffId == store.Actor.StaffId);
        return new()
        {
            Firm = await store.Employers.ById(firm),
            Quiet = await store.DoNotContacts.On(firm, store.Actor.Today),
            Talk = await store.LastTalkByOthers(firm),
            Others = [.. leads[false].Select(l => l.Staff).Concat(await store.LeadsByOthers(firm)).Distinct()],
            Mine = leads[true].FirstOrDefault()?.Lead.Id,
        };
    }

    /// <summary>With what they may hear about somebody.</summary>
    public async Task<FirmTold> AboutAsync(Store store, Id<Enrolment>? person) =>
        person is { } about && Firm is { } firm ? this with { May = await MayBeTold.Of(store, about, firm.Id) } : this;

    /// <summary>Beside a question about that very thing, peace is not said twice.</summary>
    public FirmTold Beside(EmployerAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.Quiet is null ? this : this with { Quiet = null };
    }
}
