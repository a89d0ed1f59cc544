using PeerEvents.Domain;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Rounds;

/// <summary>
/// Opens a pack as a study that holds the round alone. Whoever opens it is the coder; its coding does not
/// begin blind, for nobody else is there.
/// </summary>
internal static class OpeningAPack
{
    public static Import Prepare(Store store, RoundPack pack, Guid person, string? personName)
    {
        var id = PackOrigin.StudyOf(pack);
        store.Keys.Make([
            id,
            .. pack
                .Participants.Select(one => one.Id)
                .Union(
                    pack.Codes.SelectMany(code =>
                        code.Name.Subjects.Union(code.Definition?.Subjects ?? [])
                    )
                ),
        ]);
        var open = OpenStudy.Decide(
            new OpenStudy(id, pack.Round.Name, null, person, personName, pack.IsSynthetic),
            null
        );
        return new Import(
            id,
            true,
            pack.Round.Name,
            [
                Act("study", [Change<Study>(id, [.. Facts(open)])]),
                .. pack.Participants.Select(participant =>
                    Act(
                        $"participant/{participant.Id:N}",
                        [
                            Change<Participant>(
                                participant.Id,
                                [
                                    .. Facts(
                                        EnrolParticipant.Decide(
                                            new EnrolParticipant(participant.Id, participant.Label),
                                            null
                                        )
                                    ),
                                ]
                            ),
                        ]
                    )
                ),
                .. pack.Sources.Select(source => Source(store, id, source)),
                .. pack.Codes.Count == 0
                    ? Array.Empty<ImportedAct>()
                    :
                    [
                        Act(
                            "codes",
                            [
                                Change<CodeTree>(
                                    DerivedId.Codebook(id),
                                    [
                                        .. pack.Codes.Select(code => new CodeCreated(
                                            code.Id,
                                            code.Name,
                                            code.Definition,
                                            code.ParentId,
                                            null,
                                            code.Origin
                                        )),
                                    ]
                                ),
                            ]
                        ),
                    ],
                .. pack.Units.Select(unit =>
                    Act(
                        $"unit/{unit.Id:N}",
                        [
                            Change<Domain.Coding.Excerpt>(
                                unit.Id,
                                [new ExcerptMarked(unit.Id, unit.SourceId, 1, unit.Anchor)]
                            ),
                        ]
                    )
                ),
                Act("round", [Change<CodingRound>(pack.Round.Id, [Opened(pack, person)])]) with
                {
                    Origin = new PackOrigin(pack.Study, pack.Coder).Write(),
                },
            ],
            []
        );

        ImportedAct Act(string name, IReadOnlyList<StreamChange> changes) =>
            new(
                person,
                Role.Lead,
                ActorKind.Importer,
                null,
                null,
                $"pack/{pack.Round.Id:N}/{name}",
                changes
            );

        ImportedAct Source(Store from, Guid study, PackedSource source)
        {
            var text = SealedText.Of(
                from.WordSeal,
                study,
                source.Id,
                DerivedId.Of(study, $"{source.Id:N}/packed text"),
                1,
                TextVersion.Cut(source.Text, source.Turns, source.Participants)
            );
            return Act(
                $"source/{source.Id:N}",
                [
                    Change<Source>(
                        source.Id,
                        [
                            .. Facts(
                                AddSource.Decide(
                                    new AddSource(
                                        source.Id,
                                        source.Title,
                                        null,
                                        null,
                                        source.Participants,
                                        text.Version,
                                        source.Turns
                                    ),
                                    null
                                )
                            ),
                        ]
                    ) with
                    {
                        Text = text.Document,
                    },
                ]
            );
        }
    }

    private static CodingRoundOpened Opened(RoundPack pack, Guid person) =>
        new(
            pack.Round.Id,
            Words.Of(pack.Round.Name),
            pack.Round.Mode,
            [.. pack.Sources.Select(source => new RoundItem(source.Id, [person]))],
            pack.Round.Codes,
            [.. pack.Units.Select(unit => unit.Id)],
            false,
            pack.Round.OverlapPercent,
            null,
            null
        );

    private static StreamChange Change<T>(Guid stream, IReadOnlyList<object> facts) =>
        new(typeof(T), stream, true, facts);

    private static IReadOnlyList<object> Facts(Decision decision) =>
        decision.Refusal is { } refusal
            ? throw new ImportRefusedException(
                refusal with
                {
                    Reason = $"{refusal.Reason} Nothing was stored.",
                }
            )
            : decision.Facts;
}
