// The k largest numbers in a sorted array. O(k) per call, O(k) space.
class KthLargest {
    private largest: number[];

    constructor(private k: number, nums: number[]) {
        this.largest = [...nums].sort((a, b) => a - b).slice(-k);
    }

    add(val: number): number {
        let low = 0, high = this.largest.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.largest[middle] < val) low = middle + 1;
            else high = middle;
        }
        this.largest.splice(low, 0, val);
        if (this.largest.length > this.k) this.largest.shift();
        return this.largest[0];
    }
}
