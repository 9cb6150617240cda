namespace LocaleGen;

public class ShortCopyTests
{
    private const int Before = 20;

    private delegate void Copy<TUnit>(ref TUnit source, ref TUnit destination, int length);

    [Fact]
    public void Texts_of_every_length_are_copied_and_nothing_beside_them()
    {
        for (var length = 0; length <= 40; length++)
        {
            Check<byte>(length, ShortCopy<byte>.Copy);
            Check<char>(length, ShortCopy<char>.Copy);
            Check<byte>(length, ShortCopy<byte>.CopyName);
            Check<char>(length, ShortCopy<char>.CopyName);
        }
    }

    private static void Check<TUnit>(int length, Copy<TUnit> copy)
    {
        TUnit[] source = [.. Enumerable.Range(1, length + 1).Select(Units<TUnit>.Of)];
        var room = new TUnit[100];
        copy(ref source[0], ref room[Before], length);
        var expected = new TUnit[100];
        Array.Copy(source, 0, expected, Before, length);
        Assert.Equal(expected, room);
    }
}
