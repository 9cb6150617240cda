namespace SlackBot.Simulator.Serving;

/// <summary>
/// Lets requests in that come from this machine's own page or from a tool of its user, and no page of another site:
/// neither by a name that resolves to this machine (the <c>Host</c> header shows it), nor across origins.
/// </summary>
internal sealed class LocalRequests : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next
    )
    {
        PageHeaders.Write(context.HttpContext.Response.Headers);
        return Refusal(context.HttpContext.Request) is { } refusal
            ? TypedResults.Problem(refusal, statusCode: StatusCodes.Status403Forbidden)
            : await next(context);
    }

    private static string? Refusal(HttpRequest request)
    {
        if (!LoopbackHost.IsLoopback(request.Host.Host))
        {
            return "The simulator answers on this machine only: open it as http://localhost.";
        }

        return IsOwnOrigin(request) && IsOwnSite(request)
            ? null
            : "The simulator takes nothing from pages of other sites.";
    }

    /// <summary>Browsers say where a request comes from whenever it could change something.</summary>
    private static bool IsOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        return origin.Count == 0 || origin == $"{request.Scheme}://{request.Host}";
    }

    /// <summary>A link from elsewhere may lead to the page, but to nothing else.</summary>
    private static bool IsOwnSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var isVisit = HttpMethods.IsGet(request.Method) && request.Path == "/";
        return site is "" or "same-origin" or "none" || isVisit;
    }
}
