using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace Fotfeste.Web.Tests;

public sealed class InputTests
{
    /// <summary>What a form may hold.</summary>
    sealed class Form
    {
        [System.ComponentModel.DataAnnotations.Display(Name = "common.today")] public DateOnly Day { get; set; }
        public DateOnly? Perhaps { get; set; }
        public decimal Hours { get; set; }
        public TimeOnly Start { get; set; }
        public int Minutes { get; set; }
        public string Note { get; set; } = "unset";
    }

    [Fact]
    public async Task Days_and_numbers_are_read_and_an_empty_text_is_empty()
    {
        var (form, errors) = await BindAsync(new() { ["Day"] = "16.3.2026", ["Perhaps"] = "", ["Hours"] = "37,5", ["Minutes"] = "45", ["Note"] = "" });

        Assert.Empty(errors);
        Assert.Equal((new DateOnly(2026, 3, 16), null, 37.5m, 45, ""), (form.Day, form.Perhaps, form.Hours, form.Minutes, form.Note));
    }

    [Theory]
    [InlineData("Day", "i går", "«I dag»: i går er ikke en dato vi kan lese. Skriv dag, måned og år, for eksempel 16.3.2026.")]
    [InlineData("Day", "", "Fyll ut «I dag».")]
    [InlineData("Hours", "mye", "«Hours»: mye er ikke et tall vi kan lese. Skriv det for eksempel slik: 37,5.")]
    [InlineData("Hours", "1.500", "«Hours»: 1.500 er ikke et tall vi kan lese. Skriv det for eksempel slik: 37,5.")]
    [InlineData("Minutes", "en time", "«Minutes»: en time er ikke et helt tall. Skriv bare siffer, for eksempel 45.")]
    public async Task What_cannot_be_read_is_kept_and_answered_with_field_and_remedy(string field, string typed, string message)
    {
        var (_, errors) = await BindAsync(new() { ["Day"] = "2026-03-16", ["Hours"] = "1.5", ["Minutes"] = "1", [field] = typed });

        Assert.Equal([(field, typed, message)], errors);
    }

    [Theory]
    [InlineData("9.30", "09:30")]
    [InlineData("09:30", "09:30")]
    [InlineData("930", "09:30")]
    [InlineData("1405", "14:05")]
    [InlineData("9", "09:00")]
    [InlineData("14:05:00", "14:05")]
    public async Task An_hour_is_read_as_people_write_it(string typed, string read) =>
        Assert.Equal(read, (await BindAsync(new() { ["Day"] = "2026-03-16", ["Start"] = typed })).Item1.Start.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("25")]
    [InlineData("9:75")]
    [InlineData("halv ti")]
    public async Task What_is_no_hour_is_said_with_an_example(string typed) =>
        Assert.Equal([("Start", typed, $"«Start»: {typed} er ikke et klokkeslett vi kan lese. Skriv timer og minutter, for eksempel 09.30.")], (await BindAsync(new() { ["Day"] = "2026-03-16", ["Start"] = typed })).Item2);

    static async Task<(Form, List<(string, string?, string)>)> BindAsync(Dictionary<string, StringValues> fields)
    {
        await using var house = await RunningHouse.On(Engine.Sqlite);
        using var scope = house.Services.CreateScope();
        System.Globalization.CultureInfo.CurrentUICulture = Tongue.Find("nb")!.Culture;
        var context = new ActionContext(new DefaultHttpContext { RequestServices = scope.ServiceProvider }, new(), new());
        var metadata = scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(Form));
        var binder = scope.ServiceProvider.GetRequiredService<IModelBinderFactory>().CreateBinder(new() { Metadata = metadata });
        var values = new FormValueProvider(BindingSource.Form, new FormCollection(fields), System.Globalization.CultureInfo.InvariantCulture);
        var binding = DefaultModelBindingContext.CreateBindingContext(context, values, metadata, null, "");
        await binder.BindModelAsync(binding);
        return ((Form)binding.Result.Model!, [.. binding.ModelState.Where(e => e.Value!.Errors.Count > 0).Select(e => (e.Key, e.Value!.AttemptedValue, e.Value.Errors[0].ErrorMessage))]);
    }
}
