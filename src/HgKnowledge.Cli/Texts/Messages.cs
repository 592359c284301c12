using HgKnowledge.Cli.Diagnosis;
using HgKnowledge.Documents;
using HgKnowledge.Reports;
using HgKnowledge.Reports.Texts;
using HgKnowledge.Search.Queries;
using HgKnowledge.Storage;

namespace HgKnowledge.Cli.Texts;

/// <summary>What the commands say, in both languages side by side.</summary>
internal sealed class Messages(Language language)
{
    /// <summary>The words that the commands share with the reports.</summary>
    public ReportTexts Words { get; } = ReportTexts.In(language == Language.English ? ReportLanguage.English : ReportLanguage.Vietnamese);

    /// <summary>How values and periods are written.</summary>
    public ValueText Values => new(Words);

    public string ErrorWord => Say("Lỗi", "Error");
    public string NotPermitted(string detail) => Say($"Không có quyền: {detail}", $"Not permitted: {detail}");
    public string InputOutput(string detail) => Say($"Không đọc hoặc ghi được: {detail}", $"Cannot read or write: {detail}");
    public string Unexpected(string kind, string detail) => Say(
        $"Lỗi ngoài dự kiến ({kind}): {detail} Đặt HGK_DEBUG=1 để xem chi tiết.", $"Unexpected ({kind}): {detail} Set HGK_DEBUG=1 for details.");
    public string Ignored(IReadOnlyList<string> names) => Say("Bỏ qua, không phải văn bản: ", "Ignored, no documents: ") + string.Join(", ", Few(names));
    public string NoIndex(string folder) => Say($"Chưa có chỉ mục ở {folder}. Hãy chạy: hgk ingest THƯ-MỤC", $"There is no index in {folder}. Run: hgk ingest FOLDER");

    public string UnknownWord(string word, IReadOnlyList<string> meant) => Say($"Không hiểu “{word}”.", $"Unknown word '{word}'.") + Meant(meant);
    public string MissingValue(string name) => Say($"Thiếu giá trị cho {name}.", $"{name} needs a value.");
    public string WrongValue(string value, string name, IReadOnlyList<string> choices) =>
        Say($"Giá trị “{value}” không dùng được cho {name}.", $"'{value}' is no value for {name}.") + (choices.Count == 0 ? "" : Say(" Chọn một trong: ", " Choose from: ") + string.Join(", ", choices));
    public string SeeHelp(string command) => Say($"Xem: {command} --help", $"See: {command} --help");
    public string Ambiguous(string typed, IEnumerable<string> found) => Lines(Say($"“{typed}” có thể là:", $"'{typed}' may be:"), found);
    public string NotThere(string typed, IReadOnlyList<string> meant) => Say($"Không có “{typed}” trong chỉ mục.", $"'{typed}' is not in the index.") + Meant(meant);
    public string TargetIdForm(string typed) => Say($"“{typed}” không phải mã chỉ tiêu; mã có dạng văn bản#số, xem: hgk targets", $"'{typed}' is no target id; ids are document#number, see: hgk targets");
    public string NoSuchTarget(string name, int count) => Say($"{name} có {count} chỉ tiêu, đánh số từ 0.", $"{name} has {count} targets, counted from 0.");
    public string NoDate(string typed) => Say($"“{typed}” không phải ngày; hãy viết như 31/12/2025 hoặc 2025-12-31.", $"'{typed}' is no date; write 2025-12-31.");
    public string NoPath(string from, string to) => Say($"Không có đường đi giữa “{from}” và “{to}”.", $"There is no way between '{from}' and '{to}'.");
    public string SearchNeeds => Say("Hãy cho biết từ cần tìm, hoặc --more-like TỆP:DÒNG.", "Say what to find, or give --more-like FILE:LINE.");
    public string PlaceForm(string typed) => Say($"“{typed}” không phải TỆP:DÒNG, ví dụ nghị-quyết.txt:8.", $"“{typed}” is not FILE:LINE, for example resolution.txt:8.");
    public string[] PassageHeaders => language == Language.English
        ? ["Rank", "Document", "Title", "Date", "Section", "Page", "Line", "Passage", "Kind", "Lacks", "Also in"]
        : ["Thứ tự", "Văn bản", "Tên văn bản", "Ngày", "Đề mục", "Trang", "Dòng", "Nguyên văn", "Loại đoạn", "Thiếu", "Cũng có trong"];
    public string PassageKind(string kind) => kind switch
    {
        "target" => Say("chỉ tiêu", "target"),
        "task" => Say("nhiệm vụ", "task"),
        "reference" => Say("dẫn chiếu", "citation"),
        _ => Say("diễn giải", "narrative"),
    };
    public string Written(int passages, string file) => Say($"Đã ghi {passages} đoạn vào {file}", $"{passages} passages written to {file}");
    public string SavedAs(string name, string file) => Say($"Đã lưu câu tìm @{name} vào {file}", $"The query is saved as @{name} in {file}");
    public string Forgotten(string name) => Say($"Đã xóa câu tìm {name}.", $"The query {name} is deleted.");
    public string NoSuchSearch(string name, IReadOnlyList<string> known) => Say($"Chưa lưu câu tìm nào tên “{name}”.", $"No query is saved as '{name}'.")
        + (known.Count == 0 ? "" : Say(" Đã có: ", " There are: ") + string.Join(", ", known));
    public string SearchNameForm(string name) => Say($"“{name}” không dùng làm tên được: chỉ dùng chữ, số và dấu nối.", $"'{name}' cannot be a name: use letters, digits and hyphens.");
    public string Query(QueryException refused) => Say(refused.Message, refused.English);
    public string Partial(IReadOnlyList<string> missing) => Say($"khớp một phần, thiếu: {string.Join(", ", missing)}", $"partial, lacks: {string.Join(", ", missing)}");
    public string AlsoIn(IReadOnlyList<string> copies) => Say($"cũng có trong: {string.Join(", ", copies)}", $"also in: {string.Join(", ", copies)}");
    public string NoEngine(string name) => Say(
        $"Chương trình được dựng không có bộ tìm “{name}”; hãy bỏ --engine hoặc dùng --engine embedded.", $"The program was built without the engine '{name}'; leave --engine out or use --engine embedded.");
    public string NothingHas(FieldNode condition) => Say(
        $"Không tìm thấy: trong chỉ mục không có “{SearchFields.Name(condition.Field, english: false)}:{condition.Text}”. Muốn xem có những gì, thêm --facets vào một câu tìm.",
        $"Nothing found: the index has no '{SearchFields.Name(condition.Field, english: true)}:{condition.Text}'. To see what there is, add --facets to a query.");
    public string NothingFound => Say("Không tìm thấy.", "Nothing found.");

