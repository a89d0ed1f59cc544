using PeerEvents.Domain.Studies;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Interviews;
using PeerEvents.Host.Exchange.Rounds;
using PeerEvents.Host.Exchange.Spans;
using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.CommandLine;

/// <summary>What was found to import, read and checked before any database is opened.</summary>
internal abstract record FoundImport
{
    /// <summary>Opens a round that travelled.</summary>
    public static RoundPack OpenPack(string path, string? key)
    {
        try
        {
            return SealedPack.Open(File.ReadAllBytes(path), key ?? "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "There is no such file, or it is not yours to read. Nothing was stored."
            );
        }
    }

    /// <summary>Reads a path.</summary>
    /// <exception cref="CommandFailedException">There is nothing there that can be imported.</exception>
    public static FoundImport Read(string path, bool codedSpans = false, string? key = null)
    {
        if (File.Exists(path) && SealedPack.IsOne(path))
        {
            return new FoundRound(OpenPack(path, key));
        }

        if (codedSpans && File.Exists(path))
        {
            return new FoundSpans(
                Path.GetFileNameWithoutExtension(path),
                CodedSpansFile.Read(path)
            );
        }

        if (Directory.Exists(path) || (File.Exists(path) && InterviewReader.IsOne(path)))
        {
            var folder = InterviewFolder.Read(path);
            return folder.Files.Count > 0
                ? new FoundInterviews(
                    Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(path)),
                    folder
                )
                : throw new CommandFailedException(
                    ExitCode.Failed,
                    "The folder holds no .txt, .md or .docx file. Nothing was stored."
                );
        }

        return File.Exists(path)
            ? new FoundProject(TaguetteImport.StudyOf(path), TaguetteFile.Read(path))
            : throw new CommandFailedException(
                ExitCode.Failed,
                "There is no such file or folder. Nothing was stored."
            );
    }
}

/// <summary>A project of another program.</summary>
internal sealed record FoundProject(Guid Study, TaguetteProject Project) : FoundImport
{
    public async Task<Import> Prepare(
        CommandContext context,
        string? title,
        CancellationToken cancellation
    )
    {
        await new ImportRecorder(context.Writing()).RefuseTwice(Study, cancellation);
        return TaguetteImport.Prepare(
            context.Writing(),
            Study,
            Project,
            title,
            await context.Person(cancellation),
            Environment.UserName
        );
    }
}

/// <summary>A round that travelled to a coder.</summary>
internal sealed record FoundRound(RoundPack Pack) : FoundImport
{
    public async Task<Import> Prepare(CommandContext context, CancellationToken cancellation)
    {
        if (Pack.Work is not null)
        {
            throw PackRefusals.IsBack();
        }

        await new ImportRecorder(context.Writing()).RefuseTwice(
            PackOrigin.StudyOf(Pack),
            cancellation
        );
        return OpeningAPack.Prepare(
            context.Writing(),
            Pack,
            await context.Person(cancellation),
            Environment.UserName
        );
    }
}

/// <summary>Texts and the spans that several coders coded in them.</summary>
internal sealed record FoundSpans(string Name, CodedSpansFile File) : FoundImport
{
    public async Task<Import> Prepare(
        CommandContext context,
        string? title,
        CancellationToken cancellation
    )
    {
        var study = CodedSpansImport.StudyOf(File);
        await new ImportRecorder(context.Writing()).RefuseTwice(study, cancellation);
        return new CodedSpansImport(context.Writing(), study, File).Prepare(
            title ?? File.Title ?? Name,
            await context.Person(cancellation),
            Environment.UserName
        );
    }
}

/// <summary>Interviews, to become sources.</summary>
internal sealed record FoundInterviews(string Name, InterviewFolder Folder) : FoundImport
{
    /// <summary>What would be stored, in a new study or in one that is there.</summary>
    public Task<InterviewPlan> Plan(
        CommandContext context,
        ImportWishes wishes,
        Guid? into,
        CancellationToken cancellation
    ) =>
        into is { } study
            ? InterviewImport.Plan(context.Writing(), study, Folder, wishes, cancellation)
            : Task.FromResult(InterviewPlanner.Plan(Folder, wishes, KnownPeople.None, []));

    public async Task<Import> Prepare(
        CommandContext context,
        InterviewPlan plan,
        string? title,
        Guid? into,
        CancellationToken cancellation
    )
    {
        var person = await context.Person(cancellation);
        if (into is { } there)
        {
            await using var session = context.Store.QuerySession(there.ToString("N"));
            var study = await session.LoadAsync<Study>(there, cancellation);
            var role = study?.Members.FirstOrDefault(member => member.PersonId == person)?.Role;
            return await new InterviewImport(
                context.Writing(),
                there,
                person,
                role ?? Domain.Role.Lead
            ).Into(study?.Title.Text ?? "", plan, cancellation);
        }

        var opened = InterviewImport.StudyOf(plan);
        await new ImportRecorder(context.Writing()).RefuseTwice(opened, cancellation);
        return new InterviewImport(context.Writing(), opened, person, Domain.Role.Lead).Open(
            title ?? Name,
            Environment.UserName,
            plan
        );
    }
}
