using Facts.Benchmarks.Synthetic;

namespace Facts.Benchmarks.CodeSize;

/// <summary>A program whose methods each read one thing, called until the JIT has optimized them. No optimization goes through a method of its own.</summary>
internal static class CodeSizeCode
{
    public const string ClassName = "Reading";

    public static string Of(SyntheticFact fact)
    {
        string figure = $"Synthetic.Figures.{fact.MemberName}";
        string name = HandwrittenCode.Name(fact);
        return $$"""
            using System;
            using System.Runtime.CompilerServices;
            using System.Threading;

            public static class Program
            {
                public static void Main()
                {
                    long sum = 0;
                    for (int round = 0; round < 10; round++)
                    {
                        for (int call = 0; call < 1_000; call++)
                        {
                            sum += (long)(Reading.ConstValue() + Reading.RecordValue() + Reading.FigureValue());
                            sum += Reading.RecordDay()!.Value.DayNumber + Reading.FigureDay()!.Value.DayNumber;
                            sum += Reading.RecordText().Length + Reading.FigureText().Length;
                        }

                        // The JIT optimizes in the background, a tenth of a second after the last method was new.
                        Thread.Sleep(300);
                    }

                    Console.WriteLine(sum);
                }
            }

            public static class {{ClassName}}
            {
                [MethodImpl(MethodImplOptions.NoInlining)]
                public static decimal ConstValue() => Handwritten.Constants.{{name}};

                [MethodImpl(MethodImplOptions.NoInlining)]
                public static decimal RecordValue() => Handwritten.Records.{{name}}.Value.GetValueOrDefault();

                [MethodImpl(MethodImplOptions.NoInlining)]
                public static decimal FigureValue() => {{figure}}.Value.GetValueOrDefault();

                [MethodImpl(MethodImplOptions.NoInlining)]
                public static DateOnly? RecordDay() => Handwritten.Records.{{name}}.Day;

                [MethodImpl(MethodImplOptions.NoInlining)]
                public static DateOnly? FigureDay() => {{figure}}.Date.Earliest;

                [MethodImpl(MethodImplOptions.NoInlining)]
                public static string RecordText() => Handwritten.Records.{{name}}.Text;

                [MethodImpl(MethodImplOptions.NoInlining)]
                public static string FigureText() => {{figure}}.Text;
            }
            """;
    }
}
