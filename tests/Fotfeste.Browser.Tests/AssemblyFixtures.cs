[assembly: AssemblyFixture(typeof(Fotfeste.Browser.Tests.Chromium))]
[assembly: AssemblyFixture(typeof(Fotfeste.Browser.Tests.House))]
