using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Facts.TestSupport;

namespace Facts.Compiler.Tests.Binding;

/// <summary>A table that a script recorded from another's data: a header, comma-separated values, <c>#</c> comments.</summary>
internal static class RecordedTable
{
    public static IReadOnlyList<string[]> Read(params string[] path) =>
    [
        .. File.ReadLines(Repository.PathOf(["tests", "Facts.Compiler.Tests", "Binding", .. path]))
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Skip(1)
            .Select(line => line.Split(',')),
    ];
}
