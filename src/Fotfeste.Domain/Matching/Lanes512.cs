using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fotfeste.Domain;

/// <summary>Thirty-two jobs at a time: a whole block, where AVX-512 is.</summary>
readonly struct Lanes512 : IVectorLanes<Vector512<byte>>
{
    public static int Jobs => Vector512<short>.Count;

    public static Vector512<byte> Zero => Vector512<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load(ref byte from, nuint at) => Vector512.LoadUnsafe(ref from, at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<byte> vector, ref short to) => vector.AsInt16().StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Everywhere(uint bits) => Vector512.Create(bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> And(Vector512<byte> left, Vector512<byte> right) => left & right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Or(Vector512<byte> left, Vector512<byte> right) => left | right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Without(Vector512<byte> of, Vector512<byte> those) => Vector512.AndNot(of, those);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Right(Vector512<byte> words, int bits) => (words.AsUInt16() >> bits).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Halved(Vector512<byte> words, int times) => (words.AsInt16() >> times).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> AddBytes(Vector512<byte> left, Vector512<byte> right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> AddWords(Vector512<byte> left, Vector512<byte> right) => (left.AsInt16() + right.AsInt16()).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> SubtractBytes(Vector512<byte> left, Vector512<byte> right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Excess(Vector512<byte> of, Vector512<byte> over) => Vector512.SubtractSaturate(of, over);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Weighted(Vector512<byte> bytes, Vector512<byte> weights)
    {
        if (Avx512BW.IsSupported) return Avx512BW.MultiplyAddAdjacent(bytes, weights.AsSByte()).AsByte();
        var (low, high) = (bytes.AsInt16() & Vector512.Create((short)255), (bytes.AsUInt16() >> 8).AsInt16());
        return (low * (weights.AsInt16() << 8 >> 8) + high * (weights.AsInt16() >> 8)).AsByte();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Clear(Vector512<byte> words) => (uint)Vector512.Equals(words.AsUInt16(), Vector512<ushort>.Zero).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtLeast(Vector512<byte> words, short least) => (uint)Vector512.GreaterThanOrEqual(words.AsInt16(), Vector512.Create(least)).ExtractMostSignificantBits();
}
