namespace LocaleGen.Tests;

public sealed class EndPunctuationCheckTests
{
    [Theory]
    [InlineData("de", "Gelöscht", "Deleted.", "Gelöscht.")]
    [InlineData("de", "Löschen!", "Delete?", "Löschen?")]
    [InlineData("de", "Lädt", "Loading...", "Lädt…")]
    [InlineData("ja", "削除しますか", "Delete?", "削除しますか？")]
    [InlineData("ar", "حذف", "Delete?", "حذف؟")]
    [InlineData("hi", "हटाया गया", "Deleted.", "हटाया गया।")]
    [InlineData("el", "Διαγραφή", "Delete?", "Διαγραφή;")]
    [InlineData("fr", "Supprimer", "Delete?", "Supprimer\u202F?")]
    [InlineData("km", "ឈ្មោះ", "Name:", "ឈ្មោះ៖")]
    [InlineData("de", "Name: „x“.", "Name: \"x\"", "Name: „x“")]
    public void What_differs_is_found_and_written_in_the_manner_of_the_language(
        string locale,
        string text,
        string source,
        string mended
    ) => Assert.Equal(mended, Assert.Single(Find(locale, text, source)).Fix!.Apply(text));

    [Theory]
    [InlineData("ja", "削除しました。", "Deleted.")]
    [InlineData("zh", "删除？", "Delete?")]
    [InlineData("el", "Διαγραφή;", "Delete?")]
    [InlineData("ar", "حذف؟", "Delete?")]
    [InlineData("hi", "हटाया गया।", "Deleted.")]
    [InlineData("es", "¿Borrar?", "Delete?")]
    [InlineData("km", "ឈ្មោះ៖\u200B", "Name:")]
    [InlineData("my", "ဖိုင်၊", "File,")]
    [InlineData("de", "Lädt …", "Loading...")]
    [InlineData("th", "ลบแล้ว", "Deleted.")]
    [InlineData("de", "Gelöscht.)", "Deleted.)")]
    [InlineData("de", "Datei {name}", "Delete file {name}.")]
    public void What_means_the_same_or_cannot_be_seen_is_right(
        string locale,
        string text,
        string source
    ) => Assert.Empty(Find(locale, text, source));

    private static IReadOnlyList<MessageError> Find(string locale, string text, string source) =>
        Reviewed.Find(LocaleRules.EndPunctuationDiffers, locale, text, source);
}
