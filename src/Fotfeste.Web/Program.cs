var app = Fotfeste.Web.Hosting.Build(args);
await app.RunAsync();

/// <summary>The entry point, named so that tests can start the program.</summary>
public sealed partial class Program;
