namespace LocaleGen;

/// <summary>Code while it is linked: words that are added, read and filled in.</summary>
/// <remarks>Not a <c>List&lt;int&gt;</c>, of which the methods used here are not precompiled with any program: it would be the slowest part of a first message.</remarks>
internal sealed class CodeWords
{
    private int[] words = new int[32];

    public int Count { get; private set; }

    public int this[int index]
    {
        get => words[index];
        set => words[index] = value;
    }

    public void Add(int word)
    {
        if (Count == words.Length)
        {
            var larger = new int[Count * 2];
            words.CopyTo(larger, 0);
            words = larger;
        }

        words[Count++] = word;
    }

    public void Add(int first, int second)
    {
        Add(first);
        Add(second);
    }

    public void Add(int first, int second, int third)
    {
        Add(first, second);
        Add(third);
    }

    public void Add(CodeWords others)
    {
        for (var index = 0; index < others.Count; index++)
        {
            Add(others[index]);
        }
    }

    public int[] ToArray()
    {
        var copy = new int[Count];
        Array.Copy(words, copy, copy.Length);
        return copy;
    }
}
