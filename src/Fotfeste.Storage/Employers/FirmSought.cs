using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Fotfeste.Storage;

/// <summary>Which employers a database need hand over to find those of nearly the same name: everybody whom <see cref="FirmName.AreAlike"/> accepts, and few others. One slip leaves one half of a word whole, unless it is the exchange of the two letters in the middle.</summary>
static class FirmSought
{
    /// <summary>A name of more words than this is compared with every employer's.</summary>
    const int MostWords = 8;

    /// <summary>Those that may be meant by the name or that number, and those whose keys are not stored yet.</summary>
    public static IQueryable<Employer> MayBe(this IQueryable<Employer> employers, string name, string digits)
    {
        var (key, words) = (FirmName.KeyOf(name), LooseSearch.WordsOf(name));
        if (words.Count > MostWords) return employers;
        Expression<Func<Employer, bool>> found = e => EF.Property<string?>(e, FirmKeys.Firm) == null;
        if (digits.Length > 0) found = Or(found, e => EF.Property<string?>(e, FirmKeys.Number) == digits);
        return key.Length == 0 ? employers.Where(found) : employers.Where(Or(Or(found, HasKey(key)), HasWords(words)));
    }

    static Expression<Func<Employer, bool>> HasKey(string key)
    {
        if (key.Length < FirmName.ShortestWithASlip) return e => EF.Property<string>(e, FirmKeys.Firm) == key;
        var (first, second, exchanged) = Halves(key);
        var (least, most) = (key.Length - 1, key.Length + 1);
        return e => EF.Property<string>(e, FirmKeys.Firm).Length >= least && EF.Property<string>(e, FirmKeys.Firm).Length <= most
            && (EF.Property<string>(e, FirmKeys.Firm).StartsWith(first) || EF.Property<string>(e, FirmKeys.Firm).EndsWith(second) || EF.Property<string>(e, FirmKeys.Firm) == exchanged);
    }

    // The same words however divided; else two of them at least, in any order, or the only one.
    static Expression<Func<Employer, bool>> HasWords(IReadOnlyList<string> words)
    {
        var (joined, gap) = (string.Concat(words), " ");
        Expression<Func<Employer, bool>> same = e => EF.Property<string>(e, NameKeys.SearchKey).Replace(gap, "") == joined;
        if (words.Count == 0) return same;
        if (words.Count == 1) return Or(same, Both(e => !EF.Property<string>(e, NameKeys.SearchKey).Contains(gap), Least(1, HasWord(words[0])), Expression.AndAlso));
        var counts = words.Select(HasWord).ToList();
        return Or(same, Least(2, counts.Skip(1).Aggregate(counts[0], (one, other) => Both(one, other, Expression.Add))));
    }

    // The first letter is never the wrong one: a half that is whole begins a word of the name, or ends one.
    static Expression<Func<Employer, int>> HasWord(string word)
    {
        var (begins, ends, whole) = ($" {word} ", $" {word} ", $" {word} ");
        if (word.Length >= FirmName.ShortestWithASlip && Halves(word) is var (first, second, exchanged)) (begins, ends, whole) = ($" {first}", $"{second} ", $" {exchanged} ");
        return e => (" " + EF.Property<string>(e, NameKeys.SearchKey) + " ").Contains(begins) || (" " + EF.Property<string>(e, NameKeys.SearchKey) + " ").Contains(ends) || (" " + EF.Property<string>(e, NameKeys.SearchKey) + " ").Contains(whole) ? 1 : 0;
    }

    static (string First, string Second, string Exchanged) Halves(string word)
    {
        var middle = word.Length / 2;
        return (word[..middle], word[middle..], $"{word[..(middle - 1)]}{word[middle]}{word[middle - 1]}{word[(middle + 1)..]}");
    }

    static Expression<Func<Employer, bool>> Least(int least, Expression<Func<Employer, int>> sum) =>
        Expression.Lambda<Func<Employer, bool>>(Expression.GreaterThanOrEqual(sum.Body, Expression.Constant(least)), sum.Parameters);

    static Expression<Func<Employer, bool>> Or(Expression<Func<Employer, bool>> one, Expression<Func<Employer, bool>> other) => Both(one, other, Expression.OrElse);

    static Expression<Func<Employer, T>> Both<T>(Expression<Func<Employer, T>> one, Expression<Func<Employer, T>> other, Func<Expression, Expression, BinaryExpression> how) =>
        Expression.Lambda<Func<Employer, T>>(how(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)), one.Parameters);
}
