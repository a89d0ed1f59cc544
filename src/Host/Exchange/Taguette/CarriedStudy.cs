using PeerEvents.Domain;
using PeerEvents.Domain.Studies;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>The project itself as a study: its title and description.</summary>
internal sealed class CarriedStudy(Guid study, TaguetteProject project)
{
    private bool _isTitleOurs;
    private Words? _title;
    private Words? _description;

    /// <summary>Opens the study; a title given here stays, whatever the log says.</summary>
    public StreamChange Open(string? title, IEnumerable<object> team)
    {
        _isTitleOurs = title is not null;
        _title = Words.Of(title ?? project.Name);
        _description = Words.OfOptional(FirstDescription());
        return new StreamChange(
            typeof(Study),
            study,
            true,
            [new StudyOpened(study, _title, _description), .. team]
        );
    }

    public IReadOnlyList<StreamChange> Change(ProjectMeta meta)
    {
        var facts = new List<object>();
        if (!_isTitleOurs && _title!.Text != meta.Name)
        {
            var title = Words.Of(meta.Name);
            facts.Add(new StudyRetitled(_title, title, null));
            _title = title;
        }

        var described = Words.OfOptional(meta.Description);
        if (_description?.Text != described?.Text)
        {
            facts.Add(new StudyDescribed(_description, described, null));
            _description = described;
        }

        return facts.Count == 0 ? [] : [new StreamChange(typeof(Study), study, false, facts)];
    }

    // The description before the first entry that gives one is not known.
    private string FirstDescription() =>
        project.Log.Any(command => command.Change is ProjectMeta) ? "" : project.Description;
}
