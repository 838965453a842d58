using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

static class JobMapping
{
    public static void Map(ModelBuilder model) => model.Entity<Job>(job =>
    {
        job.HasKey(j => j.Id);
        job.Property(j => j.Kind).HasMaxLength(64);
        job.Property(j => j.Attempts).IsConcurrencyToken(); // whoever raised it last holds the job; the others' saves come to nothing
        job.HasIndex(j => new { j.FinishedAt, j.Due });
    });
}
