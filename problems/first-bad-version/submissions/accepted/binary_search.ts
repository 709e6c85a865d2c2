// Binary search for the first bad one. O(log n) time, O(1) space.
var solution = function(isBadVersion: any) {
    return function(n: number): number {
        let low = 1, high = n;
        while (low < high) {
            const middle = Math.floor((low + high) / 2);
            if (isBadVersion(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    };
};
