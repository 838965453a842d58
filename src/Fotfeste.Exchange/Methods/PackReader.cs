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
    public static MethodPack Method(string file, string json, IReadOnlyList<string>? languages = null) => throw new NotImplementedException();

    /// <inheritdoc cref="Method"/>
    public static FormsPack Forms(string file, string json, IReadOnlyList<string>? languages = null) => throw new NotImplementedException();
}
