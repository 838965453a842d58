namespace Fotfeste.Domain;

/// <summary>How well somebody manages in a language, in plain steps; the numbers are what <see cref="LanguageLevels"/> holds, where the steps between are those of courses and ads.</summary>
public enum LanguageSkill { NotAtAll = 0, Little = 2, Everyday = 3, Well = 4, VeryWell = 6 }
