namespace Fotfeste.Domain.Tests;

public sealed class VacancyPlacesTests
{
    static readonly CountryShelf Countries = new([Some.Country],
        new Dictionary<string, Municipalities> { ["NO"] = new([new("9901", "Fjordby", "99", "Fjordland", new GeoPoint(60, 6), "namesake-town"), new("9902", "Herøy", "99", "Fjordland", null, "none"), new("9801", "Herøy", "98", "Nordland", null, "none")]) },
        new Dictionary<string, Postcodes> { ["NO"] = new([new("6100", "6109", "9902"), new("5000", "5009", "9901"), new("5020", "5020", "9901")]) });

    [Theory]
    [InlineData(null, null, "5004", "9901")]
    [InlineData(null, "Bryggen", "5020", "9901")] // a part of town
    [InlineData("9701", null, "5000", "9901")] // a code of an older division
    [InlineData(null, "Herøy", "6103", "9902")] // of two with one name
    [InlineData(null, "Herøy", "5004", null)] // the postcode is neither's
    [InlineData(null, "Fjordby", "6103", "9901")] // the municipality was said
    [InlineData("9801", null, "5004", "9801")]
    [InlineData(null, null, "5010", null)]
    [InlineData(null, null, "500", null)]
    [InlineData(null, null, null, null)]
    public void A_place_is_told_by_its_code_its_name_or_its_postcode(string? code, string? name, string? postcode, string? found) =>
        Assert.Equal(found, VacancyPlaces.On(Countries, new("NO", code, name) { Postcode = postcode }).Code);

    [Fact]
    public void A_place_known_by_its_postcode_has_the_name_and_roughly_the_point_of_its_municipality()
    {
        var place = VacancyPlaces.On(Countries, new("NO", null, null) { Postcode = "5004" });

        Assert.Equal(("Fjordby", new GeoPoint(60, 6), true), (place.Name, place.Point, place.IsPointRough));
        Assert.Equal("Bryggen", VacancyPlaces.On(Countries, new("NO", null, "Bryggen") { Postcode = "5004" }).Name);
        Assert.Null(VacancyPlaces.On(Countries, new("SE", null, null) { Postcode = "5004" }).Code);
    }

    [Fact]
    public void No_postcode_lies_in_two_municipalities() =>
        Assert.Throws<ArgumentException>(() => new Postcodes([new("5000", "5009", "9901"), new("5009", "5012", "9902")]));
}
