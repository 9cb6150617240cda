using System.Collections.Immutable;
using LocaleGen;

namespace SlackBot.Wording;

/// <summary>All wording of a tenant at one moment: what is used, and what is kept though it cannot be. Immutable.</summary>
internal sealed class WordingSnapshot
{
    private readonly ImmutableDictionary<WordingPlace, Rewording> rewordings;
    private readonly ImmutableDictionary<WordingPlace, Breakage> broken;

    private WordingSnapshot(
        Overrides overrides,
        ImmutableDictionary<WordingPlace, Rewording> rewordings,
        ImmutableDictionary<WordingPlace, Breakage> broken
    )
    {
        Overrides = overrides;
        this.rewordings = rewordings;
        this.broken = broken;
    }

    /// <summary>That of a tenant without wording.</summary>
    public static WordingSnapshot Empty { get; } =
        new(
            Overrides.Create(Strings.Catalog, [], CldrData.Full).Overrides,
            ImmutableDictionary<WordingPlace, Rewording>.Empty,
            ImmutableDictionary<WordingPlace, Breakage>.Empty
        );

    /// <summary>The texts in use.</summary>
    public Overrides Overrides { get; }

    /// <summary>Everything there is, in no order.</summary>
    public IEnumerable<Rewording> All => rewordings.Values;

    /// <summary>How many of them cannot be used.</summary>
    public int BrokenCount => broken.Count;

    public bool IsEmpty => rewordings.IsEmpty;

    /// <summary>A snapshot of what is stored; what cannot be used breaks nothing else.</summary>
    public static WordingSnapshot Of(IReadOnlyCollection<Rewording> stored)
    {
        var broken = ImmutableDictionary.CreateBuilder<WordingPlace, Breakage>();
        var texts = new List<OverrideText>();
        foreach (var rewording in stored)
        {
            if (Lost(rewording) is { } kind)
            {
                broken[rewording.Place] = Breakage.Of(kind);
            }
            else
            {
                texts.Add(TextOf(rewording));
            }
        }

        var (overrides, refusals) = Overrides.Create(Strings.Catalog, texts, CldrData.Full);
        foreach (var refusal in refusals)
        {
            var place = new WordingPlace(refusal.Override.Locale, refusal.Override.Key);
            broken[place] = new(BreakageKind.Misfit, refusal.Errors);
        }

        var all = stored.ToImmutableDictionary(rewording => rewording.Place);
        return new(overrides, all, broken.ToImmutable());
    }

    /// <summary>What is stored for a place, used or not.</summary>
    public Rewording? Find(WordingPlace place) => rewordings.GetValueOrDefault(place);

    /// <summary>Why what is stored for a place is not used; null where it is, or nothing is stored.</summary>
    public Breakage? BreakageOf(WordingPlace place) => broken.GetValueOrDefault(place);

    /// <summary>What is used for a place.</summary>
    public Rewording? Used(WordingPlace place) => broken.ContainsKey(place) ? null : Find(place);

    /// <summary>The snapshot with a text that has passed the check.</summary>
    /// <exception cref="ArgumentException">It has not.</exception>
    public WordingSnapshot With(Rewording rewording)
    {
        var (overrides, refusals) = Overrides.With([TextOf(rewording)]);
        return refusals.Count == 0
            ? new(
                overrides,
                rewordings.SetItem(rewording.Place, rewording),
                broken.Remove(rewording.Place)
            )
            : throw new ArgumentException(
                $"The text for {rewording.Place} is refused by {refusals[0].Errors[0].Rule.Id}.",
                nameof(rewording)
            );
    }

    /// <summary>The snapshot with nothing stored for a place.</summary>
    public WordingSnapshot Without(WordingPlace place) =>
        new(
            Overrides.Without(place.Locale, place.Key),
            rewordings.Remove(place),
            broken.Remove(place)
        );

    private static BreakageKind? Lost(Rewording rewording) =>
        !Strings.Catalog.TryFindKey(rewording.Place.Key, out _) ? BreakageKind.KeyGone
        : !Strings.Supported.Contains(rewording.Place.Locale) ? BreakageKind.LocaleGone
        : rewording.Text is null ? BreakageKind.Unreadable
        : null;

    private static OverrideText TextOf(Rewording rewording) =>
        new(rewording.Place.Locale, rewording.Place.Key, rewording.Text!);
}
