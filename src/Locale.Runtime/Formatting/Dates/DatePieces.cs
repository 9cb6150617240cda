namespace LocaleGen;

/// <summary>How a field on the short path is written.</summary>
internal enum DatePieceForm : byte
{
    /// <summary>One digit, or two.</summary>
    Digits,

    /// <summary>Two digits always.</summary>
    TwoDigits,

    /// <summary>A name of a list.</summary>
    Name,
}

/// <summary>A field and the text behind it.</summary>
internal struct DatePiece<TUnit>
{
    /// <summary>What it shows.</summary>
    public DatePart Part;

    public DatePieceForm Form;

    /// <summary>The names, or none.</summary>
    public TUnit[][] Names;

    /// <summary>The number that the first name stands for.</summary>
    public int First;

    public TUnit[] Text;

    /// <summary>The fewest units it may be written with, text and all.</summary>
    public readonly int Least =>
        Text.Length
        + Form switch
        {
            DatePieceForm.Digits => 1,
            DatePieceForm.TwoDigits => 2,
            _ => Names.Min(name => name.Length),
        };

    /// <summary>The most.</summary>
    public readonly int Most =>
        Text.Length + (Form == DatePieceForm.Name ? Names.Max(name => name.Length) : 2);
}

/// <summary>A pattern among words, taken apart for the short path.</summary>
internal sealed class DatePieces<TUnit>
{
    private readonly List<DatePiece<TUnit>> pieces = [];

    private DatePieces(TUnit[] leading) => Leading = leading;

    /// <summary>The text before the first field.</summary>
    public TUnit[] Leading { get; private set; }

    public IReadOnlyList<DatePiece<TUnit>> All => pieces;

    public bool NeedsDate => pieces.Exists(piece => piece.Part <= DatePart.YearOfCentury);

    public bool NeedsTime => pieces.Exists(piece => piece.Part >= DatePart.Hour24);

    /// <summary>Whether every value takes as many units.</summary>
    public bool HaveFixedLength =>
        pieces.TrueForAll(piece => piece.Form == DatePieceForm.TwoDigits);

    /// <summary>Takes a pattern apart; null where it has other fields than the short path has.</summary>
    public static DatePieces<TUnit>? TryCreate(
        DateSteps<TUnit> steps,
        ReadOnlySpan<TUnit> before,
        ReadOnlySpan<TUnit> behind
    )
    {
        var made = new DatePieces<TUnit>(before.ToArray());
        foreach (var step in steps.Steps)
        {
            if (step.Value != DateValue.None && !made.TryAdd(step))
            {
                return null;
            }

            made.AddText(steps.Text.AsSpan(step.TextStart, step.TextLength));
        }

        made.AddText(behind);
        return made;
    }

    private void AddText(ReadOnlySpan<TUnit> text)
    {
        if (pieces.Count == 0)
        {
            Leading = [.. Leading, .. text];
        }
        else
        {
            var last = pieces[^1];
            pieces[^1] = last with { Text = [.. last.Text, .. text] };
        }
    }

    private bool TryAdd(in DateStep<TUnit> step)
    {
        if (step.Value == DateValue.Year && step.Names is null && step.Count is 1 or 2 or 4)
        {
            if (step.Count != 2)
            {
                Add(DatePart.Century, DatePieceForm.TwoDigits);
            }

            Add(DatePart.YearOfCentury, DatePieceForm.TwoDigits);
            return true;
        }

        if (PartOf(step) is not { } part || (step.Names is null && step.Count > 2))
        {
            return false;
        }

        Add(
            part,
            step.Names is not null ? DatePieceForm.Name
                : step.Count == 2 ? DatePieceForm.TwoDigits
                : DatePieceForm.Digits
        );
        pieces[^1] = pieces[^1] with { Names = step.Names ?? [], First = step.First };
        return true;
    }

    private void Add(DatePart part, DatePieceForm form) =>
        pieces.Add(
            new DatePiece<TUnit>
            {
                Part = part,
                Form = form,
                Names = [],
                Text = [],
            }
        );

    private static DatePart? PartOf(in DateStep<TUnit> step) =>
        (step.Value, step.Names is not null) switch
        {
            (DateValue.Month, _) => DatePart.Month,
            (DateValue.Weekday, true) => DatePart.Weekday,
            (DateValue.HalfDay, true) => DatePart.HalfDay,
            (DateValue.Day, false) => DatePart.Day,
            (DateValue.Hour24, false) => DatePart.Hour24,
            (DateValue.Hour12, false) => DatePart.Hour12,
            (DateValue.Minute, false) => DatePart.Minute,
            (DateValue.Second, false) => DatePart.Second,
            _ => null,
        };
}
