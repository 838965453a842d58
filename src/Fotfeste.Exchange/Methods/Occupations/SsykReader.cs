using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>Reads SSYK 2012 out of JobTech's taxonomy: the occupation groups by their four digits, and the occupation names by their concept, as ads name them.</summary>
public static class SsykReader
{
    const string Swedish = "sv";

    /// <param name="files">Those of the folder; what is no taxonomy is passed over.</param>
    public static RegisterReading Read(IReadOnlyList<SpreadsheetFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var draft = new RegisterDraft();
        foreach (var file in files.Where(f => f.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
        {
            using var stream = file.Open();
            RegisterJson.Read(file.ShownName, stream, draft, root => Taxonomy(file.ShownName, root, draft));
        }
        return draft.Done();
    }

    static void Taxonomy(string file, JsonElement root, RegisterDraft draft)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("occupation-group", out var groups) || groups.ValueKind != JsonValueKind.Object) return;
        draft.Understood();
        foreach (var group in groups.EnumerateObject()) Add(file, draft, group.Value, group.Value.Text("legacyAmsTaxonomyId"), isGroup: true);
        if (!root.TryGetProperty("occupation-name", out var names) || names.ValueKind != JsonValueKind.Object) return;
        foreach (var name in names.EnumerateObject()) Add(file, draft, name.Value, name.Value.Text("conceptId"), isGroup: false);
    }

    // A name says nothing of its group in this file. A group has the code of ISCO where ISCO has one of that number: there is no official key, so no other is guessed.
    static void Add(string file, RegisterDraft draft, JsonElement item, string code, bool isGroup)
    {
        var name = item.Text("preferredTerm");
        if (!OccupationCode.IsCode(code) || (isGroup && !(code.Length == 4 && code.All(char.IsAsciiDigit)))) draft.Reject(file, null, RegisterFaultKind.NotACode, code);
        else if (name.Length == 0) draft.Reject(file, null, RegisterFaultKind.NameMissing, code);
        else if (!draft.Add(new(OccupationScheme.Ssyk, code), isGroup ? IscoGroups.Or(code) : "", isGroup, "", Swedish, [name])) draft.Reject(file, null, RegisterFaultKind.Twice, code);
    }
}
