namespace HgKnowledge.Extraction.Bodies;

/// <summary>The words that names of Party, State and Front bodies are made of.</summary>
internal static class BodyWords
{
    /// <summary>Begin the name of one body, at any level and in any province.</summary>
    public static readonly PhraseSet Named = new(
        "ban chấp hành", "BCH", "ban thường vụ", "BTV", "thường trực", "ban bí thư", "bộ chính trị",
        "tỉnh ủy", "thành ủy", "huyện ủy", "thị ủy", "quận ủy", "đảng ủy", "ban cán sự đảng", "đảng đoàn",
        "ủy ban kiểm tra", "ban tổ chức", "ban tuyên giáo", "ban dân vận", "ban nội chính", "ban kinh tế", "ban xây dựng đảng",
        "ban chính sách", "văn phòng", "trường chính trị", "ban chỉ đạo", "BCĐ", "ban bảo vệ", "tiểu ban",
        "đảng ủy khối", "đoàn đại biểu quốc hội",
        "ủy ban mặt trận tổ quốc", "UBMTTQ", "UBMTTQVN", "ủy ban MTTQ", "mặt trận tổ quốc", "MTTQ", "ban thường trực",
        "tỉnh đoàn", "thành đoàn", "huyện đoàn", "đoàn thanh niên", "đoàn TNCS", "hội nông dân", "hội liên hiệp",
        "hội cựu chiến binh", "hội phụ nữ", "liên đoàn lao động", "LĐLĐ", "liên minh hợp tác xã", "liên hiệp các hội", "liên hiệp hội",
        "ủy ban nhân dân", "UBND", "hội đồng nhân dân", "HĐND", "chính phủ", "thủ tướng chính phủ", "quốc hội", "ủy ban thường vụ quốc hội",
        "hội đồng dân tộc", "chủ tịch nước", "công an", "bộ chỉ huy", "BCH quân sự", "bộ CHQS", "bộ đội biên phòng", "quân khu", "thanh tra", "cục", "chi cục",
        "tổng cục", "kho bạc", "ngân hàng nhà nước", "ngân hàng chính sách xã hội", "tòa án nhân dân", "tòa án", "TAND", "viện kiểm sát", "VKSND",
        "kiểm toán nhà nước", "bảo hiểm xã hội", "BHXH", "ban quản lý", "BQL", "hải quan", "đài phát thanh", "báo và phát thanh", "hiệp hội",
        "liên hiệp", "tổng công ty", "tổ công tác", "tổ chuyên viên", "ban dân tộc", "ban thi đua", "hội đồng thi đua", "cổng thông tin điện tử", "cấp có thẩm quyền", "cấp thẩm quyền", "cơ quan có thẩm quyền");

    /// <summary>Begin the name of one body if a capital letter follows: "Sở Y tế", but "bộ tiêu chí".</summary>
    public static readonly PhraseSet NamedBeforeCapital = new(
        "sở", "bộ", "ban", "hội", "trường", "trường đại học", "trường cao đẳng", "đại học", "viện", "trung tâm", "phòng", "đoàn", "đài",
        "báo", "quỹ", "hội đồng", "tập đoàn", "công ty", "vụ", "tạp chí", "bệnh viện", "vườn quốc gia", "nhà máy", "ủy ban");

    /// <summary>Offices that stand for their body.</summary>
    public static readonly PhraseSet Offices = new(
        "người đứng đầu", "thủ trưởng", "giám đốc", "chủ tịch", "chánh văn phòng", "chánh", "trưởng ban", "trưởng phòng", "hiệu trưởng", "bí thư",
        "bộ trưởng", "thủ tướng", "tổng giám đốc", "cục trưởng", "thường trực cấp ủy");

    /// <summary>Kinds of bodies, no one in particular.</summary>
    public static readonly PhraseSet Classes = new(
        "cấp ủy", "cấp ủy đảng", "đảng bộ", "chi bộ", "tổ chức đảng", "tổ chức cơ sở đảng", "chính quyền", "cơ quan", "đơn vị", "địa phương", "đoàn thể",
        "cơ sở giáo dục", "cơ sở đào tạo", "ban, ngành", "sở, ngành", "sở, ban", "doanh nghiệp", "nhà đầu tư", "hợp tác xã", "tổ chức chính trị", "cơ quan báo chí",
        "lực lượng vũ trang", "nhà cung cấp", "cơ quan tham mưu", "cơ quan tham mưu, giúp việc", "cơ quan chuyên trách tham mưu, giúp việc");

    /// <summary>Kinds of bodies if "các" stands before them.</summary>
    public static readonly PhraseSet ClassesAfterPlural = new(
        "sở", "ban", "ngành", "cấp", "huyện", "xã", "phường", "quận", "thị xã", "thành phố", "tỉnh", "tổ chức", "trường", "bộ", "hội", "lực lượng",
        "cơ sở", "viện", "trung tâm", "hiệp hội", "tập đoàn", "công ty", "thành viên", "phòng", "chủ đầu tư", "ban quản lý", "cục", "ủy ban", "đoàn đại biểu");

    /// <summary>The plural before a class.</summary>
    public static readonly PhraseSet Plurals = new("các", "tất cả các", "toàn thể các", "mọi", "từng", "mỗi");

    /// <summary>Go on with a list that is one name: "các huyện, thị xã, thành phố", "các sở, ban, ngành", "cơ quan tham mưu, giúp việc".</summary>
    public static readonly PhraseSet ListTail = new(
        "huyện", "thị", "thị xã", "thành phố", "thành ủy", "thị ủy", "huyện ủy", "quận", "xã", "phường", "thị trấn", "đặc khu", "ban", "ngành", "sở", "ban ngành", "đoàn thể",
        "giúp việc", "tỉnh", "các cấp", "cá nhân", "tổ chức", "lĩnh vực", "trường đại học", "cao đẳng");

    /// <summary>After an office the bodies it heads make one name: "người đứng đầu cơ quan, đơn vị".</summary>
    public static readonly PhraseSet OfficeTail = new("cơ quan", "đơn vị", "địa phương", "tổ chức", "ban", "ngành", "đoàn thể");

    /// <summary>Words that end a name without being a verb.</summary>
    public static readonly PhraseSet Stops = new(
        "để", "nhằm", "về", "đã", "đang", "sẽ", "chưa", "không", "là", "từ", "đến", "với", "khi", "nếu", "do", "mà", "thì", "trước", "sau", "vào", "ngay", "hàng", "hằng",
        "có", "được", "theo", "trong", "tại", "bằng", "cho", "đối", "như", "còn", "ngày", "cùng", "gồm", "bị", "tới", "việc");

    /// <summary>What follows an advised body is the work: "tham mưu UBND tỉnh các giải pháp ...".</summary>
    public static readonly PhraseSet Work = new(
        "các giải pháp", "các nhiệm vụ", "các nội dung", "các biện pháp", "các chính sách", "các cơ chế", "các chỉ tiêu", "các hoạt động", "các chương trình", "các đề án", "các kế hoạch", "các dự án");

    /// <summary>Stay within a name although they begin with such a word or like a verb.</summary>
    public static readonly PhraseSet NotStops = new(
        "có liên quan", "có liên quan tới việc thực hiện", "có liên quan đến việc thực hiện", "được giao nhiệm vụ tại", "được phân công chủ trì", "được giao chủ trì", "được giao nhiệm vụ", "được phân công", "được giao", "có biển", "có trụ sở",
        "giúp việc", "tham mưu, giúp việc", "tổ chức, cá nhân", "tổ chức và cá nhân");
}
