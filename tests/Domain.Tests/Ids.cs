namespace PeerEvents.Domain.Tests;

/// <summary>Fixed ids; a higher number sorts after a lower one.</summary>
internal static class Ids
{
    public static Guid Study { get; } = Of(1, 1);

    public static Guid Ana { get; } = Of(2, 1);

    public static Guid Ben { get; } = Of(2, 2);

    public static Guid Maria { get; } = Of(3, 1);

    public static Guid Tom { get; } = Of(3, 2);

    public static Guid Code(int number) => Of(4, number);

    public static Guid Coding(int number) => Of(5, number);

    public static Guid Excerpt(int number) => Of(6, number);

    public static Guid Source(int number) => Of(7, number);

    public static Guid Text(int number) => Of(8, number);

    public static Guid Event(int number) => Of(9, number);

    private static Guid Of(int kind, int number) =>
        Guid.Parse($"0000000{kind}-0000-7000-8000-{number:d12}");
}
