using System.Text;

namespace PeerEvents.Host.Keys;

/// <summary>The folder of a key ring and its master key, made at the first start.</summary>
internal static class KeyFolder
{
    public const string MasterKeyVariable = "PEEREVENTS_MASTER_KEY";

    /// <summary>Opens the key ring in a folder; says the recovery line where it was just made.</summary>
    public static FileKeyRing Open(string folder, string? recoveryLine, TextWriter notices)
    {
        try
        {
            PrivateFile.MakeFolder(folder);
            var file = new KeyRingFile(folder);
            var masterPath = Path.Combine(folder, "master.key");
            var line =
                recoveryLine
                ?? (File.Exists(masterPath) ? File.ReadAllText(masterPath, Encoding.ASCII) : null);
            var master = MasterKey.FromRecoveryLine(line);
            if (!file.Exists())
            {
                if (master is null && line is not null)
                {
                    throw new KeyRingException(
                        recoveryLine is null
                            ? $"The master key {masterPath} is damaged. Put a copy of it back."
                            : $"{MasterKeyVariable} holds no recovery line. Copy the whole line into it."
                    );
                }

                master ??= Make(masterPath, notices);
                var check = MasterKey.Check(master);
                file.Change(content =>
                    content.Check.Length > 0 ? content : content with { Check = check }
                );
            }

            return new FileKeyRing(file, master);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KeyRingException(
                $"The key folder {folder} cannot be used: it must be a folder of yours to write in.",
                e
            );
        }
    }

    private static byte[] Make(string path, TextWriter notices)
    {
        var master = MasterKey.Make();
        PrivateFile.Write(path, MasterKey.RecoveryLine(master));
        notices.WriteLine(
            $"""
            A key ring was made in {Path.GetDirectoryName(
                path
            )}. Keep this recovery line somewhere safe:

                {MasterKey.RecoveryLine(master)}

            Every word in your studies is sealed under it. Without the line and without that folder
            the words are lost, and nobody can bring them back.
            """
        );
        return master;
    }
}
