using System.Text;

namespace LocaleGen;

public class RuntimeMessageTests
{
    private static readonly MessageSignature Signature = new(
        new([new("count", ArgumentKind.Number), new("service", ArgumentKind.Text)])
    );

    [Fact]
    public void A_message_of_no_catalog_is_compiled_and_written()
    {
        var message = Compile("{count, plural, one {# Alarm} other {# Alarme}} in {service}", "de");
        Assert.Equal("1.234 Alarme in api", message.Format((Number)1234, "api"));
        var utf8 = new byte[30];
        Assert.True(message.TryFormat([(Number)1, "ä"], utf8, out var bytes));
        Assert.Equal("1 Alarm in ä"u8, utf8.AsSpan(0, bytes));
        Assert.False(message.TryFormat([(Number)1, "ä"], utf8.AsSpan(0, 12), out bytes));
        Assert.Equal(0, bytes);
        Assert.False(message.TryFormat([(Number)1, "ä"], new char[11], out var characters));
        Assert.Equal(0, characters);
    }

    [Theory]
    [InlineData("in_progress", "p")]
    [InlineData("InProgress", "p")]
    [InlineData("GRÖSSE", "g?")]
    [InlineData("GRÖßE", "g")]
    [InlineData("in progress", "?")]
    [InlineData("", "?")]
    [InlineData(null, "?")]
    public void The_name_of_an_enum_value_may_come_as_a_text(string? name, string expected)
    {
        var message = Compile(
            "{status, select, In_Progress {p} größe {g} other {{status, select, grösse {g} other {}}?}}",
            "de",
            new(new([new("status", ArgumentKind.Enum)]))
        );
        Assert.Equal(expected, message.Format(name));
        var utf8 = new byte[30];
        Assert.True(message.TryFormat([name], utf8, out var bytes));
        Assert.Equal(expected, Encoding.UTF8.GetString(utf8.AsSpan(0, bytes)));
        Assert.Equal(0, Allocated.By(() => message.TryFormat([name], utf8, out _)));
    }

    [Fact]
    public void A_text_that_no_name_is_as_long_as_takes_other()
    {
        var name = new string('x', 513);
        MessageSignature signature = new(new([new("status", ArgumentKind.Enum)]));
        var message = Compile($"{{status, select, {name} {{x}} other {{o}}}}", "de", signature);
        Assert.Equal("o", message.Format(name));
    }

    [Fact]
    public void The_keys_of_a_text_are_compared_as_they_stand()
    {
        MessageSignature signature = new(new([new("status", ArgumentKind.Text)]));
        var message = Compile("{status, select, in_progress {p} other {o}}", "de", signature);
        Assert.Equal("p", message.Format("in_progress"));
        Assert.Equal("o", message.Format("InProgress"));
    }

    [Fact]
    public void A_message_with_an_error_is_not_compiled()
    {
        var record = CldrData.Full.Find(LocaleTag.Parse("de"))!;
        var parsed = MessageParser.Parse("{other} {service, number}").Message!;
        Assert.Null(RuntimeMessage.Compile(parsed, Signature, record, out var errors));
        Assert.Equal(2, errors.Count);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("{service}")]
    [InlineData("{count, plural, other {#}}")]
    public void Too_few_arguments_are_an_error_that_names_how_many(string text)
    {
        var message = Compile(text, "en");
        var error = Assert.Throws<ArgumentException>(() => message.Format((Number)1));
        Assert.Contains("2 arguments, not 1", error.Message);
        Assert.Throws<ArgumentException>(() => message.TryFormat([], new byte[9], out _));
    }

    [Fact]
    public void A_long_message_is_written_whole()
    {
        var text = new string('ä', 5000);
        Assert.Equal(
            $"{text}x{text}",
            Compile($"{text}{{service}}{text}", "en").Format((Number)1, "x")
        );
    }

    [Fact]
    public void One_message_serves_many_threads()
    {
        for (var run = 0; run < 20; run++)
        {
            var message = Compile("{count, plural, one {# a} other {# b}} {service}", "pl");
            Parallel.For(
                0,
                64,
                index =>
                {
                    Assert.Equal($"{index + 5} b x", message.Format((Number)(index + 5), "x"));
                    var utf8 = new byte[20];
                    Assert.True(message.TryFormat([(Number)1, "ó"], utf8, out var bytes));
                    Assert.Equal("1 a ó"u8, utf8.AsSpan(0, bytes));
                }
            );
        }
    }

    private static RuntimeMessage Compile(
        string text,
        string locale,
        MessageSignature? signature = null
    )
    {
        var record = CldrData.Full.Find(LocaleTag.Parse(locale))!;
        var message = MessageParser.Parse(text).Message!;
        var compiled = RuntimeMessage.Compile(
            message,
            signature ?? Signature,
            record,
            out var errors
        );
        Assert.Empty(errors);
        return compiled!;
    }
}
