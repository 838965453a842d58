namespace Fotfeste.Web;

/// <summary>Tells what happened, each thing in the reader's words: referral, beginning and end of the support, phases, jobs, contacts with their corrections.</summary>
public sealed class Story(Words words, PackShelf shelf, DateOnly today)
{
    readonly CountryWords here = new(words, shelf);

    public IReadOnlyDictionary<Id<StaffMember>, string> Staff { get; init; } = new Dictionary<Id<StaffMember>, string>();
    public IReadOnlyDictionary<Id<Employer>, string> Employers { get; init; } = new Dictionary<Id<Employer>, string>();
    public IReadOnlyList<string> Readers { get; init; } = [];
    /// <summary>The support runs, so what was written can be corrected by who wrote it.</summary>
    public bool IsOpen { get; init; }
    /// <summary>Whoever reads it.</summary>
    public Id<StaffMember> Reader { get; init; }
    /// <summary>What was handed over to others.</summary>
    public IReadOnlyList<HandedOver> Given { get; init; } = [];
    /// <summary>Which day it is here at a moment.</summary>
    public Func<DateTimeOffset, DateOnly> DayAt { get; init; } = moment => DateOnly.FromDateTime(moment.DateTime);

    /// <summary>Before everything that is told: with it the page tells the whole story.</summary>
    public static DateOnly Beginning { get; } = new(1900, 1, 1);

    /// <summary>The first day of the month in which the page breaks off, so many contacts before <paramref name="before"/>; the first day there is when no more are left.</summary>
    /// <param name="days">Of all contacts, the newest first.</param>
    /// <param name="before">What the reader has seen already begins here.</param>
    /// <param name="atLeast">How many contacts more.</param>
    public static DateOnly BreakOff(IReadOnlyList<DateOnly> days, DateOnly before, int atLeast)
    {
        var older = days.Where(d => d < before).ToList();
        if (older.Count <= atLeast) return Beginning;
        var month = new DateOnly(older[atLeast - 1].Year, older[atLeast - 1].Month, 1);
        return older.Any(d => d < month) ? month : Beginning;
    }

    /// <summary>Whom these speak of among the staff.</summary>
    public static IEnumerable<Id<StaffMember>> Named(IEnumerable<Contact> contacts, IEnumerable<HandedOver> given, IEnumerable<CoachChange> changes) =>
    [
        .. contacts.SelectMany(c => c.Revisions.Select(r => r.CorrectedBy).Append(c.CoachId)).OfType<Id<StaffMember>>(),
        .. given.Select(g => g.GivenBy),
        .. changes.SelectMany(c => new[] { c.FromId, c.ToId }).OfType<Id<StaffMember>>(),
    ];

    public StoryEntry Of(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var said = contact.Content;
        string?[] title = [words.Of(said.Kind), said.With == ContactParty.Person ? null : words.Of(said.With)];
        string?[] facts =
        [
            words.DayOfMonth(said.Day), said.Minutes == 0 ? null : words["support.minutes-short", said.Minutes], By(contact.CoachId),
            contact.EmployerId is { } firm ? Employers.GetValueOrDefault(firm) : null,
            .. words.TalkOf(contact),
            said.Place == ContactChoices.UsualPlace(said.Kind, said.With) ? null : words.Of(said.Place),
        ];
        var last = contact.Revisions.MaxBy(r => r.CorrectedAt);
        return new(said.Day, ContactChoices.IconOf(said.Kind), string.Join(" · ", title.OfType<string>()), [.. facts.OfType<string>()])
        {
            Note = said.Note,
            NextStep = said.NextStep,
            NotMet = !said.Met,
            IsEmployer = contact.EmployerId is not null || said.With is ContactParty.Employer or ContactParty.Mentor,
            Corrected = last is null ? null : words["desk.story.corrected", By(last.CorrectedBy) ?? words["support.an-import"], words.Day(DayAt(last.CorrectedAt))],
            Edit = IsOpen && contact.MayBeCorrectedBy(Reader) ? $"/contacts/{contact.Id}/edit" : null,
            Readers = Readers,
            HandedOver = [.. Given.Where(g => g.ContactId == contact.Id || g.IsBehind(contact)).Select(g => LineOf(g, g.IsBehind(contact)))],
            HandOver = Reader != default && contact.EnrolmentId is { } support ? $"/enrolments/{support}/hand-over?contact={contact.Id}" : null,
        };
    }

    /// <summary>The plan or a period was handed over; a contact says so itself.</summary>
    public StoryEntry Of(HandedOver given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var day = DayAt(given.GivenAt);
        return new(day, "FileText", WhatOf(given), [words.DayOfMonth(day)]) { IsHandOver = true, HandedOver = [LineOf(given)] };
    }

    /// <summary>To whom, when and by whom; and that what it holds has been corrected since.</summary>
    public string LineOf(HandedOver given, bool behind = false)
    {
        ArgumentNullException.ThrowIfNull(given);
        var line = words["desk.story.handed-over", WhatOf(given), given.Receiver.Reveal(), words.Day(DayAt(given.GivenAt)), By(given.GivenBy) ?? ""];
        return behind ? $"{line} {words["desk.story.handed-over-before"]}" : line;
    }

