using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class ContactQueries
{
    /// <summary>The newest first.</summary>
    public static Task<List<Contact>> Of(this DbSet<Contact> contacts, Id<Enrolment> enrolment) =>
        contacts.AsNoTracking().Where(c => c.EnrolmentId == enrolment).OrderByDescending(c => c.Content.Day).ThenByDescending(c => c.Id).ToListAsync();

    /// <summary>With what it said before.</summary>
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<Contact> ById(this DbSet<Contact> contacts, Id<Contact> id) =>
        await contacts.Include(c => c.Revisions).SingleOrDefaultAsync(c => c.Id == id) ?? throw new NotHere();

    /// <summary>The same form sent twice makes one record.</summary>
    public static Task<bool> Has(this DbSet<Contact> contacts, Id<Contact> id) => contacts.AnyAsync(c => c.Id == id);
}
