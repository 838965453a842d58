namespace Fotfeste.Exchange.Tests;

public sealed class UsualWorkReaderTests
{
    [Fact]
    public void Every_job_on_the_list_of_the_house_has_an_estimate_of_its_work()
    {
        Assert.All(Kit.Packs.Occupations, job => Assert.NotNull(Kit.Packs.UsualWork.Of(job.Isco)));
        Assert.Equal(("9112", (byte?)3, (byte?)4), (Kit.Packs.UsualWork.Of("9112")!.Isco, Kit.Packs.UsualWork.Of("9112")!.Asks[Demand.WorkingAlone], Kit.Packs.UsualWork.Of("5223")!.Asks[Demand.Customers]));
    }

    [Fact]
    public void The_longest_group_counts()
    {
        Assert.Equal(["4321", "43", "4"], new[] { "4321", "4311", "4110" }.Select(isco => Kit.Packs.UsualWork.Of(isco)!.Isco));
        Assert.Null(Kit.Packs.UsualWork.Of(null));
    }

    [Theory]
    [InlineData("""{"isco":"9999","about":"x","interests":"000000","asks":""}""", "$.work[0].asks: text-missing", "$.work[0].isco: not-isco")]
    [InlineData("""{"isco":"9112","about":"x","interests":"00000","asks":"noise 2"}""", "$.work[0].interests: not-six-levels")]
    [InlineData("""{"isco":"9112","about":"x","interests":"000005","asks":"noise 2"}""", "$.work[0].interests: not-six-levels")]
    [InlineData("""{"isco":"9112","about":"x","interests":"000000","asks":"noise 5"}""", "$.work[0].asks: not-a-demand: noise 5")]
    [InlineData("""{"isco":"9112","about":"x","interests":"000000","asks":"noise 2, noise 3"}""", "$.work[0].asks: not-a-demand: noise 3")]
    public void A_half_estimate_is_refused_like_a_pack(string work, params string[] faults)
    {
        var broken = Assert.Throws<BrokenPack>(() => UsualWorkReader.Read("usual-work.json", $$"""{"source":"us","work":[{{work}}]}"""));

        Assert.Equal(faults.Select(fault => $"usual-work.json: {fault}").Order(), broken.Faults.Select(fault => fault.ToString()).Order());
    }
}
