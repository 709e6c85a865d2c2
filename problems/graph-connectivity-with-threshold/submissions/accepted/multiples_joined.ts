// Joins each divisor above the threshold with its multiples. O(n log n + q) time, O(n) space.
function areConnected(n: number, threshold: number, queries: number[][]): boolean[] {
    const parent: number[] = Array.from({length: n + 1}, (_, i) => i);
    const root = (x: number): number => {
        while (parent[x] !== x) x = parent[x] = parent[parent[x]];
        return x;
    };
    for (let z = threshold + 1; z <= n; z++) {
        for (let multiple = 2 * z; multiple <= n; multiple += z) parent[root(multiple)] = root(z);
    }
    return queries.map(([a, b]) => root(a) === root(b));
};
