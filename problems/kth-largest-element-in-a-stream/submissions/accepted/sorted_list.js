// The k largest numbers in a sorted array. O(k) per call, O(k) space.
var KthLargest = function(k, nums) {
    this.k = k;
    this.largest = [...nums].sort((a, b) => a - b).slice(-k);
};

KthLargest.prototype.add = function(val) {
    let low = 0, high = this.largest.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (this.largest[middle] < val) low = middle + 1;
        else high = middle;
    }
    this.largest.splice(low, 0, val);
    if (this.largest.length > this.k) this.largest.shift();
    return this.largest[0];
};
