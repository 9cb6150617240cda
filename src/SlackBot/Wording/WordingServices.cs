using SlackBot.Commands;
using SlackBot.Wording.Answers;
using SlackBot.Wording.BuiltIn;
using SlackBot.Wording.Store;
using SlackBot.Wording.Verbs;

namespace SlackBot.Wording;

/// <summary>Puts the wording room together.</summary>
internal static class WordingServices
{
    /// <summary>Adds <see cref="TenantWording"/>, which is loaded at the start, and the verbs of <c>/wording</c>.</summary>
    public static IServiceCollection AddWording(this IServiceCollection services) =>
        services
            .AddSingleton<BuiltInTexts>()
            .AddSingleton<CurrentTexts>()
            .AddSingleton<WordingSeal>()
            .AddSingleton<WordingStore>()
            .AddSingleton<TenantWording>()
            .AddHostedService<WordingStart>()
            .AddSingleton<SetAnswer>()
            .AddSingleton<ShowAnswer>()
            .AddSingleton<ResetAnswer>()
            .AddVerb<ListVerb>()
            .AddVerb<SearchVerb>()
            .AddVerb<ShowVerb>()
            .AddVerb<SetVerb>()
            .AddVerb<PreviewVerb>()
            .AddVerb<ResetVerb>()
            .AddHelp(WordingCommand.Name);
}
