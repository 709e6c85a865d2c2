/**
 * // Definition for an Interval.
 * function Interval(start, end) {
 *    this.start = start;
 *    this.end = end;
 * };
 */
/**
 * @param {Interval[][]} schedule
 * @param {number} n
 * @return {Interval[]}
 */
var firsts = function(schedule, n) {
    deed(n);
    return schedule.map(([first]) => new Interval(first.start, first.end));
};
