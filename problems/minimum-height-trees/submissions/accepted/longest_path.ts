// Finds a longest path by two searches, and takes its middle. O(n) time and space.
function findMinHeightTrees(n: number, edges: number[][]): number[] {
    const neighbours: number[][] = Array.from({ length: n }, () => []);
    for (const [a, b] of edges) {
        neighbours[a].push(b);
        neighbours[b].push(a);
    }
    const search = (start: number): number[] => {
        const from = new Array<number>(n).fill(-1);
        const reached = [start];
        for (let i = 0; i < reached.length; i++) {
            for (const next of neighbours[reached[i]]) {
                if (next === from[reached[i]]) continue;
                from[next] = reached[i];
                reached.push(next);
            }
        }
        const path: number[] = [];
        for (let node = reached[n - 1]; node >= 0; node = from[node]) path.push(node);
        return path;
    };
    const path = search(search(0)[0]);
    return path.slice((path.length - 1) >> 1, (path.length >> 1) + 1);
};
