using System.Reflection;
using PeerEvents.Domain.Audit;
using PeerEvents.Domain.Codebook;
using PeerEvents.Domain.Coding;
using PeerEvents.Domain.Memos;
using PeerEvents.Domain.Participants;
using PeerEvents.Domain.Reconciliation;
using PeerEvents.Domain.Sources;
using PeerEvents.Domain.Studies;
using PeerEvents.Domain.Themes;
using PeerEvents.Domain.Theory;
using PeerEvents.Domain.Undo;

namespace PeerEvents.Domain.Tests;

/// <summary>What is stored stays readable: the shape of every event is approved.</summary>
public class EventContracts
{
    // Facts about a text and a hash: they tell no word.
    private static readonly string[] PlainStrings =
    [
        "SourceVersion.Fingerprint",
        "CheckpointSealed.Hash",
        "AgreementAssessed.InputsHash",
        "AuditAttested.Hash",
    ];

    // Public records of the features that are neither command, state, event nor part of one.
    private static readonly Type[] NoEvents =
    [
        typeof(AnalysisState),
        typeof(Moment),
        typeof(PointInTime),
        typeof(StoredEntry),
        typeof(CodingGoesTo),
        typeof(CodingRedirect),
        typeof(FoundRange),
        typeof(ListedCode),
        typeof(NewCode),
        typeof(NewTheme),
        typeof(TextVersion),
        typeof(CitedExcerpt),
        typeof(NotedThing),
        typeof(StudyContext),
        typeof(Named),
        typeof(NewMapLink),
        typeof(NewGuideQuestion),
        typeof(NewAttributeValue),
        typeof(NewProposition),
        typeof(NewPart),
        typeof(UndoActs),
        typeof(Difference),
        typeof(Reading),
        typeof(ReadCoding),
        typeof(DifferenceContext),
        typeof(AgreementDesign),
        typeof(AgreementAssessment),
        typeof(AssessedSource),
        typeof(AssessedFigure),
        typeof(PastEntry),
    ];

    [Fact]
    public void every_event_keeps_its_approved_shape()
    {
        var events = EventCatalogue
            .All.OrderBy(kind => kind.Name, StringComparer.Ordinal)
            .Select(kind => $"{kind.Name} {Shape(kind.Type)}");
        var parts = EventCatalogue
            .All.SelectMany(kind => Parts(kind.Type))
            .Append(typeof(SealedWords))
            .Distinct()
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => $"{type.Name} {Shape(type)}");
        string.Join('\n', [.. events, "", .. parts])
            .ShouldMatchApproved(config => config.NoDiff().WithFileExtension(".txt"));
    }

    [Fact]
    public void every_event_is_a_sealed_record() =>
        EventCatalogue.All.ShouldAllBe(kind =>
            kind.Type.IsSealed
            && Records.IsRecord(kind.Type)
            && kind.Type.BaseType == typeof(object)
        );

    [Fact]
    public void no_event_holds_a_plain_text_or_a_number_that_is_not_whole()
    {
        var leaves = EventCatalogue.All.SelectMany(kind => Leaves(kind.Type)).Distinct().ToList();
        leaves.ShouldContain(leaf => leaf.Type == typeof(Words));
        leaves
            .Where(leaf => leaf.Type == typeof(string))
            .Select(leaf => leaf.Path)
            .Order(StringComparer.Ordinal)
            .ShouldBe(PlainStrings.Order(StringComparer.Ordinal));
        leaves
            .Where(leaf => !leaf.Type.IsEnum)
            .Select(leaf => leaf.Type)
            .Distinct()
            .ShouldBe(
                [
                    typeof(Guid),
                    typeof(Words),
                    typeof(bool),
                    typeof(int),
                    typeof(long),
                    typeof(string),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void every_event_is_in_the_catalogue()
    {
        var records = typeof(Decision)
            .Assembly.GetExportedTypes()
            .Where(type =>
                type.Namespace!.StartsWith("PeerEvents.Domain.", StringComparison.Ordinal)
            )
            .Where(Records.IsRecord)
            .Where(type => type.GetMethod("Decide") is null && type.GetMethod("Evolve") is null)
            .ToList();
        var parts = records
            .Concat(States)
            .SelectMany(type => Records.Properties(type))
            .Select(property => Records.Content(property.PropertyType))
            .ToHashSet();

        records
            .Except(parts)
            .Except(NoEvents)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                EventCatalogue.All.Select(kind => kind.Type.Name).Order(StringComparer.Ordinal)
            );
    }

    private static IEnumerable<Type> States =>
        typeof(Decision)
            .Assembly.GetExportedTypes()
            .Where(type => type.GetMethod("Evolve") is not null);

    private static IEnumerable<(string Path, Type Type)> Leaves(Type record) =>
        Records
            .Properties(record)
            .SelectMany(property =>
                Records.Content(property.PropertyType) is var type && Records.IsRecord(type)
                    ? Leaves(type)
                    : [($"{record.Name}.{property.Name}", type)]
            );

    private static IEnumerable<Type> Parts(Type record) =>
        Records
            .Properties(record)
            .Select(property => Records.Content(property.PropertyType))
            .Where(type => type.IsEnum || Records.IsRecord(type))
            .SelectMany(type => type.IsEnum ? [type] : Parts(type).Prepend(type));

    private static string Shape(Type type) =>
        type.IsEnum
            ? string.Join('|', Enum.GetNames(type))
            : $"({string.Join(", ", Records.Properties(type).Select(Shape))})";

    private static string Shape(PropertyInfo property)
    {
        var name = Records.Content(property.PropertyType).Name;
        var isList =
            property.PropertyType.IsGenericType
            && Nullable.GetUnderlyingType(property.PropertyType) is null;
        var isOptional =
            new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        return $"{(isList ? $"[{name}]" : name)}{(isOptional ? "?" : "")} {property.Name}";
    }
}
