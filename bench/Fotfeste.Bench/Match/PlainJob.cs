namespace Fotfeste.Bench;

/// <summary>A job as a developer would write it for speed without more ado: numbers in arrays.</summary>
sealed record PlainJob(int Id, int Place, byte[] Levels, int[] Languages, int HoursLeast, int HoursMost, int Times, int Licences, sbyte[] Traits, int Occupation, int[] Required, int[] Other, int[] Wishes)
{
    public static PlainJob Of(OpenJob job, int id, PlaceMap places, Dictionary<JobKeyword, int> vocabulary) => new(
        id, places.NumberOf(job.Place),
        [.. Enum.GetValues<Demand>().Select(d => job.Demands[d] ?? 0)],
        [.. Enum.GetValues<WorkLanguage>().Select(l => (int)(job.Languages[l] ?? 0))],
        MatchPoints.HalfHours(job.HoursLeast!.Value), MatchPoints.HalfHours(job.HoursMost!.Value), (int)job.Times!, (int)job.Licences!, job.Traits!.Steps.ToArray(),
        Number(vocabulary, new(JobKeywordKind.Occupation, job.Occupation!)),
        [.. job.RequiredSkills.Select(s => Number(vocabulary, new(JobKeywordKind.Skill, s)))],
        [.. job.OtherSkills.Select(s => Number(vocabulary, new(JobKeywordKind.Skill, s)))],
        [.. job.Wishes.Select(s => Number(vocabulary, new(JobKeywordKind.Wish, s)))]);

    static int Number(Dictionary<JobKeyword, int> vocabulary, JobKeyword keyword)
    {
        if (!vocabulary.TryGetValue(keyword, out var number)) vocabulary.Add(keyword, number = vocabulary.Count);
        return number;
    }
}
