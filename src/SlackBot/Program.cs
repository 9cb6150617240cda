using SlackBot.Commands;
using SlackBot.Observability;
using SlackBot.Storage;
using SlackBot.Tenants;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStorage(builder.Configuration).AddCommands().AddTenants();

var app = builder.Build();
app.MapHealth();
app.Run();
