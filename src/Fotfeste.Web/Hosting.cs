using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;

namespace Fotfeste.Web;

/// <summary>How the program is put together, in the order in which a request meets it.</summary>
public static class Hosting
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning); // addresses may hold what somebody searched for
        builder.WebHost.ConfigureKestrel(o => o.AddServerHeader = false);
        builder.Configuration["DisableStaticAssetNotFoundRuntimeFallback"] = "true"; // or a build has a catch-all route that a publish has not
        var origin = PublicAddress.Of(builder.Configuration);
        if (origin is null) PublicAddress.AddLoopback(builder.Services);
        else PublicAddress.Add(builder.Services, origin);
        AddStore(builder.Services);
        SignInScheme.Add(builder.Services, Path.Combine(AppContext.BaseDirectory, "content"));
        AddPages(builder.Services);

        var app = builder.Build();
        _ = app.Services.GetRequiredService<OwnShelves>(); // a broken pack stops the program before it has answered anybody
        if (origin is not null) PublicAddress.Use(app, origin);
        app.UseResponseCompression();
        app.UseMiddleware<StrictHeaders>();
        app.UseRequestLocalization();
        app.UseProblemPages();
        app.UseRouting();
        app.UseAuthentication();
        app.UseMiddleware<ActorAtTheDoor>();
        app.UseAuthorization();
        app.MapStaticAssets().AllowAnonymous().WithMetadata(DeclaresAttribute.Nothing);
        app.MapGet("/health", () => "ok").AllowAnonymous().WithMetadata(DeclaresAttribute.Nothing);
        app.MapGet(FeedAnswer.Address, FeedAnswer.AnswerAsync).AllowAnonymous().WithMetadata(FeedAnswer.Declared);
        app.MapRazorPages().WithStaticAssets();
        return app;
    }

    static void AddStore(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(s => s.GetRequiredService<IConfiguration>() is var settings ? new StoreAddress(settings["store"] ?? "data/fotfeste.db", s.GetRequiredService<TimeProvider>(), settings["data"], keeps: true) : null!);
        services.AddScoped(s => s.GetRequiredService<StoreAddress>().Open());
        services.AddDataProtection().SetApplicationName("fotfeste");
        services.AddOptions<KeyManagementOptions>().Configure<StoreAddress, ILoggerFactory>((o, address, log) => o.XmlRepository = new KeyRing(address, log));
    }

    static void AddPages(IServiceCollection services)
    {
        services.AddSingleton(_ => Texts.Load(Path.Combine(AppContext.BaseDirectory, "content")));
        services.AddSingleton(_ => new OwnShelves(Packs.Load(Path.Combine(AppContext.BaseDirectory, "content"))));
        services.AddScoped(s => s.GetRequiredService<Visit>().Shelf ?? s.GetRequiredService<OwnShelves>().House);
        services.AddSingleton(WordBooks.Glossary(Path.Combine(AppContext.BaseDirectory, "content")));
        services.AddSingleton(s => WordBooks.Help(Path.Combine(AppContext.BaseDirectory, "content"), s.GetRequiredService<Glossary>()));
        services.AddSingleton(s => new KnownOccupations(s.GetRequiredService<OwnShelves>().House.Occupations));
        services.AddHttpContextAccessor();
        services.AddScoped<Words>();
        services.AddScoped<CountryWords>().AddScoped<HomePlaces>().AddScoped<ProfileWords>().AddSingleton<PhotoFolder>();
        services.AddScoped<Visit>();
        services.AddSingleton<Menu>();
        services.AddSingleton<Destinations>().AddSingleton<NetworkReckoning>();
        services.AddScoped<RecentPeople>();
        services.AddScoped<ListMemory>();
        ImportParts.Add(services);
        VacancyParts.Add(services);
        MatchingParts.Add(services);
        WritingParts.Add(services);
        services.AddSingleton<PairJob>().AddSingleton(s => s.GetRequiredService<PairJob>().Kind);
        services.AddResponseCompression();
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new(UnicodeRanges.All)); // ø stays ø, not &#xF8;
        services.Configure<RequestLocalizationOptions>(o =>
        {
            o.SupportedCultures = o.SupportedUICultures = [.. Tongue.All.Select(t => t.Culture)];
            o.DefaultRequestCulture = new RequestCulture(Tongue.All[0].Culture);
            o.RequestCultureProviders = [new CookieRequestCultureProvider(), new SpokenLanguage()];
        });
        services.AddRazorPages(o => RoomPermissions.Apply(o.Conventions)).AddMvcOptions(o =>
        {
            o.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            o.Filters.Add<RefusalFilter>();
            o.Filters.Add<DraftFilter>();
            o.Filters.Add<StaleFormFilter>();
            o.Filters.Add<ReadAuditFilter>();
            o.Filters.Add<ForScripts>();
        }).AddDataAnnotationsLocalization();
        services.AddSingleton<ReadableInput>().AddSingleton<WordsLocalizer>();
        services.AddOptions<Microsoft.AspNetCore.Mvc.MvcOptions>().Configure<ReadableInput, Texts>((o, input, texts) =>
        {
            o.ModelBinderProviders.Insert(0, input);
            o.ModelBinderProviders.Insert(0, new LevelInput());
            o.ModelBinderProviders.Insert(0, new SaidByInput());
            o.ModelMetadataDetailsProviders.Add(input);
            o.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((value, field) => Say(texts, "common.choice-unknown", field, value));
            o.ModelBindingMessageProvider.SetValueIsInvalidAccessor(value => Say(texts, "common.choice-unknown", "", value));
            o.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(field => Say(texts, "common.field-missing", field));
        });
        services.AddOptions<Microsoft.AspNetCore.Mvc.DataAnnotations.MvcDataAnnotationsLocalizationOptions>()
            .Configure<WordsLocalizer>((o, words) => o.DataAnnotationLocalizerProvider = (_, _) => words);
    }

    static string Say(Texts texts, string key, params object[] values) => string.Format(Tongue.Current.Culture, texts.Say(Tongue.Current.Code, null, key), values);
}
