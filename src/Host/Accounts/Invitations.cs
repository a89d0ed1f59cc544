using PeerEvents.Domain;
using PeerEvents.Domain.Studies;
using PeerEvents.Host.Recording;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.Accounts;

/// <summary>Lets people join a study who cannot sign in yet, or who can.</summary>
internal sealed class Invitations(Store store)
{
    private static readonly Refusal NoSuchAccount = new(
        "studies/no-such-account",
        "Nobody signs in under that name. Leave it out to get a link with which they make an account."
    );

    public async Task<(Outcome Outcome, Invitation? Invitation)> Invite(
        Act act,
        InviteAnalyst command,
        CancellationToken cancellation
    )
    {
        var accounts = new AccountStore(store.Database, store.Clock);
        var account = command.Account is { } name ? await accounts.Named(name, cancellation) : null;
        if (command.Account is not null && account is null)
        {
            return (Outcome.Refused(NoSuchAccount), null);
        }

        var invited = Guid.Empty;
        var outcome = await new StudyDesk(store).OnStudy(
            act,
            null,
            state =>
            {
                invited =
                    account?.PersonId
                    ?? state
                        .Members.FirstOrDefault(member => member.Name?.Text == command.Name.Trim())
                        ?.PersonId
                    ?? store.NewId();
                return LetJoin.Decide(new LetJoin(invited, command.Role, command.Name), state);
            },
            cancellation
        );
        return
            outcome.Kind is not (OutcomeKind.Recorded or OutcomeKind.AlreadySo)
            || invited == Guid.Empty
            ? (outcome, null)
            : (
                outcome,
                new Invitation(
                    invited,
                    await accounts.Of(invited, cancellation) is null
                        ? await OneTimeLink.Invite(
                            store.Database,
                            store.Clock,
                            invited,
                            cancellation
                        )
                        : null
                )
            );
    }
}

/// <summary>Let somebody join in a role, and get a link for them if they have no account.</summary>
/// <param name="Name">What they are called in the study.</param>
/// <param name="Role">As what.</param>
/// <param name="Account">The name that they sign in with already.</param>
public sealed record InviteAnalyst(string Name, Role Role, string? Account = null);

/// <summary>Somebody who was let in.</summary>
/// <param name="PersonId">Who they are in the study.</param>
/// <param name="Path">
/// What signs them in, after this installation's address: once, within a day. Absent where they have
/// an account.
/// </param>
public sealed record Invitation(Guid PersonId, string? Path);
