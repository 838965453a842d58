namespace Fotfeste.Web;

/// <summary>The command was not understood: nothing has been done.</summary>
sealed class Misuse(string line) : Exception(line);
