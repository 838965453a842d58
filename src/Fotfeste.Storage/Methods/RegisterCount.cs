namespace Fotfeste.Storage;

/// <summary>What an official list brought: occupations, groups and skills together.</summary>
public readonly record struct RegisterCount(int New, int Updated, int Unchanged)
{
    public int Read => New + Updated + Unchanged;

    internal RegisterCount Plus(bool? isNew) => isNew switch { true => this with { New = New + 1 }, false => this with { Updated = Updated + 1 }, null => this with { Unchanged = Unchanged + 1 } };
}
