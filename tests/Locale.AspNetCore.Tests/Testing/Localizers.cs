using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace LocaleGen;

/// <summary>Localizers without a web program around them.</summary>
internal sealed class Localizers : IDisposable
{
    private readonly ServiceProvider services;

    public Localizers()
    {
        services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log))
            .AddLocaleGen<Strings>()
            .BuildServiceProvider();
    }

    public LogLines Log { get; } = new();

    public IStringLocalizer Plain => services.GetRequiredService<IStringLocalizer>();

    public IStringLocalizerFactory Factory =>
        services.GetRequiredService<IStringLocalizerFactory>();

    public IStringLocalizer For<T>() => services.GetRequiredService<IStringLocalizer<T>>();

    public void Dispose() => services.Dispose();
}
