namespace PeerEvents.Host.CommandLine;

/// <summary>A command cannot be done; one line says why and what to do.</summary>
internal sealed class CommandFailedException(ExitCode code, string message) : Exception(message)
{
    public ExitCode Code => code;
}

/// <summary>How a command ended, for programs.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>It could not be done: no such study, an unreadable file.</summary>
    Failed = 1,

    /// <summary>What was asked for makes no sense: a moment that is none, a missing argument.</summary>
    Misused = 2,

    /// <summary>A record does not verify.</summary>
    NotVerified = 3,
}
