using System.Collections.Concurrent;

namespace LocaleGen;

/// <summary>Where the sections of a record are read from.</summary>
public interface ISectionSource
{
    /// <summary>Opens a section; false where this source has none of that id.</summary>
    /// <param name="id">One of <see cref="SectionId"/>.</param>
    /// <param name="section">Reads the section from its start.</param>
    bool TryOpen(char id, out RecordReader section);
}

/// <summary>Reads a section.</summary>
/// <exception cref="FormatException">The data is cut short or damaged.</exception>
public delegate TSection SectionReading<TSection>(ref RecordReader reader);

/// <summary>The sections of a locale that are read when something asks for them, and kept.</summary>
/// <remarks>Thread-safe. A section that a slice left out is null; a message that needs it is refused with that reason.</remarks>
public sealed class LocaleSections(ISectionSource? source)
{
    private readonly ConcurrentDictionary<char, object> read = new();

    /// <summary>No sections at all.</summary>
    public static LocaleSections None { get; } = new(null);

    /// <summary>A section, always the same object, or null.</summary>
    public TSection? Find<TSection>(char id, SectionReading<TSection> reading)
        where TSection : class
    {
        if (read.TryGetValue(id, out var there))
        {
            return (TSection)there;
        }

        return source is not null && source.TryOpen(id, out var section)
            ? (TSection)read.GetOrAdd(id, reading(ref section))
            : null;
    }

    /// <summary>Opens a section as it is stored; false where there is none.</summary>
    public bool TryOpen(char id, out RecordReader section)
    {
        section = default;
        return source is not null && source.TryOpen(id, out section);
    }
}
