namespace Fotfeste.Domain;

/// <summary>One country as data: who is who, what work is called, what people live on, how long things are kept, what is free.</summary>
/// <param name="Key">The country's code in lower case, and the version.</param>
/// <param name="Country">ISO 3166, two capital letters.</param>
/// <param name="Language">The language its authors wrote in, and the first of the country.</param>
/// <param name="Names">The country's name per language.</param>
/// <param name="Languages">Those that its services work in, the first first.</param>
/// <param name="TimeZones">IANA names, the capital's first.</param>
/// <param name="Authorities">Public bodies, with their roles.</param>
/// <param name="Includes">The forms of employment it has in common with others.</param>
/// <param name="Forms">The forms of employment that are its own.</param>
/// <param name="IncomeSources">What people live on, refining <see cref="Codes.IncomeSources"/>.</param>
/// <param name="ReferralSources">Who refers people, refining <see cref="Codes.ReferralSources"/>.</param>
/// <param name="ExitCodes">Why support ends, refining <see cref="Codes.ExitReasons"/>.</param>
/// <param name="Retention">How long what is kept.</param>
/// <param name="PersonNumbers">The schemes of its people's numbers.</param>
/// <param name="OrganisationNumbers">The schemes of its organisations' numbers.</param>
/// <param name="Holidays">Its calendar.</param>
/// <param name="Source">Where the content was published.</param>
public sealed record CountryPack(
    PackKey Key, string Country, string Language, PackText Names, IReadOnlyList<string> Languages, IReadOnlyList<string> TimeZones, IReadOnlyList<Authority> Authorities,
    IncludedForms Includes, FormsPack Forms, IReadOnlyList<CountryCode> IncomeSources, IReadOnlyList<CountryCode> ReferralSources, IReadOnlyList<CountryCode> ExitCodes,
    IReadOnlyList<RetentionRule> Retention, IReadOnlyList<NumberScheme> PersonNumbers, IReadOnlyList<NumberScheme> OrganisationNumbers, HolidayCalendar Holidays, string Source)
{
    /// <summary>Null when the pack says nothing about it.</summary>
    public RetentionRule? Keeps(RetentionSubject subject) => Retention.FirstOrDefault(r => r.Subject == subject);
}
