namespace Fotfeste.Domain.Tests;

public sealed class FirmNameTests
{
    [Theory]
    [InlineData("Fjordkafé AS", "Fjord Kafe")]
    [InlineData("Fjordkafé AS", "Fjrodkafé")]
    [InlineData("Bakeri Ås", "Ås bakeri AB")]
    public void Names_of_one_firm_are_alike(string one, string other) => Assert.True(FirmName.AreAlike(one, other));

    [Theory]
    [InlineData("Fjordkafé AS", "Fjellkafé AS")]
    [InlineData("Bil AS", "Bøk AS")]
    [InlineData("AS", "AB")]
    [InlineData("", "")]
    public void Names_of_two_firms_are_not(string one, string other) => Assert.False(FirmName.AreAlike(one, other));
}
