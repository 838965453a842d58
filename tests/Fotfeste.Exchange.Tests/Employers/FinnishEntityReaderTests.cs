namespace Fotfeste.Exchange.Tests;

public sealed class FinnishEntityReaderTests
{
    [Fact]
    public void An_entity_says_what_a_form_asks_and_bears_the_number_that_was_asked_for()
    {
        var firm = FinnishEntityReader.Read("""
            { "name": "Oy Keksitty Ab", "legalForm": "DKUW", "activity": ["56.29", "56.10"], "legalStatus": "NORMAL", "registrationDate": "2012-05-04",
              "registeredAddress": { "streetName": "Rantatie", "buildingDesignator": "34 A 17", "postalCode": "00100", "city": "Helsinki", "region": null, "country": "FI" } }
            """, "1234567-1");

        Assert.Equal(("1234567-1", "Oy Keksitty Ab", "56.29", "Rantatie 34 A 17", "Helsinki"), (firm.Number, firm.Name, firm.IndustryCode, firm.Address, firm.PostPlace));
        Assert.Null(firm.Industry);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{ \"activity\": [] }")]
    [InlineData("{ \"name\": \"A\", \"activity\": [1] }")]
    public void What_has_another_shape_is_no_answer(string json) => Assert.Throws<FormatException>(() => FinnishEntityReader.Read(json, "1234567-1"));
}
