using Facts.Benchmarks.Synthetic;

namespace Facts.Benchmarks.ColdStart;

/// <summary>
/// The program that reads compiled facts and facts written by hand. It is compiled against their libraries, as a user's is, and each way stands in a method
/// of its own, so that it loads what it uses. It prints the time, what was allocated, and what was read.
/// </summary>
internal static class StartCode
{
    public static string Reading(SyntheticFact fact)
    {
        string name = HandwrittenCode.Name(fact);
        return $$"""
            using System;
            using System.Diagnostics;
            using System.Globalization;
            using System.Reflection;
            using System.Runtime.CompilerServices;

            public static class Program
            {
                public static void Main(string[] args)
                {
                    long allocated = GC.GetAllocatedBytesForCurrentThread();
                    long started = Stopwatch.GetTimestamp();
                    decimal value = args[0] switch
                    {
                        "const" => Constant(),
                        "facts" => Named(),
                        "records" => Record(),
                        "facts-find" => Found(),
                        "facts-all" => AllFacts(),
                        "records-all" => AllRecords(),
                        _ => throw new ArgumentException(args[0]),
                    };
                    double elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {allocated} {value}"));
                }

                [MethodImpl(MethodImplOptions.NoInlining)]
                private static decimal Constant() => Handwritten.Constants.{{name}};

                [MethodImpl(MethodImplOptions.NoInlining)]
                private static decimal Named() => Synthetic.Figures.{{fact.MemberName}}.Value ?? 0;

                [MethodImpl(MethodImplOptions.NoInlining)]
                private static decimal Record() => Handwritten.Records.{{name}}.Value ?? 0;

                [MethodImpl(MethodImplOptions.NoInlining)]
                private static decimal Found() => Synthetic.Dataset.Instance.FindFigure("{{fact.FullId}}").Value ?? 0;

                [MethodImpl(MethodImplOptions.NoInlining)]
                private static decimal AllFacts()
                {
                    decimal sum = 0;
                    foreach (Facts.Figure figure in Synthetic.Dataset.Figures)
                    {
                        sum += figure.Value ?? 0;
                    }

                    return sum;
                }

                [MethodImpl(MethodImplOptions.NoInlining)]
                private static decimal AllRecords()
                {
                    decimal sum = 0;
                    foreach (Handwritten.Entry entry in Handwritten.Table.All)
                    {
                        sum += entry.Value ?? 0;
                    }

                    return sum;
                }
            }
            """;
    }
}
