namespace PeerEvents.Host.Exchange.Interviews;

/// <summary>The interviews of a file or a folder, in order of their names.</summary>
/// <param name="Files">What was read.</param>
/// <param name="OtherFiles">How many files of other kinds were passed over.</param>
internal sealed record InterviewFolder(IReadOnlyList<InterviewFile> Files, int OtherFiles)
{
    /// <summary>Reads the file, or every file right in the folder that is an interview.</summary>
    public static InterviewFolder Read(string path)
    {
        try
        {
            var all = File.Exists(path) ? [path] : Directory.GetFiles(path);
            var paths = all.Where(InterviewReader.IsOne).Order(StringComparer.Ordinal).ToList();
            return new InterviewFolder(
                [.. paths.Select((one, i) => Read(one, i + 1, paths.Count))],
                all.Length - paths.Count
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefusedException(
                "file-unreadable",
                "A file cannot be read. See that it is yours to read.",
                e
            );
        }
    }

    private static InterviewFile Read(string path, int place, int of)
    {
        using var content = File.OpenRead(path);
        return InterviewReader.Read(Path.GetFileName(path), content, place, of);
    }
}
