using System.Globalization;

namespace Fotfeste.Web;

/// <summary>Reads an hour: 9.30, 09:30, 930 or 9, in every language.</summary>
sealed class TimeBinder(Texts texts) : TypedBinder(texts)
{
    static readonly TimeOnly Some = new(9, 30);

    protected override object? Read(string typed)
    {
        var written = typed.Replace('.', ':');
        if (written.All(char.IsAsciiDigit)) written = written.Length > 2 ? $"{written[..^2]}:{written[^2..]}" : $"{written}:00";
        return TimeOnly.TryParseExact(written, ["H:mm", "H:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? new TimeOnly(time.Hour, time.Minute) : null;
    }

    protected override string Unreadable => "common.time-unreadable";

    protected override string Example => Some.ToString(Tongue.Current.Clock, Tongue.Current.Culture);
}
