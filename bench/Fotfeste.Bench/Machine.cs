using System.Globalization;
using System.Runtime.InteropServices;

namespace Fotfeste.Bench;

/// <summary>Where a figure was measured, and what else the machine was doing: without it the figure says nothing.</summary>
static class Machine
{
    public static void Describe()
    {
        var cpu = File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} x {cpu}, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}"));
        Load("load at the start");
    }

    /// <summary>Above the number of cores, what follows was measured while waiting for others.</summary>
    public static void Load(string when) => Console.WriteLine($"{when} (1, 5, 15 minutes): {string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3])}");

    public static void Line(string what, double value, string unit) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-52} {value,10:0.0} {unit}"));
}
