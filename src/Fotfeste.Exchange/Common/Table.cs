namespace Fotfeste.Exchange;

/// <summary>A table of the import by its name and columns, whatever its rows become.</summary>
public abstract record Table(string Name, IReadOnlyList<Column> Columns)
{
    public Column this[string column] => Columns.First(c => c.Name == column);
}
