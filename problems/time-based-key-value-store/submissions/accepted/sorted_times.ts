// List of times and values for each key, binary search. O(log n) per call of get, O(n) space.
class TimeMap {
    private entries = new Map<string, [number, string][]>();

    set(key: string, value: string, timestamp: number): void {
        const list = this.entries.get(key);
        if (list) list.push([timestamp, value]);
        else this.entries.set(key, [[timestamp, value]]);
    }

    get(key: string, timestamp: number): string {
        const list = this.entries.get(key) ?? [];
        let low = 0, high = list.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (list[middle][0] <= timestamp) low = middle + 1;
            else high = middle;
        }
        return low === 0 ? "" : list[low - 1][1];
    }
}
