using System.Text;

namespace LocaleGen;

/// <summary>Finds the pattern of a locale for a skeleton (UTS #35, Part 4, Matching Skeletons and Missing Skeleton Fields).</summary>
internal sealed class BestPattern
{
    private const int DateMask = (1 << DateField.DayPeriod) - 1;
    private const int FractionMask = 1 << DateField.Fraction;
    private const int SecondsMask = (1 << DateField.Second) | FractionMask;

    private readonly SkeletonPatterns patterns;
    private readonly CalendarRecord calendar;
    private readonly DateRecord dates;
    private readonly LocaleRecord locale;
    private readonly DateSkeleton asked;
    private readonly bool bareHours;

    private BestPattern(
        SkeletonPatterns patterns,
        CalendarRecord calendar,
        DateRecord dates,
        LocaleRecord locale,
        string skeleton
    )
    {
        this.patterns = patterns;
        this.calendar = calendar;
        this.dates = dates;
        this.locale = locale;
        asked = DateSkeleton.Of(HourLetters.Replace(skeleton, locale.Preferences, out bareHours));
    }

    /// <summary>The pattern.</summary>
    public static string For(
        string skeleton,
        SkeletonPatterns patterns,
        CalendarRecord calendar,
        DateRecord dates,
        LocaleRecord locale
    ) => new BestPattern(patterns, calendar, dates, locale, skeleton).Find();

    private string Find()
    {
        var best = patterns.Nearest(asked, -1, out var missing, out var extra);
        if (missing == 0 && extra == 0)
        {
            return Adjust(best.Pattern, best, false);
        }

        var date = Appended(asked.Mask & DateMask);
        var time = Appended(asked.Mask & ~DateMask);
        return date.Length == 0 ? time
            : time.Length == 0 ? date
            : Fill(calendar.DateTimePatterns[(int)GlueStyle()], time, date);
    }

    /// <summary>Full and long have a wide month, full a day of the week too; medium has an abbreviated month.</summary>
    private DateStyle GlueStyle() =>
        asked.BaseLength(DateField.Month) switch
        {
            4 => asked.Has(DateField.Weekday) ? DateStyle.Full : DateStyle.Long,
            3 => DateStyle.Medium,
            _ => DateStyle.Short,
        };

    /// <summary>The nearest pattern, with patterns for the fields that it lacks behind it.</summary>
    private string Appended(int needed)
    {
        if (needed == 0)
        {
            return "";
        }

        var best = patterns.Nearest(asked, needed, out var missing, out _);
        var pattern = Adjust(best.Pattern, best, false);
        if ((missing & SecondsMask) == FractionMask && (needed & SecondsMask) == SecondsMask)
        {
            pattern = Adjust(pattern, best, true);
            missing &= ~FractionMask;
        }

        if (missing == 0)
        {
            return pattern;
        }

        var lacking = missing;
        best = patterns.Nearest(asked, lacking, out missing, out _);
        return Append(pattern, Adjust(best.Pattern, best, false), HighestField(lacking & ~missing));
    }

    private string Append(string pattern, string found, int field)
    {
        var format = calendar.AppendItems[field];
        var name = dates.FieldNames[field];
        return Fill(
            format.Length == 0 ? "{0} \u251C{2}: {1}\u2524" : format,
            pattern,
            found,
            $"'{(name.Length == 0 ? $"F{field}" : name)}'"
        );
    }

    private static int HighestField(int mask)
    {
        var field = 0;
        while (mask >> (field + 1) != 0)
        {
            field++;
        }

        return field;
    }

    /// <summary>The pattern with its fields as long, and where it does not matter for grammar of the letters, that were asked for.</summary>
    private string Adjust(string pattern, CandidatePattern from, bool addFraction)
    {
        var text = new StringBuilder();
        foreach (var item in PatternItem.Split(pattern))
        {
            if (
                !item.IsField
                || !SkeletonLetter.TryFind(item.Text[0], item.Text.Length, out var row)
            )
            {
                text.Append(item.Text);
            }
            else if (addFraction && row.Field == DateField.Second)
            {
                text.Append(item.Text)
                    .Append(locale.Numbers!.Default.Decimal)
                    .Append(asked.Text(DateField.Fraction));
            }
            else if (asked.Has(row.Field))
            {
                text.Append(Adjusted(item.Text, row, from));
            }
            else
            {
                text.Append(item.Text);
            }
        }

        return text.ToString();
    }

    private string Adjusted(string found, SkeletonLetter row, CandidatePattern from)
    {
        var letter = asked.Letter(row.Field);
        var length = asked.Length(row.Field);
        if (letter == 'E' && length < 3)
        {
            length = 3;
        }

        if (KeepsLength(row, letter, length, from))
        {
            length = found.Length;
        }

        var written =
            row.Field is DateField.Hour or DateField.Month or DateField.Weekday
            || (row.Field == DateField.Year && letter != 'Y')
                ? found[0]
                : letter;
        if (written == 'E' && length < 3)
        {
            written = 'e';
        }

        if (row.Field == DateField.Hour)
        {
            written = HourLetter(letter, written);
        }

        return new string(written, length);
    }

    /// <summary>Times keep the locale's lengths; others where CLDR has just what was asked for, or a number for a name.</summary>
    private bool KeepsLength(SkeletonLetter row, char letter, int length, CandidatePattern from)
    {
        if (row.Field is DateField.Hour or DateField.Minute or DateField.Second)
        {
            return true;
        }

        return from.IsNamed
            && letter is not ('c' or 'e')
            && (
                from.Skeleton.Length(row.Field) == length
                || row.IsNumeric != asked.IsNumeric(row.Field)
            );
    }

    /// <summary>Hours from 0 and hours from 1 give way to each other as the region prefers.</summary>
    private char HourLetter(char letter, char written)
    {
        var preferred = locale.Preferences.Hour;
        return bareHours || letter == preferred ? preferred
            : (letter, preferred) is ('h', 'K') or ('H', 'k') or ('k', 'H') or ('K', 'h')
                ? preferred
            : written;
    }

    private static string Fill(string format, params string[] values)
    {
        var text = new StringBuilder();
        for (var index = 0; index < format.Length; index++)
        {
            if (format[index] == '{' && index + 2 < format.Length && format[index + 2] == '}')
            {
                text.Append(values[format[index + 1] - '0']);
                index += 2;
            }
            else
            {
                text.Append(format[index]);
            }
        }

        return text.ToString();
    }
}
