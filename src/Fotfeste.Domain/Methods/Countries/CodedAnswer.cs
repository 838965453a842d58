namespace Fotfeste.Domain;

/// <summary>A coded answer: the code that all countries have in common and that figures count, and beside it the country's own where one was chosen.</summary>
public readonly record struct CodedAnswer(string Common, string? InCountry)
{
    /// <param name="chosen">One of the country's own codes, or a common one; null when nothing was chosen.</param>
    /// <param name="own">The country's own codes for the question.</param>
    public static CodedAnswer Of(string? chosen, IEnumerable<CountryCode> own) =>
        own.FirstOrDefault(c => c.Code == chosen) is { } exact ? new(exact.Common, exact.Code) : new(chosen ?? "", null);
}
