// List of times and values for each key, binary search. O(log n) per call of get, O(n) space.
var TimeMap = function() {
    this.entries = new Map();
};

TimeMap.prototype.set = function(key, value, timestamp) {
    if (!this.entries.has(key)) this.entries.set(key, []);
    this.entries.get(key).push([timestamp, value]);
};

TimeMap.prototype.get = function(key, timestamp) {
    const list = this.entries.get(key) ?? [];
    let low = 0, high = list.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle][0] <= timestamp) low = middle + 1;
        else high = middle;
    }
    return low === 0 ? "" : list[low - 1][1];
};
