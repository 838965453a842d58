using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Fotfeste.Storage.Tests")]
