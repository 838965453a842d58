using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Fotfeste.Storage;

/// <summary>An index for every reference but that to the organisation: it would find all there is, and without statistics SQLite would begin there.</summary>
sealed class ReferenceIndexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    protected override IConventionIndex? CreateIndex(IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        properties is [{ Name: nameof(IOwned.OrganisationId) }] ? null : base.CreateIndex(properties, unique, entityTypeBuilder);
}
