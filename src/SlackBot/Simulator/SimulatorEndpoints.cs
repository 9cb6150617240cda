using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using SlackBot.Simulator.Demo;
using SlackBot.Simulator.Posting;
using SlackBot.Simulator.Serving;
using SlackBot.Simulator.Workspaces;

namespace SlackBot.Simulator;

/// <summary>The simulator's page and what it calls. In demo mode only: beside a real workspace there is no simulator.</summary>
internal static class SimulatorEndpoints
{
    private const int LongestCommand = 64 * 1024;

    public static IEndpointRouteBuilder MapSimulator(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.IsDemo())
        {
            var local = routes.MapGroup("").AddEndpointFilter<LocalRequests>();
            local.MapGet("/", (PageAssets assets) => Send(assets.Find(PageAssets.Index)));
            local.MapGet(
                "/simulator/{**path}",
                (PageAssets assets, string path = "") => Send(assets.Find(path))
            );
            local.MapGet("/simulator/workspace", ReadWorkspaceAsync);
            local
                .MapPost("/simulator/commands", PostCommandAsync)
                .WithMetadata(new RequestSizeLimitAttribute(LongestCommand));
        }

        return routes;
    }

    private static IResult Send(PageAsset? asset) =>
        asset is null
            ? TypedResults.NotFound()
            : TypedResults.Bytes(asset.Content, asset.Type, entityTag: asset.Tag);

    private static async Task<IResult> ReadWorkspaceAsync(
        string? person,
        WorkspaceReader reader,
        CancellationToken cancellationToken
    )
    {
        person ??= DemoWorkspace.People[0].Id;
        return DemoWorkspace.FindPerson(person) is { } viewer
            ? TypedResults.Ok(await reader.ReadAsync(viewer, cancellationToken))
            : BadRequest("\"person\" must be one of the workspace.");
    }

    private static async Task<IResult> PostCommandAsync(
        HttpContext context,
        CommandPoster poster,
        WorkspaceReader reader
    )
    {
        if (!context.Request.HasJsonContentType())
        {
            return TypedResults.Problem(
                "The command must be application/json.",
                statusCode: StatusCodes.Status415UnsupportedMediaType
            );
        }

        var cancellationToken = context.RequestAborted;
        TypedCommand? typed;
        try
        {
            typed = await context.Request.ReadFromJsonAsync<TypedCommand>(cancellationToken);
        }
        catch (JsonException e)
        {
            return BadRequest($"The command is not JSON: {e.Message}");
        }
        catch (BadHttpRequestException e)
        {
            return TypedResults.Problem(e.Message, statusCode: e.StatusCode);
        }

        var (entry, refusal) = (typed ?? new(null, null, null)).Check();
        if (entry is null)
        {
            return BadRequest(refusal!);
        }

        var outcome = await poster.PostAsync(entry, cancellationToken);
        var locale = await reader.LocaleOfAsync(entry.Person, cancellationToken);
        return TypedResults.Ok(outcome with { Locale = locale });
    }

    private static IResult BadRequest(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
