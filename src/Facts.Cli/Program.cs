using System.Text;
using Facts.Cli;

// Seeds are UTF-8, and so is what is said of them, whatever the machine's own encoding.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return FactsTool.Run(args, new ToolEnvironment(Console.Out, Console.Error, Directory.GetCurrentDirectory()));
