namespace HgKnowledge.Cli.Texts;

/// <summary>What the help screens say, in both languages side by side.</summary>
internal sealed class HelpTexts(Language language)
{
    public string Root => Say(
        "hgk: tra cứu, đối chiếu chỉ tiêu, nhiệm vụ và dẫn chiếu trong các nghị quyết, chương trình, kế hoạch.",
        "hgk: search resolutions, programmes and plans, and compare their targets, tasks and citations.");
    public string Epilogue => Say(
        "Ví dụ:\n  hgk ingest \"Văn bản\"\n  hgk search \"nông thôn mới\"\n  hgk check\nMã thoát: 0 xong; 1 có phát hiện; 2 lỗi. Xem thêm: hgk <lệnh> --help",
        "Examples:\n  hgk ingest documents\n  hgk search \"nong thon moi\"\n  hgk check\nExit codes: 0 done; 1 findings; 2 error. More: hgk <command> --help");
    public string Usage => Say("Cách dùng", "Usage");
    public string CommandsTitle => Say("Các lệnh", "Commands");
    public string ArgumentsTitle => Say("Tham số", "Arguments");
    public string OptionsTitle => Say("Tùy chọn", "Options");
    public string GlobalOptionsTitle => Say("Tùy chọn chung", "Global options");
    public string CommandWord => Say("lệnh", "command");
    public string OptionsWord => Say("tùy chọn", "options");
    public string HelpOption => Say("Hiện trợ giúp này.", "Show this help.");
    public string VersionOption => Say("Hiện phiên bản.", "Show the version.");

    public string Index => Say("Thư mục chỉ mục (mặc định: index/).", "Index folder (default: index/).");
    public string Decisions => Say("Tệp quyết định (mặc định: decisions.json cạnh văn bản).", "File of decisions (default: decisions.json beside the documents).");
    public string Lang => Say("Ngôn ngữ: vi (mặc định) hoặc en.", "Language: vi (default) or en.");
    public string Json => Say("Kết quả dạng JSON cho chương trình khác đọc.", "Results as JSON for another program.");
    public string NoColor => Say("Không màu, không khung bảng.", "No colours and no boxes.");

    public string Ingest => Say("Nạp tệp và thư mục vào chỉ mục; tệp không đổi được bỏ qua.", "Read files and folders into the index; unchanged files are passed over.");
    public string IngestPaths => Say("Tệp hoặc thư mục, kể cả thư mục con (mặc định: corpus/).", "Files or folders, with all folders below (default: corpus/).");
    public string Engine => Say(
        "Bộ tìm toàn văn: embedded (có sẵn trong chỉ mục) hoặc lucene (mặc định nếu chương trình được dựng cùng Lucene.Net).",
        "Full-text engine: embedded (in the index itself) or lucene (default where the program was built with Lucene.Net).");
    public string Strict => Say("Mã thoát 2 nếu có tệp không đọc được trọn vẹn.", "Exit code 2 if any file could not be read whole.");
    public string Prune => Say("Bỏ khỏi chỉ mục những văn bản không có trong lần nạp này.", "Remove from the index what is not among these files.");
    public string MaxMegabytes => Say("Không đọc tệp lớn hơn N MB (mặc định: 64, nhiều nhất: 256).", "Do not read files above N MB (default: 64, at most 256).");

    public string Tracked => Say("Tệp Word có theo dõi sửa đổi: đọc bản cuối (mặc định) hay bản gốc.", "Word files with tracked changes: read the final text (default) or the original one.");
    public string Ocr => Say("Nhận dạng chữ trong PDF quét bằng ocrmypdf hoặc tesseract, nếu máy có.", "Recognise the text of scanned PDF files with ocrmypdf or tesseract, if installed.");

