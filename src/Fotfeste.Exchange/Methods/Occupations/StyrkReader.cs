using System.Text.Json;

namespace Fotfeste.Exchange;

/// <summary>Reads STYRK-08: the version that Statistics Norway hands out as JSON, and NAV's names below its groups, <c>NNNN.NN</c>, with what else they are called.</summary>
public static class StyrkReader
{
    const string Norwegian = "nb";

    /// <param name="files">Those of the folder; what is neither of the two is passed over.</param>
    public static RegisterReading Read(IReadOnlyList<SpreadsheetFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var draft = new RegisterDraft();
        List<SpreadsheetFile> named = [];
        foreach (var file in files.Where(f => f.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
        {
            ReadOne(file, draft, root =>
            {
                if (root.ValueKind == JsonValueKind.Array) named.Add(file);
                else Standard(file.ShownName, root, draft);
            });
        }
        foreach (var file in named) ReadOne(file, draft, root => Names(file.ShownName, root, draft)); // NAV's file repeats the groups: the standard's own name counts
        return draft.Done();
    }

    static void ReadOne(SpreadsheetFile file, RegisterDraft draft, Action<JsonElement> read)
    {
        using var stream = file.Open();
        RegisterJson.Read(file.ShownName, stream, draft, read);
    }

    static void Standard(string file, JsonElement root, RegisterDraft draft)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("classificationItems", out var items) || items.ValueKind != JsonValueKind.Array) return;
        draft.Understood();
        foreach (var item in items.EnumerateArray())
        {
            var (code, name) = (item.Text("code"), item.Text("name"));
            if (!IsGroup(code)) draft.Reject(file, null, RegisterFaultKind.NotACode, code);
            else if (name.Length == 0) draft.Reject(file, null, RegisterFaultKind.NameMissing, code);
            else if (!draft.Add(new(OccupationScheme.Styrk, code), Isco(code), isGroup: true, "", Norwegian, [name])) draft.Reject(file, null, RegisterFaultKind.Twice, code);
        }
    }

    static void Names(string file, JsonElement root, RegisterDraft draft)
    {
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() == 0 || root[0].Text("categoryType") != "STYRK08NAV") return;
        draft.Understood();
        foreach (var item in root.EnumerateArray())
        {
            var (said, name) = (item.Text("code"), item.Text("name"));
            var code = new OccupationCode(OccupationScheme.Styrk, said);
            if (IsGroup(said) && draft.Has(code)) continue;
            if (!IsGroup(said) && !IsName(said)) draft.Reject(file, null, RegisterFaultKind.NotACode, said);
            else if (name.Length == 0) draft.Reject(file, null, RegisterFaultKind.NameMissing, said);
            else if (!draft.Add(code, Isco(said.Split('.')[0]), IsGroup(said), "", Norwegian, Also(item).Prepend(name))) draft.Reject(file, null, RegisterFaultKind.Twice, said);
        }
    }

    static IEnumerable<string> Also(JsonElement item) => item.TryGetProperty("alternativeNames", out var names) && names.ValueKind == JsonValueKind.Array
        ? names.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String).Select(n => n.GetString()!)
        : [];

    static bool IsGroup(string code) => code.Length is > 0 and <= 4 && code.All(char.IsAsciiDigit);

    static bool IsName(string code) => code.Length == 7 && code[4] == '.' && IsGroup(code[..4]) && IsGroup(code[5..]);

    static string Isco(string code) => code.Length < 4 ? IscoGroups.Or(code) : IscoGroups.OfStyrk(code) ?? "";
}
