using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PeerEvents.Host.Tests.Web;

namespace PeerEvents.Host.Tests.Api;

/// <summary>Two coders, who see nothing of one another until their round is unblinded.</summary>
public class CodingInRounds(SharedHost shared) : IClassFixture<SharedHost>
{
    private static CancellationToken Token => TestDatabase.Token;

    [Fact]
    public async Task nothing_of_another_coder_shows_on_any_route_while_the_round_is_blind()
    {
        var round = await Begin();
        using var ben = round.Ben;
        var ana = await round.WorkAsAna();

        var seen = 0;
        foreach (var address in await Addresses(round))
        {
            using var answer = await ben.Client.GetAsync(address, Token);
            ((int)answer.StatusCode).ShouldBeLessThan(500, address);
            var text = await answer.Content.ReadAsStringAsync(Token);
            foreach (var secret in ana)
            {
                text.ShouldNotContain(secret, Case.Insensitive, address);
            }

            foreach (var (name, number) in Numbers(text).Where(one => one.Name == "moment"))
            {
                number.ShouldBeLessThanOrEqualTo(round.Opening, $"{name} at {address}");
            }

            seen += answer.IsSuccessStatusCode ? 1 : 0;
        }

        seen.ShouldBeGreaterThan(25);
        // Unblinded, the same routes show what they kept back; else the above would prove nothing.
        await round.PostAsAna("reconciliation/unblind-round", new { RoundId = round.Id });
        await RunningHost.CatchUp(shared.Database);
        foreach (var address in (string[])["codebook/codes", "coding/excerpts", "memos", "audit"])
        {
            var text = await ben.Client.GetStringAsync($"{round.Root}/{address}", Token);
            ana.Any(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase))
                .ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task a_later_moment_and_what_works_on_what_others_made_have_to_wait()
    {
        var round = await Begin();
        using var ben = round.Ben;
        await round.WorkAsAna();
        foreach (var at in (long[])[round.Opening + 1, round.Opening + 1_000_000])
        {
            await ShouldWait(ben.Client.GetAsync($"{round.Root}/audit/state?at={at}", Token));
        }

        using (var then = await ben.Client.GetAsync($"{round.Root}?at={round.Opening}", Token))
        {
            then.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        foreach (
            var (command, body) in ((string, object)[])
                [
                    ("audit/undo", new { }),
                    ("audit/preview-undo", new { }),
                    ("codebook/rename-code", new { CodeId = round.Shared, Name = "Other" }),
                    ("codebook/retire-code", new { CodeId = round.Shared }),
                    ("themes/propose-theme", new { ThemeId = Guid.CreateVersion7(), Name = "T" }),
                ]
        )
        {
            await ShouldWait(ben.Client.PostAsJsonAsync($"{round.Root}/{command}", body, Token));
        }
    }

    [Fact]
    public async Task two_coders_may_make_codes_of_one_name_and_neither_is_told()
    {
        var round = await Begin();
        using var ben = round.Ben;
        await round.WorkAsAna();
        var mine = Guid.CreateVersion7();

        (
            await round.PostAsBen("codebook/create-code", new { CodeId = mine, Name = "Secret" })
        ).ShouldBe(HttpStatusCode.Created);
        (await round.PostAsBen("coding/code-passage", round.Passage(24, 36, mine))).ShouldBe(
            HttpStatusCode.Created
        );
        // Another's code is not there for him.
        (
            await round.PostAsBen("coding/code-passage", round.Passage(24, 36, round.AnasCode))
        ).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await RunningHost.CatchUp(shared.Database);

        var own = await ben.Client.GetFromJsonAsync<JsonElement>(
            $"{round.Root}/reconciliation/rounds/{round.Id}/mine",
            Token
        );
        own.GetProperty("codings").GetArrayLength().ShouldBe(1);
        own.GetProperty("codes")
            .EnumerateArray()
            .Select(code => code.GetProperty("codeId").GetGuid())
            .ShouldBe([round.Shared, mine], ignoreOrder: true);
    }

    [Fact]
    public async Task once_both_have_submitted_they_look_at_what_they_read_differently()
    {
        var round = await Begin();
        using var ben = round.Ben;
        await round.PostAsAna("coding/code-passage", round.Passage(24, 36, round.Shared));
        await round.PostAsBen("coding/code-passage", round.Passage(24, 40, round.Shared));
        await round.PostAsAna("reconciliation/submit-round", new { RoundId = round.Id });
        (await round.PostAsBen("reconciliation/submit-round", new { RoundId = round.Id })).ShouldBe(
            HttpStatusCode.NoContent
        );
        await RunningHost.CatchUp(shared.Database);

        var found = (await round.Differences()).ShouldHaveSingleItem();
        found.GetProperty("kind").GetString().ShouldBe("boundary");
        found.GetProperty("words").GetString().ShouldBe("other edges");
        var id = found.GetProperty("id").GetGuid();
        await round.PostAsBen(
            "reconciliation/discuss-difference",
            new
            {
                RoundId = round.Id,
                DifferenceId = id,
                Text = "It goes on",
            }
        );
        (
            await round.PostAsAna(
                "reconciliation/resolve-difference",
                new
                {
                    RoundId = round.Id,
                    DifferenceId = id,
                    As = "oneReading",
                    ReadingOf = ben.Id,
                    Reason = "He is right",
                }
            )
        ).ShouldBe(HttpStatusCode.NoContent);
        await RunningHost.CatchUp(shared.Database);

        var settled = (await round.Differences()).ShouldHaveSingleItem();
        var handled = settled.GetProperty("handled");
        handled.GetProperty("outcome").GetProperty("as").GetString().ShouldBe("oneReading");
        handled.GetProperty("thread").GetArrayLength().ShouldBe(1);
        settled.GetProperty("changedSince").GetBoolean().ShouldBeFalse();
        var codings = await shared.Host.Get($"{round.Root}/sources/{round.Source}/codings");
        codings.GetProperty("codings").EnumerateArray().Select(End).ShouldBe([40, 40]);
        var own = await shared.Host.Get($"{round.Root}/reconciliation/rounds/{round.Id}/mine");
        var became = own.GetProperty("outcomes").EnumerateArray().ShouldHaveSingleItem();
        End(became.GetProperty("coding")).ShouldBe(36, "what Ana had coded");
        End(became.GetProperty("now")).ShouldBe(40, "what became of it");
        var concerned = became.GetProperty("differences").EnumerateArray().ShouldHaveSingleItem();
        concerned.GetProperty("differenceId").GetGuid().ShouldBe(id);
        concerned.GetProperty("outcome").GetProperty("as").GetString().ShouldBe("oneReading");
        (
            await round.PostAsAna(
                "reconciliation/resolve-difference",
                new
                {
                    RoundId = round.Id,
                    DifferenceId = id,
                    As = "both",
                }
            )
        ).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await shared.Database.Verify(round.Study)).Broken.ShouldBeNull();
        (
            await Oracle.Differences(
                shared.Database,
                round.Study,
                [(await shared.Database.Now(round.Study)).Number]
            )
        ).ShouldBeEmpty();
    }

    [Fact]
    public async Task agreement_stands_behind_a_notice_and_computes_to_the_same_again()
    {
        var round = await Begin();
        using var ben = round.Ben;
        await round.PostAsAna("coding/code-passage", round.Passage(24, 36, round.Shared));
        await round.PostAsAna("reconciliation/unblind-round", new { RoundId = round.Id });
        await RunningHost.CatchUp(shared.Database);
        var address =
            $"{round.Root}/reconciliation/rounds/{round.Id}/agreement?coefficient=percent&unit=turn";
        var hidden = await shared.Host.Get(address);
        hidden.GetProperty("figures").GetArrayLength().ShouldBe(0);
        hidden.GetProperty("notice").GetString()!.ShouldStartWith("In reflexive work");
        // One turn of the participant, which Ana coded and Ben did not.
        var shown = await shared.Host.Get(address + "&show=true");
        shown.GetProperty("units").GetInt64().ShouldBe(1);
        shown.GetProperty("figures")[0].GetProperty("value").GetDouble().ShouldBe(0);
        (
            await round.PostAsAna(
                "reconciliation/assess-agreement",
                new
                {
                    RoundId = round.Id,
                    AssessmentId = Guid.CreateVersion7(),
                    Coefficient = "percent",
                    Unit = "turn",
                }
            )
        ).ShouldBe(HttpStatusCode.NoContent);
        await RunningHost.CatchUp(shared.Database);
        var answer = await shared.Host.Get($"{round.Root}/audit/questions/AQ18");
        answer.GetProperty("rows")[0].GetProperty("cells")[8].GetString().ShouldBe("the same");
    }

    private static async Task ShouldWait(Task<HttpResponseMessage> asked)
    {
        using var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain(
            "/rules/reconciliation/blind\""
        );
    }

    // Every address that is read, with what this study has in the place of ids.
    private async Task<IReadOnlyList<string>> Addresses(BlindRound round)
    {
        var described = await shared.Host.Get("/openapi/v1.json");
        var addresses = described
            .GetProperty("paths")
            .EnumerateObject()
            .Where(path => path.Value.TryGetProperty("get", out _))
            .Select(path => path.Name)
            .Where(path => path.StartsWith("/api/studies/{study}", StringComparison.Ordinal))
            .Select(round.Fill)
            .Append($"/studies/{round.Study:N}")
            .ToList();
        addresses.Count.ShouldBeGreaterThan(40);
        return addresses;
    }

    private static IEnumerable<(string Name, long Number)> Numbers(string text)
    {
        if (!text.StartsWith('{'))
        {
            return [];
        }

        using var document = JsonDocument.Parse(text.Split('\n')[0]);
        return [.. In(document.RootElement)];

        static IEnumerable<(string, long)> In(JsonElement element) =>
            element.ValueKind switch
            {
                JsonValueKind.Object => element
                    .EnumerateObject()
                    .SelectMany(property =>
                        property.Value.ValueKind == JsonValueKind.Number
                        && property.Value.TryGetInt64(out var number)
                            ? [(property.Name, number)]
                            : In(property.Value)
                    ),
                JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
                _ => [],
            };
    }

    private static int End(JsonElement coding) =>
        coding.GetProperty("anchor").GetProperty("range").GetProperty("end").GetInt32();

    private Task<BlindRound> Begin() => BlindRound.Begin(shared);
}
