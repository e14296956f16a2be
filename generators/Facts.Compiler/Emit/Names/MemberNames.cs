namespace Facts.Compiler.Emit.Names;

/// <summary>Gives the ids of one class their names. The first that wants a name has it.</summary>
internal static class MemberNames
{
    /// <summary>How many members a class of generated code has at most; the runtime loads none of more than 65,535, and some are not ours.</summary>
    public const int Limit = 65_000;

    private static readonly HashSet<string> OfObject = new(StringComparer.OrdinalIgnoreCase)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    public static IEnumerable<NamedMember<T>> Assign<T>(IEnumerable<(string Id, T Tag)> members, params string[] classes)
    {
        var taken = new Dictionary<string, NamedMember<T>>(StringComparer.OrdinalIgnoreCase);
        foreach ((string id, T tag) in members)
        {
            string name = MemberName.Of(id);
            taken.TryGetValue(name, out NamedMember<T>? first);
            NameProblem problem = first is not null ? (first.Id == id ? NameProblem.Duplicate : NameProblem.Taken)
                : classes.Contains(name, StringComparer.OrdinalIgnoreCase) ? NameProblem.Class
                : OfObject.Contains(name) ? NameProblem.Object
                : taken.Count >= Limit ? NameProblem.TooMany
                : NameProblem.None;
            var member = new NamedMember<T>(id, name, tag, problem, first);
            if (first is null)
            {
                taken.Add(name, member);
            }

            yield return member;
        }
    }
}
