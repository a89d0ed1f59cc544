using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PeerEvents.Domain;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Texts;

/// <summary>Works out the import of texts, as sources of a new study or of one that is there.</summary>
internal sealed class TextImport(Store store, Guid person, string? personName)
{
    /// <summary>The study that texts become when none is named: the same texts, the same study.</summary>
    public static Guid StudyOf(IReadOnlyList<TextFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)));
        }

        return DerivedId.Of($"texts/{Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }

    /// <summary>For a new study.</summary>
    public Import Open(Guid study, string title, IReadOnlyList<TextFile> files)
    {
        store.Keys.Make([study]);
        var decision = OpenStudy.Decide(
            new OpenStudy(study, title, null, person, personName),
            null
        );
        var open = Act("study", [new StreamChange(typeof(Study), study, true, Facts(decision))]);
        return new Import(study, true, title, [open, .. Sources(study, files, 0)], []);
    }

    /// <summary>For a study that has some participants already.</summary>
    public Import Into(Guid study, string title, IReadOnlyList<TextFile> files, AnalysisState state)
    {
        var there = state.Sources.Select(source => source.Id).ToHashSet();
        return files.Any(file => there.Contains(SourceOf(study, file)))
            ? throw new ImportRefusedException(
                "One of the texts is in that study already. Leave it out. Nothing was stored."
            )
            : new Import(
                study,
                false,
                title,
                [.. Sources(study, files, state.Participants.Count)],
                []
            );
    }

    private IEnumerable<ImportedAct> Sources(
        Guid study,
        IReadOnlyList<TextFile> files,
        int participants
    )
    {
        var drafts = files.Select(file => (File: file, Source: SourceOf(study, file))).ToList();
        if (drafts.DistinctBy(draft => draft.Source).Count() != drafts.Count)
        {
            throw new ImportRefusedException(
                "Two of the files hold the same text. Leave one out. Nothing was stored."
            );
        }

        store.Keys.Make([.. drafts.Select(draft => ParticipantOf(study, draft.Source))]);
        return drafts.Select(
            (draft, i) => Source(study, draft.Source, draft.File, participants + i + 1)
        );
    }

    private ImportedAct Source(Guid study, Guid source, TextFile file, int number)
    {
        var participant = ParticipantOf(study, source);
        var label = string.Create(CultureInfo.InvariantCulture, $"P{number:00}");
        var text = SealedText.Of(
            store.WordSeal,
            study,
            source,
            DerivedId.Of(study, $"{source:N}/text"),
            1,
            TextVersion.Cut(file.Text, [], [participant])
        );
        var enrol = EnrolParticipant.Decide(new EnrolParticipant(participant, label, true), null);
        var add = AddSource.Decide(
            new AddSource(source, label, null, null, [participant], text.Version, []),
            null
        );
        return Act(
            $"text/{source:N}",
            [
                new StreamChange(typeof(Participant), participant, true, Facts(enrol)),
                new StreamChange(typeof(Source), source, true, Facts(add), text.Document),
            ]
        );
    }

    // Keyed, so that the id tells nobody without the study's key which text it stands for.
    private Guid SourceOf(Guid study, TextFile file) =>
        DerivedId.Of(
            HMACSHA256.HashData(
                (store.Keys.Find(study) ?? throw new KeyMissingException([study])).Span,
                Encoding.UTF8.GetBytes(file.Text)
            )
        );

    private static Guid ParticipantOf(Guid study, Guid source) =>
        DerivedId.Of(study, $"{source:N}/participant");

    private ImportedAct Act(string name, IReadOnlyList<StreamChange> changes) =>
        new(person, Role.Lead, ActorKind.Person, null, null, name, changes);

    private static IReadOnlyList<object> Facts(Decision decision) =>
        decision.Refusal is { } refusal
            ? throw new ImportRefusedException($"{refusal.Reason} Nothing was stored.")
            : decision.Facts;
}
