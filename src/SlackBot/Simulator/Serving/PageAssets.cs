using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace SlackBot.Simulator.Serving;

/// <summary>The files of the page, which the program carries in itself.</summary>
internal sealed class PageAssets
{
    private const string Prefix = "Simulator/Page/";

    /// <summary>The page itself.</summary>
    public const string Index = "index.html";

    private readonly FrozenDictionary<string, PageAsset> assets = typeof(PageAssets)
        .Assembly.GetManifestResourceNames()
        .Select(name => (Name: name, Path: name.Replace('\\', '/')))
        .Where(resource => resource.Path.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(
            resource => resource.Path[Prefix.Length..],
            resource => Read(resource.Name)
        );

    /// <summary>The file of that path, such as <c>view/dom.js</c>; null where there is none.</summary>
    public PageAsset? Find(string path) => assets.GetValueOrDefault(path);

    private static PageAsset Read(string resource)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var tag = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));
        return new(content, TypeOf(resource), new EntityTagHeaderValue($"\"{tag}\""));
    }

    private static string TypeOf(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            var other => throw new InvalidOperationException(
                $"{path}: nothing is known of the type {other}."
            ),
        };
}

/// <summary>A file of the page.</summary>
/// <param name="Type">The value of <c>Content-Type</c>.</param>
/// <param name="Tag">Names this content, so that browsers need not fetch it again.</param>
internal sealed record PageAsset(byte[] Content, string Type, EntityTagHeaderValue Tag);
