using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Fotfeste.Web.Tests;

public sealed class KeyRingTests
{
    [Theory, OnBoth]
    public async Task What_one_server_signed_the_next_one_on_the_same_store_can_read(Engine engine)
    {
        await using var first = RunningHouse.Over(await TestStore.On(engine));
        var signed = ProtectorOf(first).Protect("session");

        await using var second = RunningHouse.Over(first.Store);

        Assert.Equal("session", ProtectorOf(second).Unprotect(signed));
        Assert.Equal(engine == Engine.Sqlite, Directory.Exists(Path.Combine(first.Store.Address.Folder, "keys")));
    }

    static IDataProtector ProtectorOf(RunningHouse house) => house.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
