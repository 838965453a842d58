using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Fotfeste.Web;

/// <summary>How signing in is put together: ASP.NET Core Identity in the store, one cookie, passkeys that ask who is there.</summary>
static class SignInScheme
{
    public static void Add(IServiceCollection services, string content)
    {
        services.AddIdentityCore<Account>(o =>
            {
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                o.Password = new() { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
                o.Lockout.MaxFailedAccessAttempts = 5;
                o.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._@+åäöæøðþéíóúýáÅÄÖÆØÐÞÉÍÓÚÝÁ";
            })
            .AddUserManager<Accounts>()
            .AddEntityFrameworkStores<Store>()
            .AddSignInManager();
        services.AddSingleton<IPasswordValidator<Account>>(CommonPasswords.Load(content));
        services.AddScoped<SecondStep>().AddScoped<Door>().AddSingleton<Stranger>().AddSingleton<Guesses>().AddSingleton<EmptyHouse>();
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        services.AddScoped<ISecurityStampValidator, StampCheck>();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.Zero); // a revoked session ends with its next request
        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>((o, settings) =>
        {
            (o.UserVerificationRequirement, o.ResidentKeyRequirement) = ("required", "required");
            if (settings["public-url"] is { Length: > 0 } address) o.ServerDomain = new Uri(address).Host;
        });
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(c => c.ApplicationCookie!.Configure(Cookie));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build());
        RoomPermissions.AddPolicies(services.AddAuthorizationBuilder());
    }

    static void Cookie(CookieAuthenticationOptions o)
    {
        o.LoginPath = "/sign-in";
        o.Cookie.SameSite = SameSiteMode.Lax;
        o.ExpireTimeSpan = Session.Idle;
        o.Events.OnRedirectToAccessDenied = ClosedDoor.AnswerAsync;
        o.Events.OnRedirectToLogin = LostSession.AnswerAsync;
        o.Events.OnValidatePrincipal = Session.ValidateAsync;
    }
}
