using System.Runtime.CompilerServices;
using System.Text;

namespace LocaleGen;

/// <summary>A compiled override in both encodings, without a frame: what several locales can share.</summary>
internal sealed class OverrideProgram(string program)
{
    public char[] Utf16 { get; } = program.ToCharArray();

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(program);
}

/// <summary>An override as one locale shows it.</summary>
internal sealed class OverriddenMessage(OverrideProgram program, Catalog catalog, int asked, int written)
{
    private Frame<char>? frame16;
    private Frame<byte>? frame8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<TUnit> Program<TUnit>()
        where TUnit : unmanaged =>
        Units<TUnit>.IsUtf16
            ? Unsafe.As<TUnit[]>(program.Utf16)
            : Unsafe.As<TUnit[]>(program.Utf8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Frame<TUnit> Frame<TUnit>()
        where TUnit : unmanaged =>
        Units<TUnit>.IsUtf16
            ? Unsafe.As<Frame<TUnit>>(frame16 ??= catalog.FrameFor<char>(asked, written))
            : Unsafe.As<Frame<TUnit>>(frame8 ??= catalog.FrameFor<byte>(asked, written));
}
