using System.Text;

namespace Fotfeste.Web;

/// <summary>A part of somebody's story as plain text, to be copied into another system: no layout, one thing after the other.</summary>
public sealed class HandOverText(Words words)
{
    readonly StringBuilder text = new();

    /// <summary>What it is and about whom, and the day on which it was true.</summary>
    public HandOverText Headed(string title, string person, string organisation, DateOnly today) =>
        Line($"{title}: {person}").Line($"{organisation}, {words.Day(today)}").Line("");

    /// <summary>What the person wants, where we are, what comes next, who is with the person.</summary>
    public HandOverText Plan(Enrolment enrolment, string? phase, Contact? latest, string coaches)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        Field(words["desk.hand-over.goal"], words.Of(enrolment.GoalKind));
        if (!enrolment.Goal.IsEmpty) Field(words["desk.person.goal"], enrolment.Goal.Reveal());
        if (phase is not null && enrolment.CurrentPhase is { } now) Field(words["participants.phase"], $"{phase} ({words["common.from", words.Day(now.Days.From)]})");
        if (latest?.Content.NextStep is { IsEmpty: false } step) Field(words["support.next-step"], step.Reveal());
        Field(words["support.next"], latest?.Content.NextOn is { } day ? words.Day(day) : words["support.next-none"]);
        return Line(coaches);
    }

    public HandOverText One(Contact contact, string? by)
    {
        ArgumentNullException.ThrowIfNull(contact);
        foreach (var (label, said) in words.Fields(contact.Content)) Field(label, said);
        foreach (var said in words.TalkOf(contact)) Line(said);
        return by is null ? this : Line(by);
    }

    /// <summary>In the order in which it happened.</summary>
    public HandOverText Told(IEnumerable<StoryEntry> entries)
    {
        foreach (var entry in entries.OrderBy(e => e.Day).ThenBy(e => e.Rank))
        {
            Line($"{words.Day(entry.Day)}: {string.Join(", ", [entry.Title, .. entry.NotMet ? [words["support.not-met"]] : Array.Empty<string>(), .. entry.Facts.Skip(1)])}");
            if (!entry.Note.IsEmpty) Line(entry.Note.Reveal());
            if (!entry.NextStep.IsEmpty) Line($"{words["desk.story.next-step"]} {entry.NextStep.Reveal()}");
            Line("");
        }
        return this;
    }

    public override string ToString() => text.ToString().TrimEnd();

    // A label that asks needs no colon.
    void Field(string label, string said) => Line($"{label}{(label.EndsWith('?') ? "" : ":")}{(said.Contains('\n', StringComparison.Ordinal) ? '\n' : ' ')}{said}");

    HandOverText Line(string line)
    {
        text.Append(line.ReplaceLineEndings("\n")).Append('\n');
        return this;
    }
}
