using PeerEvents.Host.Accounts;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.Tests.Accounts;

public class LockingAnAccount(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Password = "five quiet words and one";
    private readonly Hands _hands = new();

    [Fact]
    public async Task makes_who_was_wrong_five_times_wait_a_quarter_of_an_hour()
    {
        var accounts = await With("ana");
        await Wrong(accounts, "ana", 5);

        (await Try(accounts, "ana")).ShouldBeFalse("five tries were wrong");
        _hands.Advance(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        (await Try(accounts, "ana")).ShouldBeFalse("the wait is not over");
        _hands.Advance(TimeSpan.FromSeconds(1));
        (await Try(accounts, "ana")).ShouldBeTrue("the wait is over");
    }

    [Fact]
    public async Task forgets_wrong_tries_after_a_right_one()
    {
        var accounts = await With("ben");
        await Wrong(accounts, "ben", 4);
        (await Try(accounts, "ben")).ShouldBeTrue();
        await Wrong(accounts, "ben", 4);
        (await Try(accounts, "ben")).ShouldBeTrue();
    }

    [Fact]
    public async Task is_not_got_around_by_many_tries_at_once()
    {
        var accounts = await With("clara");
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i => accounts.Check("clara", $"guess {i}", TestDatabase.Token))
        );

        (await Try(accounts, "clara")).ShouldBeFalse();
    }

    [Fact]
    public async Task ends_with_a_reset_link()
    {
        var accounts = await With("dora");
        await Wrong(accounts, "dora", 5);
        var person = (await accounts.Named("dora", TestDatabase.Token))!.PersonId;
        await Redeem(accounts, person, "dora");

        (await Try(accounts, "dora")).ShouldBeTrue();
    }

    [Fact]
    public async Task does_not_let_a_link_in_that_is_a_day_old()
    {
        var accounts = await With("eva");
        var path = await OneTimeLink.Invite(
            database.Store.Database,
            _hands,
            Guid.CreateVersion7(),
            TestDatabase.Token
        );
        _hands.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));

        var (account, refusal) = await accounts.Redeem(
            Link(),
            path.Split('/')[^1],
            new NewAccount("frida", Password, null),
            TestDatabase.Token
        );

        account.ShouldBeNull();
        refusal!.Rule.ShouldBe("sign-in/link-used");
    }

    private async Task<AccountStore> With(string name)
    {
        var accounts = new AccountStore(database.Store.Database, _hands);
        await Redeem(accounts, Guid.CreateVersion7(), name);
        return accounts;
    }

    private async Task Redeem(AccountStore accounts, Guid person, string name)
    {
        var path = await OneTimeLink.Invite(
            database.Store.Database,
            _hands,
            person,
            TestDatabase.Token
        );
        var (account, _) = await accounts.Redeem(
            Link(),
            path.Split('/')[^1],
            new NewAccount(name, Password, null),
            TestDatabase.Token
        );
        account!.PersonId.ShouldBe(person);
    }

    private OneTimeLink Link() => new(new SignedInPerson(Guid.Empty, ""), database.Store.Database);

    private static async Task<bool> Try(AccountStore accounts, string name) =>
        await accounts.Check(name, Password, TestDatabase.Token) is not null;

    private static async Task Wrong(AccountStore accounts, string name, int times)
    {
        for (var i = 0; i < times; i++)
        {
            (await accounts.Check(name, $"guess {i}", TestDatabase.Token)).ShouldBeNull();
        }
    }

    /// <summary>A clock that is moved by hand.</summary>
    private sealed class Hands : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

        public void Advance(TimeSpan by) => _now += by;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
