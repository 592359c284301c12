using HgKnowledge.Workbench.Forms;

return args switch
{
    ["compare", var text, .. { Length: > 0 } forms] => Comparison.Print(text, forms, Console.Out),
    ["blocks", var file] => Comparison.PrintBlocks(file, Console.Out),
    ["page", var file, var page] => PageWriter.Write(file, page),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        compare TEXT FORM...   how many statements of a document are the same in another form of it, and which are not
        blocks FILE            what the reader makes of a file
        page FILE PAGE.html    the blocks of a file as a web page, from which other programs make more forms
        """);
    return 2;
}
