using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;
using PeerEvents.Domain;
using PeerEvents.Host.Exchange.Interviews;

namespace PeerEvents.Host.Endpoints;

/// <summary>A multipart form with files.</summary>
internal sealed class Upload
{
    private static readonly Refusal NotMultipart = new(
        "upload/not-multipart",
        "Send this as multipart/form-data, with a part for each file."
    );

    private static readonly Refusal Broken = new(
        "upload/broken",
        "The form ends too early or is malformed. Send it again."
    );

    private readonly IFormCollection _form;

    private Upload(IFormCollection form) => _form = form;

    /// <summary>The files of a field, in order of their names.</summary>
    public IReadOnlyList<IFormFile> Files(string field) =>
        [.. _form.Files.GetFiles(field).OrderBy(file => file.FileName, StringComparer.Ordinal)];

    public IReadOnlyList<string> Values(string field) => [.. _form[field].OfType<string>()];

    public string? Value(string field) => Values(field) is [var value, ..] ? value : null;

    /// <summary>The text of a field, given as a value or as a UTF-8 file.</summary>
    /// <exception cref="System.Text.DecoderFallbackException">The file is not UTF-8.</exception>
    public string? Text(string field)
    {
        if (Files(field) is not [var file, ..])
        {
            return Value(field);
        }

        using var reader = new StreamReader(file.OpenReadStream(), InterviewReader.Strict);
        return reader.ReadToEnd();
    }

    /// <summary>What was sent, each file by its hash, to tell one request from another.</summary>
    public object Sent() =>
        new
        {
            Values = _form
                .OrderBy(field => field.Key, StringComparer.Ordinal)
                .Select(field => new { field.Key, Value = field.Value.ToArray() }),
            Files = _form
                .Files.OrderBy(file => file.Name, StringComparer.Ordinal)
                .ThenBy(file => file.FileName, StringComparer.Ordinal)
                .Select(file => new
                {
                    file.Name,
                    file.FileName,
                    Hash = Hash(file),
                }),
        };

    /// <summary>Reads a form that has no other fields than these.</summary>
    public static async Task<(Upload? Upload, IResult? Problem)> Read(
        HttpContext http,
        long longest,
        params IReadOnlyList<string> fields
    )
    {
        if (
            !http.Request.HasFormContentType
            || !http.Request.ContentType!.StartsWith(
                "multipart/",
                StringComparison.OrdinalIgnoreCase
            )
        )
        {
            return (null, Answer.Problem(NotMultipart, StatusCodes.Status415UnsupportedMediaType));
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = longest;
        }

        try
        {
            var form = await http.Request.ReadFormAsync(
                new FormOptions { MultipartBodyLengthLimit = longest },
                http.RequestAborted
            );
            var known = form.Keys.Concat(form.Files.Select(file => file.Name)).All(fields.Contains);
            return known
                ? (new Upload(form), null)
                : (
                    null,
                    Answer.Malformed(
                        new Refusal(
                            "upload/unknown-field",
                            $"The form has a field that means nothing here. There are: {string.Join(", ", fields)}."
                        )
                    )
                );
        }
        catch (Exception e)
            when (e is InvalidDataException
                || (e is IOException && e is not BadHttpRequestException)
            )
        {
            return (null, Answer.Malformed(Broken));
        }
    }

    private static string Hash(IFormFile file)
    {
        using var content = file.OpenReadStream();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
