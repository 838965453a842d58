using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Web;

/// <summary>One caseload on its way into one store: what is known, what is wrong so far, what each row came to. Nothing is saved here.</summary>
sealed class ImportRun(Store store, Caseload caseload, PackShelf shelf)
{
    readonly List<Problem> problems = [];
    readonly HashSet<IVersioned> changedInParts = [];

    public Store Store => store;
    public Caseload Caseload => caseload;
    public PackShelf Shelf => shelf;
    public RowTally Tally { get; } = new(store);
    public IReadOnlyList<Problem> Problems => problems;
    public DateOnly Today => store.Actor.Today;
    public Id<Organisation> Own => store.Actor.OrganisationId;
    public string Language { get; set; } = "nb";

    public Known<Unit> Units { get; } = new();
    public Known<Programme> Programmes { get; } = new();
    public Known<StaffMember> Staff { get; } = new();
    public Known<Participant> People { get; } = new();
    public Known<Enrolment> Enrolments { get; } = new();
    public Known<Employer> Employers { get; } = new();

    /// <summary>Units, staff and roles are the administrators' business; only the operator's command may bring them.</summary>
    public bool MayBuildTheHouse => store.Actor.Persona == Persona.System;

    public Id<T> NewId<T>() => Id<T>.New(store.Now);

    public T Add<T>(T record) where T : class
    {
        store.Add(record);
        return record;
    }

    /// <summary>Phases, assignments or terms may have changed: then the whole's version rises with them.</summary>
    public void PartsOf(IVersioned whole) => changedInParts.Add(whole);

    public void Wrong(Place at, string? column, object? value, string code, string? expected = null) =>
        problems.Add(new(at.File, at.Row, column, Written(value), code, expected));

    /// <summary>The record that a row points to; null, and a problem, when there is none or more than one in sight.</summary>
    public T? Find<T>(Known<T> known, Place at, string column, string reference, string table) where T : class
    {
        if (known.IsShared(reference)) Wrong(at, column, reference, "import.reference-shared", table);
        else if (known.TryGet(reference, out var record)) return record;
        else Wrong(at, column, reference, typeof(T) == typeof(Unit) && store.Actor.Persona == Persona.Leader ? UnitNotLed : Unknown, table);
        return null;
    }

    /// <summary>The record that bears the row's own reference; null when the row is new. False when the reference cannot be used.</summary>
    public bool TryOwn<T>(Known<T> known, Place at, string reference, string table, out T? record) where T : class
    {
        known.TryGet(reference, out record);
        if (!known.IsShared(reference)) return true;
        Wrong(at, "reference", reference, "import.reference-shared", table);
        return false;
    }

    /// <summary>What the Domain refuses becomes a problem of the row, at the column that the refusal speaks of.</summary>
    public bool Try(Place at, Action act, Func<string, object?>? cell = null)
    {
        try
        {
            act();
            return true;
        }
        catch (Refusal refusal)
        {
            foreach (var code in refusal.Codes)
            {
                var column = RefusedColumns.Of(code);
                Wrong(at, column, column is null ? null : cell?.Invoke(column), code);
            }
            return false;
        }
    }

    /// <summary>What changed, table by table; afterwards the store is ready to be saved.</summary>
    public IReadOnlyList<TableCount> Settle()
    {
        store.ChangeTracker.DetectChanges();
        var counts = Tally.Counts();
        foreach (var whole in changedInParts.Where(HasChangedParts)) store.Touch(whole);
        return counts;
    }

    bool HasChangedParts(IVersioned whole) => store.Entry(whole).Collections
        .Any(parts => parts.CurrentValue is { } found && found.Cast<object>().Any(part => store.Entry(part).State is EntityState.Added or EntityState.Modified));

    static string? Written(object? value)
    {
        var text = value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);
        return text?.Length > Problem.LongestValue ? text[..(Problem.LongestValue - 1)] + "…" : text;
    }

    public const string Unknown = "import.unknown-reference", UnitNotLed = "import.unit-not-led", Elsewhere = "import.belongs-elsewhere", AskAdministrator = "import.ask-administrator", WithoutSupport = "import.person-without-support";
}
