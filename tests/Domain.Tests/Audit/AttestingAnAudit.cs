using PeerEvents.Domain.Audit;

namespace PeerEvents.Domain.Tests.Audit;

public class AttestingAnAudit
{
    private const string Hash = "1eb95b2267e4bd18342edb66d6f02424f49bd63efe087462ffcf2d8a4151188c";

    private static readonly AuditAttested Attested = new(
        Ids.Event(60),
        Ids.Tom,
        7,
        Hash,
        5,
        Words.Of("Every code can be followed")
    );

    private static Decision Attest(string statement, params object[] earlier) =>
        AttestAudit.Decide(
            new AttestAudit(Attested.AttestationId, 7, statement, 5),
            Around.Study(earlier).Study,
            Ids.Tom,
            Hash
        );

    [Fact]
    public void records_who_stated_what_of_which_moment() =>
        Attest(" Every code can be followed ").ShouldRecord(Attested);

    [Fact]
    public void is_kept_with_the_study() =>
        Around
            .Study(Attested)
            .Study.Attestations.ShouldBe([
                new Attestation(Attested.AttestationId, Ids.Tom, 7, Hash, 5, Attested.Statement),
            ]);

    [Fact]
    public void says_something_and_is_said_once()
    {
        Attest(" ").ShouldRefuse("audit/statement-missing");
        Attest("\0").ShouldRefuse("text/null-character");
        Attest("Again", Attested).ShouldRefuse("audit/attestation-already-there");
    }
}
