namespace Fotfeste.Web;

/// <summary>A saved view as a button above its list.</summary>
/// <param name="View">Which.</param>
/// <param name="Count">How many are in it for this reader; null where that is not counted.</param>
/// <param name="IsNow">The list shows just this.</param>
public sealed record ViewChip(SavedView View, int? Count, bool IsNow)
{
    public string Address => ViewBar.AddressOf(View.List, View.Shows);
}
