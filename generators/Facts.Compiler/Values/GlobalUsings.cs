global using Facts.Compiler.Values;
global using Facts.Compiler.Values.Dates;
