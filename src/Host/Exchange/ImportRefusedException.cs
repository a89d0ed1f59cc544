using PeerEvents.Domain;

namespace PeerEvents.Host.Exchange;

/// <summary>An import cannot be done; one sentence says why and what to do. Nothing was stored.</summary>
internal sealed class ImportRefusedException(Refusal refusal, Exception? inner = null)
    : Exception(refusal.Reason, inner)
{
    public ImportRefusedException(string rule, string sentence, Exception? inner = null)
        : this(new Refusal($"import/{rule}", $"{sentence} Nothing was stored."), inner) { }

    public Refusal Refusal => refusal;

    public static ImportRefusedException Twice(Guid study) =>
        new(
            new Refusal(
                "import/imported-already",
                $"This was imported already, as study {study:N}. Nothing was changed."
            )
        );
}
