using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Reconciliation;

namespace PeerEvents.Host.Recording;

/// <summary>The door for keeping an assessment of agreement with what it was computed from.</summary>
internal sealed class AgreementDesk(Store store)
{
    public async Task<Outcome> Assess(
        Act act,
        AssessAgreement command,
        CancellationToken cancellation
    )
    {
        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, null, cancellation) is { } before)
        {
            return before;
        }

        if (
            await transaction.Session.LoadAsync<CodingRound>(command.RoundId, cancellation)
            is not { } round
        )
        {
            return Outcome.Missing;
        }

        if (!await OpenCodings.CatchUp(transaction.Session, cancellation))
        {
            return Outcome.Refused(OpenCodings.Behind);
        }

        var reader = new StudyReader(transaction.Connection, store.WordSeal, act.Study);
        var at = command.At is { } number ? new PointInTime(number, null, null) : null;
        var (moment, unknown) = await reader.Resolve(at, cancellation);
        if (moment is null)
        {
            return Outcome.Refused(unknown!);
        }

        var (design, assessment, refusal) = await AgreementView.Assess(
            reader,
            round.Items,
            round,
            new AgreementDesign(
                command.Coefficient,
                command.Unit,
                command.Codes ?? [],
                command.Resamples,
                command.Seed
            ),
            moment,
            cancellation
        );
        return refusal is not null
            ? Outcome.Refused(refusal)
            : await transaction.Record(
                typeof(CodingRound),
                round.Id,
                isNew: false,
                act,
                AssessAgreement.Decide(command, round, design!, assessment!, moment.Number),
                cancellation
            );
    }
}
