using System.Text.Json;

namespace PeerEvents.Host.Keys;

/// <summary>
/// The file of a key ring. It is replaced as a whole, synced before the old one goes, and changed
/// by one process at a time.
/// </summary>
internal sealed class KeyRingFile(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly string _path = Path.Combine(folder, "keyring.json");
    private readonly string _lock = Path.Combine(folder, "keyring.lock");

    public bool Exists() => File.Exists(_path);

    public (DateTime, long) Stamp()
    {
        var file = new FileInfo(_path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }

    public KeyRingContent Read()
    {
        if (!Exists())
        {
            return KeyRingContent.Empty;
        }

        try
        {
            var content = JsonSerializer.Deserialize<KeyRingContent>(File.ReadAllBytes(_path));
            return
                content
                    is {
                        Form: KeyRingContent.CurrentForm,
                        Check: not null,
                        Keys: not null,
                        Destroyed: not null
                    }
                ? content
                : throw new KeyRingException($"The key ring {_path} is of a form not known here.");
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new KeyRingException(
                $"The key ring {_path} cannot be read. Put a copy of it back.",
                e
            );
        }
    }

    public void Change(Func<KeyRingContent, KeyRingContent> change)
    {
        using var held = Hold();
        Write(change(Read()));
    }

    private void Write(KeyRingContent content)
    {
        var next = _path + ".next";
        PrivateFile.Write(next, JsonSerializer.Serialize(content));
        File.Move(next, _path, overwrite: true);
    }

    private FileStream Hold()
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(
                    _lock,
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
            }
            catch (IOException e) when (waited.Elapsed > Patience)
            {
                throw new KeyRingException("Another process holds the key ring. Try again.", e);
            }
            catch (IOException)
            {
                // A file that another process holds tells nobody when it is let go.
                Thread.Sleep(TimeSpan.FromMilliseconds(5));
            }
        }
    }
}
