using PeerEvents.Host.Exchange.Taguette;

namespace PeerEvents.Host.Tests.Exchange.Taguette;

/// <summary>The published study swj2022, read once.</summary>
internal static class RealStudy
{
    private static readonly Lazy<TaguetteProject> Project = new(() =>
        TaguetteFile.Read(RealData.File("swj2022", "study.sqlite3"))
    );

    public static TaguetteProject Read()
    {
        RealData.File("swj2022");
        return Project.Value;
    }
}
