using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Storage;

/// <summary>What is remembered, as this actor may see it. Made anew for each request, job or command; never pooled, because the filters read the actor from it.</summary>
public abstract class Store(DbContextOptions options, TimeProvider clock) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Unit> Units => Set<Unit>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<StaffMember> Staff => Set<StaffMember>();
    public DbSet<AdaptedMethod> AdaptedMethods => Set<AdaptedMethod>();
    public DbSet<AdaptedVersion> AdaptedVersions => Set<AdaptedVersion>();
    public DbSet<FteShare> FteShares => Set<FteShare>();
    public DbSet<RememberedColumns> RememberedColumns => Set<RememberedColumns>();
    public DbSet<Absence> Absences => Set<Absence>();
    public DbSet<Role> Roles => Set<Role>();
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    public DbSet<KeyRingElement> KeyRing => Set<KeyRingElement>();
    public DbSet<Job> Jobs => Set<Job>();
    public DbSet<FormDraft> Drafts => Set<FormDraft>();
    public DbSet<Participant> Participants => Set<Participant>();
    public DbSet<Particulars> Particulars => Set<Particulars>();
    public DbSet<PersonAround> Around => Set<PersonAround>();
    public DbSet<Profile> Profiles => Set<Profile>();
    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();
    public DbSet<Merge> Merges => Set<Merge>();
    public DbSet<SuspectedPair> SuspectedPairs => Set<SuspectedPair>();
    internal DbSet<Protection> Protections => Set<Protection>();
    internal DbSet<Entitled> Entitled => Set<Entitled>();
    public DbSet<Referral> Referrals => Set<Referral>();
    public DbSet<GroupMeeting> GroupMeetings => Set<GroupMeeting>();
    public DbSet<GroupDecision> GroupDecisions => Set<GroupDecision>();
    public DbSet<StatusNote> StatusNotes => Set<StatusNote>();
    public DbSet<AuthorityDecision> AuthorityDecisions => Set<AuthorityDecision>();
    public DbSet<WaitingFor> WaitingFor => Set<WaitingFor>();
    public DbSet<Enrolment> Enrolments => Set<Enrolment>();
    public DbSet<CoachAssignment> Assignments => Set<CoachAssignment>();
    public DbSet<CoachChange> CoachChanges => Set<CoachChange>();
    public DbSet<GoalBefore> GoalsBefore => Set<GoalBefore>();
    public DbSet<PhaseSpell> PhaseSpells => Set<PhaseSpell>();
    public DbSet<RhythmStep> RhythmSteps => Set<RhythmStep>();
    public DbSet<IncomeSpell> Incomes => Set<IncomeSpell>();
    public DbSet<Employer> Employers => Set<Employer>();
    public DbSet<Workplace> Workplaces => Set<Workplace>();
    public DbSet<ContactPerson> ContactPeople => Set<ContactPerson>();
    public DbSet<DoNotContact> DoNotContacts => Set<DoNotContact>();
    public DbSet<Acquaintance> Acquaintances => Set<Acquaintance>();
    public DbSet<Disclosure> Disclosures => Set<Disclosure>();
    public DbSet<StoredVacancy> Vacancies => Set<StoredVacancy>();
    public DbSet<VacancyFeed> VacancyFeeds => Set<VacancyFeed>();
    public DbSet<SavedVacancy> SavedVacancies => Set<SavedVacancy>();
    public DbSet<JobAnalysis> JobAnalyses => Set<JobAnalysis>();
    public DbSet<JobPhoto> JobPhotos => Set<JobPhoto>();
    public DbSet<Lead> JobLeads => Set<Lead>();
    public DbSet<LeadSpell> LeadSpells => Set<LeadSpell>();
    public DbSet<JobsShown> JobsShown => Set<JobsShown>();
    public DbSet<ThoughtOf> ThoughtsOf => Set<ThoughtOf>();
    public DbSet<JobConsent> JobConsents => Set<JobConsent>();
    public DbSet<JobAnswer> JobAnswers => Set<JobAnswer>();
    public DbSet<EmploymentSpell> EmploymentSpells => Set<EmploymentSpell>();
    public DbSet<Terms> Terms => Set<Terms>();
    public DbSet<PracticePlan> PracticePlans => Set<PracticePlan>();
    public DbSet<Contact> Contacts => Set<Contact>();
    public DbSet<ContactRevision> ContactRevisions => Set<ContactRevision>();
    public DbSet<PromiseMade> Promises => Set<PromiseMade>();
    public DbSet<Interview> Interviews => Set<Interview>();
    public DbSet<HandedOver> HandedOver => Set<HandedOver>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<AppointmentRevision> AppointmentRevisions => Set<AppointmentRevision>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
    public DbSet<FeedFetch> FeedFetches => Set<FeedFetch>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<ViewHabit> ViewHabits => Set<ViewHabit>();

    public Actor Actor { get; private set; } = Actor.Nobody;
    public Purpose Purpose { get; private set; }
    public FieldGroup Group { get; private set; }

    /// <summary>Which records of people this store has handed out: the page's line in the audit.</summary>
    public Sighting Seen { get; } = new();

    /// <summary>In whose language names are sorted; the store's own organisation, looked up when first needed.</summary>
    internal string? SortLanguage { get; set; }

    // What the filters read. Properties, not the actor itself: each becomes one query parameter.
    internal Id<Organisation> Own => Actor.OrganisationId;
    internal IReadOnlyList<Id<Unit>> UnitsAtHand => Actor.Units;
    internal Id<StaffMember> Writer => Actor.StaffId;
    /// <summary>Whose posts the actor fills: the own, and as a deputy those of the absent.</summary>
    internal IReadOnlyList<Id<StaffMember>> Posts { get; private set; } = [];
    internal Id<StaffMember> Supporter => Coaches || Leads ? Actor.StaffId : default;
    internal Persona Acting => Actor.Persona;
    internal DateOnly Today => Actor.Today;
    internal bool Coaches => Actor.Persona == Persona.Coach;
    internal bool Leads => Actor.Persona == Persona.Leader;
    internal bool IsSystem => Actor.Persona == Persona.System;
    internal bool SeesAllUnits => Actor.Persona is Persona.System or Persona.Administrator or Persona.Evaluator;
    internal bool SeesEmployers => Actor.Persona is Persona.System or Persona.Coach or Persona.Leader;

    /// <summary>Does the actor run anything: an administrator, or a leader with units?</summary>
    public bool RunsSomething => Actor.Persona is Persona.Administrator or Persona.System || Leads;

    /// <summary>Does the actor run this unit: an administrator every one and the whole organisation (null), a leader the led ones and all below?</summary>
    public bool MayRun(Id<Unit>? unit) => Actor.Persona is Persona.Administrator or Persona.System || (Leads && unit is { } led && UnitsAtHand.Contains(led));

    /// <summary>From now on this actor asks. Once: a store never changes hands.</summary>
    public void ActAs(Actor actor, Purpose purpose, FieldGroup group = FieldGroup.None)
    {
        if (Actor != Actor.Nobody) throw new InvalidOperationException("This store already has an actor");
        (Actor, Purpose, Group) = (actor, purpose, group);
        if (Coaches || Leads) Posts = [actor.StaffId, .. actor.InsteadOf];
    }

    /// <summary>To the millisecond: both databases keep it exactly, so a hash made before saving still holds after reading.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>The save behind which somebody's newer version stands is refused; guard, write and audit are one transaction.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        await NameKeys.FillAsync(this, cancellationToken);
        FirmKeys.Fill(this);
        await using var turn = await TakeTurnAsync(cancellationToken);
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        await WriteGuard.CheckAsync(this, cancellationToken);
        var lines = AuditTrail.OfChanges(this);
        var saved = await SaveRowsAsync(cancellationToken);
        await AuditTrail.AppendAsync(this, lines, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Saving is asynchronous in this house");

    internal async Task<int> SaveRowsAsync(CancellationToken stop)
    {
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, stop); // accepted before the commit: a store whose save failed is done with
        }
        catch (DbUpdateConcurrencyException e) when (e.Entries.Any(entry => entry.Entity is IVersioned))
        {
            throw new Refusal("common.newer-version");
        }
        catch (DbUpdateException e) when (e.Entries.All(entry => entry.Entity is not AuditEntry) && IsKnownAlready(e.InnerException))
        {
            throw new Refusal("common.already-saved"); // the same form sent twice at the same moment, or a second of what there is one of
        }
    }

    /// <summary>Did the database refuse a row because one of that identity stands there, or one of what there may be only one of?</summary>
    internal abstract bool IsKnownAlready(Exception? fault);

    /// <summary>Waits until this store may write. Only SQLite needs to take turns.</summary>
    internal virtual Task<IAsyncDisposable?> TakeTurnAsync(CancellationToken stop) => Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>This record was shown as of that version: saving it over a newer one is refused.</summary>
    public void Expect(IVersioned record, int version)
    {
        Entry(record).Property(nameof(IVersioned.Version)).OriginalValue = version;
        if (Entry(record).State == EntityState.Unchanged) Entry(record).State = EntityState.Modified; // parts may change while the record itself does not
    }

    /// <summary>A part of the record changed, so its version rises with it.</summary>
    public void Touch(IVersioned record)
    {
        if (Entry(record).State == EntityState.Unchanged) Entry(record).State = EntityState.Modified;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Conventions.Replace<ForeignKeyIndexConvention>(services => new ReferenceIndexes(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
        IdConversion.For(configurationBuilder);
        configurationBuilder.Properties<Sealed>().HaveConversion<SealedConversion>();
        configurationBuilder.Properties<Hours>().HaveConversion<HoursConversion>().HavePrecision(5, 2);
        configurationBuilder.Properties<decimal>().HavePrecision(12, 4);
        LevelConversions.For(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        OrganisationMapping.Map(builder, this);
        AdaptedMethodMapping.Map(builder, this);
        AccessMapping.Map(builder, this);
        JobMapping.Map(builder);
        RegisterMapping.Map(builder);
        FormDraftMapping.Map(builder, this);
        SavedViewMapping.Map(builder, this);
        ParticipantMapping.Map(builder, this);
        ProtectionMapping.Map(builder, this);
        PersonAroundMapping.Map(builder, this);
        ProfileMapping.Map(builder, this);
        MendingMapping.Map(builder, this);
        ReferralMapping.Map(builder, this);
        GroupMeetingMapping.Map(builder, this);
        StatusNoteMapping.Map(builder, this);
        GoalBeforeMapping.Map(builder, this);
        EnrolmentMapping.Map(builder, this);
        CoachChangeMapping.Map(builder, this);
        AuthorityMapping.Map(builder, this);
        EmployerMapping.Map(builder, this);
        DisclosureMapping.Map(builder, this);
        VacancyMapping.Map(builder, this);
        JobAnalysisMapping.Map(builder, this);
        LeadMapping.Map(builder, this);
        SuggestionMapping.Map(builder, this);
        EmploymentMapping.Map(builder, this);
        PracticeMapping.Map(builder, this);
        ContactMapping.Map(builder, this);
        PromiseMapping.Map(builder, this);
        HandedOverMapping.Map(builder, this);
        AppointmentMapping.Map(builder, this);
        InterviewMapping.Map(builder, this);
        Conventions.Apply(builder.Model);
        NameKeys.Map(builder, Database.IsNpgsql() ? "C" : null);
        FirmKeys.Map(builder, Database.IsNpgsql() ? "C" : null);
    }
}
