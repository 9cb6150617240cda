using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>Makes messages of every shape over a few arguments, whose names tell their kinds: n, m numbers; s, t texts.</summary>
internal static class SampleMessages
{
    private const int Deepest = 3;
    private const string Characters = "abc '{}#|,<ä漢\u00A0\u202F";

    public static readonly string[] Names = ["n", "m", "s", "t"];

    public static readonly string[] Keys = ["a", "b1", "Other", "да", "漢", "true"];

    public static Gen<Message> Any => Message(inPlural: false, depth: 0);

    private static Gen<Message> Message(bool inPlural, int depth) =>
        from count in Gen.Choose(0, 4)
        from parts in Part(inPlural, depth).ListOf(count)
        select new Message(new(JoinTexts(parts)));

    private static IEnumerable<MessagePart> JoinTexts(IEnumerable<MessagePart> parts)
    {
        var joined = new List<MessagePart>();
        foreach (var part in parts)
        {
            if (part is TextPart text && joined.LastOrDefault() is TextPart before)
            {
                joined[^1] = new TextPart(before.Text + text.Text);
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }

    private static Gen<MessagePart> Part(bool inPlural, int depth)
    {
        var choices = new List<(int, Gen<MessagePart>)>
        {
            (4, Text.Select(text => (MessagePart)new TextPart(text))),
            (2, Gen.Elements("s", "t").Select(name => (MessagePart)new PlainPart(name))),
            (1, Gen.Elements("n", "m").Select(name => (MessagePart)new PlainPart(name))),
            (1, Format),
        };
        if (inPlural)
        {
            choices.Add((3, Gen.Constant((MessagePart)new NumberSignPart())));
        }

        if (depth < Deepest)
        {
            choices.Add((1, Gen.Fresh(() => 0).SelectMany(_ => Select(depth + 1))));
            choices.Add((2, Gen.Fresh(() => 0).SelectMany(_ => Plural(depth + 1))));
        }

        return Gen.Frequency(choices);
    }

    /// <summary>Mostly short, now and then longer than what moves into branches or is copied without a call.</summary>
    private static Gen<string> Text =>
        from length in Gen.Frequency(
            (6, Gen.Choose(1, 6)),
            (2, Gen.Choose(7, 34)),
            (1, Gen.Choose(35, 90))
        )
        from characters in Gen.Elements(Characters.ToCharArray()).ArrayOf(length)
        select new string(characters);

    private static Gen<MessagePart> Format =>
        from name in Gen.Elements("n", "m")
        from style in Gen.Elements(null, "integer", " integer ")
        select (MessagePart)new FormatPart(name, FormatType.Number, style);

    private static Gen<MessagePart> Select(int depth) =>
        from name in Gen.Elements("s", "t")
        from keys in Gen.Shuffle(Keys)
        from count in Gen.Choose(0, 4)
        from messages in Message(inPlural: false, depth).ListOf(count + 1)
        from place in Gen.Choose(0, count)
        let chosen = keys.Take(place).Append("other").Concat(keys.Skip(place).Take(count - place))
        select (MessagePart)
            new SelectPart(
                name,
                new(chosen.Zip(messages, (key, message) => new SelectBranch(key, message)))
            );

    private static Gen<MessagePart> Plural(int depth) =>
        from name in Gen.Elements("n", "m")
        from ordinal in Gen.Elements(false, false, true)
        from offset in Gen.Elements(0m, 0m, 0m, 1m, 1.5m, -2m, 1000000000000000000000m)
        from selectors in Selectors
        from messages in Message(inPlural: true, depth).ListOf(selectors.Length)
        select (MessagePart)
            new PluralPart(
                name,
                ordinal,
                offset,
                new(
                    selectors.Zip(
                        messages,
                        (selector, message) => new PluralBranch(selector, message)
                    )
                )
            );

    /// <summary>A few in any order, <c>other</c> among them.</summary>
    private static Gen<PluralSelector[]> Selectors =>
        from exact in Gen.Shuffle(SampleValues.Exacts)
        from exacts in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from categories in Gen.Shuffle(Enum.GetValues<PluralCategory>())
        from count in Gen.Choose(0, 5)
        from all in Gen.Shuffle(
            exact
                .Take(exacts)
                .Select(number => new PluralSelector(number, default))
                .Concat(
                    categories
                        .Where(category => category != PluralCategory.Other)
                        .Take(count)
                        .Append(PluralCategory.Other)
                        .Select(category => new PluralSelector(null, category))
                )
                .ToArray()
        )
        select all;
}
