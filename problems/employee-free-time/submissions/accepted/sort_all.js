// Sorts all intervals by start and keeps the latest end. O(n log n) time, O(n) space.
var employeeFreeTime = function(schedule) {
    const work = schedule.flat().sort((a, b) => a.start - b.start);
    const gaps = [];
    let latest = work[0].end;
    for (const { start, end } of work) {
        if (start > latest) gaps.push(new Interval(latest, start));
        latest = Math.max(latest, end);
    }
    return gaps;
};
