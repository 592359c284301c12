using HgKnowledge.Ingestion;
using HgKnowledge.Tests.Store;

namespace HgKnowledge.Tests.Ingestion;

public sealed class FolderScanTests : IDisposable
{
    private readonly TemporaryDirectory _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Names_are_relative_to_the_folder_with_slashes_and_in_order()
    {
        Touch("b.txt", "a/z.txt", "a/b/c.docx");
        Assert.Equal(["a/b/c.docx", "a/z.txt", "b.txt"], Names(_root));
    }

    [Fact]
    public void A_file_given_by_itself_has_its_bare_name()
    {
        Touch("a/z.txt");
        Assert.Equal(["z.txt"], Names(Path.Combine(_root, "a", "z.txt")));
    }

    [Fact]
    public void Hidden_files_lock_files_and_the_readme_of_a_folder_are_passed_over()
    {
        Touch(".ẩn.txt", ".git/x.txt", "~$a.docx", "README.md", "a.txt");
        Assert.Equal(["a.txt"], Names(_root));
    }

    [Fact]
    public void A_name_in_decomposed_letters_is_composed()
    {
        Touch("nghi\u0323 quye\u0302\u0301t.txt");
        Assert.Equal(["nghị quyết.txt"], Names(_root));
    }

    [Fact]
    public void A_folder_that_links_to_its_parent_is_not_entered()
    {
        Touch("a/x.txt");
        Directory.CreateSymbolicLink(Path.Combine(_root, "a", "vòng"), _root);
        Assert.Equal(["a/x.txt"], Names(_root));
    }

    [Fact]
    public void The_excepted_folder_is_not_entered()
    {
        Touch("index/x.txt", "a.txt");
        Assert.Equal(["a.txt"], FolderScan.Find([_root], Path.Combine(_root, "index")).Select(f => f.Name));
    }

    private static IEnumerable<string> Names(string path) => FolderScan.Find([path]).Select(f => f.Name);

    private void Touch(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(_root, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }
    }
}
