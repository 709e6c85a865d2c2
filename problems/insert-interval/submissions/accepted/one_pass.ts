// One pass, in which the new one is added as soon as something lies behind it. O(n) time, O(n) space.
function insert(intervals: number[][], newInterval: number[]): number[][] {
    const result: number[][] = [];
    let [start, end] = newInterval;
    let added = false;
    for (const interval of intervals) {
        if (interval[1] < start) {
            result.push(interval);
        } else if (interval[0] <= end) {
            start = Math.min(start, interval[0]);
            end = Math.max(end, interval[1]);
        } else {
            if (!added) result.push([start, end]);
            added = true;
            result.push(interval);
        }
    }
    if (!added) result.push([start, end]);
    return result;
};
