using System.CommandLine;
using System.Text;
using PeerEvents.Host.Exchange.Interviews;

namespace PeerEvents.Host.CommandLine;

/// <summary>What can be asked of an import of interviews.</summary>
internal sealed class InterviewOptions
{
    private readonly Option<string?> _into = new("--into")
    {
        Description = "A study that the interviews, or the coded spans, go into.",
    };

    private readonly Option<bool> _preview = new("--preview")
    {
        Description = "Show what was found and what would be stored. Store nothing.",
    };

    private readonly Option<string?> _replace = new("--replace")
    {
        Description = "A CSV file of what to find and its replacement, done before storing.",
    };

    private readonly Option<string[]> _interviewers = new("--interviewer")
    {
        Description = "The label of somebody who asks, where it is not a usual one.",
    };

    private readonly Option<string[]> _speakers = new("--speaker")
    {
        Description = "Which participant a label stands for, such as \"Anna=P03\".",
    };

    private readonly Option<bool> _keepFileNames = new("--keep-file-names")
    {
        Description = "Call sources after their files, not after their participants.",
    };

    public void AddTo(Command command)
    {
        command.Add(_into);
        command.Add(_preview);
        command.Add(_replace);
        command.Add(_interviewers);
        command.Add(_speakers);
        command.Add(_keepFileNames);
    }

    /// <summary>Whether anything was asked that is for interviews only.</summary>
    public bool AnyIn(ParseResult parsed) =>
        new Option[] { _into, _preview, _replace, _interviewers, _speakers, _keepFileNames }.Any(
            option => parsed.GetResult(option) is { Implicit: false }
        );

    public AskedOfInterviews Read(ParseResult parsed)
    {
        try
        {
            using var list = parsed.GetValue(_replace) is { } path ? OpenList(path) : null;
            return new AskedOfInterviews(
                parsed.GetValue(_into),
                parsed.GetValue(_preview),
                ImportWishes.Read(
                    list,
                    parsed.GetValue(_interviewers) ?? [],
                    parsed.GetValue(_speakers) ?? [],
                    parsed.GetValue(_keepFileNames)
                )
            );
        }
        catch (DecoderFallbackException e)
        {
            throw ImportWishes.NotUtf8(e);
        }
    }

    private static StreamReader OpenList(string path)
    {
        try
        {
            return new StreamReader(path, InterviewReader.Strict);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(
                ExitCode.Failed,
                "The list of replacements cannot be read. Check its name. Nothing was stored."
            );
        }
    }
}

/// <summary>What was asked of an import of interviews.</summary>
internal sealed record AskedOfInterviews(string? Into, bool Preview, ImportWishes Wishes);
