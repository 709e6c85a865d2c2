// Sorts by squared distance. O(n log n) time, O(n) space.
function kClosest(points: number[][], k: number): number[][] {
    const far = ([x, y]: number[]) => x * x + y * y;
    return points.sort((a, b) => far(a) - far(b)).slice(0, k);
}
