using Fotfeste.Web;

[assembly: TextFamily("occupations.part", typeof(Fotfeste.Domain.NearnessPart))]
[assembly: TextFamily("occupations.scheme", typeof(Fotfeste.Domain.OccupationScheme))]

namespace Fotfeste.Web;

/// <summary>What lists of occupations are called.</summary>
static class OccupationTexts
{
    public static string SchemeKey(OccupationScheme scheme) => Texts.KeyOf(scheme);

    /// <summary>Of a source that was imported.</summary>
    public static string SourceKey(string source) => SchemeKey(Enum.Parse<OccupationScheme>(source, ignoreCase: true));
}
