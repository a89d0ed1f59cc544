using System.Text.Json;
using System.Text.Json.Nodes;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Sources;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit;
using PeerEvents.Projections.Audit.Questions;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>
/// Takes in what a coder did in a round that travelled: each act as theirs, when it happened, in its
/// order. What was taken in before is left out, so that a file can come back several times. Whoever packed the
/// file held its key, so that nothing in it is believed: it can change nothing but this coder's own.
/// </summary>
internal sealed class TakingARound
{
    private readonly Store _store;
    private readonly RoundPack _pack;
    private readonly CodingRound _round;
    private readonly IReadOnlyDictionary<Guid, SourceVersion> _sources;
    private readonly HashSet<Guid> _streams;
    private readonly WorkCheck _check;
    private readonly Role _role;
    private readonly DateTimeOffset _now;
    private int _codeVersion;

    private TakingARound(
        Store store,
        RoundPack pack,
        CodingRound round,
        IReadOnlyDictionary<Guid, SourceVersion> sources,
        IEnumerable<Guid> streams,
        int codeVersion,
        Role role,
        WorkCheck check
    )
    {
        (_store, _pack, _round, _sources, _role) = (store, pack, round, sources, role);
        (_streams, _codeVersion, _check) = ([.. streams], codeVersion, check);
        _now = store.Now();
    }

    /// <exception cref="ImportRefusedException">The file does not fit the study as it is now.</exception>
    public static async Task<TakenRound> Prepare(
        Store store,
        StudyReader reader,
        RoundPack pack,
        CancellationToken cancellation
    )
    {
        var work = pack.Work ?? throw PackRefusals.NotBack();
        var now = (await reader.Resolve(null, cancellation)).Moment!;
        var round = (await reader.Rounds(now, cancellation)).FirstOrDefault(one =>
            one.Id == pack.Round.Id
        );
        if (pack.Study != reader.Study || round is null)
        {
            throw PackRefusals.Elsewhere();
        }

        if (!round.Coders().Contains(pack.Coder))
        {
            throw PackRefusals.NotACoder();
        }

        if (
            round.IsClosed
            || (round.IsBlind && round.IsUnblinded)
            || round.Submitted.Contains(pack.Coder)
        )
        {
            throw PackRefusals.Over();
        }

        var record = await AuditRecordReader.Entries(reader, long.MaxValue, cancellation);
        var events = record.Select(entry => entry.Stored.EventId).ToHashSet();
        var state = await reader.State(now, cancellation);
        var sources = await UnchangedTexts.Of(
            reader,
            pack,
            [
                .. round
                    .Items.Where(item => item.Coders.Contains(pack.Coder))
                    .Select(item => item.SourceId),
            ],
            state,
            cancellation
        );
        var tree = await reader.Codebook(now, cancellation);
        var taking = new TakingARound(
            store,
            pack,
            round,
            sources,
            record.Select(entry => entry.Stored.Stream),
            tree.CodeVersion,
            state.Study!.Members.FirstOrDefault(member => member.PersonId == pack.Coder)?.Role
                ?? Role.SecondCoder,
            new WorkCheck(state, tree, sources, round, new OwnWork(pack.Coder, round.Units, record))
        );
        return new TakenRound(
            new Import(
                pack.Study,
                false,
                state.Study.Title.Text ?? "",
                [
                    .. work.Where(entry => !IsSubmission(entry))
                        .GroupBy(entry => entry.Act)
                        .Where(act => !events.Contains(taking.EventId(act.Key)))
                        .Select(act => taking.Act(act.Key, [.. act])),
                ],
                []
            ),
            work.FirstOrDefault(IsSubmission) is { } submission
                ? taking.By(submission.HappenedAt)
                : null
        );
    }

    private static bool IsSubmission(PackedEntry entry) =>
        EventCatalogue.Find(entry.Event)?.Type == typeof(CoderSubmitted);

    // The id that the first event of an act gets here, as ImportRecorder derives it.
    private Guid EventId(Guid act) => DerivedId.Of(_pack.Study, $"{Name(act)}/0");

    private string Name(Guid act) => $"round/{_pack.Round.Id:N}/{act:N}";

    private Act By(DateTimeOffset happenedAt) =>
        new(
            _pack.Study,
            _pack.Coder,
            _role,
            ActorKind.Importer,
            _store.NewId(),
            HappenedAt: Happened(happenedAt),
            Origin: $"{PackOrigin.Mark}{_round.Id:D}"
        );

    // A clock that is ahead puts nothing into the future.
    private DateTimeOffset Happened(DateTimeOffset at) => at < _now ? at : _now;

    private ImportedAct Act(Guid act, IReadOnlyList<PackedEntry> entries)
    {
        var by = By(entries[0].HappenedAt);
        return new ImportedAct(
            by.PersonId,
            by.Role,
            by.ActorKind,
            by.HappenedAt,
            by.Origin,
            Name(act),
            [.. entries.Select(Change)]
        );
    }

    private StreamChange Change(PackedEntry entry)
    {
        var fact = Fact(entry);
        _check.Pass(fact);
        foreach (var (_, words) in WordsIn.Find(fact))
        {
            _store.Keys.Make(words.Subjects);
        }

        if (fact is CodeCreated)
        {
            _codeVersion++;
        }

        var (kind, stream) = RoundWork.Stream(_pack.Study, fact)!.Value;
        return new StreamChange(kind, stream, _streams.Add(stream), [fact]);
    }

    private object Fact(PackedEntry entry)
    {
        if (EventCatalogue.Find(entry.Event) is not { } kind)
        {
            throw PackRefusals.Foreign();
        }

        try
        {
            var json = JsonNode.Parse(entry.Data.GetRawText())!;
            var source = RoundWork.Place(json.Deserialize(kind.Type, RoundPack.Json)!).Source;
            if (json["sourceVersion"] is not null && source is { } there)
            {
                json["sourceVersion"] = _sources.GetValueOrDefault(there)?.Version;
            }

            if (json["codeVersion"] is not null)
            {
                json["codeVersion"] = _codeVersion;
            }

            return json.Deserialize(kind.Type, RoundPack.Json)!;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw PackRefusals.Foreign();
        }
    }
}

/// <summary>What comes in of a round that travelled.</summary>
/// <param name="Work">What the coder did and is not here yet.</param>
/// <param name="Submitted">The act of submitting, when they did.</param>
internal sealed record TakenRound(Import Work, Act? Submitted);
