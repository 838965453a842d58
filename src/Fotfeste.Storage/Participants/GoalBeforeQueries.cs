using Microsoft.EntityFrameworkCore;

namespace Fotfeste.Storage;

public static class GoalBeforeQueries
{
    /// <exception cref="NotHere">Invented, or not this actor's.</exception>
    public static async Task<GoalBefore> ById(this DbSet<GoalBefore> before, Id<GoalBefore> id) => await before.SingleOrDefaultAsync(b => b.Id == id) ?? throw new NotHere();
}
