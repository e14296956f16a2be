using System.Collections.Generic;

namespace Facts.Compiler.Text.Edtf;

/// <summary>The numbers that digits with unspecified ones among them can stand for.</summary>
internal static class EdtfMask
{
    /// <summary>The numbers from the least or from the greatest on, none outside the limits.</summary>
    public static IEnumerable<int> Numbers(string mask, int least, int greatest, bool descending)
    {
        int low = System.Math.Max(least, Fill(mask, 0));
        int high = System.Math.Min(greatest, Fill(mask, 9));
        for (int i = low; i <= high; i++)
        {
            int number = descending ? high - (i - low) : i;
            if (Fits(mask, number))
            {
                yield return number;
            }
        }
    }

    private static int Fill(string mask, int digit)
    {
        int number = 0;
        foreach (char c in mask)
        {
            number = (number * 10) + (c == 'X' ? digit : c - '0');
        }

        return number;
    }

    private static bool Fits(string mask, int number)
    {
        for (int i = mask.Length - 1; i >= 0; i--)
        {
            if (mask[i] != 'X' && mask[i] - '0' != number % 10)
            {
                return false;
            }

            number /= 10;
        }

        return true;
    }
}
