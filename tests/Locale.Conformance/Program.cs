using LocaleGen;

using var console = ToolConsole.OfProcess();
return ConformanceTool.Run(args, console);
