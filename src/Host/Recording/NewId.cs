namespace PeerEvents.Host.Recording;

/// <summary>Where new ids come from: UUID version 7, unless a test or the demo says otherwise.</summary>
internal delegate Guid NewId();
