using System.Runtime.Versioning;
using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.Tests.PrivatePostgres;

public sealed class ChoosingTheDataFolder
{
    private const UnixFileMode OwnerOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public void follows_the_variable()
    {
        using var folder = new TemporaryFolder();

        DataFolder.Called(folder.Path + "/here/").Path.ShouldBe(Path.Join(folder.Path, "here"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void without_the_variable_takes_the_usual_one(string? variable)
    {
        var parent = ServerAccount.IsNeeded
            ? "/var/lib"
            : Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            );

        DataFolder.Called(variable).Path.ShouldBe(DataFolder.At(parent + "/peerevents").Path);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void keeps_the_keys_beside_it_and_both_closed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes.");
        using var folder = new TemporaryFolder();
        folder.Data.Create();
        folder.Data.CreateKeyFolder();

        folder.Data.KeyFolder.ShouldBe(folder.Data.Path + ".keys");
        File.GetUnixFileMode(folder.Data.KeyFolder).ShouldBe(OwnerOnly);
        var passing = UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        File.GetUnixFileMode(folder.Data.Path)
            .ShouldBe(ServerAccount.IsNeeded ? OwnerOnly | passing : OwnerOnly);
    }
}
