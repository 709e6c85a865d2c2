// Walks over all starts and ends in the order of time, ends first. O(n log n) time, O(n) space.
function minMeetingRooms(intervals: number[][]): number {
    const events: [number, number][] = [];
    for (const [start, end] of intervals) {
        events.push([start, 1], [end, -1]);
    }
    events.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    let running = 0, rooms = 0;
    for (const [, change] of events) {
        running += change;
        rooms = Math.max(rooms, running);
    }
    return rooms;
};
