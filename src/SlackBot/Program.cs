using SlackBot.Alerts;
using SlackBot.Commands;
using SlackBot.Observability;
using SlackBot.Simulator;
using SlackBot.Simulator.Demo;
using SlackBot.Slack;
using SlackBot.Storage;
using SlackBot.Tenants;
using SlackBot.Wording;

if (await MigrateCommand.TryRunAsync(args) is { } exitCode)
{
    return exitCode;
}

var builder = WebApplication.CreateBuilder(args).AddDemoMode();
builder
    .Services.AddStorage(builder.Configuration)
    .AddSlack(builder.Configuration)
    .AddCommands()
    .AddTenants()
    .AddAlerts(builder.Configuration)
    .AddWording()
    .AddSimulator();

var app = builder.Build();
app.MapHealth();
app.MapSlack();
app.MapSimulator();
await app.RunAsync();
return 0;
