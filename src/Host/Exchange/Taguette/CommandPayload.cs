using System.Text.Json;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>Reads what an entry of the log says was done.</summary>
internal static class CommandPayload
{
    public static TaguetteChange Read(byte[] utf8, long? documentId)
    {
        try
        {
            using var json = JsonDocument.Parse(utf8);
            return Change(new PayloadFields(json.RootElement), documentId);
        }
        catch (JsonException)
        {
            throw UnreadableProjectException.WrongEntry();
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json throws for an escaped lone surrogate and for bad UTF-8.
            throw UnreadableProjectException.WrongText();
        }
    }

    private static TaguetteChange Change(PayloadFields payload, long? documentId) =>
        payload.Text("type") switch
        {
            "document_add" => new DocumentAdded(
                Document(documentId),
                payload.Text("document_name"),
                payload.Text("description"),
                payload.Direction("text_direction")
            ),
            "document_delete" => new DocumentDeleted(Document(documentId)),
            "project_meta" => new ProjectMeta(
                payload.Text("project_name"),
                payload.Text("description")
            ),
            "tag_add" => new TagAdded(
                payload.Id("tag_id"),
                payload.Text("tag_path"),
                payload.Text("description")
            ),
            "tag_delete" => new TagDeleted(payload.Id("tag_id")),
            "tag_merge" => new TagMerged(payload.Id("src_tag_id"), payload.Id("dest_tag_id")),
            "highlight_add" => new HighlightAdded(
                payload.Id("highlight_id"),
                Document(documentId),
                new(payload.Id("start_offset"), payload.Id("end_offset")),
                payload.Ids("tags")
            ),
            "highlight_delete" => new HighlightDeleted(payload.Id("highlight_id")),
            "member_add" => new MemberAdded(payload.Text("member"), payload.Text("privileges")),
            "member_remove" => new MemberRemoved(payload.Text("member")),
            "project_import" => new ProjectImported(),
            var type => new Unrecognised(type),
        };

    private static long Document(long? id) => id ?? throw UnreadableProjectException.WrongEntry();
}
