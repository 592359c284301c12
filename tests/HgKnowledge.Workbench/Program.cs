using System.Globalization;
using HgKnowledge.Workbench.Forms;
using HgKnowledge.Workbench.Hostile;

return args switch
{
    ["compare", var text, .. { Length: > 0 } forms] => Comparison.Print(text, forms, Console.Out),
    ["blocks", var file] => Comparison.PrintBlocks(file, Console.Out),
    ["page", var file, var page] => PageWriter.Write(file, page),
    ["hostile", var folder, var megabytes, .. var seeds] => Write(folder, megabytes, seeds),
    ["survive", var folder] => HostileRun.Print(folder, Console.Out),
    _ => Usage(),
};

static int Write(string folder, string megabytes, string[] seeds)
{
    HostileCorpus.Write(folder, long.Parse(megabytes, CultureInfo.InvariantCulture) << 20);
    foreach (var seed in seeds)
        HostileCorpus.Truncate(seed, Path.Combine(folder, "cut"));
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        compare TEXT FORM...   how many statements of a document are the same in another form of it, and which are not
        blocks FILE            what the reader makes of a file
        hostile FOLDER MB FILE...  writes files made to break readers, one line of MB megabytes, and the files cut off behind every kilobyte
        survive FOLDER         reads a folder file by file: seconds, peak megabytes, outcome of each
        page FILE PAGE.html    the blocks of a file as a web page, from which other programs make more forms
        """);
    return 2;
}
