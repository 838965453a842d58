namespace Fotfeste.Web;

/// <summary>One correction of a contact in the reader's words: who, when, and each field as it was and as it became.</summary>
public sealed record ContactCorrection(string By, string When, IReadOnlyList<TwoVersions> Fields)
{
    /// <summary>Every correction, the newest first.</summary>
    /// <param name="contact">With its revisions.</param>
    /// <param name="staff">Names by identity.</param>
    /// <param name="organisation">In whose time zone the clock is read.</param>
    /// <param name="words">The reader's.</param>
    public static IReadOnlyList<ContactCorrection> Of(Contact contact, IReadOnlyDictionary<Id<StaffMember>, string> staff, Organisation organisation, Words words)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(staff);
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(words);
        var revisions = contact.Revisions.OrderBy(r => r.CorrectedAt).ThenBy(r => r.Id.Value).ToList();
        return [.. revisions.Select((r, at) => new ContactCorrection(
            r.CorrectedBy is { } by ? staff.GetValueOrDefault(by, "") : words["support.an-import"], When(r.CorrectedAt), words.Differences(r.Content, at + 1 < revisions.Count ? revisions[at + 1].Content : contact.Content))).Reverse()];

        string When(DateTimeOffset at)
        {
            var local = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(organisation.TimeZone));
            return words["support.day-at", words.Day(DateOnly.FromDateTime(local.DateTime)), words.Clock(local)];
        }
    }
}
