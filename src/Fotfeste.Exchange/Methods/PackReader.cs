namespace Fotfeste.Exchange;

/// <summary>Reads packs, and refuses whatever is half: unknown fields, missing languages, codes that come twice.</summary>
public static class PackReader
{
    /// <summary>The languages that a pack of this house is written in.</summary>
    public static IReadOnlyList<string> AllLanguages { get; } = ["nb", "sv", "da", "fi", "is", "en"];

    /// <param name="file">Its name, for the errors.</param>
    /// <param name="json">Its content.</param>
    /// <param name="languages">Those that every text must be there in; null for <see cref="AllLanguages"/>.</param>
    /// <exception cref="BrokenPack">Every fault of the pack, each with file, path and rule.</exception>
    public static MethodPack Method(string file, string json, IReadOnlyList<string>? languages = null) => Read(file, json, languages, pack => new MethodPack(
        new PackKey(pack.Code("code"), pack.Whole("version", 1)),
        pack.Language("language"),
        pack.Texts("names"),
        pack.Items("phases", phase => new Phase(phase.Code("code"), phase.WholeOrNull("remindAfterDays", 1), phase.Texts("names"), phase.Texts("purpose")), phase => phase.Code),
        pack.WholeOrNull("mostPerFte", 1),
        pack.Whole("contactEveryDays", 1),
        pack.Text("source")));

    /// <inheritdoc cref="Method"/>
    public static FormsPack Forms(string file, string json, IReadOnlyList<string>? languages = null) => Read(file, json, languages, pack => new FormsPack(
        new PackKey(pack.Code("code"), pack.Whole("version", 1)),
        pack.Language("language"),
        pack.Items("forms", FormOf, form => form.Code),
        pack.Text("source")));

    static EmploymentForm FormOf(PackObject form) => new(
        form.Code("code"), form.Yes("isEmployment"), form.OneOf<CompetitiveClass>("class"), form.OneOf<Permanence>("permanence"), form.YesOrNull("isProtected"), form.Texts("names"));

    static T Read<T>(string file, string json, IReadOnlyList<string>? languages, Func<PackObject, T> read)
    {
        List<PackFault> faults = [];
        using var document = PackObject.Parse(file, json, faults);
        var pack = document is null ? default : new PackObject(document.RootElement, "$", new PackRules(file, languages ?? AllLanguages, faults)).Whole(read);
        return faults.Count == 0 ? pack! : throw new BrokenPack(faults);
    }
}
