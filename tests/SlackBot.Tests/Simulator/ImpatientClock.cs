namespace SlackBot.Tests.Simulator;

/// <summary>A clock on which every wait is over at once.</summary>
internal sealed class ImpatientClock : TimeProvider
{
    public override ITimer CreateTimer(
        TimerCallback callback,
        object? state,
        TimeSpan dueTime,
        TimeSpan period
    ) => base.CreateTimer(callback, state, TimeSpan.Zero, period);
}
