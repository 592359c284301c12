using System.Text;
using HgKnowledge.Formats.Office;

namespace HgKnowledge.Tests.Formats.Office;

public sealed class RichTextFontsTests
{
    [Theory]
    [InlineData(@"{\f0\fnil\fcharset163 .VnTime;}", @"{\f0\fnil\fcharset0 .VnTime;}")]
    [InlineData(@"{\f12\fswiss\fcharset163\fprq2{\*\panose 020b}VNI-Times;}", @"{\f12\fswiss\fcharset0\fprq2{\*\panose 020b}VNI-Times;}")]
    [InlineData(@"{\f0\fcharset163 Times New Roman;}{\f1\fcharset2 Symbol;}", @"{\f0\fcharset163 Times New Roman;}{\f1\fcharset2 Symbol;}")]
    public void Only_fonts_of_old_encodings_become_Western(string fonts, string expected) =>
        Assert.Equal(expected, Encoding.Latin1.GetString(RichTextFonts.Western(Encoding.Latin1.GetBytes(fonts))));
}
