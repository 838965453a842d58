namespace Fotfeste.Domain;

/// <summary>What work asks of whoever does it, one kind at a time, and what a person tolerates of it: the two halves of one comparison. A level goes from 0, not at all, to 4, very much or all the time.</summary>
/// <remarks>The kinds are ours, after the headings of a job analysis in source 002, step 3. The numbers are stored: a new kind comes last, none is ever used again for another.</remarks>
public enum Demand
{
    Standing,
    Walking,
    Lifting,
    /// <summary>Bending, kneeling, reaching up.</summary>
    Bending,
    /// <summary>Work with the fingers that has to be exact.</summary>
    FineHandwork,
    Noise,
    /// <summary>Strong, flickering or lacking light.</summary>
    Light,
    /// <summary>Smells, dust and substances.</summary>
    Smells,
    /// <summary>Heat, cold, wet.</summary>
    Temperature,
    Colleagues,
    Customers,
    /// <summary>People who are upset, quarrels.</summary>
    UpsetPeople,
    WorkingAlone,
    Attention,
    /// <summary>Many things to keep in mind.</summary>
    Memory,
    /// <summary>Reading and writing.</summary>
    Reading,
    Numbers,
    /// <summary>Days that turn out otherwise than planned.</summary>
    Change,
    /// <summary>Deciding and planning by oneself.</summary>
    Independence,
    Pace,
    /// <summary>Speaking and understanding the language of the place.</summary>
    Language,
    /// <summary>Travelling within the work.</summary>
    Travel,
}
