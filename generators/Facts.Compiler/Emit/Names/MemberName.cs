using System.Text;

namespace Facts.Compiler.Emit.Names;

/// <summary>The name in C# of an id: <c>workers-in-russia-2018</c> is <c>WorkersInRussia2018</c>. It comes from the id alone, so adding a fact renames none.</summary>
internal static class MemberName
{
    public static string Of(string id)
    {
        var name = new StringBuilder(id.Length);
        bool isStart = true;
        foreach (char c in id)
        {
            if (c is >= 'a' and <= 'z')
            {
                name.Append(isStart ? (char)(c - 'a' + 'A') : c);
                isStart = false;
            }
            else if (c is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                name.Append(c);
                isStart = false;
            }
            else
            {
                isStart = true;
            }
        }

        return name.Length == 0 ? "_" : name[0] is >= '0' and <= '9' ? name.Insert(0, '_').ToString() : name.ToString();
    }
}
