using Facts.Data;

string root = Repository.FindRoot(AppContext.BaseDirectory);
foreach (GeneratedFile file in Tables.MakeAll(root))
{
    string path = Path.Combine(root, file.Path);
    bool changed = !File.Exists(path) || File.ReadAllText(path) != file.Text;
    if (changed)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text);
    }

    Console.WriteLine($"{(changed ? "written  " : "unchanged")} {file.Path}");
}
