using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fotfeste.Domain;

/// <summary>Eight jobs at a time: every processor that .NET runs on, and Arm.</summary>
readonly struct Lanes128 : IVectorLanes<Vector128<byte>>
{
    public static int Jobs => Vector128<short>.Count;

    public static Vector128<byte> Zero => Vector128<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load(ref byte from, nuint at) => Vector128.LoadUnsafe(ref from, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector128<byte> vector, ref short to) => vector.AsInt16().StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Everywhere(uint bits) => Vector128.Create(bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> And(Vector128<byte> left, Vector128<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Or(Vector128<byte> left, Vector128<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Without(Vector128<byte> of, Vector128<byte> those) => Vector128.AndNot(of, those);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Right(Vector128<byte> words, int bits) => (words.AsUInt16() >> bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Halved(Vector128<byte> words, int times) => (words.AsInt16() >> times).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> AddBytes(Vector128<byte> left, Vector128<byte> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> AddWords(Vector128<byte> left, Vector128<byte> right) => (left.AsInt16() + right.AsInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> SubtractBytes(Vector128<byte> left, Vector128<byte> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Excess(Vector128<byte> of, Vector128<byte> over) => Vector128.SubtractSaturate(of, over);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Weighted(Vector128<byte> bytes, Vector128<byte> weights)
    {
        if (Ssse3.IsSupported) return Ssse3.MultiplyAddAdjacent(bytes, weights.AsSByte()).AsByte();
        var (low, high) = (bytes.AsInt16() & Vector128.Create((short)255), (bytes.AsUInt16() >> 8).AsInt16());
        return (low * (weights.AsInt16() << 8 >> 8) + high * (weights.AsInt16() >> 8)).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Clear(Vector128<byte> words) => Vector128.Equals(words.AsUInt16(), Vector128<ushort>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtLeast(Vector128<byte> words, short least) => Vector128.GreaterThanOrEqual(words.AsInt16(), Vector128.Create(least)).ExtractMostSignificantBits();
}
