namespace Fotfeste.Web;

/// <summary>What came of the rows of one table.</summary>
/// <param name="Table">Its canonical name, such as <c>contacts</c>.</param>
/// <param name="New">Rows that became new records.</param>
/// <param name="Updated">Rows whose record was known and said something else.</param>
/// <param name="Unchanged">Rows whose record said the same already.</param>
public sealed record TableCount(string Table, int New, int Updated, int Unchanged)
{
    public int Rows => New + Updated + Unchanged;
}
