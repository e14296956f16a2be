global using Facts.Compiler.Values;
