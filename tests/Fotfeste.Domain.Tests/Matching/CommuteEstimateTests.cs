namespace Fotfeste.Domain.Tests;

public sealed class CommuteEstimateTests
{
    static readonly GeoPoint Oslo = new(59.91, 10.75), Drammen = new(59.74, 10.20), Bergen = new(60.39, 5.32);

    [Theory]
    [InlineData(MeansOfTravel.OwnCar, 44, 54)] // about 40 minutes by the fast road, an hour in the rush
    [InlineData(MeansOfTravel.PublicTransport, 62, 78)] // 35 to 40 minutes by train, and the way to and from it
    [InlineData(MeansOfTravel.Bicycle, 170, 210)]
    public void From_Drammen_to_Oslo_it_takes_what_people_there_would_say(MeansOfTravel mode, int least, int most) => Assert.InRange(CommuteEstimate.Minutes(Drammen, Oslo, mode), least, most);

    [Fact]
    public void The_way_back_is_as_long_and_the_way_within_a_town_is_not_nothing()
    {
        Assert.Equal(CommuteEstimate.Minutes(Oslo, Drammen, MeansOfTravel.OwnCar), CommuteEstimate.Minutes(Drammen, Oslo, MeansOfTravel.OwnCar));
        Assert.Equal([24, 48, 18, 24, 14, 14], Enum.GetValues<MeansOfTravel>().Select(mode => CommuteEstimate.Minutes(Oslo, Oslo, mode)));
    }

    [Fact]
    public void What_nobody_travels_daily_is_not_told_apart() => Assert.Equal(CommuteEstimate.Most, CommuteEstimate.Minutes(Oslo, Bergen, MeansOfTravel.PublicTransport));

    [Fact]
    public void A_place_that_is_on_no_list_or_has_no_point_is_not_known()
    {
        var places = new PlaceMap([("NO", new([new("0301", "Oslo", "03", "Oslo", Oslo, "namesake-town"), new("9999", "Uten punkt", "03", "Oslo", null, "none")])), ("SE", new([new("0301", "Samma siffror", "03", "Län", Bergen, "namesake-town")]))]);

        Assert.Equal(14, places.Minutes(new("NO", "0301"), new JobPlace("NO", "0301"), MeansOfTravel.OwnCar));
        Assert.Equal(CommuteEstimate.Most, places.Minutes(new("NO", "0301"), new JobPlace("SE", "0301"), MeansOfTravel.OwnCar));
        Assert.Null(places.Minutes(new("NO", "0301"), new JobPlace("NO", "9999"), MeansOfTravel.OwnCar));
        Assert.Null(places.Minutes(new("NO", "0301"), new JobPlace("DK", "0301"), MeansOfTravel.OwnCar));
        Assert.Null(places.Minutes(null, new JobPlace("NO", "0301"), MeansOfTravel.OwnCar));
        Assert.Equal(0, places.NumberOf(new("NO", "nowhere")));
    }
}
