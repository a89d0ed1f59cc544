using System.Reflection;
using PeerEvents.Domain;
using PeerEvents.Projections;

namespace PeerEvents.Architecture.Tests;

public class Dependencies
{
    private static readonly Assembly DomainAssembly = typeof(Decision).Assembly;
    private static readonly Assembly ProjectionsAssembly = typeof(ProjectionRegistration).Assembly;

    [Fact]
    public void domain_needs_only_the_base_libraries()
    {
        var needed = DomainAssembly.GetReferencedAssemblies().Select(name => name.Name!).ToList();
        needed.ShouldNotBeEmpty();
        needed.ShouldAllBe(name => name.StartsWith("System", StringComparison.Ordinal));
    }

    [Fact]
    public void projections_do_not_know_the_host_or_wolverine()
    {
        var needed = ProjectionsAssembly
            .GetReferencedAssemblies()
            .Select(name => name.Name!)
            .ToList();
        needed.ShouldContain("Marten");
        needed.ShouldNotContain(name =>
            name.StartsWith("Wolverine", StringComparison.Ordinal) || name == "PeerEvents.Host"
        );
    }

    [Fact]
    public void every_decider_answers_with_a_decision()
    {
        var deciders = DomainAssembly
            .GetTypes()
            .Select(type => type.GetMethod("Decide"))
            .OfType<MethodInfo>()
            .ToList();
        deciders.Count.ShouldBeGreaterThan(20);
        deciders.ShouldAllBe(decide =>
            decide.IsStatic
            && (
                decide.ReturnType == typeof(Decision) || decide.ReturnType == typeof(StreamDecision)
            )
        );
        deciders.ShouldAllBe(decide =>
            decide.GetParameters()[0].ParameterType == decide.DeclaringType
        );
    }

    [Fact]
    public void every_event_is_sealed_and_says_in_its_name_what_happened()
    {
        EventCatalogue.All.ShouldNotBeEmpty();
        EventCatalogue.All.ShouldAllBe(kind => kind.Type.IsSealed);
        EventCatalogue.All.ShouldAllBe(kind =>
            kind.Type.Name.EndsWith("ed", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Split", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Withdrawn", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Chosen", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Drawn", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Written", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Given", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Undone", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Left", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Kept", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("Held", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("ForReport", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("WithoutCoding", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("ToTheme", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("FromTheme", StringComparison.Ordinal)
            || kind.Type.Name.EndsWith("ToCode", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void no_type_has_the_name_of_a_feature()
    {
        string[] features =
        [
            "Studies",
            "Participants",
            "Sources",
            "Codebook",
            "Coding",
            "Memos",
            "Undo",
            "Themes",
            "Theory",
            "Meetings",
            "Reconciliation",
            "Report",
            "Audit",
            "Exchange",
        ];
        DomainAssembly
            .GetTypes()
            .Concat(ProjectionsAssembly.GetTypes())
            .Select(type => type.Name)
            .ShouldNotContain(name => features.Contains(name));
    }
}
