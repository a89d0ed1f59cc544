using PeerEvents.Host.PrivatePostgres;

namespace PeerEvents.Host.Tests.PrivatePostgres;

public sealed class FindingTheServerPrograms
{
    // Nothing listens there, so that these tests stay on this machine.
    private const string NoRepository = "http://127.0.0.1:9/maven2";

    [Fact]
    public async Task finds_a_version_we_know()
    {
        var found = await ServerBinaries.Installed(null, TestContext.Current.CancellationToken);

        Assert.SkipWhen(found is null, "No PostgreSQL is installed here.");
        found.Major.ShouldBeInRange(ServerBinaries.Oldest, ServerBinaries.Newest);
    }

    [Fact]
    public async Task finds_nothing_of_a_version_that_is_not_there() =>
        (await ServerBinaries.Installed(99, TestContext.Current.CancellationToken)).ShouldBeNull();

    [Fact]
    public async Task that_cannot_be_downloaded_says_what_to_install() =>
        (await Refusal(major: null)).ShouldBe(
            "No PostgreSQL is installed and none could be downloaded; "
                + "install PostgreSQL 15 or newer or set ConnectionStrings:PeerEvents."
        );

    [Fact]
    public async Task of_the_version_that_made_the_data_says_which() =>
        (await Refusal(major: 16)).ShouldStartWith(
            "The data was made by PostgreSQL 16, which is not installed"
        );

    [Theory]
    [InlineData("initdb: error: no way\ninitdb: hint: none", "no way")]
    [InlineData(
        "2026 UTC [7] FATAL:  No space left on device\nchild: gone",
        "No space left on device"
    )]
    [InlineData("", "exit code 1")]
    public void that_fail_are_quoted_on_the_cause_alone(string problem, string cause) =>
        new ProgramResult(1, "", problem).Cause.ShouldBe(cause);

    private static async Task<string> Refusal(int? major)
    {
        using var folder = new TemporaryFolder();
        var refused = await Should.ThrowAsync<PrivatePostgresException>(() =>
            DownloadedBinaries.Get(
                folder.Path,
                major,
                TextWriter.Null,
                TestContext.Current.CancellationToken,
                NoRepository
            )
        );
        return refused.Message;
    }
}
