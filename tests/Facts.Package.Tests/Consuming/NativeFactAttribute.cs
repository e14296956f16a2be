using System.ComponentModel;

namespace Facts.Package.Tests.Consuming;

/// <summary>A test that compiles to native code, which takes the system's own linker and zlib; it is skipped, and says why, where they are not.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    private const string Probe = "program=$(mktemp) && echo 'int main(void) { return 0; }' | cc -x c - -lz -o \"$program\"; linked=$?; rm -f \"$program\"; exit $linked";

    public NativeFactAttribute()
    {
        if (!CanLink())
        {
            Skip = "Native code can't be linked here: it takes a C compiler (cc) and zlib, on Windows Visual Studio's build tools on the path.";
        }
    }

    private static bool CanLink()
    {
        try
        {
            return OperatingSystem.IsWindows()
                ? CommandLine.Run("where", Path.GetTempPath(), ["link.exe"]).ExitCode == 0
                : CommandLine.Run("sh", Path.GetTempPath(), ["-c", Probe]).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
