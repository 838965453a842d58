namespace Fotfeste.Web;

/// <summary>What writing without loss needs, put together: drafts, the way back from a lost session, undo.</summary>
static class WritingParts
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DraftSeal>().AddSingleton<DraftKeeping>();
        services.AddSingleton(new Sweep((store, stop) => store.ForSweep(stop)));
        services.AddSingleton(provider => LapsedPeople.Sweep(provider.GetRequiredService<StoreAddress>()));
        services.AddSingleton<FirmRegister>(provider => new(provider.GetRequiredService<IConfiguration>()));
        services.AddScoped<Undoing>();
        foreach (var kind in ContactUndo.Kinds.Concat(AppointmentUndo.Kinds).Concat(EnrolmentUndo.Kinds).Concat(AuthorityUndo.Kinds).Concat(WithdrawalUndo.Kinds).Concat(PairUndo.Kinds).Concat(IntakeUndo.Kinds).Concat(AbsenceUndo.Kinds).Concat(CoachChangeUndo.Kinds).Concat(VacancyUndo.Kinds).Concat(LeadUndo.Kinds).Concat(DisclosureUndo.Kinds).Concat(ProfileUndo.Kinds).Concat(EmploymentUndo.Kinds).Concat(HandedOverUndo.Kinds)) services.AddSingleton(kind);
    }
}
