namespace Fotfeste.Domain.Tests;

public sealed class AdTasksTests
{
    [Fact]
    public void Bullet_points_are_tasks_and_the_rest_is_not() =>
        Assert.Equal(["Påfylling av varer", "Litt kasse"], AdTasks.In("Vi trenger deg som liker orden.\n\n• Påfylling av varer;\n- Litt kasse.\n• påfylling av varer\n• x\n-uten mellomrom"));

    [Fact]
    public void Without_bullet_points_short_sentences_are_proposed()
    {
        var text = $"Du vasker gulv. Du tømmer søppel.\n{new string('x', 100)}. Ring oss";

        Assert.Equal(["Du vasker gulv", "Du tømmer søppel", "Ring oss"], AdTasks.In(text));
        Assert.Empty(AdTasks.In(""));
        Assert.Equal(JobTasks.Most, AdTasks.In(string.Join('\n', Enumerable.Range(0, 50).Select(n => $"• Oppgave {n}"))).Count);
    }
}
