// Sorts by squared distance. O(n log n) time, O(n) space.
var kClosest = function(points, k) {
    const far = ([x, y]) => x * x + y * y;
    return points.sort((a, b) => far(a) - far(b)).slice(0, k);
};
