using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace PeerEvents.Domain.Audit;

/// <summary>A place in a study's record: the study after its nth entry.</summary>
/// <param name="Number">Counted without gaps from 1.</param>
/// <param name="Sequence">Where that entry lies in the store.</param>
/// <param name="EventId">That entry.</param>
/// <param name="StudyTime">The latest time anything up to it happened; never runs backwards.</param>
/// <param name="Hash">64 lower-case hex digits that cover all entries up to it.</param>
public sealed record Moment(
    long Number,
    long Sequence,
    Guid EventId,
    DateTimeOffset StudyTime,
    string Hash
);

/// <summary>
/// Numbers a study's entries and chains them: hash = SHA-256(previous hash ‖ canonical bytes of
/// the entry). docs/verifying.md tells how to write another verifier.
/// </summary>
public static class MomentChain
{
    /// <summary>The version of the hashed form.</summary>
    public const int Form = 1;

    /// <summary>Moment 0, the empty study: its hash is SHA-256 of the study's id in hex.</summary>
    public static Moment Start(Guid study) =>
        new(
            0,
            0,
            Guid.Empty,
            DateTimeOffset.MinValue,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{study:N}")))
        );

    /// <summary>The moment that an entry makes.</summary>
    /// <exception cref="FormatException">The entry holds what no event may hold.</exception>
    public static Moment Next(Guid study, Moment previous, StoredEntry entry)
    {
        var number = previous.Number + 1;
        var bytes = new ArrayBufferWriter<byte>(1024);
        bytes.Write(Convert.FromHexString(previous.Hash));
        Write(bytes, study, number, entry);
        return new Moment(
            number,
            entry.Sequence,
            entry.EventId,
            entry.HappenedAt > previous.StudyTime ? entry.HappenedAt : previous.StudyTime,
            Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan))
        );
    }

    /// <summary>Writes the canonical form of an entry at a moment, without the previous hash.</summary>
    public static void Write(IBufferWriter<byte> output, Guid study, long moment, StoredEntry entry)
    {
        // The keys stand in the order that RFC 8785 asks for.
        output.Write("{"u8);
        Field("actor", entry.Actor);
        Field("causation", entry.Causation);
        Field("correlation", entry.Correlation);
        output.Write("\"data\":"u8);
        CanonicalJson.Write(output, entry.Data);
        output.Write(",\"event\":"u8);
        CanonicalJson.WriteString(output, entry.EventId.ToString("D"));
        output.Write(",\"happened\":"u8);
        CanonicalJson.WriteString(output, UtcTime.Write(entry.HappenedAt));
        output.Write(",\"headers\":"u8);
        CanonicalJson.Write(output, entry.Headers);
        output.Write(Encoding.ASCII.GetBytes($",\"moment\":{moment},\"name\":"));
        CanonicalJson.WriteString(output, entry.Name);
        output.Write(",\"recorded\":"u8);
        CanonicalJson.WriteString(output, UtcTime.Write(entry.RecordedAt));
        output.Write(",\"stream\":"u8);
        CanonicalJson.WriteString(output, entry.Stream.ToString("D"));
        output.Write(
            Encoding.ASCII.GetBytes(
                $",\"streamVersion\":{entry.StreamVersion},\"study\":\"{study:N}\",\"version\":{Form}}}"
            )
        );

        void Field(string name, string? value)
        {
            output.Write(Encoding.ASCII.GetBytes($"\"{name}\":"));
            if (value is null)
            {
                output.Write("null"u8);
            }
            else
            {
                CanonicalJson.WriteString(output, value);
            }

            output.Write(","u8);
        }
    }
}
