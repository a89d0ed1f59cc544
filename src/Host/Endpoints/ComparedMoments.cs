using PeerEvents.Domain;

namespace PeerEvents.Host.Endpoints;

/// <summary>Answers what changed between two points in time.</summary>
internal static class ComparedMoments
{
    private static readonly Refusal Swapped = new(
        "audit/diff-backwards",
        "The first point in time is after the second. Swap from and to."
    );

    public static async Task<IResult> Answer(
        HttpContext http,
        Guid study,
        string from,
        string? to,
        StudyDoor door
    )
    {
        var (first, malformed) = StudyDoor.Point(from);
        if (malformed is not null)
        {
            return Endpoints.Answer.Malformed(malformed);
        }

        Refusal? refusal = null;
        var answer = await door.Read(
            http,
            study,
            to,
            async (reader, last, token) =>
            {
                (var begin, refusal) = await reader.Resolve(first, token);
                refusal ??= begin!.Number > last.Number ? Swapped : null;
                return refusal is null ? await reader.Diff(begin!, last, token) : null;
            }
        );
        return refusal is null ? answer : Endpoints.Answer.Malformed(refusal);
    }
}
