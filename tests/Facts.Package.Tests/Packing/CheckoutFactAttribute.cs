namespace Facts.Package.Tests.Packing;

/// <summary>A test of what git knows; it is skipped, and says why, where the sources are no checkout.</summary>
public sealed class CheckoutFactAttribute : FactAttribute
{
    public CheckoutFactAttribute()
    {
        if (!Path.Exists(Repository.PathOf(".git")))
        {
            Skip = "The sources are not a checkout of git.";
        }
    }
}
