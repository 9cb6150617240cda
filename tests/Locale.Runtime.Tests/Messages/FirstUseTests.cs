using System.Text;

namespace LocaleGen;

/// <summary>A message is linked when it is used first; nobody sees that it was not before.</summary>
public class FirstUseTests
{
    [Theory]
    [InlineData("Hello {a}!", "Ada")]
    [InlineData("Hello {a}!", "")]
    [InlineData("Grüße an {a} 😀", "漢字")]
    [InlineData("{a}, {a}", "Ädä")]
    [InlineData(
        "Hello {a}, and welcome to all that is here!",
        "a name of many more letters than most"
    )]
    public void A_text_is_written_alike_the_first_time_and_after(string text, string argument)
    {
        var expected = text.Replace("{a}", argument);
        var message = new Message1(InMemoryCatalog.Single("en", text), 0, argument);
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(expected, message.ToString());
            var room = new byte[200];
            Assert.True(message.TryFormat(room, out var written));
            Assert.Equal(expected, Encoding.UTF8.GetString(room, 0, written));
        }
    }

    [Fact]
    public void A_first_greeting_without_room_is_not_written()
    {
        var messages = InMemoryCatalog.Single("en", "Hello {a}!");
        var message = new Message1(messages, 0, "Ada");
        var room = new char[10];
        Assert.False(message.TryFormat(room.AsSpan(0, 9), out var written));
        Assert.Equal(0, written);
        Assert.True(message.TryFormat(room, out written));
        Assert.Equal("Hello Ada!", new string(room, 0, written));
    }

    [Fact]
    public void Threads_that_meet_at_a_first_use_get_the_same()
    {
        for (var round = 0; round < 50; round++)
        {
            var catalog = InMemoryCatalog.Of(
                new()
                {
                    ["en"] = new()
                    {
                        ["title"] = "Alerts",
                        ["days"] = "{n, plural, one {# day} other {# days}}",
                    },
                }
            );
            var seen = new (object Accessors, string Title, string Days)[4];
            Parallel.For(
                0,
                seen.Length,
                thread =>
                {
                    var accessors = catalog.For<TestStrings>("en");
                    var days = new Message1(accessors.Messages, 1, (Number)3).ToString();
                    seen[thread] = (accessors, accessors.Messages.Text(0), days);
                }
            );
            Assert.All(seen, one => Assert.Same(seen[0].Accessors, one.Accessors));
            Assert.All(seen, one => Assert.Same(seen[0].Title, one.Title));
            Assert.All(seen, one => Assert.Equal("3 days", one.Days));
        }
    }
}
