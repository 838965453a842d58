using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Fotfeste.Storage;

/// <summary>Hours a week as a decimal column.</summary>
sealed class HoursConversion() : ValueConverter<Hours, decimal>(hours => hours.PerWeek, column => new Hours(column));
