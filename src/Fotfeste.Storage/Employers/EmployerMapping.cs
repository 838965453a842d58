using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class EmployerMapping
{
    public static void Map(ModelBuilder model, Store store) => model.Entity<Employer>(employer =>
    {
        employer.HasOne<Organisation>().WithMany().HasForeignKey(e => e.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        employer.HasIndex(e => new { e.Reference, e.OrganisationId });
        employer.HasQueryFilter(Sight.OfOrganisation, e => e.OrganisationId == store.Own);
        employer.HasQueryFilter(Sight.OfUnit, e => store.SeesEmployers);
    });
}