    public string Search => Say("Tìm đoạn văn theo từ, \"cụm từ\" hoặc số ký hiệu; gõ có dấu hay không dấu đều được.", "Find passages by words, \"phrases\" or symbols, typed with or without accents.");
    public string Query => Say(
        "Từ, \"cụm từ\", phát*, -không, a OR b, và điều kiện: loại: cơ-quan: năm: chỉ-số: giá-trị:>7 ...",
        "Words, \"phrases\", begin*, -not, a OR b, and conditions: type: body: year: indicator: value:>7 ...");
    public string MoreLike => Say("Tìm các đoạn giống đoạn ở chỗ ấy; từ cần tìm (nếu có) thu hẹp lại.", "Passages like the one at that place; the query, if there is one, narrows down.");
    public string Facets => Say("Thay vì các đoạn văn, đếm chúng theo loại văn bản, cơ quan, năm, chỉ số.", "Instead of the passages, count them by type, body, year and indicator.");
    public string Limit => Say("Số kết quả nhiều nhất (mặc định: 20; ghi ra tệp: 1000).", "Most results (default: 20; to a file: 1000).");

    public string SearchFormat => Say("Dạng kết quả; md, csv và json có nguyên văn từng đoạn.", "Form of the results; md, csv and json hold each passage in full.");
    public string SearchOut => Say("Ghi kết quả vào tệp; dạng theo đuôi tệp nếu không có --format.", "Write the results to a file, in the form of its extension unless --format says otherwise.");
    public string Save => Say("Lưu câu tìm này với tên NAME; lần sau gõ: hgk search @NAME", "Save this query under a name; later type: hgk search @NAME");
    public string Saved => Say("Liệt kê các câu tìm đã lưu.", "List the saved queries.");
    public string Forget => Say("Xóa câu tìm đã lưu.", "Delete a saved query.");
    public string SearchExamples => Say(
        """
        Ví dụ:
          hgk search ty le ho ngheo                       có dấu hay không dấu đều được
          hgk search "13 nq tw"                           số ký hiệu, viết thế nào cũng được
          hgk search "chỉ-số:grdp-growth kỳ:2025 giá-trị:>7"
          hgk search 'loại:kế-hoạch năm:2020..2025 "chuyển đổi số" -"chính quyền điện tử"'
          hgk search 'khu công nghiệp OR cụm công nghiệp' --facets
          hgk search 'cơ-quan:"Sở Y tế" đoạn:nhiệm-vụ' --out nhiem-vu.csv
          hgk search "hộ nghèo năm:2025" --save ho-ngheo  rồi: hgk search @ho-ngheo
        """,
        """
        Examples (words may be typed with or without accents):
          hgk search ty le ho ngheo
          hgk search "13 nq tw"                           a symbol, in any spelling
          hgk search "indicator:grdp-growth period:2025 value:>7"
          hgk search 'type:ke-hoach year:2020..2025 "chuyen doi so" -"chinh quyen dien tu"'
          hgk search 'khu cong nghiep OR cum cong nghiep' --facets
          hgk search 'body:"So Y te" kind:task' --out tasks.csv
          hgk search "ho ngheo year:2025" --save poverty  then: hgk search @poverty
        """);

    public string Show => Say("Xem đầy đủ một văn bản, chỉ số, phát hiện hoặc chỉ tiêu.", "Show one document, indicator, finding or target in full.");
    public string ShowDocument => Say("Thông tin, đề mục của văn bản; nó dẫn chiếu gì và được văn bản nào dẫn chiếu.", "A document's metadata and outline, what it cites and what cites it.");
    public string ShowIndicator => Say("Mạch chỉ tiêu: các văn bản nêu chỉ số này thế nào, theo thời gian.", "An indicator's thread: who stated which value, in time order.");
    public string ShowFinding => Say("Một phát hiện: mọi vị trí, nguyên văn, giải thích và cách giải quyết.", "A finding: all places, their words, explanation and what would settle it.");
    public string ShowTarget => Say("Một chỉ tiêu và căn cứ của từng thông tin.", "A target, and what gave each of its fields.");
    public string DocumentName => Say("Tên tệp, số ký hiệu hoặc phần đầu của chúng.", "File name, symbol, or their beginning.");
    public string Repairs => Say("Những dòng bị hỏng chữ: trong tệp, đọc là, cách khôi phục, độ tin cậy.", "The damaged lines: in the file, as read, method, confidence.");
    public string IndicatorId => Say("Mã hoặc tên chỉ số, hoặc phần đầu.", "Id or name of the indicator, or its beginning.");
    public string FindingId => Say("Mã phát hiện, hoặc phần đầu.", "Id of the finding, or its beginning.");
    public string TargetId => Say("Mã chỉ tiêu như lệnh targets in ra (văn bản#số).", "Id as the targets command prints it (document#number).");

