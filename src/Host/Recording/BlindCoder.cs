using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.Recording;

/// <summary>
/// Somebody who codes in a running blind round. They decide on the codes they can see, so that no
/// refusal tells them of another's; two coders may make codes of one name, which show side by side
/// once the round is unblinded.
/// </summary>
internal sealed record BlindCoder(CodingRound Round, Guid PersonId)
{
    // What works on what others made meanwhile waits until the round is unblinded.
    private static readonly string[] Waiting = ["themes", "report", "audit", "codebook"];

    /// <summary>Whether a command has to wait, by its address: /api/studies/{study}/{feature}/{command}.</summary>
    public static bool MustWait(string? address) =>
        address?.Split('/') is [_, _, _, _, var feature, .. var rest]
        && Waiting.Contains(feature)
        && rest.FirstOrDefault() is not ("create-code" or "create-codes");

    /// <summary>The codes without those that other coders made meanwhile.</summary>
    public async Task<CodeTree> Sees(
        StudyTransaction transaction,
        CodeTree tree,
        CancellationToken cancellation
    )
    {
        var hidden = await BlindReading.HiddenCodes(
            transaction.Connection,
            transaction.Study,
            Round,
            PersonId,
            cancellation
        );
        return hidden.Count == 0
            ? tree
            : tree with
            {
                Codes = [.. tree.Codes.Where(code => !hidden.Contains(code.Id))],
            };
    }
}
