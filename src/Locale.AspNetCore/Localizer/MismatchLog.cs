using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace LocaleGen.AspNetCore;

/// <summary>Reports calls whose arguments do not fit the message, once for each message.</summary>
internal sealed partial class MismatchLog(ILogger logger)
{
    private readonly ConcurrentDictionary<CatalogKey, string> reported = [];

    public void Report(CatalogKey found, string mismatch)
    {
        if (reported.TryAdd(found, mismatch))
        {
            var arguments = found.Arguments.Select(argument =>
                $"{argument.Name} ({ArgumentValue.Expected(argument.Kind)})"
            );
            Mismatch(logger, found.Name, mismatch, string.Join(", ", arguments));
        }
    }

    [LoggerMessage(
        EventId = 1,
        Level = LogLevel.Warning,
        Message = "The text '{Key}' was asked for with arguments that do not fit: {Mismatch}. The source text is shown instead. It takes, in this order: {Arguments}."
    )]
    private static partial void Mismatch(
        ILogger logger,
        string key,
        string mismatch,
        string arguments
    );
}
