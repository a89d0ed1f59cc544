using PeerEvents.Domain;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>The people of a project. A login becomes an id; what it said is kept sealed.</summary>
internal sealed class TaguetteTeam
{
    private readonly Guid _study;
    private readonly Dictionary<string, Role> _roles = new(StringComparer.Ordinal);

    public TaguetteTeam(Guid study, TaguetteProject project)
    {
        _study = study;
        foreach (var member in project.Members)
        {
            _roles[member.Login] = RoleFor(member.Privileges);
        }

        foreach (var login in project.Log.Select(command => command.Login))
        {
            _roles.TryAdd(login, Role.Analyst);
        }

        Owner = PersonOf(
            _roles
                .OrderBy(member => member.Value)
                .ThenBy(member => member.Key, StringComparer.Ordinal)
                .Select(member => member.Key)
                .FirstOrDefault("unknown")
        );
    }

    /// <summary>Who opened the project, as far as it tells: the first of its administrators.</summary>
    public Guid Owner { get; }

    public Guid PersonOf(string login) => DerivedId.Of(_study, $"taguette-user:{login}");

    public Role RoleOf(string login) => _roles.GetValueOrDefault(login, Role.Analyst);

    public IEnumerable<object> Join() =>
        _roles
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member =>
                (object)new AnalystJoined(PersonOf(member.Key), member.Value, Words.Of(member.Key))
            );

    public IReadOnlyList<StreamChange> Change(MemberAdded added)
    {
        var role = RoleFor(added.Privileges);
        if (_roles.TryGetValue(added.Login, out var now) && now == role)
        {
            return [];
        }

        _roles[added.Login] = role;
        return
        [
            new StreamChange(
                typeof(Study),
                _study,
                false,
                [new AnalystJoined(PersonOf(added.Login), role, Words.Of(added.Login))]
            ),
        ];
    }

    private static Role RoleFor(string privileges) =>
        privileges switch
        {
            "ADMIN" => Role.Lead,
            "READ" => Role.Auditor,
            _ => Role.Analyst,
        };
}
