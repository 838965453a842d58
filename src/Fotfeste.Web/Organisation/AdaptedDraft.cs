namespace Fotfeste.Web;

/// <summary>An adapted method as somebody works on it: what its draft says, what it was copied from, and how a change is kept.</summary>
public sealed class AdaptedDraft
{
    readonly Vocabulary vocabulary;

    AdaptedDraft(AdaptedMethod method, MethodPack pack, MethodPack original, MethodPack? newest, Vocabulary vocabulary) =>
        (Method, Pack, Original, Newest, this.vocabulary) = (method, pack, original, newest, vocabulary);

    public AdaptedMethod Method { get; }
    /// <summary>As it would be published now.</summary>
    public MethodPack Pack { get; }
    public MethodPack Original { get; }
    /// <summary>The newest published version; null before the first.</summary>
    public MethodPack? Newest { get; }

    /// <summary>Phases of the original, or of the newest version, that the draft leaves out.</summary>
    public IReadOnlyList<Phase> LeftOut => [.. Original.Phases.Concat(Newest?.Phases ?? []).Where(p => !Pack.Has(p.Code)).DistinctBy(p => p.Code)];

    /// <summary>The draft; without one, the newest version on its way to become the next.</summary>
    public static AdaptedDraft Of(AdaptedMethod method, PackShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(shelf);
        var newest = method.Newest is { } version ? Read(method, version.Content) : null;
        var pack = method.Draft is { } draft ? Read(method, draft) : newest ?? throw new NotHere();
        return new(method, pack with { Key = method.Next }, shelf.Method(method.Origin), newest, shelf.Vocabulary);
    }

    /// <summary>A first draft, of a copy or of a file.</summary>
    /// <exception cref="BrokenPack">It breaks a rule of packs.</exception>
    public static AdaptedMethod Begin(Id<AdaptedMethod> id, Id<Organisation> organisation, Id<Unit>? unit, MethodPack pack, MethodPack original, string own, Vocabulary vocabulary)
    {
        var (read, content) = Written(pack.AttributedAfter(original, own), vocabulary);
        return AdaptedMethod.Begin(id, organisation, unit, read, content);
    }

    /// <summary>The draft says this from now on. The caller saves.</summary>
    /// <param name="pack">A reshaped <see cref="Pack"/>.</param>
    /// <param name="own">The organisation's name: whose suggestion a changed limit is.</param>
    /// <exception cref="BrokenPack">It breaks a rule of packs; nothing is kept.</exception>
    public void Keep(MethodPack pack, string own)
    {
        var (read, content) = Written(pack.AttributedAfter(Original, own), vocabulary);
        Method.Redraft(read, content);
    }

    /// <summary>The draft becomes a version, with this reason. The caller saves.</summary>
    public void Publish(Id<AdaptedVersion> id, string note, string own, Id<StaffMember> by, DateOnly today)
    {
        var (read, content) = Written((Pack with { Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim() }).AttributedAfter(Original, own), vocabulary);
        Method.Publish(id, read, Newest, content, by, today);
    }

    static MethodPack Read(AdaptedMethod method, string content) => PackReader.PublishedMethod(method.Code, content);

    // What cannot be read back, or uses words that nobody defines, is refused here and not when somebody needs it.
    static (MethodPack Pack, string Content) Written(MethodPack pack, Vocabulary vocabulary)
    {
        var content = PackWriter.Method(pack);
        var read = PackReader.OwnMethod(pack.Key.Code, content);
        var undefined = ShelfRules.Undefined(pack.Key.Code, read, vocabulary).ToList();
        return undefined.Count == 0 ? (read, content) : throw new BrokenPack(undefined);
    }
}
