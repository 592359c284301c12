namespace HgKnowledge.Formats.Pdf;

/// <summary>Looks at a picture in shades of grey as pdftoppm writes it: "P5", width, height, brightest value, then a byte a point.</summary>
internal static class GrayPicture
{
    /// <summary>Paper that was scanned is not quite white, and letters drawn small are not quite black.</summary>
    private const int Paper = 225;

    private const int HeaderFields = 4;

    /// <summary>Whether any point is darker than paper.</summary>
    public static bool HasInk(ReadOnlySpan<byte> picture)
    {
        var points = picture;
        for (var field = 0; field < HeaderFields && points.IndexOfAny((byte)' ', (byte)'\n') is >= 0 and var end; field++)
            points = points[(end + 1)..];
        return points.IndexOfAnyInRange((byte)0, (byte)Paper) >= 0;
    }
}
