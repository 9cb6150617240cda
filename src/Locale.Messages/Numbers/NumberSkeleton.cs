namespace LocaleGen;

/// <summary>Reads number skeletons (ICU user guide, Number Skeletons), as strictly as ICU does.</summary>
internal sealed class NumberSkeleton
{
    /// <summary>What a skeleton begins with as a style.</summary>
    public const string Start = "::";

    private readonly SkeletonFault fault;
    private SkeletonParts seen;
    private NumberSettings settings = new();

    private NumberSkeleton(SkeletonFault fault) => this.fault = fault;

    private bool Failed { get; set; }

    /// <summary>Reads a skeleton.</summary>
    /// <param name="style">The style as written.</param>
    /// <param name="start">Where the skeleton begins in it, behind <c>::</c>.</param>
    /// <param name="fault">Takes what is wrong.</param>
    /// <returns>What it asks for, or null where something is wrong.</returns>
    public static NumberSettings? Parse(string style, int start, SkeletonFault fault)
    {
        var skeleton = new NumberSkeleton(fault);
        foreach (var token in SkeletonToken.Of(style, start))
        {
            skeleton.Read(token);
            skeleton.settings = ConvertedUnits.Note(skeleton.settings, token);
        }

        if (!skeleton.Failed && ConvertedUnits.ProblemOf(skeleton.settings) is { } problem)
        {
            var place = skeleton.settings.ConversionToken;
            fault(place.Start, place.Length, problem);
            return null;
        }

        return skeleton.Failed ? null : skeleton.settings;
    }

    private void Read(SkeletonToken token)
    {
        if (token.Options.Any(option => option.Length == 0) || token.Stem.Length == 0)
        {
            Report(
                token,
                $"The skeleton's part '{token.Text}' has a '/' without a word on each side: write as in 'unit/meter'"
            );
            return;
        }

        if (SkeletonStems.Find(token.Stem) is { } stem)
        {
            if (Settle(token, stem.Parts))
            {
                settings = stem.Apply(settings);
                ReadOptions(token);
            }

            return;
        }

        switch (token.Stem[0])
        {
            case '.' or '@' when Settle(token, SkeletonParts.Precision):
                ReadPrecision(token);
                break;
            case 'E' when Settle(token, SkeletonParts.Notation):
                ReadConciseExponent(token);
                break;
            case '0' when Settle(token, SkeletonParts.IntegerWidth):
                ReadConciseInteger(token);
                break;
            case '.' or '@' or 'E' or '0':
                break;
            default:
                ReadStemWithOption(token);
                break;
        }
    }

    private void ReadStemWithOption(SkeletonToken token)
    {
        var (parts, read) = SkeletonOptions.Find(token.Stem);
        if (read is null)
        {
            Report(token, SkeletonWords.Unknown(token.Stem));
        }
        else if (token.Options.Count == 0)
        {
            Report(
                token,
                $"The skeleton's part '{token.Stem}' needs more behind a '/', as in '{SkeletonOptions.ExampleOf(token.Stem)}'"
            );
        }
        else if (Settle(token, parts))
        {
            if (read(settings, token.Options[0]) is { } next)
            {
                settings = next;
                ReadTrailing(token, 1, token.Stem == SkeletonOptions.Increment);
            }
            else
            {
                Report(
                    token,
                    $"The skeleton's part '{token.Stem}' cannot have '{token.Options[0]}': write as in '{SkeletonOptions.ExampleOf(token.Stem)}'"
                );
            }
        }
    }

    private void ReadOptions(SkeletonToken token)
    {
        if (token.Options.Count == 0)
        {
            return;
        }

        if (token.Stem is "scientific" or "engineering")
        {
            foreach (var option in token.Options)
            {
                ReadExponentOption(token, option);
            }

            return;
        }

        var next = 0;
        if (
            token.Stem == "precision-integer"
            && SkeletonPrecision.TrySignificant(settings.Rounding!, token.Options[0]) is { } rule
        )
        {
            settings = settings with { Rounding = rule };
            next++;
        }

        ReadTrailing(token, next, token.Stem.StartsWith("precision-", StringComparison.Ordinal));
    }

