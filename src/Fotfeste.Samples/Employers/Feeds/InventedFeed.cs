namespace Fotfeste.Samples;

/// <summary>An invented file of ads in one of the shapes that a source uses.</summary>
/// <param name="Shape">What the shape is called here.</param>
/// <param name="Source">Whose shape it is.</param>
/// <param name="Json">The file.</param>
/// <param name="Vacancies">How many ads it holds.</param>
/// <param name="Removals">How many it takes away.</param>
public sealed record InventedFeed(string Shape, VacancySource Source, string Json, int Vacancies, int Removals = 0);
