using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Reach is a chain without a circle: assignment, then enrolment, then person and contact. Each filter leans on the one before.</summary>
static class EnrolmentMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<CoachAssignment>(assignment =>
        {
            assignment.ComplexProperty(a => a.Days);
            assignment.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.CoachId).OnDelete(DeleteBehavior.Restrict);
            assignment.HasOne<Unit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
            assignment.HasIndex(a => new { a.CoachId, a.ParticipantId });
            assignment.HasIndex(a => new { a.ParticipantId, a.UnitId });
            assignment.HasQueryFilter(Sight.OfOrganisation, a => a.OrganisationId == store.Own);
            assignment.HasQueryFilter(Sight.NotWithdrawn, a => !store.Withdrawals.Any(w => w.EnrolmentId == a.EnrolmentId && w.TakenBackAt == null));
            assignment.HideProtected(store, a => a.ParticipantId);
            assignment.HasQueryFilter(Sight.OfPerson, a => store.IsSystem
                || (store.Leads && store.UnitsAtHand.Contains(a.UnitId))
                || (store.Coaches && store.Posts.Contains(a.CoachId) && store.UnitsAtHand.Contains(a.UnitId) && a.Days.From <= store.Today && (a.Days.Until == null || a.Days.Until >= store.Today)));
        });
        model.Entity<Enrolment>(enrolment =>
        {
            enrolment.ComplexProperty(e => e.Support);
            enrolment.Ignore(e => e.CurrentPhase);
            enrolment.HasOne<Participant>().WithMany().HasForeignKey(e => e.ParticipantId).OnDelete(DeleteBehavior.Restrict);
            enrolment.HasOne<Unit>().WithMany().HasForeignKey(e => e.UnitId).OnDelete(DeleteBehavior.Restrict);
            enrolment.HasOne<Programme>().WithMany().HasForeignKey(e => e.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
            enrolment.HasMany(e => e.Assignments).WithOne().HasForeignKey(a => a.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            enrolment.HasMany(e => e.Phases).WithOne().HasForeignKey(p => p.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            enrolment.HasIndex(e => new { e.Reference, e.OrganisationId });
            enrolment.HasIndex(e => e.UnitId);
            enrolment.HasQueryFilter(Sight.OfOrganisation, e => e.OrganisationId == store.Own);
            enrolment.HasQueryFilter(Sight.NotWithdrawn, e => !store.Withdrawals.Any(w => w.EnrolmentId == e.Id && w.TakenBackAt == null));
            enrolment.HideProtected(store, e => e.ParticipantId);
            enrolment.HasQueryFilter(Sight.OfPerson, e => store.IsSystem
                || (store.Leads && store.UnitsAtHand.Contains(e.UnitId))
                || store.Assignments.Any(a => a.ParticipantId == e.ParticipantId && a.UnitId == e.UnitId));
        });
        model.Entity<PhaseSpell>(phase =>
        {
            phase.ComplexProperty(p => p.Method);
            phase.ComplexProperty(p => p.Days);
            phase.Property(p => p.Code).HasMaxLength(64);
            phase.HasQueryFilter(Sight.OfOrganisation, p => p.OrganisationId == store.Own);
            phase.HasQueryFilter(Sight.OfPerson, p => store.IsSystem || store.Enrolments.Any(e => e.Id == p.EnrolmentId));
        });
        model.Entity<RhythmStep>(step =>
        {
            step.HasOne<Enrolment>().WithMany().HasForeignKey(s => s.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            step.HasOne<StaffMember>().WithMany().HasForeignKey(s => s.AgreedWith).OnDelete(DeleteBehavior.Restrict);
            step.HasQueryFilter(Sight.OfOrganisation, s => s.OrganisationId == store.Own);
            step.HasQueryFilter(Sight.OfPerson, s => store.IsSystem || store.Enrolments.Any(e => e.Id == s.EnrolmentId));
        });
        model.Entity<IncomeSpell>(income =>
        {
            income.ComplexProperty(i => i.Days);
            income.Property(i => i.Source).HasMaxLength(64);
            income.Property(i => i.InCountry).HasMaxLength(64);
            income.HasOne<Enrolment>().WithMany().HasForeignKey(i => i.EnrolmentId).OnDelete(DeleteBehavior.Restrict);
            income.HasQueryFilter(Sight.OfOrganisation, i => i.OrganisationId == store.Own);
            income.HasQueryFilter(Sight.OfPerson, i => store.IsSystem || store.Enrolments.Any(e => e.Id == i.EnrolmentId));
        });
    }
}
