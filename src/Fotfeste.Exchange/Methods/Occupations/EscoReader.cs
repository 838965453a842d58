using System.Text.Json;
using System.Text.RegularExpressions;

namespace Fotfeste.Exchange;

/// <summary>Reads ESCO as its portal hands it out: <c>occupations_xx.csv</c>, <c>ISCOGroups_xx.csv</c>, <c>skills_xx.csv</c> and <c>occupationSkillRelations_xx.csv</c>, in one language or several; also lists of labels as JSON. A table is known by its headings.</summary>
public static partial class EscoReader
{
    const string English = "en";

    /// <param name="files">Those of the folder; what is no table of ESCO is passed over.</param>
    public static RegisterReading Read(IEnumerable<SpreadsheetFile> files)
    {
        var draft = new RegisterDraft();
        // Names first, since the relations speak of them.
        foreach (var file in files.OrderBy(f => f.Name.Contains("Relations", StringComparison.OrdinalIgnoreCase)).ThenBy(f => f.Name, StringComparer.Ordinal))
        {
            using var stream = file.Open();
            if (file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) RegisterJson.Read(file.ShownName, stream, draft, root => Labels(file.ShownName, root, draft));
            else if (file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            {
                using var text = new StreamReader(stream);
                new RegisterTable(file.ShownName, draft).Read(text, ',', isQuoted: true, table => RowsOf(table, draft));
            }
        }
        return draft.Done();
    }

    static Action? RowsOf(RegisterTable table, RegisterDraft draft)
    {
        var language = InName().Match(table.File) is { Success: true } name ? name.Groups[1].Value.ToLowerInvariant() is var code && code == "no" ? "nb" : code : English;
        if (table.Has("occupationUri", "relationType", "skillUri")) return () => Relation(table, draft);
        if (!table.Has("preferredLabel") || !(table.Has("conceptUri") || table.Has("originUri"))) return null;
        if (table.Has("iscoGroup") || table.Has("iscoGroupCode")) return () => Occupation(table, draft, language);
        if (table.Has("skillType") && !table.Has("broaderConceptUri")) return () => Skill(table, draft, language);
        return table.Has("code") && table.File.Contains("isco", StringComparison.OrdinalIgnoreCase) ? () => Group(table, draft, language) : null;
    }

    static void Occupation(RegisterTable table, RegisterDraft draft, string language)
    {
        var (code, isco) = (new OccupationCode(OccupationScheme.Esco, table["code"]), table["iscoGroup", "iscoGroupCode"].TrimStart('C'));
        if (!OccupationCode.IsCode(code.Code)) table.Reject(RegisterFaultKind.NotACode, code.Code);
        else Add(table, draft, code, IscoGroups.Or(isco), isGroup: false, language);
    }

    static void Group(RegisterTable table, RegisterDraft draft, string language)
    {
        var code = table["code"].TrimStart('C');
        if (IscoGroups.Or(code).Length == 0) table.Reject(RegisterFaultKind.NotACode, code);
        else Add(table, draft, new(OccupationScheme.Isco, code), code, isGroup: true, language);
    }

    static void Add(RegisterTable table, RegisterDraft draft, OccupationCode code, string isco, bool isGroup, string language)
    {
        if (table["preferredLabel"] is not { Length: > 0 } name) table.Reject(RegisterFaultKind.NameMissing, code.Code);
        else if (!draft.Add(code, isco, isGroup, table["conceptUri", "originUri"], language, Names(table, name))) table.Reject(RegisterFaultKind.Twice, code.Code);
    }

    static void Skill(RegisterTable table, RegisterDraft draft, string language)
    {
        var code = Tail(table["conceptUri", "originUri"]);
        if (!OccupationCode.IsCode(code)) table.Reject(RegisterFaultKind.NotACode, code);
        else if (table["preferredLabel"] is not { Length: > 0 } name) table.Reject(RegisterFaultKind.NameMissing, code);
        else if (!draft.AddSkill(code, language, [name])) table.Reject(RegisterFaultKind.Twice, code); // what else it is called stays in the file: nobody searches by it
    }

    static void Relation(RegisterTable table, RegisterDraft draft)
    {
        var skill = Tail(table["skillUri"]);
        if (draft.ByUri(table["occupationUri"]) is not { } occupation) table.Reject(RegisterFaultKind.Unknown, table["occupationUri"]);
        else if (!draft.HasSkill(skill)) table.Reject(RegisterFaultKind.Unknown, table["skillUri"]);
        else draft.Need(occupation, new(skill, table["relationType"] == "essential"));
    }

    // [{ "uri": …, "notation": "2422.10", "prefLabel": { "sv": … } }], where a notation of digits alone is that of a group.
    static void Labels(string file, JsonElement root, RegisterDraft draft)
    {
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() == 0 || root[0].Text("uri").Length == 0 || !root[0].TryGetProperty("prefLabel", out _)) return;
        draft.Understood();
        foreach (var item in root.EnumerateArray())
        {
            var (uri, notation) = (item.Text("uri"), item.Text("notation"));
            var labels = item.TryGetProperty("prefLabel", out var given) && given.ValueKind == JsonValueKind.Object ? given.EnumerateObject().Select(l => (l.Name, Text: l.Value.ValueKind == JsonValueKind.String ? l.Value.GetString()! : "")).Where(l => l.Text.Length > 0).ToList() : [];
            var isSkill = uri.Contains("/skill/", StringComparison.Ordinal);
            var isGroup = uri.Contains("/isco/", StringComparison.Ordinal);
            var isWrong = isSkill ? !OccupationCode.IsCode(Tail(uri)) : isGroup ? IscoGroups.Or(notation).Length == 0 : !OccupationCode.IsCode(notation);
            if (isWrong) draft.Reject(file, null, RegisterFaultKind.NotACode, isSkill ? uri : notation);
            else if (labels.Count == 0) draft.Reject(file, null, RegisterFaultKind.NameMissing, uri);
            else
            {
                foreach (var (language, text) in labels)
                {
                    if (isSkill) draft.AddSkill(Tail(uri), language, [text]);
                    else draft.Add(new(isGroup ? OccupationScheme.Isco : OccupationScheme.Esco, notation), IscoGroups.Or(notation.Split('.')[0]), isGroup, uri, language, [text]);
                }
            }
        }
    }

    static IEnumerable<string> Names(RegisterTable table, string first) => table["altLabels"].Split('\n').Prepend(first);

    static string Tail(string uri) => uri[(uri.LastIndexOf('/') + 1)..];

    [GeneratedRegex("_([a-zA-Z]{2})\\.csv$")]
    private static partial Regex InName();
}
