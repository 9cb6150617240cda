using System.ComponentModel.DataAnnotations;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace LocaleGen;

public sealed class DataAnnotationTests
{
    [Theory]
    [InlineData("", "de", "Bitte nennen Sie Ihren Namen")]
    [InlineData("", "pl", "Podaj imię")]
    [InlineData("", "fr", "Please tell us your name")]
    [InlineData("Wolfeschlegelstein", "de", "Höchstens 10 Zeichen")]
    public async Task Messages_of_data_annotations_are_found_by_their_text(
        string name,
        string language,
        string expected
    )
    {
        await using var site = await Site.StartAsync(
            app => app.MapControllers(),
            services: services =>
                services
                    .AddControllers()
                    .AddApplicationPart(typeof(DataAnnotationTests).Assembly)
                    .AddDataAnnotationsLocalization()
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, "/people");
        request.Content = JsonContent.Create(new Person { Name = name });
        request.Headers.Add("Accept-Language", language);
        using var response = await site.Client.SendAsync(
            request,
            TestContext.Current.CancellationToken
        );
        var problem = await response.Content.ReadFromJsonAsync<ValidationProblemDetails>(
            TestContext.Current.CancellationToken
        );
        Assert.Equal([expected], problem!.Errors["Name"]);
        Assert.Empty(site.Log.Warnings);
    }
}

public sealed class Person
{
    [Required(ErrorMessage = "Name is required")]
    [StringLength(10, ErrorMessage = "Name is too long")]
    public string? Name { get; set; }
}

[ApiController]
[Route("people")]
public sealed class PeopleController : ControllerBase
{
    [HttpPost]
    public IActionResult Add(Person person) => Ok(person.Name);
}
