using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>Every programme of the organisation, past ones too.</summary>
[Declares(FieldGroup.Settings, Purpose.Admin)]
public sealed class ProgrammesModel(Store store, PackShelf shelf, Words words) : PageModel
{
    public IReadOnlyList<Programme> Programmes { get; private set; } = [];

    public string MethodOf(Programme programme) => shelf.Method(programme?.Method ?? default) is var method ? method.Names.In(words.Language, method.Language) : "";

    public async Task OnGetAsync() => Programmes = await store.Programmes.AsNoTracking().ByName().ToListAsync();
}
