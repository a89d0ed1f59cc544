using System.Buffers;
using System.Text;
using PeerEvents.Domain.Audit;

namespace PeerEvents.Domain.Tests.Audit;

public class WritingCanonicalJson
{
    private static string Write(string json)
    {
        var output = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(output, Json.Of(json));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    // RFC 8785, 3.2.2 and 3.2.4, without the numbers: those are no integers.
    [Fact]
    public void writes_the_strings_and_literals_of_the_rfc() =>
        Write(
                """
                {
                  "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
                  "literals": [null, true, false]
                }
                """
            )
            .ShouldBe("""{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}""");

    // RFC 8785, 3.2.3: by UTF-16 code units, so that an emoji stands before U+FB33.
    [Fact]
    public void sorts_keys_as_the_rfc_does()
    {
        var written = Write(
            """
            {
              "\u20ac": "Euro Sign",
              "\r": "Carriage Return",
              "\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face",
              "\u0080": "Control",
              "\u00f6": "Latin Small Letter O With Diaeresis"
            }
            """
        );
        string[] expected =
        [
            """{"\r":"Carriage Return",""",
            "\"1\":\"One\",",
            "\"\u0080\":\"Control\",",
            "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",",
            "\"\u20ac\":\"Euro Sign\",",
            "\"\ud83d\ude00\":\"Emoji: Grinning Face\",",
            "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}",
        ];
        written.ShouldBe(string.Concat(expected));
    }

    [Theory]
    [InlineData(
        """{"b":{"z":1,"y":[{"d":2,"c":3}]},"a":[3,1,2]}""",
        """{"a":[3,1,2],"b":{"y":[{"c":3,"d":2}],"z":1}}"""
    )]
    [InlineData("""{"aa":1,"a":2,"":3,"A":4}""", """{"":3,"A":4,"a":2,"aa":1}""")]
    [InlineData(" [ ] ", "[]")]
    [InlineData(" { } ", "{}")]
    [InlineData("[[],{}]", "[[],{}]")]
    public void sorts_at_every_depth_and_keeps_the_order_of_lists(string json, string expected) =>
        Write(json).ShouldBe(expected);

    [Theory]
    [InlineData("\\b\\t\\n\\f\\r", "\\b\\t\\n\\f\\r")]
    [InlineData("\\u0008\\u0009\\u000a\\u000c\\u000d", "\\b\\t\\n\\f\\r")]
    [InlineData("\\u0000\\u000B\\u001F", "\\u0000\\u000b\\u001f")]
    [InlineData("\\/\\u002f", "//")]
    [InlineData("\\u007f<>&'+", "\u007f<>&'+")]
    [InlineData("\\u2028\\u2029", "\u2028\u2029")]
    [InlineData("\\ud83d\\ude00", "\ud83d\ude00")]
    public void escapes_as_little_as_it_can(string json, string expected) =>
        Write($"\"{json}\"").ShouldBe($"\"{expected}\"");

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-7", "-7")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("-9007199254740992", "-9007199254740992")]
    public void writes_whole_numbers_up_to_two_to_the_53(string json, string expected) =>
        Write(json).ShouldBe(expected);

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("-9007199254740993")]
    [InlineData("9223372036854775807")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775808")]
    [InlineData("1.5")]
    [InlineData("1e400")]
    public void refuses_any_other_number(string json) =>
        Should.Throw<FormatException>(() => Write($$"""{"a":[{{json}}]}"""));

    [Fact]
    public void gives_the_same_for_what_was_written_already()
    {
        var once = Write("""{"b":"\u00e9\n","a":[1,{"d":null,"c":false}]}""");
        Write(once).ShouldBe(once);
    }
}