    public string OnlyDrafts(string folder) => Say(
        $"Chưa có chỉ mục ở {folder}: chỉ đối chiếu dự thảo với chính nó. Muốn đối chiếu với văn bản khác, hãy chạy trước: hgk ingest THƯ-MỤC",
        $"There is no index in {folder}: the draft is checked against itself only. To check it against other documents, run first: hgk ingest FOLDER");
    public string DraftProblem(string name, string reason) => $"! {name}: {Words.WhyUnread(reason)}";
    public string NoDrafts => Say("Không có dự thảo nào đọc được.", "No draft could be read.");
    public string SameName(string name) => Say($"Trong chỉ mục có văn bản cùng tên {name}: dự thảo được dùng thay cho bản đó.", $"The index has a document named {name}: the draft is used in its place.");
    public string Annotated(string file, int comments) => Say($"Bản có ghi chú ({comments}): {file}", $"Copy with comments ({comments}): {file}");
    public string NotAnnotated(string name) => Say(
        $"{name} không phải tệp Word (.docx) nên không có bản ghi chú; hãy dùng danh sách phát hiện ở trên.",
        $"{name} is no Word file (.docx) and gets no copy with comments; see the list of findings.");
    public string OneDraft(string option) => Say($"{option} chỉ dùng được với một dự thảo.", $"{option} takes one draft only.");
    public string NotTheDraft => Say("Không ghi đè lên chính dự thảo; hãy chọn tên khác.", "The draft itself is never written; choose another name.");
    public string NoFormat(string file) => Say($"Không biết ghi {file} theo dạng nào; hãy dùng đuôi .md .html .xlsx .docx .csv .json .sarif hoặc --format.", $"{file} tells no format; use .md .html .xlsx .docx .csv .json .sarif, or --format.");
    public string Written(string counts, string file) => $"{counts}: {file}";
    public string NotReplaced(string file) => Say(
        $"{file} đã có và không phải bảng phát hiện do công cụ này ghi, nên không ghi đè. Nếu đó là dự thảo, hãy viết tên dự thảo trước --summary.",
        $"{file} is there and is no list of findings, so it is not replaced. If it is the draft, write its name before --summary.");
    public string OneFile(string path) => Say($"{path} không phải một tệp văn bản.", $"{path} is not one document.");
    public string NoFolder(string path) => Say($"Không có {path}.", $"There is no {path}.");
    public string Watching(string path, int drafts, int findings) => Say(
        $"Đang theo dõi {path}: {drafts} dự thảo, {findings} phát hiện. Ctrl+C để dừng.", $"Watching {path}: {drafts} drafts, {findings} findings. Ctrl+C ends it.");
    public string Gone => Say("đã hết:", "gone:");
    public string Locked(string file) => Say($"Không ghi được {file}: tệp đang mở trong Word? Hãy đóng lại rồi thử lại.", $"Cannot write {file}: is it open in Word? Close it and try again.");

