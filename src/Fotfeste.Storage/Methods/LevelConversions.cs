using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Fotfeste.Storage;

/// <summary>Levels, sets and tasks as one column each, wherever they stand; times of work as the number that they are.</summary>
static class LevelConversions
{
    public static void For(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DemandLevels>().HaveConversion<OfDemands>().HaveMaxLength(64);
        conventions.Properties<InterestLevels>().HaveConversion<OfInterests>().HaveMaxLength(16);
        conventions.Properties<LanguageLevels>().HaveConversion<OfLanguages>().HaveMaxLength(16);
        conventions.Properties<WishedWork>().HaveConversion<OfWished>();
        conventions.Properties<DemandSet>().HaveConversion<OfSets>();
        conventions.Properties<WorkingTime>().HaveConversion<int>();
    }

    sealed class OfDemands() : ValueConverter<DemandLevels, string>(levels => levels.Code, column => DemandLevels.Parse(column));

    sealed class OfInterests() : ValueConverter<InterestLevels, string>(levels => levels.Code, column => InterestLevels.Parse(column));

    sealed class OfLanguages() : ValueConverter<LanguageLevels, string>(levels => levels.Code, column => LanguageLevels.Parse(column));

    sealed class OfWished() : ValueConverter<WishedWork, string>(work => work.Code, column => WishedWork.Parse(column));

    sealed class OfSets() : ValueConverter<DemandSet, int>(set => set.Bits, column => new DemandSet(column));
}
