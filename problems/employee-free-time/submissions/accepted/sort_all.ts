// Sorts all intervals by start and keeps the latest end. O(n log n) time, O(n) space.
function employeeFreeTime(schedule: Interval[][]): Interval[] {
    const work: Interval[] = [];
    for (const employee of schedule) work.push(...employee);
    work.sort((a, b) => a.start - b.start);
    const gaps: Interval[] = [];
    let latest = work[0].end;
    for (const interval of work) {
        if (interval.start > latest) gaps.push(new Interval(latest, interval.start));
        latest = Math.max(latest, interval.end);
    }
    return gaps;
}
