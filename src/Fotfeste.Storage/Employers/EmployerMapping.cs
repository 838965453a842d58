using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fotfeste.Storage;

/// <summary>An employer and what belongs to it are the whole organisation's: every coach and every leader sees them.</summary>
static class EmployerMapping
{
    public static void Map(ModelBuilder model, Store store)
    {
        model.Entity<Employer>(employer =>
        {
            employer.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            employer.HasOne<Employer>().WithMany().HasForeignKey(e => e.PartOfId).OnDelete(DeleteBehavior.Restrict);
            employer.HasIndex(e => new { e.Reference, e.OrganisationId });
            SeenByEveryCoach(employer, store);
        });
        model.Entity<Workplace>(place =>
        {
            Belong(place);
            SeenByEveryCoach(place, store);
        });
        model.Entity<ContactPerson>(person =>
        {
            person.ComplexProperty(p => p.Agreed);
            person.Ignore(p => p.Label);
            person.HasOne<Workplace>().WithMany().HasForeignKey(p => p.WorkplaceId).OnDelete(DeleteBehavior.Restrict);
            Belong(person);
            SeenByEveryCoach(person, store);
            person.HasQueryFilter(Sight.NotWithdrawn, p => p.WipedOn == null && p.Agreed.Until >= store.Today); // out of sight on the day, whether or not the sweep has been
        });
        model.Entity<DoNotContact>(quiet =>
        {
            quiet.ComplexProperty(q => q.Days);
            quiet.HasOne<StaffMember>().WithMany().HasForeignKey(q => q.SaidBy).OnDelete(DeleteBehavior.Restrict);
            Belong(quiet);
            SeenByEveryCoach(quiet, store);
        });
        model.Entity<Acquaintance>(known =>
        {
            known.HasOne<StaffMember>().WithMany().HasForeignKey(a => a.StaffId).OnDelete(DeleteBehavior.Restrict);
            known.HasOne<ContactPerson>().WithMany().HasForeignKey(a => a.ContactPersonId).OnDelete(DeleteBehavior.Restrict);
            Belong(known);
            SeenByEveryCoach(known, store);
            known.HasQueryFilter(Sight.NotWithdrawn, a => a.GoneOn == null);
        });
    }

    static void Belong<T>(EntityTypeBuilder<T> part) where T : class
    {
        part.HasOne<Employer>().WithMany().HasForeignKey(nameof(Workplace.EmployerId)).OnDelete(DeleteBehavior.Restrict);
        part.HasIndex(nameof(Workplace.EmployerId));
    }

    static void SeenByEveryCoach<T>(EntityTypeBuilder<T> kind, Store store) where T : class, IOwned
    {
        kind.HasQueryFilter(Sight.OfOrganisation, e => EF.Property<Id<Organisation>>(e, nameof(IOwned.OrganisationId)) == store.Own);
        kind.HasQueryFilter(Sight.OfUnit, e => store.SeesEmployers);
    }
}
