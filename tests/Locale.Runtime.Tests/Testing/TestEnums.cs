namespace LocaleGen;

public enum TestStatus
{
    Open = 0,
    InProgress = 1,
    Started = 1,
    DoneForNow = 2,
    _Odd_Name_ = -3,
    Größe = 40,
    Other = 50,
}

[Flags]
public enum TestRights : ulong
{
    None = 0,
    Read = 1,
    Write = 2,
    All = ulong.MaxValue,
}
