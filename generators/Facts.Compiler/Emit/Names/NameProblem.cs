namespace Facts.Compiler.Emit.Names;

/// <summary>Why an id gets no member in C#.</summary>
internal enum NameProblem
{
    None,

    /// <summary>The same id again, which is another rule's finding.</summary>
    Duplicate,

    /// <summary>Another id has the name, or one that differs only in case.</summary>
    Taken,

    /// <summary>It is the name of the class that would hold it.</summary>
    Class,

    /// <summary>It is the name of what every class has.</summary>
    Object,

    /// <summary>The class has as many members as the runtime allows.</summary>
    TooMany,
}
