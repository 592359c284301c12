namespace HgKnowledge.Extraction.Targets;

/// <summary>The words around a quantity.</summary>
/// <param name="First">Token at which the label begins; the number's own if the clause has no label.</param>
/// <param name="Label">The label's words in lower case: what stands before the number, without periods and fillers.</param>
/// <param name="TailEnd">Token behind the tail.</param>
/// <param name="Tail">The words behind the unit that still belong to it ("dân số trong độ tuổi lao động").</param>
/// <param name="LeadIsEmpty">Whether the lead says nothing by itself ("phấn đấu").</param>
/// <param name="LeadIsHead">Whether the lead names a measure and a colon sets it off: it heads what follows in the sentence.</param>
/// <param name="HasMeasure">Whether the label names a measure ("tỷ lệ", "số", "tốc độ").</param>
/// <param name="Lead">What the sentence says before the label or the parenthesis, since the last quantity.</param>
/// <param name="IsEmpty">Whether the label has no word of its own but verbs ("tăng bình quân").</param>
/// <param name="Parenthesis">Token of the parenthesis around the quantity, -1 outside.</param>
/// <param name="IsShare">Whether the number opens its clause and the tail says what it is a share of ("100% số xã có ...").</param>
internal sealed record Clause(int First, string Label, int TailEnd, string Tail, string Lead, bool LeadIsEmpty, bool LeadIsHead, bool HasMeasure, bool IsEmpty, int Parenthesis, bool IsShare = false);
