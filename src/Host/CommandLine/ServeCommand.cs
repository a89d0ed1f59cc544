using System.CommandLine;
using PeerEvents.Host.Web;

namespace PeerEvents.Host.CommandLine;

/// <summary>Starts the host.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";
    private const string StandardAddress = "http://127.0.0.1:5480";

    public static Command Make()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen.",
            DefaultValueFactory = _ => StandardAddress,
        };
        var address = new Option<string?>("--address")
        {
            Description = "What people type to reach it, where that is another address.",
        };
        var noBrowser = new Option<bool>("--no-browser")
        {
            Description = "Do not open a browser at the sign-in link.",
        };
        var command = new Command(Name, "Start the host (the default).")
        {
            urls,
            address,
            noBrowser,
        };
        command.SetAction(
            (parsed, token) =>
                Serving.Run(
                    parsed.GetValue(urls)!,
                    parsed.GetValue(address),
                    !parsed.GetValue(noBrowser),
                    token
                )
        );
        return command;
    }
}
