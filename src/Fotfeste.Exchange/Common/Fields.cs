namespace Fotfeste.Exchange;

/// <summary>The cells of one row by the names of their columns. What cannot be read is reported and replaced by a stand-in; the row is never saved.</summary>
public sealed class Fields
{
    static readonly string[] languages = ["nb", "sv", "da", "fi", "is", "en"];

    readonly Table table;
    readonly Heading heading;
    readonly IReadOnlyList<Cell> cells;
    readonly Intake intake;

    internal Fields(Table table, Heading heading, Place at, IReadOnlyList<Cell> cells, Intake intake)
    {
        (this.table, this.heading, At, this.cells, this.intake) = (table, heading, at, cells, intake);
        foreach (var (index, cell) in cells.Index())
            if (heading.IsNameless(index, heading.Width) && !cell.IsEmpty) intake.Report(at, ColumnLetters.Of(index), cell.Text, "import.no-heading");
    }

    public Place At { get; }
    public DateOnly Today => intake.Today;

    public string Text(string column, int longest = Limits.CellLength) => TextOrNull(column, longest) ?? "";

    /// <summary>Trimmed at both ends; null when nothing was written.</summary>
    public string? TextOrNull(string column, int longest = Limits.CellLength) => Within(column, Cell(column) is { } cell ? cell.Text.Trim() : null, longest);

    public string Name(string column) => NameOrNull(column) ?? "";

    public string? NameOrNull(string column) => Within(column, Cell(column) is { } cell ? Visible(column, NameText.Name(cell.Text)) : null, NameText.Longest);

    /// <summary>The row's own reference, which no other row of the table bears.</summary>
    public string OwnReference(string column = "reference")
    {
        var reference = Key(column);
        if (reference is not null && intake.Bear(table.Name, reference, At) is { } first) Wrong(column, "import.twice", $"{first.File} {first.Row}");
        return reference ?? "";
    }

    /// <summary>The row's own reference, which other rows may bear as well because they speak of the same.</summary>
    public string SharedReference(string column = "reference")
    {
        var reference = Key(column);
        if (reference is not null) intake.Bear(table.Name, reference, At);
        return reference ?? "";
    }

    /// <summary>In a sheet with a row per person: the reference, or the name when there is none, and then the name may not come twice.</summary>
    public string PersonReference(string name)
    {
        var given = Key("reference");
        var reference = given ?? NameText.Reference(name);
        if (reference.Length == 0) return "";
        if (intake.Bear(table.Name, reference, At) is { } first) Wrong(given is null ? "name" : "reference", given is null ? "import.name-twice" : "import.twice", $"{first.File} {first.Row}");
        return SharedKey("participants", SharedKey("enrolments", reference));
    }

    /// <summary>Something that this row brings along under a reference that other rows may use too.</summary>
    public string SharedKey(string table, string text)
    {
        var key = NameText.Reference(text);
        intake.Bear(table, key, At);
        return key;
    }

    /// <summary>As <see cref="LinkOrNull"/>, but a name will do.</summary>
    public string? CalledOrNull(string column, Func<string, string, string?> keyOfName)
    {
        ArgumentNullException.ThrowIfNull(keyOfName);
        return Cell(column) is { } cell && keyOfName(table[column].PointsTo!, NameText.Name(cell.Text)) is { } key ? key : LinkOrNull(column);
    }

    public string Link(string column) => LinkOrNull(column) ?? "";

    public string? LinkOrNull(string column)
    {
        var reference = Key(column);
        if (reference is not null) intake.Point(At, intake.HeadingOf(At.File, table.Name, column), table[column].PointsTo ?? table.Name, reference);
        return reference;
    }

    public DateOnly Day(string column) => DayOrNull(column) ?? default;

    public DateOnly? DayOrNull(string column)
    {
        if (Cell(column) is not { } cell) return null;
        if (cell.Day is { } typed) return typed;
        if (DayText.Read(cell.Text, out var day) is not { } wrong) return day;
        Wrong(column, wrong);
        return null;
    }

    /// <summary>A day that has come.</summary>
    public DateOnly? PastDayOrNull(string column)
    {
        var day = DayOrNull(column);
        if (day > Today) Wrong(column, "import.day-ahead", DayText.Written(Today));
        return day;
    }

    /// <summary>First and last day, the last not before the first.</summary>
    public DateRange Period(string from = "from", string until = "until")
    {
        var (first, last) = (DayOrNull(from), DayOrNull(until));
        if (last < first) Wrong(until, "import.ends-before-it-began", DayText.Written(first.Value));
        return new DateRange(first ?? default, last < first ? null : last);
    }

