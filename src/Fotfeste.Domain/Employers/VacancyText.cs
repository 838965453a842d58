namespace Fotfeste.Domain;

/// <summary>What an ad says in one language. Plain text: nothing in it is ever markup.</summary>
/// <param name="Language">Two letters as the source gives them, such as <c>sv</c>.</param>
/// <param name="Text">Without markup.</param>
public sealed record VacancyText(string Language, string Text);