    public string OutcomeHeader => Say("Kết quả", "Outcome");
    public string FilesHeader => Say("Số tệp", "Files");
    public string NoFiles => Say("Không có tệp nào.", "There are no files.");
    public string Problem(LedgerEntry entry) => $"! {entry.Name}: {Words.OutcomeOf(entry.Outcome)}. {string.Join(' ', entry.Reasons.Select(Words.WhyUnread))}";
    public string Absent(IReadOnlyList<string> names, bool removed) =>
        (removed ? Say("Đã bỏ khỏi chỉ mục: ", "Removed from the index: ")
        : Say("Vẫn giữ trong chỉ mục, không có trong lần nạp này (--prune để bỏ): ", "Kept in the index, not among these files (--prune removes): "))
        + string.Join(", ", Few(names));

    public string[] TargetHeaders => language == Language.English ? ["Id", "Line", "Indicator", "Value", "Period", "Status"] : ["Mã", "Dòng", "Chỉ số", "Giá trị", "Kỳ", "Loại"];
    public string[] TaskHeaders => language == Language.English ? ["Place", "Task", "Lead", "With", "Due"] : ["Vị trí", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn"];
    public string[] TrailHeaders => language == Language.English ? ["Step", "Not before", "Place", "Words"] : ["Bước", "Không trước ngày", "Vị trí", "Nguyên văn"];
    public string StateHeader => Say("Tình trạng", "State");
    public string LineageTitle => Say("Quan hệ với văn bản khác", "Lineage");
    public string[] ReferenceHeaders => language == Language.English ? ["Place", "Citation", "Relation", "Document", "Anomalies"] : ["Vị trí", "Dẫn chiếu", "Quan hệ", "Văn bản", "Điểm cần xem"];
    public string[] ThreadHeaders => language == Language.English ? ["Period", "Value", "Status", "Area", "Place", "Words"] : ["Kỳ", "Giá trị", "Loại", "Địa bàn", "Vị trí", "Nguyên văn"];
    public string[] RepairHeaders => language == Language.English ? ["Line", "In the file", "Read as", "Method", "Confidence"] : ["Dòng", "Trong tệp", "Đọc là", "Cách khôi phục", "Độ tin cậy"];
    public string RepairMethod(string method) => method switch
    {
        "font" => Say("phông chữ", "font"),
        "glyphs" => Say("chữ bị mất", "lost letters"),
        "spaces" => Say("dấu cách", "blanks"),
        "ocr" => Say("nhận dạng chữ (OCR)", "recognised (OCR)"),
        Repair.Unrepaired => Say("chưa khôi phục", "not restored"),
        _ => method,
    };
    public string[] FindingHeaders => language == Language.English ? ["Finding", "About", "Places"] : ["Phát hiện", "Nội dung", "Vị trí"];
    public string[] DoctorHeaders => language == Language.English ? ["What", "State", "Seen", "Advice"] : ["Mục", "Tình trạng", "Chi tiết", "Nên làm"];
    public string[] MetaLabels => language == Language.English
        ? ["File", "Title", "Type", "Symbol", "Date", "Issuer", "Term", "Period", "Signer", "Recipients", "Holds"]
        : ["Tệp", "Tên", "Loại", "Số ký hiệu", "Ngày", "Cơ quan", "Nhiệm kỳ", "Giai đoạn", "Người ký", "Nơi nhận", "Gồm"];
    public string[] TargetLabels => language == Language.English
        ? ["Id", "Indicator", "Label", "Value", "Period", "Status", "Area", "Place", "Words"]
        : ["Mã", "Chỉ số", "Tên trong văn bản", "Giá trị", "Kỳ", "Loại", "Địa bàn", "Vị trí", "Nguyên văn"];
    public string[] FindingLabels => language == Language.English ? ["Id", "Severity", "Verdict", "Indicator", "Rule"] : ["Mã", "Mức", "Kết luận", "Chỉ số", "Quy tắc"];

    public string Counts(int blocks, int targets, int tasks, int references) => Say(
        $"{blocks} đoạn, {targets} chỉ tiêu, {tasks} nhiệm vụ, {references} dẫn chiếu", $"{blocks} blocks, {targets} targets, {tasks} tasks, {references} citations");
    public string OutlineTitle => Say("Đề mục", "Outline");
    public string CitesTitle => Say("Dẫn chiếu tới", "Cites");
    public string CitedByTitle => Say("Được dẫn chiếu trong", "Cited by");
    public string FindingCounts(int all, int errors, int warnings, int infos) => Say(
        $"{all} phát hiện: {errors} lỗi, {warnings} cảnh báo, {infos} lưu ý. Xem từng phát hiện: hgk show finding MÃ",
        $"{all} findings: {errors} errors, {warnings} warnings, {infos} notes. See each one: hgk show finding ID");
    public string[] DecisionHeaders => language == Language.English ? ["Finding", "Decision", "Reason", "By", "Date", "State"] : ["Phát hiện", "Quyết định", "Lý do", "Người quyết định", "Ngày", "Tình trạng"];
    public string DecisionHolds(bool holds) => holds ? Say("còn hiệu lực", "holds") : Say("căn cứ đã thay đổi", "evidence changed");
    public string DecideNeeds => Say("Cần mã phát hiện và quyết định (accepted, wrong, to-fix); xem: hgk decide --help", "An id and a decision (accepted, wrong, to-fix) are needed; see: hgk decide --help");
    public string DecideNeedsReason => Say("Cần --reason \"lý do\" và --by \"người quyết định\".", "--reason \"why\" and --by \"who\" are needed.");
    public string Decided(string finding, string file) => Say($"Đã ghi quyết định về {finding} vào {file}", $"The decision on {finding} is in {file}");
    public string BadDecisions(string detail) => Say($"Tệp quyết định không đọc được: {detail}", $"The file of decisions cannot be read: {detail}");
    public string Resolution(string text) => Say($"Cách giải quyết: {text}", $"To settle it: {text}");
    public string Exported(int documents, string folder) => Say($"Đã xuất {documents} văn bản vào {folder}", $"{documents} documents exported to {folder}");
    public string NoCorpus => Say("Không thấy thư mục corpus/ của chương trình; lệnh demo chạy trong thư mục mã nguồn.", "The program's corpus/ folder is not there; demo runs in the source folder.");
    public string DemoReads(string folder) => Say($"Nạp các văn bản mẫu trong {folder}", $"Reading the sample documents in {folder}");
    public string DemoReport(string file, string index, int notes) => Say(
        $"Còn {notes} lưu ý: hgk check --index \"{index}\"{Environment.NewLine}Báo cáo: {file}{Environment.NewLine}Thử tiếp: hgk search \"nông thôn mới\" --index \"{index}\"",
        $"{notes} notes more: hgk check --index \"{index}\"{Environment.NewLine}Report: {file}{Environment.NewLine}Go on with: hgk search \"nong thon moi\" --index \"{index}\"");

    public string Program => Say("chương trình", "program");
    public string IndexName => Say("chỉ mục", "index");
    public string EngineName => Say("tìm toàn văn", "full text");
    public string LedgerName => Say("sổ nạp", "ledger");
    public string IndexMissing(string folder) => Say($"chưa có ở {folder}", $"none in {folder}");
    public string RunIngest => Say("hgk ingest THƯ-MỤC", "hgk ingest FOLDER");
    public string IndexState(int documents, string folder) => Say($"{documents} văn bản, {folder}", $"{documents} documents, {folder}");
    public string Rebuild(string folder) => Say($"xóa {folder} rồi nạp lại", $"delete {folder} and ingest again");
    public string NoProblems => Say("mọi tệp đều đọc được", "every file was read");
    public string ProblemCount(int count) => Say($"{count} tệp có vấn đề", $"{count} files with problems");
    public string ToolMissing => Say("không có", "not there");
    public string ForPdf => Say("cần để đọc PDF (poppler: gói poppler-utils, winget oschwartz10612.Poppler)", "needed to read PDF (poppler: package poppler-utils, winget oschwartz10612.Poppler)");
    public string ForOffice => Say("cần để đọc .doc, .rtf, .odt, .xls (LibreOffice)", "needed to read .doc, .rtf, .odt, .xls (LibreOffice)");
    public string ForOcr => Say("cần để đọc PDF quét với --ocr (gói tesseract-ocr-vie, hoặc ocrmypdf; winget UB-Mannheim.TesseractOCR)", "needed to read scanned PDF with --ocr (package tesseract-ocr-vie, or ocrmypdf; winget UB-Mannheim.TesseractOCR)");
    public string Health(Health health) => health switch
    {
        Diagnosis.Health.Good => Say("tốt", "ok"),
        Diagnosis.Health.Advice => Say("nên xem", "advice"),
        _ => Say("hỏng", "broken"),
    };

    private string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    private string Meant(IReadOnlyList<string> meant) => meant.Count == 0 ? "" : Say(" Ý là ", " Did you mean ") + string.Join(Say(" hay ", " or "), meant) + "?";

    private static IEnumerable<string> Few(IReadOnlyList<string> names) =>
        names.Count > 10 ? names.Take(10).Append($"... (+{names.Count - 10})") : names;

    private static string Lines(string title, IEnumerable<string> lines) => string.Join(Environment.NewLine + "  ", lines.Prepend(title));
}
