// Chooses which steps go down: a binomial coefficient. O(m) time, O(1) space.
function uniquePaths(m: number, n: number): number {
    let paths = 1;
    for (let k = 1; k < m; k++) paths = paths * (n - 1 + k) / k;
    return paths;
}
