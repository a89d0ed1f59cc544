using Marten;
using PeerEvents.Domain;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Exchange;
using PeerEvents.Projections.Coding;
using PeerEvents.Projections.Sources;

namespace PeerEvents.Host.Recording;

/// <summary>
/// The door for commands that bring or correct a text: the words are sealed beside the events, and
/// every excerpt of a corrected text is told where it lies now, in the same transaction.
/// </summary>
internal sealed class SourceDesk(Store store)
{
    public async Task<Outcome> Add(Act act, BringSource command, CancellationToken cancellation)
    {
        var text = TextVersion.Normalise(command.Text);
        if (TextVersion.Problem(text, command.Turns ?? []) is { } refusal)
        {
            return Outcome.Refused(refusal);
        }

        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, false, command.SourceId, cancellation) is { } before)
        {
            return before;
        }

        var session = transaction.Session;
        if (await session.LoadAsync<Study>(act.Study, cancellation) is null)
        {
            return Outcome.Missing;
        }

        var source = await session.LoadAsync<Source>(command.SourceId, cancellation);
        var known = await session.LoadManyAsync<Domain.Participants.Participant>(
            cancellation,
            [.. command.Participants]
        );
        if (
            command.Participants.Count == 0
            || known.Count != command.Participants.Distinct().Count()
        )
        {
            return Outcome.Refused(
                new Refusal(
                    "sources/participant-unknown",
                    "Name the participants whose words the source holds; enrol them first."
                )
            );
        }

        var words = SealedText.Of(
            store.WordSeal,
            act.Study,
            command.SourceId,
            store.NewId(),
            1,
            TextVersion.Cut(text, command.Turns ?? [], command.Participants)
        );
        var decision = AddSource.Decide(
            new AddSource(
                command.SourceId,
                command.Title,
                command.FileName,
                command.Description,
                command.Participants,
                words.Version,
                command.Turns ?? []
            ),
            source
        );
        return await Record(
            transaction,
            act,
            command.SourceId,
            true,
            decision,
            words,
            cancellation
        );
    }

    public async Task<Outcome> Correct(
        Act act,
        BringCorrection command,
        CancellationToken cancellation
    )
    {
        var text = TextVersion.Normalise(command.Text);
        if (TextVersion.Problem(text, command.Turns ?? []) is { } refusal)
        {
            return Outcome.Refused(refusal);
        }

        await using var transaction = await StudyTransaction.Begin(store, act.Study, cancellation);
        if (await transaction.Enter(act, true, command.SourceId, cancellation) is { } before)
        {
            return before;
        }

        var session = transaction.Session;
        if (
            await session.LoadAsync<Source>(command.SourceId, cancellation) is not { } source
            || source.Newest() is not { } newest
        )
        {
            return Outcome.Missing;
        }

        if (command.Version is { } seen && seen != source.StreamVersion)
        {
            return Outcome.Stale;
        }

        if (await OldText(session, newest, cancellation) is not { } old)
        {
            return Outcome.Refused(
                new Refusal(
                    "sources/words-withdrawn",
                    "Some of this text was withdrawn, so a correction cannot be compared with it."
                )
            );
        }

        var words = SealedText.Of(
            store.WordSeal,
            act.Study,
            command.SourceId,
            store.NewId(),
            newest.Version + 1,
            TextVersion.Cut(text, command.Turns ?? [], source.Participants)
        );
        var decision = CorrectTranscript.Decide(
            new CorrectTranscript(
                command.SourceId,
                words.Version,
                command.Turns ?? [],
                command.Reason
            ),
            source
        );
        if (decision.Refusal is { } no)
        {
            return Outcome.Refused(no);
        }

        if (await OpenCodings.Excerpts(session, command.SourceId, cancellation) is not { } excerpts)
        {
            return Outcome.Refused(OpenCodings.Behind);
        }

        await Append(transaction, act, command.SourceId, false, decision, words, cancellation);
        await Reanchoring.Of(
            store,
            transaction,
            act,
            excerpts,
            newest.Version + 1,
            new TextCorrection(old, text),
            cancellation
        );
        await transaction.Commit(cancellation);
        return Outcome.Recorded;
    }

    private static async Task<string?> OldText(
        IDocumentSession session,
        SourceVersion version,
        CancellationToken cancellation
    )
    {
        return (await session.LoadAsync<SourceText>(version.TextId, cancellation))?.Whole();
    }

    private async Task<Outcome> Record(
        StudyTransaction transaction,
        Act act,
        Guid source,
        bool isNew,
        Decision decision,
        SealedText words,
        CancellationToken cancellation
    )
    {
        if (decision.Refusal is { } refusal)
        {
            return Outcome.Refused(refusal);
        }

        await Append(transaction, act, source, isNew, decision, words, cancellation);
        await transaction.Commit(cancellation);
        return Outcome.Recorded;
    }

    private async Task Append(
        StudyTransaction transaction,
        Act act,
        Guid source,
        bool isNew,
        Decision decision,
        SealedText words,
        CancellationToken cancellation
    )
    {
        await transaction.Append(
            typeof(Source),
            source,
            isNew,
            store.Seal(act, decision.Facts),
            cancellation
        );
        transaction.Session.Insert(words.Document);
    }
}
