using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PeerEvents.Host.Exchange.Taguette;

/// <summary>
/// The values of one row, each of the type that Taguette gives it. SQLite lets any column hold
/// anything, and the reader's own getters convert, round, or end a text at U+0000.
/// </summary>
internal readonly struct ProjectRow(SqliteDataReader reader)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private sqlite3_stmt Statement => reader.Handle!;

    public long Id(int column) =>
        raw.sqlite3_column_type(Statement, column) == raw.SQLITE_INTEGER
            ? SafeInteger.Check(raw.sqlite3_column_int64(Statement, column))
            : throw UnreadableProjectException.WrongValue();

    public long? OptionalId(int column) => reader.IsDBNull(column) ? null : Id(column);

    public string Text(int column)
    {
        try
        {
            return PlainText.Check(Strict.GetString(Utf8(column)));
        }
        catch (DecoderFallbackException)
        {
            throw UnreadableProjectException.WrongText();
        }
    }

    public ReadOnlySpan<byte> Utf8(int column) =>
        raw.sqlite3_column_type(Statement, column) == raw.SQLITE_TEXT
            ? raw.sqlite3_column_blob(Statement, column)
            : throw UnreadableProjectException.WrongValue();

    // Taguette stores UTC without saying so; its oldest rows have whole seconds.
    public DateTimeOffset Moment(int column) =>
        DateTimeOffset.TryParseExact(
            Text(column),
            ["yyyy-MM-dd HH:mm:ss.FFFFFF", "yyyy-MM-dd HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : throw UnreadableProjectException.WrongValue();

    public TextDirection Direction(int column) =>
        TextDirections.Parse(Text(column)) ?? throw UnreadableProjectException.WrongValue();
}
