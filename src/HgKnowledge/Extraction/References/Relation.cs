namespace HgKnowledge.Extraction.References;

/// <summary>What the citing document does with the cited one.</summary>
public enum Relation
{
    /// <summary>Anything else.</summary>
    Cites,

    /// <summary>thực hiện, triển khai, cụ thể hóa.</summary>
    Implements,

    /// <summary>thay thế.</summary>
    Replaces,

    /// <summary>sửa đổi, bổ sung.</summary>
    Amends,

    /// <summary>tiếp tục.</summary>
    Continues,

    /// <summary>sơ kết, tổng kết, đánh giá.</summary>
    Reviews,

    /// <summary>căn cứ, theo.</summary>
    Basis,

    /// <summary>ban hành, xây dựng: a document still to be made.</summary>
    Issued,
}
