using PeerEvents.Domain;
using PeerEvents.Host.Web;
using PeerEvents.Projections;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Endpoints;

/// <summary>Answers whether a record verifies.</summary>
internal static class VerifiedRecord
{
    private static readonly Refusal NoReceipt = new(
        "audit/receipt-malformed",
        "That is no receipt of this study. Send the whole line."
    );

    public static async Task<IResult> Answer(
        HttpContext http,
        Guid study,
        string? line,
        StudyDoor door
    )
    {
        if ((await door.Standing(http, study)).Blind is not null)
        {
            return Endpoints.Answer.Blind();
        }

        var receipt = line is null ? null : Receipt.Parse(line);
        return line is not null && receipt?.Study != study
            ? Endpoints.Answer.Malformed(NoReceipt)
            : await door.Read(
                http,
                study,
                null,
                async (_, _, token) => await Verify(http, study, receipt, door, token)
            );
    }

    // Up to where every entry must be numbered; what is newer is still on its way.
    private static async Task<VerificationReport?> Verify(
        HttpContext http,
        Guid study,
        Receipt? receipt,
        StudyDoor door,
        CancellationToken cancellation
    )
    {
        await using var connection = await door.Connect(http);
        var end = await StoreProgress.Reached(connection, cancellation);
        var verifier = new Verifier(door.Store.Database, study);
        return VerificationReport.Of(
            study,
            await verifier.Verify(receipt, cancellation, end),
            receipt,
            AskedLanguage.Of(http)
        );
    }
}
