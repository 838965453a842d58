namespace Fotfeste.Domain;

/// <summary>Standing in for somebody on certain days: whose posts, and until when. It is not passed on to a deputy's own deputy.</summary>
/// <param name="StaffId">Who is away.</param>
/// <param name="Name">What that person is called.</param>
/// <param name="Days">Of the absence.</param>
/// <param name="Posts">The roles of the one who is away.</param>
public sealed record Deputyship(Id<StaffMember> StaffId, string Name, DateRange Days, IReadOnlyList<Role> Posts)
{
    /// <summary>What is left of it on that day for somebody with these roles: the posts that are held then and can be filled; null when nothing is.</summary>
    public Deputyship? On(DateOnly day, IReadOnlyCollection<Role> own, IReadOnlyCollection<Unit> units)
    {
        if (!Days.Covers(day)) return null;
        Role[] posts = [.. Posts.Where(post => post.Days.Covers(day) && own.Any(role => role.Days.Covers(day) && Rota.Fits(role, post, units)))];
        return posts.Length == 0 ? null : this with { Posts = posts };
    }
}
