namespace Fotfeste.Web;

/// <summary>A page with the form of a programme, new or known. Not a tuple: a field's name is made of the words on the way to it.</summary>
public interface IHoldsProgrammeForm
{
    ProgrammeForm Form { get; }
}
