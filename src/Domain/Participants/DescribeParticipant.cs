namespace PeerEvents.Domain.Participants;

/// <summary>Describe a participant's circumstances, coarsely enough that nobody is known by them.</summary>
public sealed record DescribeParticipant(
    Guid ParticipantId,
    IReadOnlyList<NewAttributeValue> Attributes,
    string? Reason = null
)
{
    /// <summary>Decides on the participant as it stands.</summary>
    public static Decision Decide(DescribeParticipant command, Participant participant)
    {
        var refusal =
            CommonRules.First(
                command.Attributes.SelectMany(attribute =>
                    new[]
                    {
                        FreeText.ProblemWithName(
                            attribute.Name,
                            "participants/attribute-name",
                            "A circumstance"
                        ),
                        FreeText.ProblemWithName(
                            attribute.Value,
                            "participants/attribute-value",
                            "A circumstance"
                        ),
                    }
                )
            )
            ?? (
                command.Attributes.Select(a => a.Name.Trim()).Distinct().Count()
                < command.Attributes.Count
                    ? new Refusal(
                        "participants/attribute-twice",
                        "Each circumstance is said once. Remove the one that is there twice."
                    )
                    : null
            )
            ?? FreeText.ProblemWithNote(command.Reason);
        if (refusal is not null)
        {
            return refusal;
        }

        IReadOnlyList<AttributeValue> attributes =
        [
            .. command.Attributes.Select(attribute => new AttributeValue(
                Words.Of(attribute.Name.Trim(), participant.Id),
                Words.Of(attribute.Value.Trim(), participant.Id)
            )),
        ];
        return participant.Attributes.SequenceEqual(attributes)
            ? Decision.Nothing
            : Decision.Record(
                new ParticipantDescribed(
                    participant.Id,
                    participant.AttributesVersion + 1,
                    attributes,
                    Words.OfOptional(command.Reason, participant.Id)
                )
            );
    }
}

/// <summary>A circumstance as it is written down.</summary>
public sealed record NewAttributeValue(string Name, string Value);
