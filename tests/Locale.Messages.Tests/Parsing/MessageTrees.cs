using FsCheck;
using FsCheck.Fluent;

namespace LocaleGen;

/// <summary>Makes any tree that a text can have.</summary>
internal static class MessageTrees
{
    private const string SpecialCharacters = "''''{{}}##|,:=\\ \n";
    private const string OddCharacters =
        "aé٣ßא漢\0\t\u0085\u200E\u2028\uFFFF\uFEFF\uD83D\uDE00\uD800\uDFFF";

    public static Arbitrary<Message> Arbitrary =>
        Message(MessageContext.Whole, depth: 0).ToArbitrary();

    /// <summary>The texts of such trees, cut and spliced by a few characters so that most are broken somewhere.</summary>
    public static Arbitrary<string> Mutations
    {
        get
        {
            var edit =
                from place in Gen.Choose(0, 10_000)
                from removed in Gen.Choose(0, 2)
                from added in Gen.Elements(
                    "",
                    "{",
                    "}",
                    "'",
                    "#",
                    ",",
                    " ",
                    "other",
                    "offset:",
                    "=1",
                    "::",
                    "\uD800"
                )
                select (place, removed, added);
            return (
                from message in Message(MessageContext.Whole, depth: 0)
                from edits in edit.ListOf()
                select edits.Take(3).Aggregate(MessagePrinter.Print(message), Splice)
            ).ToArbitrary();
        }
    }

    private static string Splice(string text, (int Place, int Removed, string Added) edit)
    {
        var start = edit.Place % (text.Length + 1);
        return text.Remove(start, Math.Min(edit.Removed, text.Length - start))
            .Insert(start, edit.Added);
    }

    private static Gen<Message> Message(MessageContext context, int depth) =>
        from count in Gen.Choose(0, 4)
        from parts in Part(context, depth).ListOf(count)
        select new Message(new EquatableList<MessagePart>(JoinTexts(parts)));

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

    private static Gen<MessagePart> Part(MessageContext context, int depth)
    {
        var choices = new List<(int, Gen<MessagePart>)>
        {
            (4, Text.Select(text => (MessagePart)new TextPart(text))),
            (2, Name.Select(name => (MessagePart)new PlainPart(name))),
            (1, MessageStyles.Format(Name)),
        };
        if (context == MessageContext.PluralBranch)
        {
            choices.Add((2, Gen.Constant((MessagePart)new NumberSignPart())));
        }

        if (depth < 3)
        {
            choices.Add((1, Gen.Fresh(() => 0).SelectMany(_ => Select(depth + 1))));
            choices.Add((2, Gen.Fresh(() => 0).SelectMany(_ => Plural(depth + 1))));
            choices.Add((1, Gen.Fresh(() => 0).SelectMany(_ => Choice(depth + 1))));
        }

        return Gen.Frequency(choices);
    }

    private static Gen<string> Text =>
        from length in Gen.Choose(1, 6)
        from characters in Gen.Elements((SpecialCharacters + OddCharacters).ToCharArray())
            .ArrayOf(length)
        select new string(characters);

    private static Gen<string> Name =>
        Gen.Elements("n", "name", "0", "12", "2147483647", "x_1", "é٣", "1a", "漢");

    private static Gen<MessagePart> Select(int depth) =>
        from name in Name
        from keys in Gen.Shuffle(["other", "a", "1", "Other", "да"])
        from count in Gen.Choose(0, 3)
        from messages in Message(MessageContext.SelectBranch, depth).ListOf(count + 1)
        let branches = keys.Except(["other"]).Take(count).Prepend("other").Zip(messages)
        select (MessagePart)
            new SelectPart(
                name,
                new EquatableList<SelectBranch>(
                    branches.Select(branch => new SelectBranch(branch.First, branch.Second))
                )
            );

    private static Gen<MessagePart> Plural(int depth) =>
        from name in Name
        from ordinal in Gen.Elements(false, true)
        from offset in Gen.Elements(0m, 1m, 1.5m, -2m)
        from exact in Gen.Shuffle([
            0m,
            1m,
            -1m,
            0.5m,
            1000000000000m,
            0.0000000000000000000000000001m,
        ])
        from categories in Gen.Shuffle(Enum.GetValues<PluralCategory>())
        from count in Gen.Choose(0, 3)
        from messages in Message(MessageContext.PluralBranch, depth).ListOf((2 * count) + 1)
        let selectors = exact
            .Take(count)
            .Select(number => new PluralSelector(number, default))
            .Concat(categories.Except([PluralCategory.Other]).Take(count).Select(Word))
            .Append(Word(PluralCategory.Other))
        select (MessagePart)
            new PluralPart(
                name,
                ordinal,
                offset,
                new EquatableList<PluralBranch>(
                    selectors.Zip(
                        messages,
                        (selector, message) => new PluralBranch(selector, message)
                    )
                )
            );

    private static Gen<MessagePart> Choice(int depth) =>
        from name in Name
        from count in Gen.Choose(1, 3)
        from limits in Gen.Elements(
                0,
                -1,
                0.1,
                1e300,
                double.Epsilon,
                double.NegativeInfinity,
                double.PositiveInfinity
            )
            .ListOf(count)
        from above in Gen.Elements(false, true).ListOf(count)
        from messages in Message(MessageContext.ChoiceBranch, depth).ListOf(count)
        select (MessagePart)
            new ChoicePart(
                name,
                new(
                    Enumerable
                        .Range(0, count)
                        .Select(index => new ChoiceBranch(
                            limits[index],
                            above[index],
                            messages[index]
                        ))
                )
            );

    private static PluralSelector Word(PluralCategory category) => new(null, category);
}
