using System.Text;
using PeerEvents.Host.Exchange;
using PeerEvents.Host.Exchange.Rounds;

namespace PeerEvents.Host.Tests.Exchange;

public class SealingAPack
{
    [Fact]
    public void opens_with_its_own_key_and_whole_only()
    {
        var pack = TravellingRounds.Pack(
            Guid.CreateVersion7(),
            Guid.CreateVersion7(),
            Guid.CreateVersion7()
        );
        var (file, key) = SealedPack.Close(pack);
        var (_, otherKey) = SealedPack.Close(pack);
        SealedPack.Open(file, key).Study.ShouldBe(pack.Study);
        foreach (var wrong in new[] { otherKey, "", "not a key", key[1..] })
        {
            Should
                .Throw<ImportRefusedException>(() => SealedPack.Open(file, wrong))
                .Refusal.Rule.ShouldBe("import/round-pack-key");
        }

        for (var i = 0; i < file.Length; i++)
        {
            var broken = (byte[])file.Clone();
            broken[i] ^= 1;
            if (i >= "PeerEvents round 1\n".Length)
            {
                Should.Throw<ImportRefusedException>(() => SealedPack.Open(broken, key));
            }
        }

        Should.Throw<ImportRefusedException>(() => SealedPack.Open(file[..^1], key));
        Should.Throw<ImportRefusedException>(() =>
            SealedPack.Open(Encoding.UTF8.GetBytes("x"), key)
        );
    }
}