    public string Targets => Say("Liệt kê chỉ tiêu.", "List targets.");
    public string Tasks => Say("Liệt kê nhiệm vụ, cơ quan và thời hạn.", "List tasks, bodies and deadlines.");
    public string State => Say("Chỉ văn bản được giao xây dựng ở tình trạng này.", "Only planned documents in this state.");
    public string Trace => Say("Dấu vết của một văn bản: giao xây dựng, ban hành, thực hiện, sơ kết, thay thế, kèm chỗ làm chứng.", "A document's trail: planned, issued, carried out, reviewed, replaced, with evidence.");
    public string TraceWords => Say("Từ trong tên văn bản, hoặc số ký hiệu.", "Words of the title, or the symbol.");
    public string Refs => Say("Liệt kê dẫn chiếu.", "List citations.");
    public string Document => Say("Chỉ của văn bản này.", "Of this document only.");
    public string Indicator => Say("Chỉ của chỉ số này (mã hoặc tên).", "Of this indicator only (id or name).");
    public string Year => Say("Chỉ những chỉ tiêu bao trùm năm này.", "Only targets whose period covers the year.");
    public string Body => Say("Chỉ nhiệm vụ có cơ quan này chủ trì hoặc phối hợp.", "Only tasks this body leads or helps with.");
    public string DueBefore => Say("Chỉ nhiệm vụ đến hạn trước ngày này (31/12/2025 hoặc 2025-12-31).", "Only tasks due before the day (2025-12-31).");
    public string Symbol => Say("Chỉ dẫn chiếu có số ký hiệu này.", "Only citations with this symbol.");
    public string Unresolved => Say("Chỉ dẫn chiếu tới văn bản không có trong chỉ mục.", "Only citations of documents that are not in the index.");

