namespace Fotfeste.Domain.Tests;

public sealed class DefinitionTests
{
    [Theory]
    [InlineData(CompetitiveClass.Regular, true, true, true)]
    [InlineData(CompetitiveClass.RegularSubsidised, true, true, true)]
    [InlineData(CompetitiveClass.Transition, true, true, false)]
    [InlineData(CompetitiveClass.Sheltered, true, false, false)]
    [InlineData(CompetitiveClass.Placement, false, false, false)]
    [InlineData(CompetitiveClass.Education, false, false, false)]
    public void Each_definition_counts_these_classes_when_paid(CompetitiveClass kind, bool asPrinted, bool nordic, bool strict)
    {
        var paid = Facts.Terms("2015-01-01", kind) with { IsPaid = true };

        Assert.Equal([asPrinted, nordic, strict], Definition.All.Select(d => d.Counts(paid)));
        Assert.DoesNotContain(Definition.All, d => d.Counts(paid with { IsPaid = false }));
    }

    [Fact]
    public void A_definition_is_found_by_its_code_and_by_no_other_word()
    {
        Assert.Equal(Definition.All, Definition.All.Select(d => Definition.Named(d.Code)!));
        Assert.Null(Definition.Named("Strict"));
        Assert.Null(Definition.Named(null));
    }
}
