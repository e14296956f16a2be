using Facts.Compiler.Text;

namespace Facts.Compiler.Diagnostics;

/// <summary>
/// Runs the work of a step, and makes whatever it throws a finding that names the file: to the compiler, a generator that throws is a warning only.
/// The probe is called first with the step's name and the path; a test throws from it.
/// </summary>
internal sealed class Guard(Action<string, string>? probe)
{
    public Outcome<T> Run<T>(string step, string path, Func<T> work)
        where T : class
    {
        try
        {
            probe?.Invoke(step, path);
            return new Outcome<T>(path, work(), null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new Outcome<T>(path, null, HostRules.Failed(StartOf(path), step, failure));
        }
    }

    public Outcome<TOut> Then<TIn, TOut>(string step, Outcome<TIn> input, Func<TIn, TOut> work)
        where TIn : class
        where TOut : class =>
        input.Value is { } value ? Run(step, input.Path, () => work(value)) : new Outcome<TOut>(input.Path, null, input.Failure);

    public static FileSpan StartOf(string path) => new(path, default, default, default);
}
