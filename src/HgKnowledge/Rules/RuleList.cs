using HgKnowledge.Rules.Citations;
using HgKnowledge.Rules.Tasks;
using HgKnowledge.Rules.Values;

namespace HgKnowledge.Rules;

/// <summary>All rules, in the order of help, legends and the README table. A new rule is one class and one line here.</summary>
public static class RuleList
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new ValueDifferenceAcross(),
        new ValueDifferenceInside(),
        new ShareAgainstPercentage(),
        new RankArithmetic(),
        new PartLargerThanWhole(),
        new SharesOfHundred(),
        new SumOfParts(),
        new LevelsAndGrowth(),
        new PeriodAverages(),
        new PeriodSums(),
        new ImpliedExchangeRate(),
        new StatedCount(),
        new TwoPeriods(),
        new TwoNames(),
        new OutsideHeading(),
        new OverlappingPeriods(),
        new ClaimedReached(),
        new OddPeriod(),
        new CountParts(),
        new MultipleOfBase(),
        new MissedTargetName(),
        new DroppedOrNew(),
        new PerHeadAgainstTotal(),
        new WeakenedBound(),
        new TargetBelowResult(),
        new TwoHorizons(),
        new GoalAtTwoHorizons(),
        new BasisChanged(),
        new FallsBelowZero(),
        new OffPath(),
        new ChainOfLevels(),
        new TotalAgainstGrowth(),
        new EarlierExceedsLater(),
        new OtherName(),
        new SteadyGrowth(),
        new AmbiguousMultiple(),
        new IndicatorWithoutNumber(),
        new CountDifference(),
        new WeakenedWording(),
        new ImpliedBase(),
        new TargetWithoutYear(),
        new TwoDefinitions(),
        new TypeAgainstSymbol(),
        new DateAgainstKnown(),
        new DatesDisagree(),
        new ImpossibleDate(),
        new DoubledWord(),
        new IncompleteFirstCitation(),
        new AmbiguousNumber(),
        new LawWithoutYear(),
        new NewerThanDocument(),
        new SubjectInTwoWordings(),
        new TaskWithoutOwner(),
        new TaskWithoutDeadline(),
        new TaskWithTwoOwners(),
        new TaskWithTwoDeadlines(),
        new DeliverableWithTwoPeriods(),
        new PlannedWithoutTrace(),
        new IssuedLate(),
    ];
}
