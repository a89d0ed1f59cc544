using System.CommandLine;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Model;
using PeerEvents.Host.Installing;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.CommandLine;

/// <summary>
/// Writes the code that calls the endpoints, for the build to compile into this assembly. It opens
/// no database and no keys.
/// </summary>
internal static class EndpointCodeCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("folder");
        var command = new Command("codegen") { Hidden = true };
        command.Add(folder);
        command.SetAction((parsed, _) => Run(parsed.GetValue(folder)!));
        return command;
    }

    private static async Task<int> Run(string folder)
    {
        DynamicCodeBuilder.WithinCodegenCommand = true;
        await using var installation = Installation.Unopened();
        await using var app = WebHost.Build([], installation, new SignedInPerson(Guid.Empty, ""));
        var collections = app.Services.GetServices<ICodeFileCollection>().ToArray();
        foreach (var collection in collections)
        {
            collection.Rules.GeneratedCodeOutputPath = folder;
        }

        new DynamicCodeBuilder(app.Services, collections)
        {
            ServiceVariableSource = app.Services.GetService<IServiceVariableSource>(),
        }.WriteGeneratedCode(_ => { });
        return (int)ExitCode.Done;
    }
}
