namespace Fotfeste.Samples;

/// <summary>Hands out names, each whole name once.</summary>
sealed class SwedishPeople(Dice dice)
{
    readonly HashSet<string> taken = [];

    public (string Name, Sex Sex) Next()
    {
        var sex = dice.Between(1, 100) switch { <= 48 => Sex.Woman, <= 96 => Sex.Man, <= 97 => Sex.Other, _ => Sex.Unknown };
        var first = sex switch { Sex.Woman => SwedishNames.Women, Sex.Man => SwedishNames.Men, _ => dice.Chance(50) ? SwedishNames.Women : SwedishNames.Men };
        string name;
        do name = $"{dice.OneOf(first)} {dice.OneOf(SwedishNames.Last)}";
        while (!taken.Add(name));
        return (name, sex);
    }
}
