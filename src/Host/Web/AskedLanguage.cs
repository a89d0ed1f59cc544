using PeerEvents.Projections.Languages;

namespace PeerEvents.Host.Web;

/// <summary>In which language somebody asks to be told, by <c>Accept-Language</c> (RFC 9110, 12.5.4).</summary>
internal static class AskedLanguage
{
    /// <summary>The one that is wanted most of those there are; English where none is.</summary>
    public static Language Of(HttpContext http) =>
        http.Request.GetTypedHeaders()
            .AcceptLanguage.Where(range => range.Quality is not 0)
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range =>
                Language.All.FirstOrDefault(language => Matches(range.Value.Value, language))
            )
            .OfType<Language>()
            .FirstOrDefault()
        ?? Language.English;

    // A range such as da-DK is told in da.
    private static bool Matches(string? range, Language language) =>
        range?.Split('-')[0].Equals(language.Code, StringComparison.OrdinalIgnoreCase) ?? false;
}
