namespace LocaleGen;

/// <summary>Code with every mistake that there is a rule for, marked where it stands.</summary>
internal static class MistakenCode
{
    public const string Program = """
        using System.Globalization;
        using Microsoft.Extensions.Localization;
        using Shop;

        Console.WriteLine(‹LOC404›"Welcome back");
        Console.WriteLine(Strings.For(‹LOC405›CultureInfo.CurrentCulture.Name).Errors.Address("7F"));

        namespace Shop
        {
            public enum Status { Open, InProgress, Closed }

            internal sealed class Words(IStringLocalizer localizer)
            {
                public string Misspelt => localizer[‹LOC402›"texts.acent"];

                public string Built(string name) => localizer[‹LOC403›"texts." + name];

                public string Known => localizer[‹LOC406›"texts.accent"];
            }
        }
        """;

    public const string Page = """
        @page "/"
        @inject Microsoft.Extensions.Localization.IStringLocalizer Localizer
        <h1>@Localizer[‹LOC402›"texts.capital"]</h1>
        <p>@Localizer[‹LOC403›"texts." + Model]</p>
        @model string
        """;
}
