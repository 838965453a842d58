namespace Fotfeste.Browser.Tests;

/// <summary>Which pages are looked at in every way: a new page adds its line here, and a test fails until it has.</summary>
public static class EveryPage
{
    /// <summary>Routes that show nothing of their own, and why.</summary>
    public static IReadOnlyDictionary<string, string> Unseen { get; } = new Dictionary<string, string>
    {
        ["drafts"] = "where forms send what is being typed; asked for as a page it leads home; looked at in DraftJourney",
        ["undo"] = "a button after a save; looked at in UndoJourney",
        ["sign-out"] = "a button in the frame; asked for as a page it leads home",
        ["sign-in/code"] = "comes after a password; looked at in SignInJourney",
        ["set-up"] = "only while nobody lives there; looked at in SignInJourney",
        ["account/role"] = "only for somebody with several roles; looked at in SignInJourney",
        ["job-analyses/{id:guid}/photos/{photo:guid}"] = "a picture",
        ["shares/{id}"] = "the same form as programmes/{id}/shares/new",
        ["participants/{id}"] = "leads to the person's newest support",
        ["import/templates/{name}"] = "a file",
        ["import/{id}"] = "looked at in ImportJourney, after a file was handed in",
        ["import/{id}/result"] = "looked at in ImportJourney",
    };

