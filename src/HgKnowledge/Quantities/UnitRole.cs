namespace HgKnowledge.Quantities;

/// <summary>What a unit word says about the number before it.</summary>
public enum UnitRole
{
    /// <summary>A measure: %, ha, tỷ đồng.</summary>
    Measure,

    /// <summary>A thing that indicators count: doanh nghiệp, lao động.</summary>
    Thing,

    /// <summary>A thing that documents list: chỉ tiêu, nhiệm vụ, đề án.</summary>
    Listed,

    /// <summary>A factor before a unit: nghìn, triệu, tỷ.</summary>
    Scale,

    /// <summary>A stretch of time: năm, tháng. Such a number is a duration and no statement.</summary>
    Time,
}
