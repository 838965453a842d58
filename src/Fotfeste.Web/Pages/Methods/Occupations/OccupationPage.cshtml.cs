using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fotfeste.Web;

/// <summary>One occupation: what it is called everywhere, where it stands, which skills it asks for, and what lies near it and why.</summary>
[Declares(FieldGroup.None, Purpose.None)]
public sealed class OccupationPageModel(Store store, KnownOccupations known, Words words) : PageModel
{
    /// <summary>So many near ones are shown, and so many other names of one language.</summary>
    public const int MostNear = 10, MostNames = 12;

    OccupationRegister register = OccupationRegister.None;

    public Occupation Occupation { get; private set; } = null!;
    public OccupationName Name { get; private set; }
    public Occupation? Group => register.GroupOf(Occupation);
    public IReadOnlyList<(OccupationSkill Skill, bool IsEssential)> Skills { get; private set; } = [];
    public IReadOnlyList<NearOccupation> Near { get; private set; } = [];

    /// <summary>A line for each language that names it.</summary>
    public IEnumerable<(Tongue Tongue, IReadOnlyList<string> Names)> Lines => Tongue.All.Select(tongue => (tongue, Names: Occupation.Names.In(tongue.Code))).Where(line => line.Names.Count > 0);

    /// <summary>What its group is called, where it has no name of its own in the reader's language.</summary>
    public OccupationName? GroupName => register.NameOf(Occupation, words.Language) is { IsOfGroup: true } name ? name : null;

    public OccupationName NameOf(Occupation occupation) => occupation.NameIn(words.Language);

    public (string Word, string Language) SkillName(OccupationSkill skill) => skill.Names.First(OccupationWords.ChainFor(words.Language)) ?? (skill.Code, words.Language);

    public async Task OnGetAsync(string code)
    {
        register = await known.For(store);
        Occupation = OccupationCode.TryParse(code, out var read) && register.Find(read) is { } found ? found : throw new NotHere();
        Name = NameOf(Occupation);
        Skills = await store.SkillsOf(Occupation.Code);
        Near = register.RelatedTo(Occupation, MostNear);
    }
}