    private void ReadExponentOption(SkeletonToken token, string option)
    {
        var exponent = settings.Exponent;
        if (SkeletonStems.FindSign(option) is { } sign)
        {
            settings = settings with { Exponent = exponent with { Sign = sign } };
        }
        else if (
            option.Length > 1
            && option[0] is '*' or '+'
            && option.Skip(1).All(letter => letter == 'e')
        )
        {
            settings = settings with
            {
                Exponent = exponent with { MinimumDigits = option.Length - 1 },
            };
        }
        else
        {
            Report(
                token,
                $"The skeleton's part '{token.Stem}' cannot have '{option}': write as in '{token.Stem}/*ee' or '{token.Stem}/sign-always'"
            );
        }
    }

    private void ReadPrecision(SkeletonToken token)
    {
        if (SkeletonPrecision.Parse(token.Stem) is not { } rule)
        {
            Report(
                token,
                $"The skeleton's part '{token.Stem}' says no number of digits: write as in '.00', '.0#', '.00*', '@@' or '@##'"
            );
            return;
        }

        settings = settings with { Rounding = rule };
        var next = 0;
        if (token.Stem[0] == '.' && token.Options.Count > 0 && token.Options[0][0] == '@')
        {
            if (SkeletonPrecision.TrySignificant(rule, token.Options[0]) is not { } both)
            {
                Report(
                    token,
                    $"The skeleton's part '{token.Text}' says no number of significant digits: write as in '{token.Stem}/@@+', '{token.Stem}/@##' or '{token.Stem}/@@#r'"
                );
                return;
            }

            settings = settings with { Rounding = both };
            next++;
        }

        ReadTrailing(token, next, true);
    }

    /// <summary>Reads the options from one on: only <c>w</c>, once, behind a precision.</summary>
    private void ReadTrailing(SkeletonToken token, int first, bool isPrecision)
    {
        var rest = token.Options.Skip(first).ToArray();
        if (rest.Length == 0)
        {
            return;
        }

        if (isPrecision && rest.Length == 1 && rest[0] == "w")
        {
            settings = settings with { Rounding = settings.Rounding! with { TrimWhole = true } };
            return;
        }

        Report(
            token,
            $"The skeleton's part '{token.Stem}' cannot have '{rest[0]}': leave out what stands behind its '/'"
        );
    }

    private void ReadConciseExponent(SkeletonToken token)
    {
        if (SkeletonPrecision.ParseExponent(token.Text) is { } exponent)
        {
            settings = settings with { Notation = NumberNotation.Scientific, Exponent = exponent };
            return;
        }

        Report(
            token,
            $"The skeleton's part '{token.Text}' is no scientific notation: write as in 'E0', 'EE0' or 'E+!00'"
        );
    }

    private void ReadConciseInteger(SkeletonToken token)
    {
        if (
            token.Text.All(digit => digit == '0')
            && token.Text.Length <= SkeletonPrecision.MostDigits
        )
        {
            settings = settings with { Integer = new IntegerWidth(token.Text.Length) };
            return;
        }

        Report(
            token,
            $"The skeleton's part '{token.Text}' is no number of integer digits: write nothing but zeros, as in '000'"
        );
    }

    private bool Settle(SkeletonToken token, SkeletonParts parts)
    {
        if ((seen & parts) != 0)
        {
            Report(
                token,
                $"The skeleton's part '{token.Text}' settles what another part has settled: leave out one of them"
            );
            return false;
        }

        seen |= parts;
        return true;
    }

    private void Report(SkeletonToken token, string text)
    {
        Failed = true;
        fault(token.Start, token.Text.Length, text);
    }
}
