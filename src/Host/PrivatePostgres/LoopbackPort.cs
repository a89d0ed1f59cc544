using System.Net;
using System.Net.Sockets;

namespace PeerEvents.Host.PrivatePostgres;

/// <summary>Ports of this machine that nobody outside it can reach.</summary>
internal static class LoopbackPort
{
    public static bool IsFree(int port) => TryBind(port) is not null;

    public static int Any() =>
        TryBind(0)
        ?? throw new PrivatePostgresException(
            "No port is free on 127.0.0.1; close programs or set ConnectionStrings:PeerEvents."
        );

    private static int? TryBind(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
