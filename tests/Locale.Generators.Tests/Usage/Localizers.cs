namespace LocaleGen.Tests;

/// <summary>The interfaces of Microsoft.Extensions.Localization as far as analyzers look at them.</summary>
internal static class Localizers
{
    public const string Code = """
        namespace Microsoft.Extensions.Localization
        {
            public sealed class LocalizedString
            {
                public string Value => "";
                public static implicit operator string(LocalizedString text) => text.Value;
            }

            public interface IStringLocalizer
            {
                LocalizedString this[string name] { get; }
                LocalizedString this[string name, params object[] arguments] { get; }
                System.Collections.Generic.IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures);
            }

            public interface IStringLocalizer<out T> : IStringLocalizer;

            public static class StringLocalizerExtensions
            {
                public static LocalizedString GetString(this IStringLocalizer localizer, string name) => new();
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class LocaleGenServiceCollectionExtensions;
        }
        """;

    /// <summary>A project with keys, and code that looks them up.</summary>
    public static LocaleProject Project(string source, string code) =>
        new LocaleProject { Code = code, Library = Code }.With("Locales/en.json", source);
}
