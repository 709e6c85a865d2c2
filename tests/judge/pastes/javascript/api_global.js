// api_function: the function of the API as a global one
var firstBadVersion = function(n) {
    let [low, high] = [1, n];
    while (low < high) {
        const middle = low + ((high - low) >>> 1);
        isBadVersion(middle) ? high = middle : low = middle + 1;
    }
    return high;
};
