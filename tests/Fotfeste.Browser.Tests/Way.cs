namespace Fotfeste.Browser.Tests;

/// <summary>How somebody is at the program: by finger on a phone, by mouse at a desk, each also without script, and by the keys alone.</summary>
public enum Way
{
    Phone,
    PhoneWithoutScript,
    Desk,
    DeskWithoutScript,
    Keys,
}