    public int? Whole(string column, int least, int most)
    {
        if (Number(column, least, most) is not { } number) return null;
        if (number == decimal.Truncate(number)) return (int)number;
        Wrong(column, "import.not-a-whole-number", $"{least}–{most}");
        return null;
    }

    public decimal? Number(string column, decimal least, decimal most)
    {
        if (Cell(column) is not { } cell) return null;
        var number = cell.Number ?? 0;
        var wrong = cell.Number is null ? NumberText.Read(cell.Text.TrimEnd('%', ' ', '\u00A0'), out number) : null;
        if (wrong is null && number >= least && number <= most) return number;
        Wrong(column, wrong ?? "import.out-of-range", $"{NumberText.Written(least)}–{NumberText.Written(most)}");
        return null;
    }

    public bool Yes(string column, bool otherwise)
    {
        if (Cell(column) is not { } cell) return otherwise;
        if (Labels.Loose(cell.Text) is "yes" or "true" or "1" or "x") return true;
        if (Labels.Loose(cell.Text) is "no" or "false" or "0") return false;
        if (intake.Labels.CodeCalled(cell.Text, ["yes", "no"]) is { } word) return word == "yes";
        Wrong(column, "import.not-yes-or-no");
        return otherwise;
    }

    public string Code(string column) => CodeOrNull(column) ?? "";

    public string? CodeOrNull(string column)
    {
        if (Cell(column) is not { } cell) return null;
        return CodeIn(column, cell.Text);
    }

    /// <summary>A language code, or one of the words for the languages of the house; null when nothing was written.</summary>
    public string? LanguageOrNull(string column)
    {
        if (Cell(column) is not { } cell) return null;
        var written = cell.Text.Trim();
        if (intake.Labels.CodeCalled(written, languages) is { } code) return code;
        if (written.Length is 2 or 3 && written.All(char.IsAsciiLetterLower)) return written;
        Wrong(column, "import.unknown-code", string.Join(' ', languages));
        return null;
    }

    /// <summary>Several codes in one cell, between blanks or commas.</summary>
    public IReadOnlyList<string> CodesOf(string column) => Cell(column) is not { } cell ? [] :
        [.. cell.Text.Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => CodeIn(column, word)).OfType<string>().Distinct()];

    public T Choice<T>(string column, T otherwise) where T : struct, Enum => ChoiceOrNull<T>(column) ?? otherwise;

    public T? ChoiceOrNull<T>(string column) where T : struct, Enum => CodeOrNull(column) is { } code && CodeOf.TryRead<T>(code, out var value) ? value : null;

    /// <summary>A code of a pack, or one of the words that the pack has for it.</summary>
    public string PackCode(string column, IReadOnlyList<(string Code, IEnumerable<string> Words)> codes)
    {
        if (Cell(column) is not { } cell) return "";
        if (MeantCode.Find(cell.Text, codes) is { } code) return code;
        Wrong(column, "import.unknown-code", string.Join(' ', codes.Select(c => c.Code)));
        return "";
    }

    /// <summary>Something about a column that only the row as a whole shows.</summary>
    public void Wrong(string column, string code, string? expected = null) => intake.Wrong(At, table.Name, column, Written(column), code, expected);

    /// <summary>What the column must not be left empty for.</summary>
    public void Demand(string column) => intake.Wrong(At, table.Name, column, null, "import.missing");

    public bool IsGiven(string column) => heading.IndexOf(column) is { } index && index < cells.Count && !cells[index].IsEmpty;

    string? Key(string column) => Within(column, Cell(column) is { } cell ? Visible(column, NameText.Reference(cell.Text)) : null, NameText.Longest);

    string? CodeIn(string column, string word)
    {
        if (intake.Labels.CodeCalled(word, table[column].Codes ?? []) is { } code) return code;
        intake.Wrong(At, table.Name, column, word, "import.unknown-code", string.Join(' ', table[column].Codes ?? []));
        return null;
    }

    Cell? Cell(string column)
    {
        if (IsGiven(column))
        {
            var cell = cells[heading.IndexOf(column)!.Value];
            if (cell.Fault is not { } fault) return cell;
            Wrong(column, fault);
        }
        else if (table[column].IsRequired) Demand(column);
        return null;
    }

    string? Written(string column) => IsGiven(column) ? cells[heading.IndexOf(column)!.Value].Text : null;

    string? Visible(string column, string text)
    {
        if (text.Length > 0) return text;
        Wrong(column, "import.nothing-visible");
        return null;
    }

    string? Within(string column, string? text, int longest)
    {
        if (text?.Length > longest) Wrong(column, "import.too-long", longest.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return text;
    }
}