    public static IReadOnlyList<PageSeen> Of(TestWorld team)
    {
        ArgumentNullException.ThrowIfNull(team);
        var (coach, leader, administrator, evaluator) = (team.Coaches[0], team.NorthLeader, team.Administrator, team.Evaluator);
        var (person, enrolment, ended, job) = (team.Participants[0].Id, team.Enrolments[0].Id, team.Enrolments[4].Id, team.Jobs[0].Id);
        var (referral, contact, corrected, employer) = (team.Referrals[0].Id, team.Contacts[0].Id, team.Contacts[3].Id, team.Employers[0].Id);
        List<PageSeen> seen = [];

        void See(StaffMember? who, string route, string address, string state = "") => seen.Add(new(route, state, who, address));

        See(null, "sign-in", "/sign-in");
        See(null, "welcome", "/welcome");
        See(coach, "account", "/account");
        See(coach, "account/password", "/account/password");
        See(coach, "account/second-step", "/account/second-step");
        See(coach, "account/passkeys", "/account/passkeys");
        See(coach, "absences", "/absences", "none");
        See(leader, "absences", "/absences");
        See(leader, "absences/new", $"/absences/new?staff={coach.Id}");
        See(leader, "absences/{id:guid}", $"/absences/{House.Away}");
        See(null, "looks", "/looks");
        See(coach, "looks", "/looks");
        See(administrator, "looks", "/looks");
        See(null, "accessibility", "/accessibility");
        See(null, "offline", "/offline");
        See(null, "problem/{code:int:range(400, 599)}", "/problem/404");
        See(coach, "problem/{code:int:range(400, 599)}", "/no-such-page", "nowhere");

        See(coach, "", "/");
        See(leader, "", "/", "of the unit");
        See(coach, "search", "/search");
        See(coach, "search", "/search?q=a", "with hits");
        See(coach, "search", "/search?q=qqqqq", "without hits");
        See(coach, "keys", "/keys");
        See(administrator, "keys", "/keys", "without case work");
        See(coach, "participants", "/participants");
        See(leader, "participants", "/participants", "of the unit");
        See(coach, "participants", "/participants?show=Ended", "filtered");

        See(coach, "participants", "/participants?phase=two-steps.second", "those in one phase");
        See(coach, "views", "/views");
        See(coach, "views/new", "/views/new?list=Participants&show=Late&phase=two-steps.second");
        See(leader, "views/new", "/views/new?list=Employers&q=bedrift", "for a team");
        See(leader, "views/{id:guid}", $"/views/{House.View}");
        See(coach, "drift", "/drift");
        See(leader, "drift", "/drift?months=36", "of the led units");

        See(coach, "participants/new", "/participants/new");
        See(coach, "participants/{id}/details", $"/participants/{person}/details");
        See(coach, "participants/{id}/around", $"/participants/{person}/around");
        See(coach, "enrolments/{id:guid}/disclosures", $"/enrolments/{enrolment}/disclosures");
        See(coach, "enrolments/{id:guid}/disclosures", $"/enrolments/{team.Enrolments[1].Id}/disclosures", "nothing agreed");
        See(coach, "enrolments/{id:guid}/interviews", $"/enrolments/{enrolment}/interviews");
        See(coach, "interviews/{id:guid}", $"/interviews/{Meetings.Prepared}");
        See(coach, "interviews/{id:guid}/for-employer", $"/interviews/{Meetings.Prepared}/for-employer");
        See(coach, "participants/{id:guid}/profile", $"/participants/{person}/profile", "not begun");
        See(coach, "participants/{id:guid}/profile", $"/participants/{team.Participants[2].Id}/profile");
        See(coach, "participants/{id:guid}/profile/edit", $"/participants/{team.Participants[2].Id}/profile/edit");
        See(coach, "participants/{id:guid}/profile/paper", $"/participants/{team.Participants[2].Id}/profile/paper");
        See(coach, "participants/{id:guid}/beside", $"/participants/{team.Participants[2].Id}/beside?job={WorkSeen.Kitchen}");
        See(coach, "participants/{id}/withdraw", $"/participants/{person}/withdraw");
        See(coach, "withdrawn", "/withdrawn");
        See(coach, "participants/{id}/twice", $"/participants/{person}/twice");
        See(coach, "participants/{id}/twice", $"/participants/{person}/twice?said=true", "said");
        See(leader, "participants/{id}/merge", $"/participants/{person}/merge");
        See(leader, "participants/{id}/merge", $"/participants/{person}/merge?with={team.Participants[1].Id}", "side by side");
        See(coach, "participants/{id}/protection", $"/participants/{person}/protection");
        See(coach, "referrals", "/referrals");
        See(leader, "referrals", "/referrals", "of the unit");
        See(coach, "referrals/{id}", $"/referrals/{referral}");
        See(coach, "referrals/{id:guid}/agreement", $"/referrals/{referral}/agreement");
        See(coach, "group-meetings", "/group-meetings");
        See(coach, "referrals/form", "/referrals/form");
        See(coach, "referrals/{id:guid}/paper", $"/referrals/{referral}/paper");
        See(coach, "referrals/waiting", "/referrals/waiting");
        See(leader, "referrals/months", "/referrals/months");
        See(coach, "group-meetings/new", "/group-meetings/new");
        See(coach, "group-meetings/{id:guid}", $"/group-meetings/{House.Meeting}");
        See(coach, "group-meetings/{id:guid}/edit", $"/group-meetings/{House.Meeting}/edit");
        See(coach, "group-meetings/{meeting:guid}/{id:guid}", $"/group-meetings/{House.Meeting}/{referral}");
        See(coach, "referrals/{id}/accept", $"/referrals/{referral}/accept");

        See(coach, "enrolments/{id:guid}", $"/enrolments/{enrolment}");
        See(coach, "enrolments/{id:guid}", $"/enrolments/{enrolment}?saved=true", "just saved");
        See(leader, "enrolments/{id:guid}", $"/enrolments/{ended}", "ended");
        See(coach, "enrolments/{id:guid}", $"/enrolments/{team.Enrolments[1].Id}", "in the step before");
        See(coach, "enrolments/{id:guid}", $"/enrolments/{team.Enrolments[3].Id}", "past the method's limit");
        See(coach, "enrolments/{id}/goal", $"/enrolments/{enrolment}/goal");
        See(coach, "enrolments/{id:guid}/my-page", $"/enrolments/{enrolment}/my-page");
        See(coach, "enrolments/{id:guid}/my-page", $"/enrolments/{enrolment}/my-page?text=Plain", "in ordinary text");
        See(coach, "enrolments/{id:guid}/rhythm", $"/enrolments/{enrolment}/rhythm");
        See(coach, "enrolments/{id}/income", $"/enrolments/{enrolment}/income");
        See(coach, "enrolments/{id}/phase", $"/enrolments/{enrolment}/phase");
        See(coach, "enrolments/{id}/phase", $"/enrolments/{team.Enrolments[1].Id}/phase", "out of the step before");
        See(coach, "enrolments/{id:guid}/method", $"/enrolments/{team.Enrolments[1].Id}/method", "with another offered");
        See(coach, "enrolments/{id:guid}/method", $"/enrolments/{enrolment}/method");
        See(coach, "enrolments/{id}/team", $"/enrolments/{enrolment}/team");
        See(coach, "enrolments/{id}/end", $"/enrolments/{enrolment}/end");
        See(leader, "enrolments/{id}/again", $"/enrolments/{ended}/again");

        See(coach, "enrolments/{id:guid}/decisions/new", $"/enrolments/{enrolment}/decisions/new");
        See(coach, "decisions/{id:guid}", $"/decisions/{House.Decision}");
        See(coach, "enrolments/{id:guid}/waiting/new", $"/enrolments/{enrolment}/waiting/new");
        See(coach, "waiting-for", "/waiting-for");
        See(coach, "waiting-for/{id:guid}", $"/waiting-for/{House.Waiting}");

        See(coach, "contacts/new", "/contacts/new");
        See(coach, "contacts/new", "/contacts/new?q=qqqqq", "without hits");
        See(coach, "enrolments/{id:guid}/contacts/new", $"/enrolments/{enrolment}/contacts/new");
        See(coach, "enrolments/{id:guid}/contacts/new", $"/enrolments/{enrolment}/contacts/new?met=no", "did not meet");
        See(coach, "contacts/{id:guid}/edit", $"/contacts/{contact}/edit");
        See(coach, "enrolments/{id:guid}/hand-over", $"/enrolments/{enrolment}/hand-over");
        See(coach, "enrolments/{id:guid}/hand-over", $"/enrolments/{enrolment}/hand-over?part=Period", "a period");
        See(coach, "enrolments/{id:guid}/hand-over", $"/enrolments/{enrolment}/hand-over?contact={contact}", "a contact");
        See(coach, "contacts/{id:guid}/edit", $"/contacts/{corrected}/edit", "corrected before");
        See(coach, "contacts/{id:guid}/withdraw", $"/contacts/{contact}/withdraw");
        See(coach, "withdrawn/contacts", "/withdrawn/contacts");

        See(coach, "calendar", "/calendar");
        See(coach, "calendar", $"/calendar?day={team.Today.AddDays(1):yyyy-MM-dd}", "a day to come");
        See(coach, "calendar", $"/calendar?week={team.Today:yyyy-MM-dd}", "a week");
        See(leader, "calendar", "/calendar", "empty");
        See(coach, "appointments/new", $"/appointments/new?day={team.Today:yyyy-MM-dd}&at=14:00");
        See(coach, "appointments/new", $"/appointments/new?enrolment={enrolment}", "with a person");
        foreach (var state in new[] { AppointmentState.Planned, AppointmentState.Moved, AppointmentState.Cancelled, AppointmentState.Done })
            See(coach, "appointments/{id:guid}", $"/appointments/{House.AppointmentIn(team, state)}", $"{state}");
        See(coach, "account/calendar", "/account/calendar");
        See(leader, "account/calendar", "/account/calendar", "opened");

        See(coach, "enrolments/{id:guid}/jobs/new", $"/enrolments/{enrolment}/jobs/new");
        See(coach, "jobs/{id:guid}", $"/jobs/{job}");
        See(coach, "jobs/{id:guid}", $"/jobs/{Meetings.Practice}", "practice");
        See(coach, "jobs/{id:guid}/practice", $"/jobs/{Meetings.Practice}/practice");
        See(coach, "jobs/{id:guid}/edit", $"/jobs/{job}/edit");
        See(coach, "jobs/{id:guid}/terms", $"/jobs/{job}/terms");
        See(coach, "jobs/{id:guid}/end", $"/jobs/{job}/end");
        See(coach, "employers", "/employers");
        See(coach, "employers/new", "/employers/new");
        See(coach, "employers/{id:guid}", $"/employers/{employer}");
        See(coach, "employers/{id:guid}/edit", $"/employers/{employer}/edit");
        See(coach, "employers/{id:guid}", $"/employers/{House.Known}", "that the team knows");
        See(coach, "employers/offer", "/employers/offer");
        See(coach, "employers/{id:guid}/card", $"/employers/{House.Known}/card");
        See(coach, "visits/new", "/visits/new");
        See(coach, "visits/new", $"/visits/new?at={House.Known}", "with a known employer");
        See(coach, "promises/{id:guid}", $"/promises/{House.Promised}");
        See(coach, "employers/{id:guid}/people", $"/employers/{House.Known}/people");
        See(coach, "employers/{id:guid}/workplaces", $"/employers/{House.Known}/workplaces");
        See(coach, "employers/{id:guid}/known", $"/employers/{House.Known}/known");
        See(coach, "employers/{id:guid}/peace", $"/employers/{House.Known}/peace");
        See(coach, "employers/{id:guid}/peace", $"/employers/{employer}/peace", "not yet said");
        See(coach, "employers/{id:guid}/analyses/new", $"/employers/{employer}/analyses/new");
        See(coach, "job-analyses/{id:guid}", $"/job-analyses/{WorkSeen.Kitchen}");
        See(coach, "job-analyses/{id:guid}/edit", $"/job-analyses/{WorkSeen.Kitchen}/edit");
        See(coach, "job-analyses/{id:guid}/tasks", $"/job-analyses/{WorkSeen.Kitchen}/tasks");
        See(coach, "job-analyses/{id:guid}/asks/{group}", $"/job-analyses/{WorkSeen.Kitchen}/asks/Sensory");
        See(coach, "job-analyses/{id:guid}/place", $"/job-analyses/{WorkSeen.Kitchen}/place");
        See(coach, "job-analyses/{id:guid}/people", $"/job-analyses/{WorkSeen.Kitchen}/people");
        See(coach, "job-analyses/{id:guid}/photos", $"/job-analyses/{WorkSeen.Kitchen}/photos");
        See(coach, "job-analyses/{id:guid}/carve", $"/job-analyses/{WorkSeen.Kitchen}/carve");

        See(coach, "leads", "/leads");
        See(leader, "leads", "/leads?strategy=Mediation", "of the unit, narrowed");
        See(coach, "leads/list", "/leads/list");
        See(coach, "leads/new", $"/leads/new?vacancy={House.Ad}", "from an ad");
        See(coach, "leads/{id:guid}", $"/leads/{WorkSeen.Lead}");
        See(coach, "leads/{id:guid}/edit", $"/leads/{WorkSeen.Lead}/edit");
        See(leader, "network", "/network");

        See(coach, "vacancies", "/vacancies");
        See(coach, "vacancies", "/vacancies?q=qqqqq&near=Xxx", "nothing fits");
        See(coach, "vacancies/{id:guid}", $"/vacancies/{House.Ad}");
        See(coach, "vacancies/{id:guid}/carve", $"/vacancies/{House.Ad}/carve");
        See(coach, "vacancies/{id:guid}/people", $"/vacancies/{House.Ad}/people");
        See(coach, "vacancies/{id:guid}/save", $"/vacancies/{House.Ad}/save");
        See(coach, "enrolments/{id:guid}/suggestions", $"/enrolments/{team.Enrolments[2].Id}/suggestions");
        See(coach, "enrolments/{id:guid}/suggestions", $"/enrolments/{enrolment}/suggestions", "no profile");
        See(coach, "enrolments/{id:guid}/suggestions/answer", $"/enrolments/{team.Enrolments[2].Id}/suggestions/answer?job={WorkSeen.Kitchen}");
        See(coach, "enrolments/{id:guid}/suggestions/before", $"/enrolments/{team.Enrolments[2].Id}/suggestions/before");
        See(coach, "enrolments/{id:guid}/vacancies", $"/enrolments/{enrolment}/vacancies");
        See(leader, "enrolments/{id:guid}/vacancies", $"/enrolments/{team.Enrolments[1].Id}/vacancies", "empty");

        See(coach, "schemes", "/schemes");
        See(leader, "schemes", "/schemes?country=SE&scheme=nystartsjobb", "one to work out");

        See(administrator, "staff", "/staff");
        See(administrator, "staff/new", "/staff/new");
        See(administrator, "staff/{id}", $"/staff/{coach.Id}");
        See(administrator, "staff/{id}/account", $"/staff/{administrator.Id}/account");
        See(administrator, "staff/{id}/account", $"/staff/{team.Coaches[3].Id}/account", "not invited yet");
        See(administrator, "staff/{id}/code", $"/staff/{administrator.Id}/code");
        See(administrator, "staff/{id}/roles", $"/staff/{coach.Id}/roles");
        See(administrator, "organisation", "/organisation");
        See(administrator, "organisation/units/new", "/organisation/units/new");
        See(administrator, "organisation/units/{id}", $"/organisation/units/{team.North.Id}");
        See(administrator, "programmes", "/programmes");
        See(leader, "programmes/new", "/programmes/new");
        See(administrator, "programmes/{id}", $"/programmes/{team.Programme.Id}");
        See(administrator, "programmes/{id}/edit", $"/programmes/{team.Programme.Id}/edit");
        See(leader, "programmes/{id}/method", $"/programmes/{House.Follows}/method");
        See(leader, "programmes/{id}/shares/new", $"/programmes/{team.Programme.Id}/shares/new");

        See(coach, "words", "/words");
        See(evaluator, "words", "/words?q=aktivitetsersetning", "with hits");
        See(coach, "words", "/words?q=qqqqq", "without hits");
        See(coach, "words/{code}", "/words/activity-compensation");
        See(coach, "words/{code}", "/words/job-coach", "not one country's");
        See(coach, "occupations", "/occupations");
        See(evaluator, "occupations", "/occupations?q=rengjoringshjalp", "with what is spelt alike");
        See(coach, "occupations/{code}", "/occupations/own:cleaner");
        See(administrator, "terms", "/terms");
        See(administrator, "terms", "/terms?language=is", "in Icelandic");

        See(leader, "packs/adapt", "/packs/adapt");
        See(leader, "packs/adapt/new", "/packs/adapt/new?from=two-steps");
        See(administrator, "packs/adapt/file", "/packs/adapt/file");
        See(leader, "packs/adapt/{id:guid}", $"/packs/adapt/{House.Adapted}");
        See(leader, "packs/adapt/{id:guid}/method", $"/packs/adapt/{House.Adapted}/method");
        See(leader, "packs/adapt/{id:guid}/phase", $"/packs/adapt/{House.Adapted}/phase?code=second");
        See(leader, "packs/adapt/{id:guid}/phases/new", $"/packs/adapt/{House.Adapted}/phases/new");
        See(administrator, "packs", "/packs");
        See(coach, "packs/{code}/{version}", "/packs/grown/2");
        See(leader, "packs/{code}/{version}", "/packs/grown/1", "an older version");
        See(leader, "packs/{code}/compare", "/packs/grown/compare");
        See(administrator, "packs/countries/{country}", $"/packs/countries/{TestShelf.NoCountry}");

        See(leader, "pass-on", "/pass-on", "nobody without a coach");
        See(leader, "pass-on", $"/pass-on?from={team.Coaches[1].Id}");
        See(leader, "import", "/import");
        See(leader, "outcomes", "/outcomes");
        See(evaluator, "outcomes", "/outcomes", "small groups hidden");
        return seen;
    }

    public static PageSeen Named(TestWorld team, string name) => Of(team).Single(page => page.ToString() == name);

    /// <summary>A page that stands in for an answer that is none: the browser reports it as an error, and so it should.</summary>
    public static bool IsProblem(PageSeen page) => page?.Route.StartsWith("problem", StringComparison.Ordinal) == true;

    /// <summary>Their names, for theories; identities differ from run to run.</summary>
    public static TheoryData<string> All() => [.. Of(new(Some.Day)).Select(page => page.ToString())];
}