    public string Check => Say("Đối chiếu các văn bản, hoặc một dự thảo với chúng, và nêu phát hiện.", "Compare the documents, or a draft with them, and list findings.");
    public string CheckDrafts => Say("Dự thảo (tệp hoặc thư mục), không được nạp vào chỉ mục; dự thảo Word có thêm bản ghi chú.", "Drafts (files or folders), not added to the index; a Word draft is given back with comments.");
    public string Annotate => Say("Tên bản ghi chú (mặc định: cạnh dự thảo, thêm .kiểm-tra).", "Name of the copy with comments (default: beside the draft, under its name with a mark).");
    public string OpenCopies => Say("Mở bản ghi chú khi xong.", "Open the copy with comments.");
    public string FailOn => Say("Mã thoát 1 khi có phát hiện từ mức này (mặc định: error).", "Exit code 1 for findings of this severity or above (default: error).");
    public string CheckFormat => Say("Dạng kết quả (mặc định: table).", "Format of the result (default: table).");
    public string ReviewFormat => Say("Dạng kết quả, dùng được nhiều lần (mặc định: table).", "Format of the result, may be repeated (default: table).");
    public string CheckOut => Say("Tệp để ghi, dùng được nhiều lần; dạng theo đuôi tệp.", "File to write, may be repeated; its extension says the format.");
    public string Summary => Say("Bảng phát hiện ở cuối bản ghi chú, hoặc trong một tệp Word riêng.", "A table of the findings at the end of the copy, or in a Word file of its own.");
    public string Diff => Say("Nêu thay đổi giữa hai bản của một văn bản: chỉ tiêu, nhiệm vụ, dẫn chiếu.", "Tell what changed between two versions: targets, tasks, citations.");
    public string DiffOlder => Say("Bản cũ.", "The older version.");
    public string DiffNewer => Say("Bản mới.", "The newer version.");
    public string DiffOut => Say("Tệp để ghi kết quả (mặc định: in ra).", "File to write to (default: print).");
    public string Watch => Say("Kiểm tra lại mỗi khi dự thảo được lưu; mỗi phát hiện mới hoặc đã hết là một dòng. Ctrl+C để dừng.", "Check anew whenever a draft is saved; a line for each finding that comes or goes. Ctrl+C ends it.");
    public string WatchFolder => Say("Thư mục dự thảo, hoặc một dự thảo.", "Folder of drafts, or one draft.");
    public string OfRule => Say("Chỉ phát hiện của quy tắc này (mã hoặc tên).", "Only findings of this rule (id or name).");
    public string OfSeverity => Say("Chỉ phát hiện từ mức này.", "Only findings of this severity or above.");
    public string Decide => Say("Ghi quyết định về một phát hiện, hoặc liệt kê các quyết định.", "Keep a decision on a finding, or list the decisions.");
    public string Ruling => Say(
        "accepted: đúng nhưng chấp nhận; wrong: phát hiện sai; to-fix: sẽ sửa (vẫn tính khi --fail-on).",
        "accepted: right, and stays; wrong: no finding; to-fix: will be changed (still counts for --fail-on).");
    public string Reason => Say("Lý do (bắt buộc).", "Why (required).");
    public string By => Say("Người quyết định (bắt buộc).", "Who decided (required).");
    public string DecisionList => Say("Liệt kê các quyết định.", "List the decisions.");
    public string Report => Say("Viết báo cáo truy vết dạng Markdown hoặc Excel.", "Write the traceability report in Markdown or Excel.");
    public string ReportOut => Say("Thư mục báo cáo (mặc định: report/), hoặc tệp .xlsx.", "Folder of the report (default: report/), or an .xlsx file.");
    public string ReportFormat => Say("md: các trang Markdown; xlsx: sổ Excel có bảng chỉ số theo văn bản, phát hiện, nhiệm vụ, dẫn chiếu.", "md: Markdown pages; xlsx: a workbook of indicators by document, findings, tasks, citations.");
    public string Export => Say("Xuất toàn bộ dữ liệu dạng JSON lines.", "Export everything as JSON lines.");
    public string ExportOut => Say("Thư mục để ghi.", "Folder to write to.");
    public string Graph => Say("Xuất đồ thị tri thức, một vùng của nó, hoặc đường đi giữa hai nút.", "Export the knowledge graph, a part of it, or the way between two nodes.");
    public string GraphFormat => Say("Dạng đồ thị (mặc định: graphml; --path: chữ).", "Format of the graph (default: graphml; --path: text).");
    public string Around => Say("Chỉ vùng quanh nút này (mã nút, tên văn bản, chỉ số, cơ quan).", "Only what is around this node (node id, document, indicator, body).");
    public string Hops => Say("Số bước quanh nút (mặc định: 1).", "How many steps around (default: 1).");
    public string Path => Say("Đường đi ngắn nhất giữa hai nút.", "A shortest way between two nodes.");
    public string Doctor => Say("Kiểm tra chương trình, chỉ mục và công cụ kèm theo.", "Examine the program, the index and optional tools.");
    public string Demo => Say("Chạy thử trọn vẹn trên các văn bản mẫu trong corpus/.", "Run the whole way on the sample documents in corpus/.");

    private string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;
}
