namespace Fotfeste.Web;

/// <summary>An ad that was put aside for somebody a moment ago, or laid away.</summary>
static class VacancyUndo
{
    /// <summary>What: what was put aside.</summary>
    public const string Saved = "vacancy-saved", LaidAside = "vacancy-laid-aside";

    public static IReadOnlyList<UndoKind> Kinds { get; } =
    [
        new(Saved, async (store, last) => (await store.SavedVacancies.ById(last.Id<SavedVacancy>(0))).LayAside(store.Actor.Today)),
        new(LaidAside, async (store, last) => (await store.SavedVacancies.ById(last.Id<SavedVacancy>(0))).TakeUpAgain()),
    ];
}
