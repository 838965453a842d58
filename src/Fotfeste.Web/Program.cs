using Fotfeste.Web;

// A host that builds the program itself, as the tests do, names it so; an operator never does.
if (!args.Any(a => a.StartsWith("--applicationName=", StringComparison.Ordinal))) return await CommandLine.RunAsync(args, Console.Out, Console.Error, Console.In);
await Hosting.Build(args).RunAsync();
return 0;

/// <summary>The entry point, named so that tests can start the program.</summary>
public sealed partial class Program;
