return await PeerEvents.Host.CommandLine.Cli.Run(args);
