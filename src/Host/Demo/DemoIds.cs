using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PeerEvents.Host.Demo;

/// <summary>Ids of version 7 from a clock and a seed, the same each time.</summary>
internal sealed class DemoIds(TimeProvider clock, Guid seed)
{
    private long _made;

    public Guid Next()
    {
        Span<byte> from = stackalloc byte[24];
        seed.TryWriteBytes(from, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(from[16..], _made++);
        Span<byte> bytes = stackalloc byte[16];
        SHA256.HashData(from)[..16].CopyTo(bytes);
        var milliseconds = clock.GetUtcNow().ToUnixTimeMilliseconds();
        BinaryPrimitives.WriteInt16BigEndian(bytes, (short)(milliseconds >> 32));
        BinaryPrimitives.WriteInt32BigEndian(bytes[2..], (int)milliseconds);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
