// Before, overlapping, behind, by three filters. O(n) time, O(n) space.
var insert = function(intervals, newInterval) {
    const [start, end] = newInterval;
    const before = intervals.filter((interval) => interval[1] < start);
    const behind = intervals.filter((interval) => interval[0] > end);
    const met = intervals.slice(before.length, intervals.length - behind.length);
    if (met.length > 0) newInterval = [Math.min(start, met[0][0]), Math.max(end, met[met.length - 1][1])];
    return [...before, newInterval, ...behind];
};
