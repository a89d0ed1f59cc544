using System.Text.Json;
using System.Text.Json.Nodes;
using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Sources;
using PeerEvents.Host.Recording;
using PeerEvents.Projections.Audit;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>
/// Takes in what a coder did in a round that travelled: each act as theirs, when it happened, in its
/// order. What was taken in before is left out, so that a file can come back several times.
/// </summary>
internal sealed class TakingARound
{
    private readonly Store _store;
    private readonly RoundPack _pack;
    private readonly CodingRound _round;
    private readonly IReadOnlyDictionary<Guid, SourceVersion> _sources;
    private readonly CodeTree _tree;
    private readonly HashSet<Guid> _codes;
    private readonly HashSet<Guid> _streams;
    private readonly Role _role;
    private int _codeVersion;

    private TakingARound(
        Store store,
        RoundPack pack,
        CodingRound round,
        IReadOnlyDictionary<Guid, SourceVersion> sources,
        CodeTree tree,
        IEnumerable<Guid> streams,
        Role role
    )
    {
        (_store, _pack, _round, _sources, _tree, _role) = (store, pack, round, sources, tree, role);
        _codes = [.. tree.Codes.Where(code => code.InUse()).Select(code => code.Id)];
        _streams = [.. streams];
        _codeVersion = tree.CodeVersion;
    }

    /// <exception cref="ImportRefusedException">The file does not fit the study as it is now.</exception>
    public static async Task<Import> Prepare(
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

        var record = await KnownEntries.Of(reader, cancellation);
        var state = await reader.State(now, cancellation);

        var taking = new TakingARound(
            store,
            pack,
            round,
            await UnchangedTexts.Of(
                reader,
                pack,
                [
                    .. round
                        .Items.Where(item => item.Coders.Contains(pack.Coder))
                        .Select(item => item.SourceId),
                ],
                state,
                cancellation
            ),
            await reader.Codebook(now, cancellation),
            record.Streams,
            state.Study!.Members.FirstOrDefault(member => member.PersonId == pack.Coder)?.Role
                ?? Role.SecondCoder
        );
        return new Import(
            pack.Study,
            false,
            state.Study.Title.Text ?? "",
            [
                .. work.GroupBy(entry => entry.Act)
                    .Where(act => !record.Events.Contains(taking.EventId(act.Key)))
                    .Select(act => taking.Act(act.Key, [.. act])),
            ],
            []
        );
    }

    // The id that the first event of an act gets here, as ImportRecorder derives it.
    private Guid EventId(Guid act) => DerivedId.Of(_pack.Study, $"{Name(act)}/0");

    private string Name(Guid act) => $"round/{_pack.Round.Id:N}/{act:N}";

    private ImportedAct Act(Guid act, IReadOnlyList<PackedEntry> entries)
    {
        var changes = new List<StreamChange>();
        foreach (var entry in entries)
        {
            var fact = Fact(entry);
            if (fact is CoderSubmitted)
            {
                var submit = SubmitRound.Decide(new SubmitRound(_round.Id), _round, _pack.Coder);
                changes.Add(new StreamChange(typeof(CodingRound), _round.Id, false, submit.Facts));
                continue;
            }

            var stream = fact is CodeCreated ? DerivedId.Codebook(_pack.Study) : entry.Stream;
            changes.Add(
                new StreamChange(RoundWork.KindOf(fact), stream, _streams.Add(stream), [fact])
            );
        }

        return new ImportedAct(
            _pack.Coder,
            _role,
            ActorKind.Importer,
            entries[0].HappenedAt,
            $"{OpeningAPack.Origin}{_round.Id:D}",
            Name(act),
            changes
        );
    }

    private object Fact(PackedEntry entry)
    {
        if (EventCatalogue.Find(entry.Event) is not { } kind)
        {
            throw PackRefusals.Foreign();
        }

        var json = JsonNode.Parse(entry.Data.GetRawText())!;
        var place = RoundWork.Place(json.Deserialize(kind.Type, RoundPack.Json)!);
        if (json["sourceVersion"] is not null && place.Source is { } source)
        {
            json["sourceVersion"] = _sources.GetValueOrDefault(source)?.Version;
        }

        if (json["codeVersion"] is not null)
        {
            json["codeVersion"] = _codeVersion;
        }

        var fact = json.Deserialize(kind.Type, RoundPack.Json)!;
        Check(fact, entry);
        if (fact is CodeCreated created)
        {
            Make(created);
        }

        _store.Keys.Make([.. WordsIn.Find(fact).SelectMany(one => one.Words.Subjects).Distinct()]);
        return fact;
    }

    private void Check(object fact, PackedEntry entry)
    {
        var (source, coder, code, anchor) = RoundWork.Place(fact);
        if (
            !RoundWork.IsAllowed(fact)
            || (coder is { } who && who != _pack.Coder)
            || (source is { } where && !_sources.ContainsKey(where))
            || (
                anchor?.Range is { } range
                && source is { } text
                && _sources[text].Problem(range) is not null
            )
            || (
                fact is not CodeCreated
                && !RoundWork.Begins(fact)
                && fact is not CoderSubmitted
                && !_streams.Contains(entry.Stream)
            )
        )
        {
            throw PackRefusals.Foreign();
        }

        if (code is { } used && !_codes.Contains(used))
        {
            throw PackRefusals.CodeIsGone();
        }
    }

    // In a blind round two coders may make codes of one name; both show when it is unblinded.
    private void Make(CodeCreated created)
    {
        if (
            !_round.IsRunningBlind()
            && _tree.Codes.Any(code => code.InUse() && code.Name.Text == created.Name.Text)
        )
        {
            throw PackRefusals.NameIsTaken();
        }

        _codes.Add(created.CodeId);
        _codeVersion++;
    }
}
