using LocaleGen;

using var console = ToolConsole.OfProcess();
return LocaleTool.Run(args, console);
