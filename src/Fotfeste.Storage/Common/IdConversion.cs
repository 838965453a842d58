using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Fotfeste.Storage;

/// <summary>Every <see cref="Id{T}"/> becomes a UUID column, by convention and without a line per entity.</summary>
static class IdConversion
{
    public static void For(ModelConfigurationBuilder conventions)
    {
        foreach (var id in new[] { typeof(Id<>).Assembly, typeof(Store).Assembly }.SelectMany(a => a.GetTypes()).SelectMany(t => t.GetProperties()).Select(p => p.PropertyType).Where(IsId).Distinct())
            conventions.Properties(id).HaveConversion(typeof(Converter<>).MakeGenericType(id.GetGenericArguments()));
    }

    static bool IsId(Type type) => type is { IsGenericType: true, ContainsGenericParameters: false } && type.GetGenericTypeDefinition() == typeof(Id<>);

    sealed class Converter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));
}
