using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SlackBot.Storage;

namespace SlackBot.Tests.Storage;

public sealed class TenantCipherTests : IAsyncLifetime
{
    static readonly CipherPlace Here = new("acme", "alerts", "17", "text");

    TemporaryDatabase storage = null!;

    public async ValueTask InitializeAsync()
    {
        storage = await TemporaryDatabase.CreateAsync();
        await storage.AddTenantsAsync("acme", "globex");
    }

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Fact]
    public void Any_text_opens_where_it_was_sealed() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => RoundTrip(text ?? "") == (text ?? ""))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("Zażółć gęślą jaźń")]
    [InlineData("👩‍👩‍👧‍👦 🇵🇱")]
    [InlineData("مرحبا \u200f")]
    [InlineData("half a pair \ud83d")]
    [InlineData("\ude00 the other half")]
    public void Unusual_texts_open_as_they_were(string text) => Assert.Equal(text, RoundTrip(text));

    [Fact]
    public void A_text_of_100_KB_opens_as_it_was()
    {
        var text = string.Concat(Enumerable.Repeat("dłuższy tekst 👋 ", 5000));
        Assert.True(Encoding.UTF8.GetByteCount(text) > 100_000);
        Assert.Equal(text, RoundTrip(text));
    }

    [Fact]
    public void What_is_stored_shows_nothing_of_the_text_and_never_repeats()
    {
        var first = storage.Cipher.Seal(Here, "the database is down");
        var second = storage.Cipher.Seal(Here, "the database is down");
        Assert.NotEqual(first, second);
        Assert.DoesNotContain("database", Encoding.UTF8.GetString(first));
        Assert.Equal("the database is down".Length + 33, first.Length);
    }

    [Theory]
    [InlineData("globex", "alerts", "17", "text")]
    [InlineData("acme", "wording", "17", "text")]
    [InlineData("acme", "alerts", "18", "text")]
    [InlineData("acme", "alerts", "17", "title")]
    [InlineData("acme", "alerts1", "7", "text")]
    [InlineData("acme", "alert", "s17", "text")]
    [InlineData("acme", "alerts", "17text", "")]
    public void A_text_opens_nowhere_else(string tenant, string table, string row, string column)
    {
        var sealedText = storage.Cipher.Seal(Here, "secret words");
        var refusal = Refusal(new(tenant, table, row, column), sealedText);
        Assert.Contains($"{table}.{column}", refusal);
        Assert.Contains("sealed for another place", refusal);
    }

    [Theory]
    [InlineData("secret words")]
    [InlineData("half a pair \ud83d")]
    [InlineData("")]
    public void A_text_with_any_bit_changed_does_not_open(string text)
    {
        var sealedText = storage.Cipher.Seal(Here, text);
        for (var bit = 0; bit < sealedText.Length * 8; bit++)
        {
            var changed = (byte[])sealedText.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Refusal(Here, changed);
        }
    }

    [Fact]
    public void A_text_that_was_cut_or_lengthened_does_not_open()
    {
        var sealedText = storage.Cipher.Seal(Here, "secret words");
        for (var length = 0; length < sealedText.Length; length++)
        {
            Refusal(Here, sealedText[..length]);
        }
        Refusal(Here, [.. sealedText, 0]);
        Refusal(Here, new byte[64]);
    }

    [Fact]
    public void The_header_of_another_format_does_not_open()
    {
        var sealedText = storage.Cipher.Seal(Here, "secret words");
        sealedText[0] = 2;
        Refusal(Here, sealedText);
    }

    [Fact]
    public void A_tenant_that_was_never_added_can_neither_seal_nor_open()
    {
        var nowhere = Here with { Tenant = "initech" };
        var sealing = Assert.Throws<InvalidOperationException>(() =>
            storage.Cipher.Seal(nowhere, "secret words")
        );
        Assert.DoesNotContain("secret words", sealing.ToString());
        Assert.Contains("no key", Refusal(nowhere, storage.Cipher.Seal(Here, "secret words")));
    }

    [Fact]
    public async Task Many_can_seal_and_open_at_once()
    {
        var texts = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(number =>
                    Task.Run(
                        () => RoundTrip($"text {number}"),
                        TestContext.Current.CancellationToken
                    )
                )
        );
        Assert.Equal(Enumerable.Range(0, 200).Select(number => $"text {number}"), texts);
    }

    string RoundTrip(string text) => storage.Cipher.Open(Here, storage.Cipher.Seal(Here, text));

    string Refusal(CipherPlace place, byte[] sealedText)
    {
        var refusal = Assert.Throws<CryptographicException>(() =>
            storage.Cipher.Open(place, sealedText)
        );
        Assert.DoesNotContain("secret words", refusal.ToString());
        return refusal.Message;
    }
}
