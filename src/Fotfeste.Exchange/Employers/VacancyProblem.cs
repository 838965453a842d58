namespace Fotfeste.Exchange;

/// <summary>Why one item of a feed could not be taken in. The others are.</summary>
/// <param name="Item">Its identity at the source, or its number in the file when it has none that can be read.</param>
/// <param name="Field">Where in it, as a path; empty when it is the item as a whole.</param>
/// <param name="Code"><c>not-json</c>, <c>too-long</c>, <c>unknown-shape</c>, <c>missing</c>, <c>wrong-type</c>, <c>not-text</c>, <c>not-a-moment</c>, <c>entry-missing</c> or <c>unfinished</c>.</param>
public sealed record VacancyProblem(string Item, string Field, string Code);
