namespace Fotfeste.Exchange;

/// <summary>Unpacks one part and watches how much comes out of how little: what the zip's own directory claims may be a lie.</summary>
sealed class GuardedStream(Stream inner, Stream packed, Action<int> counted, Func<Exception> refusal) : Stream
{
    readonly long began = packed.Position;
    long unpacked;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        unpacked += read;
        counted(read);
        if (unpacked > Limits.RatioCountsFrom && unpacked / Limits.UnpackedRatio > packed.Position - began) throw refusal();
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => unpacked; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