    string WhatOf(HandedOver given) => given is { FirstDay: { } first, LastDay: { } last } ? words["desk.hand-over.period-of", words.Day(first), words.Day(last)] : words.Of(given.Part);

    /// <summary>How the support began and ended, and every phase between.</summary>
    public IEnumerable<StoryEntry> Of(Enrolment enrolment, string programme)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        var phases = enrolment.Phases.Where(p => !p.IsWithdrawn).OrderBy(p => p.Days.From).ThenBy(p => p.Id.Value).ToList();
        if (enrolment.Support.Until is { } last)
            yield return Milestone(last, "Leave", words["desk.story.ended"], enrolment.ExitReason is { } reason ? here.Of(CodeList.ExitReason, reason, enrolment.ExitInCountry) : null, enrolment.Destination is { } to ? words["desk.story.went-to", words.Code(CodeList.Destination, to)] : null) with { Rank = 1 };
        for (var at = phases.Count - 1; at >= 0; at--)
            if (at > 0 || phases[at].Days.From != enrolment.Support.From)
                yield return Milestone(phases[at].Days.From, "Star", TitleOf(phases, at)) with { Note = phases[at].Reason, Readers = Readers };
        yield return Milestone(enrolment.Support.From, "PersonPlus", words["desk.story.began"], programme, phases is [var first, ..] && first.Days.From == enrolment.Support.From ? NameOf(first) : null) with { Rank = -1 };
    }

    public IEnumerable<StoryEntry> Of(EmploymentSpell job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var firm = job.EmployerId is { } id ? Employers.GetValueOrDefault(id) : null;
        if (job.Days.Until is { } last)
            yield return Milestone(last, "Briefcase", firm is null ? words["desk.story.last-day"] : words["desk.story.last-day-at", firm], job.EndReason is { } reason ? words.Code(CodeList.JobEndReason, reason) : null) with { IsEmployer = true, Rank = 1 };
        foreach (var (terms, isFirst) in job.Terms.Where(t => !t.IsWithdrawn).OrderBy(t => t.Days.From).Select((t, at) => (t, at == 0)).Reverse())
        {
            var title = (isFirst, firm) switch
            {
                (true, null) => words["desk.story.first-day"],
                (true, _) => words["desk.story.first-day-at", firm],
                (false, null) => words["desk.story.terms"],
                (false, _) => words["desk.story.terms-at", firm],
            };
            yield return Milestone(terms.Days.From, "Handshake", title, words.NameOf(shelf.Forms(terms.Forms), terms.Form), words.HoursOf(terms.Hours)) with { IsEmployer = true, Rank = -1 };
        }
    }

    public StoryEntry Of(Referral referral)
    {
        ArgumentNullException.ThrowIfNull(referral);
        return Milestone(referral.ReceivedOn, "Inbox", words["desk.story.referred"], here.Of(CodeList.ReferralSource, referral.Source, referral.SourceInCountry)) with { Note = referral.Wish, Readers = Readers, Rank = -2 };
    }

    /// <summary>From that day on somebody else is with the person; what was said to the person about it.</summary>
    public StoryEntry Of(CoachChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Milestone(change.Day, "ArrowRightLeft", words["leading.story", By(change.ToId) ?? ""], By(change.FromId) is { } before ? words["leading.story-after", before] : null) with { Note = change.Note, Readers = Readers };
    }

    /// <summary>The vocational profile was begun or written on: what is new in it, and what was learned.</summary>
    public StoryEntry Of(Profile profile, Profile? before)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var day = DayAt(profile.WrittenAt);
        return Milestone(day, "Clipboard", words[before is null ? "profile.story-first" : "profile.story"], By(profile.WrittenBy), words.List([.. profile.Changed(before).Select(part => words.Of(part))]) is { Length: > 0 } parts ? parts : null) with { Note = profile.Learned, Readers = Readers };
    }

    StoryEntry Milestone(DateOnly day, string icon, string title, params string?[] more) =>
        new(day, icon, title, [words.DayOfMonth(day), .. day > today ? [words.DaysAgo(day, today)] : Array.Empty<string>(), .. more.OfType<string>()]) { IsMilestone = true };

    // In the same phase under another pack: nothing happened to the person, only the words and clocks are those of the newer one.
    string TitleOf(List<PhaseSpell> phases, int at) => at > 0 && phases[at].Code == phases[at - 1].Code && phases[at].Method != phases[at - 1].Method
        ? words["desk.story.newer-method", words.NameAndVersion(shelf.Method(phases[at].Method))]
        : words[IsBack(phases, at) ? "desk.story.back-to" : "desk.story.moved-to", NameOf(phases[at])];

    string NameOf(PhaseSpell spell)
    {
        var method = shelf.Method(spell.Method);
        return method.PhaseOf(spell.Code).Names.In(words.Language, method.Language);
    }

    bool IsBack(List<PhaseSpell> phases, int at) => at > 0 && phases[at].Method == phases[at - 1].Method && shelf.Method(phases[at].Method) is { } method && method.OrderOf(phases[at].Code) < method.OrderOf(phases[at - 1].Code);

    string? By(Id<StaffMember>? staff) => staff is { } id ? Staff.GetValueOrDefault(id) : null;
}
