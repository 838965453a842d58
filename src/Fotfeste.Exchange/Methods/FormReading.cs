namespace Fotfeste.Exchange;

/// <summary>Forms of employment as a file tells them, be they a country's own or common.</summary>
static class FormReading
{
    public static FormsPack Of(PackObject pack) => new(pack.Key(), pack.Language("language"), pack.WithWordsOfTheirOwn("forms", Items(pack), form => form.Names), pack.Text("source"));

    public static IReadOnlyList<EmploymentForm> Items(PackObject pack, bool mayBeEmpty = false) => pack.Items("forms", FormOf, form => form.Code, mayBeEmpty);

    static EmploymentForm FormOf(PackObject form) => new(
        form.Code("code"), form.Yes("isEmployment"), form.OneOf<CompetitiveClass>("class"), form.OneOf<Permanence>("permanence"), form.YesOrNull("isProtected"),
        form.OneOf<Payer>("payer"), form.OneOf<WorkSetting>("setting"), form.IsNull("scheme") ? null : form.Code("scheme"), form.Days("validFrom", "validUntil"), form.Texts("names"), form.Basis());
}
