using Facts.Cli;

return FactsCommand.Create().Parse(args).Invoke();
