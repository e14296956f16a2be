using System;
using System.IO;
using System.Linq;
using Facts.Data;

namespace Facts.Compiler.Tests.Data;

public sealed class TablesTests
{
    private static readonly string s_root = Repository.FindRoot(AppContext.BaseDirectory);

    public static TheoryData<string> Paths => [.. Tables.MakeAll(s_root).Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void What_is_committed_is_what_the_tables_make(string path)
    {
        GeneratedFile made = Tables.MakeAll(s_root).Single(file => file.Path == path);
        Assert.Equal(made.Text, File.ReadAllText(Path.Combine(s_root, path)));
    }
}
