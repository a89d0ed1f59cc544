using System.Security.Cryptography;
using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Works out the import of a Taguette project's file.</summary>
internal static class TaguetteImport
{
    /// <summary>The study that a file becomes: the same file, the same study.</summary>
    public static Guid StudyOf(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return DerivedId.Of($"taguette/{Convert.ToHexStringLower(SHA256.HashData(file))}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException(
                "file-unreadable",
                "The file cannot be read. See that it is yours to read.",
                e
            );
        }
    }

    /// <summary>Works out and maps; makes the keys, but records nothing.</summary>
    public static Import Prepare(
        Store store,
        Guid study,
        TaguetteProject project,
        string? title,
        Guid person,
        string? personName
    )
    {
        var documents = project
            .Log.Select(command => command.Change)
            .OfType<DocumentAdded>()
            .Select(added => added.DocumentId)
            .Concat(project.Documents.Select(document => document.Id))
            .Distinct();
        store.Keys.Make([
            study,
            .. documents.Select(id => CarriedSources.ParticipantOf(study, id)),
        ]);

        var merges = TaguetteLog.WorkOut(project);
        var mapper = new TaguetteMapper(store, study, project, merges);
        var acts = mapper.Acts(title).ToList();
        var notCarried = TaguetteGaps.Of(project, merges, mapper);
        acts.Add(
            new ImportedAct(
                person,
                Role.Lead,
                ActorKind.Person,
                null,
                null,
                "import",
                [
                    new StreamChange(
                        typeof(Study),
                        study,
                        false,
                        [
                            new AnalystJoined(person, Role.Lead, Words.OfOptional(personName)),
                            new Domain.Studies.ProjectImported(
                                ImportFormat.Taguette,
                                project.Log.Count,
                                notCarried
                            ),
                        ]
                    ),
                ]
            )
        );
        return new Import(study, true, title ?? project.Name, acts, notCarried);
    }
}
