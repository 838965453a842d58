using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

/// <summary>What an employer is known again by, stored beside it: its name without legal forms, and the digits of its number. With the search key they stand in one index, which is read alone.</summary>
static class FirmKeys
{
    public const string Firm = "FirmKey", Number = "NumberKey";

    /// <param name="model">The model being built; the search keys stand in it already.</param>
    /// <param name="collation">As for <see cref="NameKeys"/>.</param>
    public static void Map(ModelBuilder model, string? collation)
    {
        var employer = model.Entity<Employer>();
        foreach (var property in new[] { employer.Property<string?>(Firm).HasColumnName("firm_key"), employer.Property<string?>(Number).HasColumnName("number_key"), model.Entity<Workplace>().Property<string?>(Number).HasColumnName("number_key") })
            if (collation is not null) property.UseCollation(collation);
        employer.HasIndex(Firm, nameof(Employer.OrganisationId), NameKeys.SearchKey, Number, "Id").HasDatabaseName("ix_employer_firm_key");
        model.Entity<Workplace>().HasIndex(Number).HasDatabaseName("ix_workplace_number_key");
    }

    public static string DigitsOf(string? number) => string.Concat((number ?? "").Where(char.IsAsciiDigit));

    public static void Fill(Store store)
    {
        foreach (var firm in store.ChangeTracker.Entries<Employer>().Where(e => e.State is EntityState.Added or EntityState.Modified))
            (firm.Property(Firm).CurrentValue, firm.Property(Number).CurrentValue) = (FirmName.KeyOf(firm.Entity.Name), DigitsOf(firm.Entity.Number));
        foreach (var place in store.ChangeTracker.Entries<Workplace>().Where(e => e.State is EntityState.Added or EntityState.Modified))
            place.Property(Number).CurrentValue = DigitsOf(place.Entity.Number);
    }
}
