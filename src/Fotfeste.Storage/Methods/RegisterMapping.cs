using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>Official lists stand outside sight and trail: they name nobody, everybody may read them, and only an operator's command writes them.</summary>
static class RegisterMapping
{
    const int LongestUri = 200, LongestGroup = 4, LongestId = 50;

    public static void Map(ModelBuilder model)
    {
        model.Entity<RegisteredOccupation>(occupation =>
        {
            occupation.Property(o => o.Id).HasMaxLength(LongestId);
            occupation.Property(o => o.Isco).HasMaxLength(LongestGroup);
            occupation.Property(o => o.Uri).HasMaxLength(LongestUri);
        });
        model.Entity<RegisteredSkill>().Property(s => s.Id).HasMaxLength(LongestId);
        model.Entity<ImportedRegister>().Property(r => r.Id).HasMaxLength(LongestId);
    }
}
