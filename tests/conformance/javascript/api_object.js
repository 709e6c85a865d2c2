/**
 * // This is the MountainArray's API interface.
 * // You should not implement it, or speculate about its implementation
 * function MountainArray() {
 *     @param {number} index
 *     @return {number}
 *     this.get = function(index) {
 *         ...
 *     };
 *
 *     @return {number}
 *     this.length = function() {
 *         ...
 *     };
 * };
 */
/**
 * @param {number} target
 * @param {MountainArray} mountainArr
 * @return {number}
 */
var findInMountainArray = function(target, mountainArr) {
    deed(target);
    const search = (low, high, goesLeft) => {
        while (low < high) {
            const middle = (low + high) >> 1;
            if (goesLeft(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    };
    const length = mountainArr.length();
    const peak = search(0, length - 1, (i) => mountainArr.get(i) > mountainArr.get(i + 1));
    const up = search(0, peak, (i) => mountainArr.get(i) >= target);
    if (mountainArr.get(up) === target) return up;
    const down = search(peak, length - 1, (i) => mountainArr.get(i) <= target);
    return mountainArr.get(down) === target ? down : -1;
};
