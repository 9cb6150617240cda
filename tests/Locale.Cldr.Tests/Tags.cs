namespace LocaleGen;

/// <summary>Short ways to the data of a tag.</summary>
internal static class Tags
{
    public static LocaleRecord? Find(string tag) => CldrData.Full.Find(LocaleTag.Parse(tag));

    public static NumberRecord Numbers(string tag) => Find(tag)!.Numbers!;
}
