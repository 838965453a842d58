using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fotfeste.Domain;

/// <summary>Sixteen jobs at a time: x64 since 2013.</summary>
readonly struct Lanes256 : IVectorLanes<Vector256<byte>>
{
    public static int Jobs => Vector256<short>.Count;

    public static Vector256<byte> Zero => Vector256<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(ref byte from, nuint at) => Vector256.LoadUnsafe(ref from, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector256<byte> vector, ref short to) => vector.AsInt16().StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Everywhere(uint bits) => Vector256.Create(bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> And(Vector256<byte> left, Vector256<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Or(Vector256<byte> left, Vector256<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Without(Vector256<byte> of, Vector256<byte> those) => Vector256.AndNot(of, those);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Right(Vector256<byte> words, int bits) => (words.AsUInt16() >> bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Halved(Vector256<byte> words, int times) => (words.AsInt16() >> times).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> AddBytes(Vector256<byte> left, Vector256<byte> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> AddWords(Vector256<byte> left, Vector256<byte> right) => (left.AsInt16() + right.AsInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> SubtractBytes(Vector256<byte> left, Vector256<byte> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Excess(Vector256<byte> of, Vector256<byte> over) => Vector256.SubtractSaturate(of, over);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Weighted(Vector256<byte> bytes, Vector256<byte> weights)
    {
        if (Avx2.IsSupported) return Avx2.MultiplyAddAdjacent(bytes, weights.AsSByte()).AsByte();
        var (low, high) = (bytes.AsInt16() & Vector256.Create((short)255), (bytes.AsUInt16() >> 8).AsInt16());
        return (low * (weights.AsInt16() << 8 >> 8) + high * (weights.AsInt16() >> 8)).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Clear(Vector256<byte> words) => Vector256.Equals(words.AsUInt16(), Vector256<ushort>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtLeast(Vector256<byte> words, short least) => Vector256.GreaterThanOrEqual(words.AsInt16(), Vector256.Create(least)).ExtractMostSignificantBits();
}
