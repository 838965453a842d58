using System.Text.Json;

namespace Fotfeste.Web;

/// <summary>What somebody wants taken in: the uploaded files and what was said about them. It lies sealed in the job.</summary>
/// <param name="Folder">Random name of the folder below <c>uploads</c>.</param>
/// <param name="Names">What the files were called, in the order in which they lie there.</param>
/// <param name="Mapping">What their headings mean; null until somebody has said so, and for the set of tables.</param>
/// <param name="Defaults">Unit, programme and coach of rows that name none.</param>
public sealed record ImportOrder(string Folder, IReadOnlyList<string> Names, IReadOnlyDictionary<string, string?>? Mapping = null, PersonDefaults? Defaults = null)
{
    public const string Kind = "import";

    public static ImportOrder Of(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return JsonSerializer.Deserialize<ImportOrder>(job.Order.Reveal())!;
    }

    public Sealed Seal() => Sealed.Of(JsonSerializer.Serialize(this));
}
