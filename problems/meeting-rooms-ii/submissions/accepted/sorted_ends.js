// Sorts starts and ends apart, two pointers. O(n log n) time, O(n) space.
/**
 * @param {number[][]} intervals
 * @return {number}
 */
var minMeetingRooms = function(intervals) {
    const starts = intervals.map((meeting) => meeting[0]).sort((a, b) => a - b);
    const ends = intervals.map((meeting) => meeting[1]).sort((a, b) => a - b);
    let over = 0, rooms = 0;
    for (const start of starts) {
        if (ends[over] <= start) over++;
        else rooms++;
    }
    return rooms;
};
